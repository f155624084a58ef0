// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/reading/barcode_reader.h"
#include "kiosk/app/evidence_picture.h"
#include "tests/unit/reading/drawing.h"

#include <QTest>

namespace tongguan::app {

using namespace reading;

class EvidencePictureTest : public QObject {
    Q_OBJECT
  private slots:
    void sizes_data();
    void sizes();
    void keepsWhatIsOnIt();
    void rowsMayHaveGaps();
    void refusals_data();
    void refusals();
};

void EvidencePictureTest::sizes_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::addColumn<int>("noise");
    QTest::addColumn<int>("expected"); // width; 0: whatever is small enough
    QTest::newRow("full HD") << 1920 << 1080 << 0 << 640;
    QTest::newRow("small stays") << 320 << 240 << 0 << 320;
    QTest::newRow("one pixel") << 1 << 1 << 0 << 1;
    QTest::newRow("upright") << 1080 << 1920 << 0 << 640;
    QTest::newRow("a strip") << 100 << 12'800 << 0 << 10;
    QTest::newRow("noise") << 1920 << 1080 << 60 << 0;
    QTest::newRow("upright noise") << 1080 << 2160 << 120 << 0;
}

void EvidencePictureTest::sizes()
{
    QFETCH(int, width);
    QFETCH(int, height);
    QFETCH(int, noise);
    QFETCH(int, expected);
    const cv::Mat frame = test::noisy(cv::Mat(height, width, CV_8UC1, cv::Scalar(128)), noise);
    const auto file = evidencePicture(test::viewOf(frame));
    QVERIFY2(file, file ? "" : file.error().what.c_str());
    QVERIFY(file->size() <= kMaxEvidenceBytes);
    const auto back = decodeImage(*file);
    QVERIFY(back);
    if (expected != 0)
        QCOMPARE(back->width, expected);
    QVERIFY(back->width <= kEvidenceWidth && back->height <= kEvidenceHeight);
    QVERIFY(std::abs(static_cast<double>(back->width) / back->height - static_cast<double>(width) / height) < 0.05);
}

/// What a camera saw can still be read by a machine, and so by people.
void EvidencePictureTest::keepsWhatIsOnIt()
{
    cv::Mat frame(1080, 1920, CV_8UC1, cv::Scalar(200));
    const cv::Mat symbol = test::drawn("QRCode", "evidence of CNHKM", 16);
    QVERIFY(symbol.rows <= frame.rows && symbol.cols <= frame.cols);
    symbol.copyTo(frame(cv::Rect(300, 100, symbol.cols, symbol.rows)));
    const auto image = decodeImage(evidencePicture(test::viewOf(test::noisy(frame, 10))).value()).value();
    const auto found = readBarcodes(image.view(), {.thorough = true});
    QVERIFY(found);
    QCOMPARE(found->size(), std::size_t{1});
    QCOMPARE(QByteArray(asText(found->front().bytes)), QByteArray("evidence of CNHKM"));
}

void EvidencePictureTest::rowsMayHaveGaps()
{
    constexpr int kStride = 200;
    Bytes pixels(std::size_t{kStride} * 50, 255); // white beyond the picture
    for (int y = 0; y < 50; ++y)
        std::fill_n(pixels.begin() + y * kStride, 160, std::uint8_t{0});
    const auto image = decodeImage(evidencePicture({pixels.data(), 160, 50, kStride}).value()).value();
    QCOMPARE(image.width, 160);
    QVERIFY(std::ranges::all_of(image.pixels, [](std::uint8_t grey) { return grey < 30; }));
}

void EvidencePictureTest::refusals_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("height");
    QTest::addColumn<int>("stride");
    QTest::addColumn<Errc>("code");
    QTest::newRow("no width") << 0 << 10 << 10 << Errc::InvalidInput;
    QTest::newRow("no height") << 10 << -1 << 10 << Errc::InvalidInput;
    QTest::newRow("rows overlap") << 10 << 10 << 9 << Errc::InvalidInput;
    QTest::newRow("too wide") << kMaxImageSide + 1 << 1 << kMaxImageSide + 1 << Errc::Exhausted;
    QTest::newRow("too many pixels") << 16'000 << 16'000 << 16'000 << Errc::Exhausted;
}

void EvidencePictureTest::refusals()
{
    QFETCH(int, width);
    QFETCH(int, height);
    QFETCH(int, stride);
    QFETCH(Errc, code);
    const std::uint8_t pixel = 0; // none of them is looked at
    QCOMPARE(evidencePicture({&pixel, width, height, stride}).error().code, code);
    QCOMPARE(evidencePicture({nullptr, 1, 1, 1}).error().code, Errc::InvalidInput);
}

} // namespace tongguan::app

QTEST_APPLESS_MAIN(tongguan::app::EvidencePictureTest)
#include "evidence_picture_test.moc"
