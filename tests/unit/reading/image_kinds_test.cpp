// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing.h"
#include "hardware/reading/barcode_reader.h"
#include "hardware/reading/image.h"

#include <QBuffer>
#include <QImage>
#include <QTest>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include <cstring>

namespace tongguan::reading {

namespace {

const char* const kText = "HKM-0172";

cv::Mat paper()
{
    return test::drawn("QRCode", kText, 8);
}

Bytes encoded(const cv::Mat& picture, const char* extension, const std::vector<int>& how)
{
    Bytes file;
    cv::imencode(extension, picture, file, how);
    return file;
}

Bytes sixteenBits(int channels)
{
    cv::Mat wide;
    paper().convertTo(wide, CV_16U, 257);
    if (channels == 4)
        cv::cvtColor(wide, wide, cv::COLOR_GRAY2BGRA);
    return encoded(wide, ".png", {});
}

/// As printers' programs write them.
Bytes cmykJpeg()
{
    const cv::Mat grey = paper();
    QImage cmyk(grey.cols, grey.rows, QImage::Format_CMYK8888);
    for (int y = 0; y < grey.rows; ++y) {
        for (int x = 0; x < grey.cols; ++x) {
            std::uint8_t* inks = cmyk.scanLine(y) + std::ptrdiff_t{x} * 4;
            std::memset(inks, 0, 3);
            inks[3] = static_cast<std::uint8_t>(255 - grey.at<std::uint8_t>(y, x));
        }
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    cmyk.save(&buffer, "JPG", 95);
    return {buffer.data().begin(), buffer.data().end()};
}

void put(Bytes& file, std::size_t value, int bytes)
{
    for (int i = 0; i < bytes; ++i)
        file.push_back(static_cast<std::uint8_t>(value >> (8 * i)));
}

void putChunk(Bytes& file, const char* name, const Bytes& content)
{
    file.insert(file.end(), name, name + 4);
    put(file, content.size(), 4);
    file.insert(file.end(), content.begin(), content.end());
    if (content.size() % 2 == 1)
        file.push_back(0);
}

/// The same picture twice, a second each (RFC 9649, 2.7.1).
Bytes animatedWebP()
{
    const cv::Mat picture = paper();
    const Bytes still = encoded(picture, ".webp", {cv::IMWRITE_WEBP_QUALITY, 90});
    const auto width = static_cast<std::size_t>(picture.cols - 1);
    const auto height = static_cast<std::size_t>(picture.rows - 1);
    Bytes body{'W', 'E', 'B', 'P'};
    Bytes extended{2, 0, 0, 0};
    put(extended, width, 3);
    put(extended, height, 3);
    putChunk(body, "VP8X", extended);
    putChunk(body, "ANIM", Bytes(6));
    Bytes frame(6);
    put(frame, width, 3);
    put(frame, height, 3);
    put(frame, 1000, 3);
    frame.push_back(0);
    frame.insert(frame.end(), still.begin() + 12, still.end()); // without "RIFF", its size, "WEBP"
    putChunk(body, "ANMF", frame);
    putChunk(body, "ANMF", frame);
    Bytes file{'R', 'I', 'F', 'F'};
    put(file, body.size(), 4);
    file.insert(file.end(), body.begin(), body.end());
    return file;
}

} // namespace

/// What other programs and phones write.
class ImageKindsTest : public QObject {
    Q_OBJECT
  private slots:
    void read_data()
    {
        QTest::addColumn<QByteArray>("file");
        const auto row = [](const char* name, const Bytes& file) {
            QTest::newRow(name) << QByteArray(reinterpret_cast<const char*>(file.data()),
                                              static_cast<qsizetype>(file.size()));
        };
        row("PNG of 16 bits", sixteenBits(1));
        row("PNG of 16 bits with alpha", sixteenBits(4));
        row("PNG of one bit", encoded(paper(), ".png", {cv::IMWRITE_PNG_BILEVEL, 1}));
        row("progressive JPEG", encoded(paper(), ".jpg", {cv::IMWRITE_JPEG_PROGRESSIVE, 1}));
        row("JPEG with restarts", encoded(paper(), ".jpg", {cv::IMWRITE_JPEG_RST_INTERVAL, 4}));
        row("CMYK JPEG", cmykJpeg());
        row("WebP without loss", encoded(paper(), ".webp", {cv::IMWRITE_WEBP_QUALITY, 101}));
    }
    void read()
    {
        QFETCH(QByteArray, file);
        const auto image =
            decodeImage(asBytes(std::string_view(file.constData(), static_cast<std::size_t>(file.size()))));
        QVERIFY2(image, image ? "" : image.error().what.c_str());
        const auto found = readBarcodes(image->view());
        QVERIFY(found && found->size() == 1);
        QCOMPARE(found->front().text, std::string(kText));
    }

    /// A film is no picture, and said to be none.
    void animated()
    {
        const auto image = decodeImage(animatedWebP());
        QVERIFY(!image);
        QCOMPARE(image.error().code, Errc::InvalidInput);
        QCOMPARE(image.error().what, std::string("a moving picture: only still ones are read"));
    }

    /// Forty megabytes that hold nothing, as forty kilobytes and as they are.
    void zeros()
    {
        const cv::Mat nothing(5000, 8000, CV_8UC1, cv::Scalar(0));
        for (const int level : {9, 0}) {
            const auto image = decodeImage(encoded(nothing, ".png", {cv::IMWRITE_PNG_COMPRESSION, level}));
            QVERIFY2(image, image ? "" : image.error().what.c_str());
            const auto found = readBarcodes(image->view());
            QVERIFY(found && found->empty());
        }
    }
};

} // namespace tongguan::reading

QTEST_GUILESS_MAIN(tongguan::reading::ImageKindsTest)
#include "image_kinds_test.moc"
