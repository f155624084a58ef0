// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/qr.h"

#include <QPainter>
#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>

#include <exception>

namespace tongguan::app {

namespace {

constexpr int kQuarter = 6; ///< ZXing's of 8: level Q, which restores a quarter of the code

} // namespace

Result<QImage> qrModules(const std::string& text)
{
    try {
        ZXing::MultiFormatWriter writer(ZXing::BarcodeFormat::QRCode);
        writer.setMargin(kQuietModules).setEncoding(ZXing::CharacterSet::UTF8).setEccLevel(kQuarter);
        const ZXing::BitMatrix code = writer.encode(text, 0, 0);
        QImage picture(code.width(), code.height(), QImage::Format_Grayscale8);
        for (int y = 0; y < code.height(); ++y) {
            uchar* row = picture.scanLine(y);
            for (int x = 0; x < code.width(); ++x)
                row[x] = code.get(x, y) ? 0 : 255;
        }
        return picture;
    } catch (const std::exception&) {
        return fail(Errc::InvalidInput, "no QR code for this text");
    }
}

Result<QImage> qrPicture(const std::string& text, int side)
{
    const Result<QImage> modules = qrModules(text);
    if (!modules)
        return modules;
    const int scale = std::max(1, side / modules->width());
    const int width = modules->width() * scale;
    QImage picture(std::max(side, width), std::max(side, width), QImage::Format_Grayscale8);
    picture.fill(255);
    QPainter painter(&picture);
    const int margin = (picture.width() - width) / 2;
    painter.drawImage(QRect(margin, margin, width, width), *modules);
    return picture;
}

} // namespace tongguan::app
