// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/app/camera_feed.h"

#include <QPointer>
#include <QQuickPaintedItem>

namespace tongguan::app {

/// Paints a CameraFeed so that it fills the item; what does not fit is cut at the sides.
class FrameView : public QQuickPaintedItem {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(tongguan::app::CameraFeed* feed READ feed WRITE setFeed NOTIFY feedChanged)
    Q_PROPERTY(bool kept READ kept WRITE setKept NOTIFY keptChanged)
  public:
    explicit FrameView(QQuickItem* parent = nullptr);

    CameraFeed* feed() const { return feed_; }
    void setFeed(CameraFeed* feed);
    /// The kept picture in place of the live one.
    bool kept() const { return kept_; }
    void setKept(bool kept);

    void paint(QPainter* painter) override;

  signals:
    void feedChanged();
    void keptChanged();

  private:
    QPointer<CameraFeed> feed_;
    bool kept_ = false;
};

} // namespace tongguan::app
