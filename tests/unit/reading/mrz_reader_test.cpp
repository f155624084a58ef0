// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing.h"
#include "hardware/reading/mrz_reader.h"
#include "hardware/reading/mrz_vote.h"
#include "tests/support/paths.h"
#include "tests/support/reading/mrz_page.h"
#include "tests/support/reading/mrz_photo.h"
#include "tests/support/reading/mrz_sample.h"

#include <QTest>
#include <opencv2/core.hpp>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <optional>
#include <random>
#include <string>

namespace tongguan::reading {

namespace {

namespace fs = std::filesystem;

const fs::path kSamples = fs::path(TONGGUAN_SOURCE_DIR) / "../shared/samples";
constexpr std::chrono::minutes kPatience{5}; // sanitizers, busy machines
constexpr std::array kKinds{MrzKind::Td1,  MrzKind::Td2,  MrzKind::Td3,
                            MrzKind::MrvA, MrzKind::MrvB, MrzKind::FrenchCard};

std::vector<std::string> truthOf(fs::path picture)
{
    std::ifstream stream(picture.replace_extension(".txt"));
    std::vector<std::string> lines;
    for (std::string line; std::getline(stream, line);)
        lines.push_back(line);
    return lines;
}

std::vector<fs::path> picturesOf(const fs::path& folder, const std::string& prefix = "")
{
    std::vector<fs::path> pictures;
    if (!fs::exists(folder))
        return pictures;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        const auto extension = entry.path().extension();
        const bool picture = extension == ".png" || extension == ".jpg" || extension == ".webp";
        if (picture && entry.path().filename().string().starts_with(prefix))
            pictures.push_back(entry.path());
    }
    std::ranges::sort(pictures);
    return pictures;
}

struct Page {
    std::vector<std::string> lines;
    cv::Mat picture;
};

Page pageOf(MrzKind kind, unsigned seed)
{
    std::mt19937 random(seed);
    Page page{test::inventedZone(kind, random), {}};
    page.picture = test::drawnPage(kind, page.lines, seed);
    return page;
}

} // namespace

/// On drawn pages and on pictures beside the checkout: so many must be read, and what is read must be right.
class MrzReaderTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase();
    void models();
    void specimen();
    void hostilePictures();
    void directions_data();
    void directions();
    void photos_data();
    void photos();
    void orientation();
    void budget();
    void nothingThere();
    void wrongDigits();
    void frames();
    void samples();

  private:
    std::optional<MrzReader> reader_;
};

void MrzReaderTest::initTestCase()
{
    QVERIFY2(test::hasMrzFont(), "the font OCR-B (fonts-ocr-b) is not installed");
    auto reader = MrzReader::make();
    QVERIFY2(reader, reader ? "" : reader.error().what.c_str());
    reader_ = std::move(*reader);
}

void MrzReaderTest::models()
{
    QCOMPARE(MrzReader::load({}).error().code, Errc::Corrupt);
    QCOMPARE(MrzReader::load(asBytes("no network")).error().code, Errc::Corrupt);
}

/// What others read from tests/data: with TONGGUAN_WRITE_PAGES it is drawn anew.
void MrzReaderTest::specimen()
{
    const fs::path picture = fs::path(TONGGUAN_SOURCE_DIR) / "tests/data/mrz/specimen.jpg";
    if (std::getenv("TONGGUAN_WRITE_PAGES") != nullptr) {
        const Page page = pageOf(MrzKind::Td3, 2026);
        const cv::Mat photo = test::photographed(
            page.picture, {.side = 1000, .turn = 4, .lean = 0.05, .blur = 0.6, .noise = 3, .quality = 80, .seed = 2});
        const Bytes file = test::encoded(photo, ".jpg");
        std::ofstream(picture, std::ios::binary) << asText(file);
        std::ofstream text(fs::path(picture).replace_extension(".txt"));
        for (const std::string& line : page.lines)
            text << line << '\n';
    }
    const auto image = loadImage(picture);
    QVERIFY2(image.has_value(), image ? "" : image.error().what.c_str());
    const auto seen = reader_->read(image->view(), kPatience);
    QVERIFY(seen && *seen && (*seen)->isRead());
    QCOMPARE((*seen)->lines, truthOf(picture));
    for (const Point& corner : (*seen)->corners)
        QVERIFY(corner.x >= 0 && corner.x < image->width && corner.y > image->height / 2 && corner.y < image->height);
}

void MrzReaderTest::hostilePictures()
{
    QCOMPARE(reader_->read({}).error().code, Errc::InvalidInput);
    const std::uint8_t pixel = 0;
    QCOMPARE(reader_->read({&pixel, 1, 1, 0}).error().code, Errc::InvalidInput);
    QCOMPARE(reader_->read({&pixel, kMaxImageSide + 1, 1, kMaxImageSide + 1}).error().code, Errc::Exhausted);
    for (const cv::Size size : {cv::Size(1, 1), cv::Size(3, 900), cv::Size(4000, 2), cv::Size(700, 500)}) {
        cv::Mat noise(size, CV_8UC1);
        cv::RNG(1).fill(noise, cv::RNG::UNIFORM, 0, 256);
        const auto seen = reader_->read(test::viewOf(noise), kPatience);
        QVERIFY(seen && (!*seen || !(*seen)->isRead()));
    }
}

void MrzReaderTest::directions_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<double>("turn");
    unsigned seed = 0;
    for (const MrzKind kind : kKinds) {
        for (const int turn : {0, 90, 180, 270}) {
            const int skew = std::array{-14, 0, 14}[seed++ % 3];
            QTest::addRow("%s turned by %d", name(kind), turn + skew)
                << static_cast<int>(kind) << static_cast<double>(turn + skew);
        }
    }
}

void MrzReaderTest::directions()
{
    QFETCH(int, kind);
    QFETCH(double, turn);
    const Page page = pageOf(static_cast<MrzKind>(kind), static_cast<unsigned>(kind) * 1000 + 7);
    test::MrzPhoto photo;
    photo.turn = turn;
    const cv::Mat picture = test::photographed(page.picture, photo);
    const auto seen = reader_->read(test::viewOf(picture), kPatience);
    QVERIFY(seen && *seen);
    QCOMPARE((*seen)->lines, page.lines);
    QCOMPARE(name((*seen)->kind), name(static_cast<MrzKind>(kind)));
    QVERIFY2((*seen)->isRead(), name((*seen)->doubt));
}

void MrzReaderTest::photos_data()
{
    QTest::addColumn<double>("strength");
    QTest::addColumn<int>("least");
    QTest::newRow("scans") << 0.0 << 23;
    QTest::newRow("good") << 0.33 << 23;
    QTest::newRow("middling") << 0.66 << 21;
    QTest::newRow("poor") << 1.0 << 16;
}

void MrzReaderTest::photos()
{
    QFETCH(double, strength);
    QFETCH(int, least);
    constexpr unsigned kPages = 24;
    int read = 0;
    for (unsigned i = 0; i < kPages; ++i) {
        const unsigned seed = 50'000 + i * 4 + static_cast<unsigned>(strength * 3.1);
        const Page page = pageOf(kKinds[i % kKinds.size()], seed);
        test::MrzPhoto photo = test::somePhoto(strength, seed);
        photo.turn = 90.0 * (i / kKinds.size()) + 15 * strength * (static_cast<double>(seed % 7) / 3 - 1);
        const cv::Mat picture = test::photographed(page.picture, photo);
        const auto seen = reader_->read(test::viewOf(picture), kPatience);
        QVERIFY(seen);
        if (!*seen || !(*seen)->isRead())
            continue;
        QCOMPARE((*seen)->lines, page.lines);
        ++read;
    }
    qInfo() << read << "of" << kPages << "drawn pages read, none wrong";
    QVERIFY(read >= least);
}

void MrzReaderTest::orientation()
{
    const Page page = pageOf(MrzKind::Td3, 11);
    const cv::Mat picture = test::photographed(page.picture, {});
    for (const int how : {1, 3, 6, 8}) {
        const auto image = decodeImage(test::withOrientation(test::encoded(picture, ".jpg"), how, "MM"));
        QVERIFY(image);
        const auto seen = reader_->read(image->view(), kPatience);
        QVERIFY(seen && *seen && (*seen)->isRead());
        QCOMPARE((*seen)->lines, page.lines);
    }
}

void MrzReaderTest::budget()
{
    const Page page = pageOf(MrzKind::Td3, 11);
    const cv::Mat picture = test::photographed(page.picture, {});
    const auto seen = reader_->read(test::viewOf(picture), std::chrono::milliseconds(0));
    QVERIFY(seen && !*seen);
}

void MrzReaderTest::nothingThere()
{
    int pictures = 0;
    for (const fs::path& folder : {kSamples / "barcodes/zxing/falsepositives-1", kSamples / "frames"}) {
        for (const fs::path& file : picturesOf(folder)) {
            if (file.filename().string().starts_with("mrz-"))
                continue;
            const auto image = loadImage(file);
            QVERIFY(image);
            const auto seen = reader_->read(image->view(), kPatience);
            QVERIFY2(seen && !*seen, file.c_str());
            ++pictures;
        }
    }
    qInfo() << pictures << "pictures without a zone: nothing found";
}

void MrzReaderTest::wrongDigits()
{
    for (unsigned seed = 0; seed < 6; ++seed) {
        Page page = pageOf(MrzKind::Td3, 900 + seed);
        char& digit = page.lines[1][std::array{9, 19, 27}[seed % 3]];
        digit = digit == '9' ? '0' : static_cast<char>(digit + 1);
        page.picture = test::drawnPage(MrzKind::Td3, page.lines, seed);
        const auto seen = reader_->read(test::viewOf(test::photographed(page.picture, {})), kPatience);
        QVERIFY(seen && *seen && !(*seen)->isRead());
        QCOMPARE((*seen)->lines, page.lines); // exactly as printed
        QCOMPARE(name((*seen)->doubt), name(MrzDoubt::CheckDigits));
    }
}

void MrzReaderTest::frames()
{
    const auto files = picturesOf(kSamples / "frames", "mrz-");
    if (files.empty())
        QSKIP("the sample folder is not here: nothing covered");
    int read = 0;
    for (const fs::path& file : files) {
        const auto image = loadImage(file);
        const auto seen = reader_->read(image->view(), kPatience);
        QVERIFY(seen);
        if (!*seen || !(*seen)->isRead()) {
            qInfo() << "not read:" << file.c_str();
            continue;
        }
        QVERIFY2((*seen)->lines == truthOf(file), file.c_str());
        ++read;
    }
    qInfo() << read << "of" << files.size() << "frames read, none wrong";
    QVERIFY(read >= 11);
}

void MrzReaderTest::samples()
{
    const auto files = picturesOf(kSamples / "mrz");
    if (files.empty())
        QSKIP("the sample folder is not here: nothing covered");
    for (const fs::path& file : files) {
        const auto image = loadImage(file);
        const auto seen = reader_->read(image->view(), kPatience);
        QVERIFY2(seen && *seen && (*seen)->isRead(), file.c_str());
        QVERIFY2((*seen)->lines == truthOf(file), file.c_str());
    }
    qInfo() << files.size() << "specimen pictures read";
}

} // namespace tongguan::reading

QTEST_MAIN(tongguan::reading::MrzReaderTest)
#include "mrz_reader_test.moc"
