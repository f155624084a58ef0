// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/fonts.h"
#include "kiosk/app/qr.h"
#include "tests/ui/samples.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

namespace tongguan::test {

devices::Frame cameraFrame()
{
    constexpr int kSide = 960;
    QImage picture(kSide, kSide, QImage::Format_Grayscale8);
    picture.fill(0x8B);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.fillRect(0, 0, kSide, 330, QColor(0xC6, 0xC6, 0xC6));
    painter.fillRect(560, 250, 400, 330, QColor(0xA7, 0xA7, 0xA7));
    painter.translate(kSide / 2, kSide / 2);
    painter.rotate(-5);
    painter.setBrush(QColor(0x2F, 0x2F, 0x2F));
    painter.drawRoundedRect(110, 190, 190, 400, 60, 60);
    painter.setBrush(QColor(0x0F, 0x0F, 0x0F));
    painter.drawRoundedRect(-186, -290, 372, 590, 44, 44);
    painter.setBrush(Qt::white);
    painter.drawRoundedRect(-168, -260, 336, 530, 20, 20);
    if (const auto code = app::qrPicture("TG-PREREG:SAMPLE-0172", 300))
        painter.drawImage(QRect(-150, -235, 300, 300), *code);
    painter.setBrush(QColor(0x8C, 0x8C, 0x8C));
    painter.drawRoundedRect(-130, 100, 260, 26, 10, 10);
    painter.drawRoundedRect(-130, 150, 170, 20, 10, 10);
    painter.setBrush(QColor(0x2F, 0x2F, 0x2F));
    for (int y = -14; y < 240; y += 68)
        painter.drawRoundedRect(-222, y, 84, 56, 28, 28);
    painter.end();
    auto pixels = std::make_shared<Bytes>(static_cast<std::size_t>(picture.sizeInBytes()));
    std::copy_n(picture.constBits(), pixels->size(), pixels->begin());
    return {kSide, kSide, static_cast<int>(picture.bytesPerLine()), std::move(pixels)};
}

QByteArray evidencePicture()
{
    QImage picture(388, 290, QImage::Format_RGB32);
    picture.fill(QColor(0x20, 0x26, 0x2F));
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(194, 145);
    painter.rotate(-2);
    painter.translate(-194, -145);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0xD5, 0xDD, 0xE3));
    painter.drawRoundedRect(16, 20, 356, 250, 10, 10);
    painter.setBrush(QColor(0x8C, 0x99, 0xA6));
    painter.drawRect(32, 42, 90, 114);
    painter.setBrush(QColor(0x5D, 0x6A, 0x78));
    painter.drawEllipse(QPoint(77, 82), 24, 24);
    painter.setPen(QColor(0x20, 0x26, 0x2F));
    const auto line = [&painter](int y, const char* text, const QFont& font) {
        painter.setFont(font);
        painter.drawText(140, y, QString::fromLatin1(text));
    };
    line(52, "Document No.", app::regular(13));
    line(88, "MS 001726", app::bold(25));
    line(112, "Name", app::regular(13));
    line(132, "AUNG NAMUNA", app::bold(19));
    line(152, "Date of birth", app::regular(13));
    line(172, "14 FEB 1985", app::bold(19));
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::white);
    painter.drawEllipse(QPoint(238, 232), 84, 34);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, "PNG");
    return bytes;
}

} // namespace tongguan::test
