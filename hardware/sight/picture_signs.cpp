// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/sight/picture_signs.h"

#include "hardware/reading/sign_reader.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>

#include <algorithm>
#include <utility>

namespace tongguan::sight {

namespace {

constexpr qint64 kMostPixels = 40'000'000;

/// Its size is known before it is opened.
QImage greyPicture(ByteView bytes)
{
    QByteArray data = QByteArray::fromRawData(reinterpret_cast<const char*>(bytes.data()), std::ssize(bytes));
    QBuffer buffer(&data);
    QImageReader reader(&buffer);
    const QByteArray format = reader.format();
    const QSize size = reader.size();
    if ((format != "jpeg" && format != "png") || !size.isValid() || qint64{size.width()} * size.height() > kMostPixels)
        return {};
    return reader.read().convertToFormat(QImage::Format_Grayscale8);
}

void addOnce(std::vector<std::string>& to, const std::string& text)
{
    if (!std::ranges::contains(to, text))
        to.push_back(text);
}

class PictureSigns final : public reading::SignLook {
  public:
    explicit PictureSigns(reading::SignReader reader) : reader_(std::move(reader)) {}

    reading::SignsSeen look(ByteView bytes, std::chrono::milliseconds budget) override
    {
        reading::SignsSeen seen;
        const QImage picture = greyPicture(bytes);
        if (picture.isNull())
            return seen;
        const auto signs = reader_.read({.pixels = picture.constBits(),
                                         .width = picture.width(),
                                         .height = picture.height(),
                                         .stride = static_cast<int>(picture.bytesPerLine())},
                                        budget);
        if (!signs)
            return seen;
        for (const reading::SignSighting& sign : *signs) {
            if (!sign.isRead() || sign.partial)
                continue;
            if (sign.kind == reading::SignKind::Plate)
                addOnce(seen.plates, sign.text);
            else if (sign.kind == reading::SignKind::Container)
                addOnce(seen.containers, sign.text);
        }
        return seen;
    }

  private:
    reading::SignReader reader_;
};

} // namespace

std::unique_ptr<reading::SignLook> makeSignLook()
{
    auto reader = reading::SignReader::make();
    return reader ? std::make_unique<PictureSigns>(std::move(*reader)) : nullptr;
}

} // namespace tongguan::sight
