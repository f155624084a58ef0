// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing.h"
#include "hardware/reading/barcode_reader.h"
#include "hardware/reading/finder_count.h"

#include <QTest>
#include <opencv2/imgproc.hpp>

#include <cmath>
#include <format>

namespace tongguan::reading {

namespace {

struct Case {
    const char* format;
    std::string text;
};

const std::vector<Case>& cases()
{
    static const std::vector<Case> all{
        {"QRCode", "TGP1:KTAW50QD2BL6SW6846C%66466466467468/6BL6D%6*96+Q66467466/69-SS"},
        {"Aztec", "Tongguan 0172"},
        {"DataMatrix", "CSQU3054383"},
        {"PDF417", "Hekou - Lao Cai, vehicle 24C-012.34, seal SL-004411, invented"},
        {"Code128", "HKM-0172"},
        {"Code39", "SL004411"},
        {"ITF", "3261124000017004"},
    };
    return all;
}

} // namespace

class BarcodeReaderTest : public QObject {
    Q_OBJECT
  private slots:
    void drawn_data();
    void drawn();
    void stride();
    void corners();
    void binary();
    void several();
    void twoOfTheSame();
    void liveFrames_data();
    void liveFrames();
    void nothing_data();
    void nothing();
    void noPicture_data();
    void noPicture();
    void fastLeavesOutTurnedCopies();
    void largePicture();
    void findersAreCounted();
    void crowdedPicture();
    void twoHundredCodes_data();
    void twoHundredCodes();
};

void BarcodeReaderTest::drawn_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<double>("degrees");
    QTest::addColumn<double>("noise");
    for (int i = 0; i < static_cast<int>(cases().size()); ++i) {
        for (const double degrees : {0.0, 90.0, 180.0, 270.0, 7.0, -3.0})
            QTest::addRow("%s %g degrees", cases()[static_cast<std::size_t>(i)].format, degrees) << i << degrees << 0.0;
        QTest::addRow("%s noise", cases()[static_cast<std::size_t>(i)].format) << i << 0.0 << 12.0;
    }
}

void BarcodeReaderTest::drawn()
{
    QFETCH(int, index);
    QFETCH(double, degrees);
    QFETCH(double, noise);
    const Case& expected = cases()[static_cast<std::size_t>(index)];
    const cv::Mat picture = test::noisy(test::turned(test::drawn(expected.format, expected.text), degrees), noise);
    const auto found = readBarcodes(test::viewOf(picture));
    QVERIFY(found);
    QCOMPARE(found->size(), std::size_t{1});
    QCOMPARE(found->front().format, std::string(expected.format));
    QCOMPARE(found->front().text, expected.text);
    QCOMPARE(std::string(asText(found->front().bytes)), expected.text);
}

/// Rows with a gap that holds noise: it must not be looked at.
void BarcodeReaderTest::stride()
{
    const cv::Mat picture = test::drawn("QRCode", "stride");
    const int stride = picture.cols + 37;
    Bytes pixels(static_cast<std::size_t>(stride * picture.rows));
    for (std::size_t i = 0; i < pixels.size(); ++i)
        pixels[i] = i % 3 == 0 ? 0 : 255;
    for (int y = 0; y < picture.rows; ++y)
        std::copy_n(picture.ptr(y), picture.cols, pixels.begin() + std::ptrdiff_t{y} * stride);
    const auto found = readBarcodes({pixels.data(), picture.cols, picture.rows, stride}, {.thorough = false});
    QVERIFY(found);
    QCOMPARE(found->size(), std::size_t{1});
    QCOMPARE(found->front().text, std::string("stride"));
    // The same bytes with the wrong stride are a sheared picture.
    const auto sheared = readBarcodes({pixels.data(), picture.cols, picture.rows, picture.cols}, {.thorough = false});
    QVERIFY(sheared && sheared->empty());
}

/// The corners are the picture's, also where a turned copy was needed.
void BarcodeReaderTest::corners()
{
    for (const double degrees : {0.0, 7.0}) {
        const cv::Mat upright = test::drawn("PDF417", "Hekou - Lao Cai, vehicle 24C-012.34, seal SL-004411, invented");
        const cv::Mat picture = test::turned(upright, degrees);
        const auto found = readBarcodes(test::viewOf(picture));
        QVERIFY(found && found->size() == 1);
        const auto& corners = found->front().corners;
        const double dx = corners[1].x - corners[0].x;
        const double dy = corners[1].y - corners[0].y;
        const double length = std::hypot(dx, dy);
        QVERIFY2(std::abs(std::atan2(dy, dx) * 180 / 3.14159265 - degrees) < 2, qPrintable(QString::number(degrees)));
        QVERIFY(length > upright.cols * 0.6 && length < upright.cols);
        for (const Point& corner : corners)
            QVERIFY(corner.x >= 0 && corner.x < picture.cols && corner.y >= 0 && corner.y < picture.rows);
    }
}

void BarcodeReaderTest::binary()
{
    std::string text;
    for (int i = 0; i < 256; ++i)
        text += static_cast<char>(i < 0x80 ? i : 'A');
    const auto found = readBarcodes(test::viewOf(test::drawn("QRCode", text, 3)));
    QVERIFY(found && found->size() == 1);
    QCOMPARE(std::string(asText(found->front().bytes)), text);
}

void BarcodeReaderTest::several()
{
    cv::Mat sheet(900, 900, CV_8UC1, cv::Scalar(255));
    int y = 0;
    for (const char* format : {"QRCode", "Code128", "DataMatrix"}) {
        const cv::Mat symbol = test::drawn(format, format, 3);
        symbol.copyTo(sheet(cv::Rect(100, y, symbol.cols, symbol.rows)));
        y += symbol.rows + 20;
    }
    const auto found = readBarcodes(test::viewOf(sheet));
    QVERIFY(found);
    QCOMPARE(found->size(), std::size_t{3});
}

/// Two seals with one number are two symbols; one symbol that two ways of looking find is one.
void BarcodeReaderTest::twoOfTheSame()
{
    cv::Mat desk = test::onDesk(test::drawn("QRCode", "SL004411", 4), 0);
    const cv::Mat symbol = test::drawn("QRCode", "SL004411", 4);
    symbol.copyTo(desk(cv::Rect(1300, 600, symbol.cols, symbol.rows)));
    for (const bool thorough : {false, true}) {
        const auto found = readBarcodes(test::viewOf(desk), {.thorough = thorough, .wanted = {}});
        QVERIFY(found);
        QCOMPARE(found->size(), std::size_t{2});
    }
}

void BarcodeReaderTest::liveFrames_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<double>("degrees");
    QTest::addColumn<double>("noise");
    QTest::addColumn<double>("blur");
    for (int i = 0; i < 5; ++i) {
        const char* format = cases()[static_cast<std::size_t>(i)].format;
        QTest::addRow("%s turned", format) << i << 7.0 << 0.0 << 0.0;
        QTest::addRow("%s grain", format) << i << 0.0 << 14.0 << 0.0;
        QTest::addRow("%s out of focus", format) << i << 0.0 << 0.0 << 1.3;
    }
}

/// What a driver holds is a small part of what the camera sees; grain is full of what looks like corners of QR codes.
void BarcodeReaderTest::liveFrames()
{
    QFETCH(int, index);
    QFETCH(double, degrees);
    QFETCH(double, noise);
    QFETCH(double, blur);
    const Case& expected = cases()[static_cast<std::size_t>(index)];
    cv::Mat paper = test::turned(test::drawn(expected.format, expected.text, 3), degrees);
    if (blur > 0)
        cv::GaussianBlur(paper, paper, {}, blur);
    const cv::Mat frame = test::noisy(test::onDesk(paper), noise);
    const auto found = readBarcodes(test::viewOf(frame), {.thorough = false, .wanted = {}});
    QVERIFY(found);
    QCOMPARE(found->size(), std::size_t{1});
    QCOMPARE(found->front().text, expected.text);
    for (const Point& corner : found->front().corners) // about where the paper lies
        QVERIFY(corner.x > 300 && corner.x < 300 + paper.cols && corner.y > 120 && corner.y < 120 + paper.rows);
}

void BarcodeReaderTest::nothing_data()
{
    QTest::addColumn<int>("what");
    QTest::newRow("white") << 0;
    QTest::newRow("black") << 1;
    QTest::newRow("noise") << 2;
    QTest::newRow("stripes") << 3;
    QTest::newRow("three squares") << 4;
    QTest::newRow("half a symbol") << 5;
}

void BarcodeReaderTest::nothing()
{
    QFETCH(int, what);
    cv::Mat picture(480, 640, CV_8UC1, cv::Scalar(what == 1 ? 0 : 255));
    if (what == 2)
        picture = test::noisy(cv::Mat(480, 640, CV_8UC1, cv::Scalar(128)), 80);
    for (int x = 0; what == 3 && x < 640; x += 16)
        cv::rectangle(picture, cv::Rect(x, 0, 8, 480), cv::Scalar(0), cv::FILLED);
    if (what == 4) {
        for (const cv::Point corner : {cv::Point(100, 100), cv::Point(300, 100), cv::Point(100, 300)}) {
            cv::rectangle(picture, cv::Rect(corner, cv::Size(70, 70)), cv::Scalar(0), 10);
            cv::rectangle(picture, cv::Rect(corner + cv::Point(22, 22), cv::Size(27, 27)), cv::Scalar(0), cv::FILLED);
        }
    }
    if (what == 5) {
        const cv::Mat symbol = test::drawn("QRCode", "half of it is missing");
        picture = symbol(cv::Rect(0, 0, symbol.cols / 2, symbol.rows)).clone();
    }
    const auto found = readBarcodes(test::viewOf(picture));
    QVERIFY(found);
    QVERIFY(found->empty());
}

void BarcodeReaderTest::noPicture_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::addColumn<int>("stride");
    QTest::addColumn<int>("code");
    QTest::newRow("no width") << 0 << 10 << 10 << static_cast<int>(Errc::InvalidInput);
    QTest::newRow("negative") << 10 << -1 << 10 << static_cast<int>(Errc::InvalidInput);
    QTest::newRow("stride below width") << 10 << 10 << 9 << static_cast<int>(Errc::InvalidInput);
    QTest::newRow("60000 x 60000") << 60000 << 60000 << 60000 << static_cast<int>(Errc::Exhausted);
    QTest::newRow("in all too large") << 16000 << 16000 << 16000 << static_cast<int>(Errc::Exhausted);
}

void BarcodeReaderTest::noPicture()
{
    QFETCH(int, width);
    QFETCH(int, height);
    QFETCH(int, stride);
    QFETCH(int, code);
    const Bytes pixels(100);
    const auto found = readBarcodes({pixels.data(), width, height, stride});
    QVERIFY(!found);
    QCOMPARE(static_cast<int>(found.error().code), code);
    QVERIFY(!readBarcodes({}));
}

void BarcodeReaderTest::fastLeavesOutTurnedCopies()
{
    const cv::Mat picture = test::turned(test::drawn("PDF417", std::string(160, 'W')), 7);
    QVERIFY(readBarcodes(test::viewOf(picture), {.thorough = false})->empty());
    QCOMPARE(readBarcodes(test::viewOf(picture))->size(), std::size_t{1});
}

/// Larger than what is searched as a whole: found in a smaller copy, told in the picture's own pixels.
void BarcodeReaderTest::largePicture()
{
    cv::Mat sheet(6000, 5000, CV_8UC1, cv::Scalar(255));
    const cv::Mat symbol = test::drawn("QRCode", "far away", 20);
    symbol.copyTo(sheet(cv::Rect(4000, 5000, symbol.cols, symbol.rows)));
    const auto found = readBarcodes(test::viewOf(sheet), {.thorough = false});
    QVERIFY(found && found->size() == 1);
    QVERIFY(found->front().corners[0].x > 4000 && found->front().corners[0].y > 5000);
}

void BarcodeReaderTest::findersAreCounted()
{
    const cv::Mat symbol = test::drawn("QRCode", "three corners");
    for (const double degrees : {0.0, 30.0, 45.0}) {
        const auto places = countFinders(test::turned(symbol, degrees), 1000);
        QVERIFY2(places >= 3 && places <= 30, qPrintable(QString::number(places)));
    }
    QVERIFY(countFinders(255 - symbol, 1000) >= 3);
    QCOMPARE(countFinders(cv::Mat(100, 100, CV_8UC1, cv::Scalar(255)), 1000), std::size_t{0});
    QCOMPARE(countFinders(symbol, 2), std::size_t{2});
}

/// Thousands of corners of QR codes: searched as they come, this takes minutes, and the run's time-out would end it.
/// What else stands there is still found.
void BarcodeReaderTest::crowdedPicture()
{
    cv::Mat picture(3000, 4000, CV_8UC1, cv::Scalar(255));
    for (int y = 0; y + 50 < picture.rows; y += 60) {
        for (int x = 0; x + 50 < picture.cols; x += 60) {
            cv::rectangle(picture, cv::Rect(x, y, 42, 42), cv::Scalar(0), 6);
            cv::rectangle(picture, cv::Rect(x + 14, y + 14, 15, 15), cv::Scalar(0), cv::FILLED);
        }
    }
    const cv::Mat symbol = test::drawn("Code128", "HKM-0172");
    symbol.copyTo(picture(cv::Rect(1500, 1500, symbol.cols, symbol.rows)));
    const auto found = readBarcodes(test::viewOf(picture));
    QVERIFY(found && found->size() == 1);
    QCOMPARE(found->front().text, std::string("HKM-0172"));
}

void BarcodeReaderTest::twoHundredCodes_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<bool>("thorough");
    for (const char* format : {"QRCode", "DataMatrix", "Aztec", "Code128"})
        for (const bool thorough : {true, false})
            QTest::addRow("%s %s", format, thorough ? "still" : "live") << QByteArray(format) << thorough;
}

/// A sheet of labels held out as one: some are told, each as it is, and the others are left for the next look.
void BarcodeReaderTest::twoHundredCodes()
{
    QFETCH(QByteArray, format);
    QFETCH(bool, thorough);
    constexpr int kAcross = 20;
    constexpr int kDown = 10;
    constexpr std::size_t kMost = 16;
    constexpr int kApart = 100;
    const cv::Size cell = test::drawn(format.toStdString(), "HKM-0000", 2).size() + cv::Size(kApart, kApart);
    cv::Mat sheet(kDown * cell.height, kAcross * cell.width, CV_8UC1, cv::Scalar(255));
    for (int i = 0; i < kAcross * kDown; ++i) {
        const cv::Mat symbol = test::drawn(format.toStdString(), std::format("HKM-{:04}", i), 2);
        const cv::Point place(i % kAcross * cell.width, i / kAcross * cell.height);
        symbol.copyTo(sheet(cv::Rect(place, symbol.size())));
    }
    const auto found = readBarcodes(test::viewOf(sheet), {.thorough = thorough, .budget = std::chrono::seconds{2}});
    QVERIFY(found.has_value());
    QVERIFY2(!found->empty() && found->size() <= kMost, qPrintable(QString::number(found->size())));
    for (const Barcode& code : *found) {
        QCOMPARE(QByteArray::fromStdString(code.format), format);
        QVERIFY2(code.text.size() == 8 && code.text.starts_with("HKM-0"), code.text.c_str());
    }
}

} // namespace tongguan::reading

QTEST_APPLESS_MAIN(tongguan::reading::BarcodeReaderTest)
#include "barcode_reader_test.moc"
