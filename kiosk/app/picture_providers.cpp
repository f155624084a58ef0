// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/picture_providers.h"

#include "kiosk/app/lane_sign.h"
#include "kiosk/app/pictogram.h"
#include "kiosk/app/qr.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QQmlEngine>
#include <QQuickImageProvider>
#include <QSvgRenderer>
#include <QUrl>
#include <QUrlQuery>

namespace tongguan::app {
namespace {

constexpr int kDefaultSide = 96;
constexpr int kMaxSide = 4096;

struct Request {
    QString name;
    QUrlQuery values;
    QSize size;
};

Request parse(const QString& id, QSize wanted)
{
    const qsizetype mark = id.indexOf(u'?');
    Request request{mark < 0 ? id : id.left(mark), QUrlQuery(mark < 0 ? QString() : id.mid(mark + 1)), wanted};
    if (request.size.width() <= 0)
        request.size.setWidth(kDefaultSide);
    if (request.size.height() <= 0)
        request.size.setHeight(request.size.width());
    request.size = request.size.boundedTo({kMaxSide, kMaxSide});
    return request;
}

QColor colour(const Request& request, const char* key, QColor otherwise)
{
    const QString value = request.values.queryItemValue(QLatin1String(key));
    return value.isEmpty() ? otherwise : QColor(u'#' + value);
}

QImage blank(QSize size)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    return image;
}

/// An image provider that is one function.
class Drawn : public QQuickImageProvider {
  public:
    using Draw = QImage (*)(const Request&);
    explicit Drawn(Draw draw) : QQuickImageProvider(Image), draw_(draw) {}

    QImage requestImage(const QString& id, QSize* size, const QSize& wanted) override
    {
        const QImage image = draw_(parse(id, wanted));
        if (size)
            *size = image.size();
        return image;
    }

  private:
    Draw draw_;
};

QImage drawPictogram(const Request& request)
{
    PictogramColours colours;
    colours.ink = colour(request, "ink", colours.ink);
    colours.doing = colour(request, "do", colours.doing);
    colours.ground = colour(request, "ground", colours.ground);
    colours.line = colour(request, "line", colours.line);
    colours.tint = colour(request, "tint", colours.tint);
    QSvgRenderer renderer(pictogramSource(request.name, colours));
    if (!renderer.isValid())
        return {};
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    QImage image = blank(request.size);
    QPainter painter(&image);
    renderer.render(&painter);
    return image;
}

QImage drawSign(const Request& request)
{
    bool isNumber = false;
    const int lane = request.name.toInt(&isNumber);
    if (!isNumber || lane < 0 || lane >= static_cast<int>(clearance::kLanes.size()))
        return {};
    const SignColours colours{colour(request, "fill", Qt::white), colour(request, "mark", Qt::black),
                              colour(request, "edge", Qt::black)};
    QImage image = blank(request.size);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    paintLaneSign(painter, QRectF(QPointF(), request.size), static_cast<clearance::Lane>(lane),
                  request.values.queryItemValue(QStringLiteral("number"), QUrl::FullyDecoded), colours);
    return image;
}

QImage drawCode(const Request& request)
{
    const Result<QImage> picture =
        qrPicture(QUrl::fromPercentEncoding(request.name.toUtf8()).toStdString(), request.size.width());
    return picture ? *picture : QImage();
}

class Evidence : public QQuickImageProvider {
  public:
    explicit Evidence(EvidenceReader read) : QQuickImageProvider(Image), read_(std::move(read)) {}

    QImage requestImage(const QString& id, QSize* size, const QSize& wanted) override
    {
        std::optional<QByteArray> bytes = read_(QUrl::fromPercentEncoding(id.toUtf8()).toStdString());
        QImage image;
        if (bytes) {
            QBuffer buffer(&*bytes);
            QImageReader reader(&buffer);
            reader.setAutoTransform(true);
            if (wanted.isValid() && reader.size().isValid())
                reader.setScaledSize(reader.size().scaled(wanted, Qt::KeepAspectRatioByExpanding));
            image = reader.read();
        }
        if (image.isNull())
            image = blank({1, 1}); // the screen shows its own "no picture" below it
        if (size)
            *size = image.size();
        return image;
    }

  private:
    EvidenceReader read_;
};

} // namespace

void addPictureProviders(QQmlEngine& engine)
{
    engine.addImageProvider(QStringLiteral("pictogram"), new Drawn(drawPictogram));
    engine.addImageProvider(QStringLiteral("sign"), new Drawn(drawSign));
    engine.addImageProvider(QStringLiteral("code"), new Drawn(drawCode));
}

void addEvidenceProvider(QQmlEngine& engine, EvidenceReader read)
{
    QImageReader::setAllocationLimit(64);
    engine.addImageProvider(QStringLiteral("evidence"), new Evidence(std::move(read)));
}

} // namespace tongguan::app
