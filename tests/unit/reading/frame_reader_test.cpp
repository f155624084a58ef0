// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing.h"
#include "hardware/reading/frame_reader.h"
#include "tests/support/reading/mrz_page.h"
#include "tests/support/reading/mrz_photo.h"
#include "tests/support/reading/mrz_sample.h"

#include <QTest>
#include <opencv2/imgproc.hpp>

#include <random>

namespace tongguan::reading {

class FrameReaderTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase() { QVERIFY2(test::hasMrzFont(), "the font OCR-B (fonts-ocr-b) is not installed"); }
    void readsWhatIsHeldShortly();
    void asksForTheOtherSide();
    void clearerIsClearer();
};

namespace {

constexpr std::chrono::seconds kPatience{60}; // sanitizers are slow, and nothing here is about time

std::vector<std::string> zone()
{
    std::mt19937 random(7);
    return test::inventedZone(MrzKind::Td3, random);
}

/// A frame of 15 a second with that page held there.
cv::Mat held(const cv::Mat& page, int copy = 0)
{
    return test::photographed(page, {.fill = 0.8, .turn = 0.5 * copy, .blur = 0.6, .noise = 2, .seed = 3});
}

/// The same frame with nobody there.
cv::Mat empty()
{
    return {held(test::drawnPage(MrzKind::Td3, zone(), 7)).size(), CV_8UC1, cv::Scalar(90)};
}

std::vector<Obstacle> toldOf(FrameReader& reader, const cv::Mat& frame, int times)
{
    std::vector<Obstacle> told;
    for (int i = 0; i < times; ++i) {
        if (const auto news = reader.look(test::viewOf(frame), true); news.obstacle)
            told.push_back(*news.obstacle);
    }
    return told;
}

} // namespace

/// Three tenths of a second are five frames.
void FrameReaderTest::readsWhatIsHeldShortly()
{
    const auto reader = makeFrameReader(kPatience);
    const cv::Mat page = test::drawnPage(MrzKind::Td3, zone(), 7);
    std::vector<std::string> read;
    for (int i = 0; i < 15; ++i) {
        const bool isHeld = i >= 5 && i < 10;
        const FrameNews news = reader->look(test::viewOf(isHeld ? held(page, i % 5) : empty()), true);
        QCOMPARE(news.clearness > 0, isHeld);
        if (news.zone.empty())
            continue;
        QVERIFY2(read.empty(), "told twice");
        read = news.zone;
    }
    QCOMPARE(read, zone());
}

/// Print that is near and sharp, and nothing is read of it.
void FrameReaderTest::asksForTheOtherSide()
{
    const auto reader = makeFrameReader(kPatience);
    cv::Mat side = test::drawnPage(MrzKind::Td3, zone(), 7);
    side.rowRange(side.rows * 7 / 10, side.rows).setTo(210);
    QCOMPARE(toldOf(*reader, held(side), 45), std::vector{Obstacle::WrongSide});
    QCOMPARE(toldOf(*reader, empty(), 15), std::vector{Obstacle::None});
}

void FrameReaderTest::clearerIsClearer()
{
    const cv::Mat page = test::drawnPage(MrzKind::Td3, zone(), 7);
    const auto clearness = [&](const test::MrzPhoto& photo) {
        return makeFrameReader()->look(test::viewOf(test::photographed(page, photo)), false).clearness;
    };
    const double good = clearness({.fill = 0.8, .blur = 0.6, .seed = 3});
    QVERIFY(good > clearness({.fill = 0.8, .blur = 3, .seed = 3}));
    QVERIFY(good > clearness({.fill = 0.3, .blur = 0.6, .seed = 3}));
    QVERIFY(good > clearness({.fill = 0.8, .blur = 0.6, .glare = 0.15, .seed = 3}));
}

} // namespace tongguan::reading

QTEST_MAIN(tongguan::reading::FrameReaderTest)
#include "frame_reader_test.moc"
