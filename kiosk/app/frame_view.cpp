// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/frame_view.h"

#include <QPainter>

namespace tongguan::app {

FrameView::FrameView(QQuickItem* parent) : QQuickPaintedItem(parent)
{
    setOpaquePainting(true);
}

void FrameView::setFeed(CameraFeed* feed)
{
    if (feed == feed_)
        return;
    if (feed_)
        feed_->disconnect(this);
    feed_ = feed;
    if (feed_) {
        connect(feed_, &CameraFeed::framed, this, [this] { update(); });
        connect(feed_, &CameraFeed::keptChanged, this, [this] { update(); });
    }
    emit feedChanged();
    update();
}

void FrameView::setKept(bool kept)
{
    if (kept == kept_)
        return;
    kept_ = kept;
    emit keptChanged();
    update();
}

void FrameView::paint(QPainter* painter)
{
    const QRectF all(QPointF(), size());
    painter->fillRect(all, fillColor());
    if (!feed_ || feed_->picture(kept_).isNull())
        return;
    const QImage& image = feed_->picture(kept_);
    const QSizeF shown = QSizeF(image.size()).scaled(size(), Qt::KeepAspectRatioByExpanding);
    QRectF target(QPointF(), shown);
    target.moveCenter(all.center());
    painter->drawImage(target, image);
}

} // namespace tongguan::app
