// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing.h"
#include "hardware/reading/image.h"

#include <QTemporaryDir>
#include <QTest>
#include <opencv2/imgproc.hpp>

#include <fstream>
#include <sys/resource.h>

namespace tongguan::reading {

namespace {

/// Four quarters of different grey: any turn or mirror shows.
cv::Mat quarters(int width = 64, int height = 32)
{
    cv::Mat picture(height, width, CV_8UC1, cv::Scalar(10));
    picture(cv::Rect(width / 2, 0, width / 2, height / 2)) = 80;
    picture(cv::Rect(0, height / 2, width / 2, height / 2)) = 160;
    picture(cv::Rect(width / 2, height / 2, width / 2, height / 2)) = 240;
    return picture;
}

/// The four quarters' greys, by row, rounded to what quarters() paints.
std::string corners(const GreyImage& image)
{
    std::string text;
    for (const int y : {image.height / 4, image.height * 3 / 4}) {
        for (const int x : {image.width / 4, image.width * 3 / 4}) {
            const int grey = image.pixels[static_cast<std::size_t>(y) * static_cast<std::size_t>(image.width) +
                                          static_cast<std::size_t>(x)];
            text += grey < 45 ? "a" : grey < 120 ? "b" : grey < 200 ? "c" : "d";
        }
    }
    return text;
}

Bytes bytesOf(std::initializer_list<int> values)
{
    Bytes bytes;
    for (const int value : values)
        bytes.push_back(static_cast<std::uint8_t>(value));
    return bytes;
}

Bytes pngOfSize(std::uint32_t width, std::uint32_t height)
{
    Bytes png = test::encoded(quarters(), ".png");
    for (std::size_t i = 0; i < 4; ++i) {
        png[16 + i] = static_cast<std::uint8_t>(width >> (24 - 8 * i));
        png[20 + i] = static_cast<std::uint8_t>(height >> (24 - 8 * i));
    }
    return png;
}

Bytes jpegOfSize(int width, int height)
{
    Bytes jpeg = test::encoded(quarters(), ".jpg");
    for (std::size_t i = 2; i + 9 < jpeg.size(); ++i) {
        if (jpeg[i] == 0xFF && jpeg[i + 1] == 0xC0) {
            jpeg[i + 5] = static_cast<std::uint8_t>(height >> 8);
            jpeg[i + 6] = static_cast<std::uint8_t>(height);
            jpeg[i + 7] = static_cast<std::uint8_t>(width >> 8);
            jpeg[i + 8] = static_cast<std::uint8_t>(width);
        }
    }
    return jpeg;
}

long peakKilobytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

} // namespace

class ImageTest : public QObject {
    Q_OBJECT
  private slots:
    void decodes_data();
    void decodes();
    void orientation_data();
    void orientation();
    void transparentGroundIsPaper();
    void tooLarge_data();
    void tooLarge();
    void endsEarly_data();
    void endsEarly();
    void garbage_data();
    void garbage();
    void brokenExifIsUpright();
    void files();
};

void ImageTest::decodes_data()
{
    QTest::addColumn<QString>("extension");
    for (const char* extension : {".png", ".jpg", ".webp"})
        QTest::newRow(extension) << extension;
}

void ImageTest::decodes()
{
    QFETCH(QString, extension);
    for (const int channels : {1, 3}) {
        cv::Mat picture = quarters();
        if (channels == 3)
            cv::cvtColor(picture, picture, cv::COLOR_GRAY2BGR);
        const auto image = decodeImage(test::encoded(picture, extension.toStdString()));
        QVERIFY(image);
        QCOMPARE(image->width, 64);
        QCOMPARE(image->height, 32);
        QCOMPARE(image->pixels.size(), 64U * 32U);
        QCOMPARE(corners(*image), std::string("abcd"));
    }
}

void ImageTest::orientation_data()
{
    QTest::addColumn<int>("orientation");
    QTest::addColumn<QString>("expected");
    // CIPA DC-008, tag 274: what a viewer shows of the stored rows "ab" and "cd".
    QTest::newRow("upright") << 1 << "abcd";
    QTest::newRow("mirrored") << 2 << "badc";
    QTest::newRow("upside down") << 3 << "dcba";
    QTest::newRow("mirrored upside down") << 4 << "cdab";
    QTest::newRow("transposed") << 5 << "acbd";
    QTest::newRow("turned right") << 6 << "cadb";
    QTest::newRow("transposed the other way") << 7 << "dbca";
    QTest::newRow("turned left") << 8 << "bdac";
    QTest::newRow("out of range") << 9 << "abcd";
    QTest::newRow("zero") << 0 << "abcd";
}

void ImageTest::orientation()
{
    QFETCH(int, orientation);
    QFETCH(QString, expected);
    for (const char* order : {"II", "MM"}) {
        const auto image = decodeImage(test::withOrientation(test::encoded(quarters(), ".jpg"), orientation, order));
        QVERIFY(image);
        QCOMPARE(corners(*image), expected.toStdString());
        QCOMPARE(image->width, orientation >= 5 && orientation <= 8 ? 32 : 64);
    }
}

void ImageTest::transparentGroundIsPaper()
{
    cv::Mat picture(32, 64, CV_8UC4, cv::Scalar(0, 0, 0, 0));
    picture(cv::Rect(0, 0, 32, 16)) = cv::Scalar(0, 0, 0, 255);
    const auto image = decodeImage(test::encoded(picture, ".png"));
    QVERIFY(image);
    QCOMPARE(corners(*image), std::string("addd"));
}

void ImageTest::tooLarge_data()
{
    QTest::addColumn<QByteArray>("file");
    const auto row = [](const char* name, const Bytes& file) {
        QTest::newRow(name) << QByteArray(reinterpret_cast<const char*>(file.data()),
                                          static_cast<qsizetype>(file.size()));
    };
    row("PNG of 60000 x 60000", pngOfSize(60000, 60000));
    row("PNG of 4294967295 x 1", pngOfSize(0xFFFFFFFF, 1));
    row("PNG within the sides but not in all", pngOfSize(16000, 16000));
    row("PNG of one row that is too wide", pngOfSize(kMaxImageSide + 1, 1));
    row("JPEG of 60000 x 60000", jpegOfSize(60000, 60000));
    row("WebP of 16777216 x 16777216",
        bytesOf({'R', 'I', 'F', 'F', 22, 0, 0, 0, 'W', 'E',  'B',  'P',  'V',  'P',  '8',
                 'X', 10,  0,   0,   0,  0, 0, 0, 0,   0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF}));
    Bytes many = test::encoded(cv::Mat(2000, 2000, CV_8UC1, cv::Scalar(0)), ".jpg");
    const Bytes scan = bytesOf({0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 63, 0});
    for (int i = 0; i < 200; ++i)
        many.insert(many.end() - 2, scan.begin(), scan.end());
    row("JPEG of two hundred scans", many);
}

void ImageTest::tooLarge()
{
    QFETCH(QByteArray, file);
    const long before = peakKilobytes();
    const auto image = decodeImage(asBytes(std::string_view(file.constData(), static_cast<std::size_t>(file.size()))));
    QVERIFY(!image);
    QCOMPARE(image.error().code, Errc::Exhausted);
    QVERIFY(peakKilobytes() - before < 16L * 1024);
}

void ImageTest::endsEarly_data()
{
    decodes_data();
}

void ImageTest::endsEarly()
{
    QFETCH(QString, extension);
    const Bytes file = test::encoded(test::noisy(quarters(), 20), extension.toStdString());
    for (std::size_t size = 0; size < file.size(); ++size) {
        const auto image = decodeImage(ByteView(file).first(size));
        QVERIFY2(!image, qPrintable(QString("%1 of %2 bytes").arg(size).arg(file.size())));
        QCOMPARE(image.error().code, Errc::InvalidInput);
    }
}

void ImageTest::garbage_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("hello");
    QTest::newRow("GIF") << QByteArray("GIF89a\1\0\1\0", 10);
    QTest::newRow("PNG's first bytes and zeros") << QByteArray("\x89PNG\r\n\x1A\n") + QByteArray(1000, '\0');
    QTest::newRow("JPEG's first bytes and zeros") << QByteArray("\xFF\xD8\xFF") + QByteArray(1000, '\0');
    QTest::newRow("JPEG of markers") << QByteArray("\xFF\xD8") + QByteArray(100000, '\xFF');
    QTest::newRow("WebP's first bytes and zeros") << QByteArray("RIFF\x10\0\0\0WEBPVP8 ", 16) + QByteArray(1000, '\0');
}

void ImageTest::garbage()
{
    QFETCH(QByteArray, file);
    const auto image = decodeImage(asBytes(std::string_view(file.constData(), static_cast<std::size_t>(file.size()))));
    QVERIFY(!image);
    QCOMPARE(image.error().code, Errc::InvalidInput);
}

void ImageTest::brokenExifIsUpright()
{
    const Bytes good = test::withOrientation(test::encoded(quarters(), ".jpg"), 6, "MM");
    for (std::size_t i = 12; i < 36; ++i) {
        Bytes broken = good;
        broken[i] = 0xFF;
        QVERIFY(decodeImage(broken));
    }
}

void ImageTest::files()
{
    QTemporaryDir folder;
    const std::filesystem::path file = folder.filePath("picture.png").toStdString();
    QCOMPARE(loadImage(file).error().code, Errc::NotFound);
    QVERIFY(!loadImage(folder.path().toStdString()));
    const Bytes png = test::encoded(quarters(), ".png");
    std::ofstream(file, std::ios::binary)
        .write(reinterpret_cast<const char*>(png.data()), static_cast<long>(png.size()));
    QVERIFY(loadImage(file));
}

} // namespace tongguan::reading

QTEST_APPLESS_MAIN(tongguan::reading::ImageTest)
#include "image_test.moc"
