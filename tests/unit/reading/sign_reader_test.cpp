// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing.h"
#include "hardware/reading/sign_reader.h"
#include "tests/support/paths.h"
#include "tests/support/reading/sign_scene.h"

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

const fs::path kSigns = fs::path(TONGGUAN_SOURCE_DIR) / "tests/data/signs";
constexpr std::chrono::minutes kPatience{5}; // sanitizers, busy machines
constexpr int kLooks = 11;

struct Scene {
    test::SignSample sample;
    cv::Mat picture;
};

Scene sceneOf(test::SignLook look, double strength, unsigned seed)
{
    std::mt19937 random(seed);
    Scene scene{test::inventedSign(look, random), {}};
    scene.picture = test::photographed(test::drawnSign(scene.sample, seed), test::someSignPhoto(strength, seed));
    return scene;
}

std::string lineOf(const fs::path& file)
{
    std::string text;
    std::getline(std::ifstream{file}, text);
    return text;
}

} // namespace

/// On drawn scenes, and on the pictures of tests/data/signs.
class SignReaderTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase();
    void models();
    void specimens_data();
    void specimens();
    void scenes_data();
    void scenes();
    void nothingThere();
    void wrongDigit();
    void hostilePictures();
    void budget();

  private:
    std::optional<SignReader> reader_;
};

void SignReaderTest::initTestCase()
{
    QVERIFY2(test::hasSignFonts(), "the Noto fonts (fonts-noto-core, fonts-noto-cjk) are not installed");
    auto reader = SignReader::make();
    QVERIFY2(reader, reader ? "" : reader.error().what.c_str());
    reader_ = std::move(*reader);
}

void SignReaderTest::models()
{
    QCOMPARE(SignReader::load({}).error().code, Errc::Corrupt);
    QCOMPARE(SignReader::load(asBytes("no network")).error().code, Errc::Corrupt);
}

/// A new case is a picture and its text: kind, a blank, the number. With TONGGUAN_WRITE_PAGES those of each look are
/// drawn anew.
void SignReaderTest::specimens_data()
{
    if (std::getenv("TONGGUAN_WRITE_PAGES") != nullptr) {
        for (int look = 0; look < kLooks; ++look) {
            std::mt19937 random(static_cast<unsigned>(look) + 40);
            const auto sample = test::inventedSign(static_cast<test::SignLook>(look), random);
            test::MrzPhoto photo;
            photo.side = 800;
            photo.fill = 0.7;
            photo.turn = look - 5;
            photo.lean = 0.06;
            photo.blur = 0.5;
            photo.noise = 3;
            photo.quality = 75;
            const Bytes file = test::encoded(test::photographed(test::drawnSign(sample, 40), photo), ".jpg");
            std::string stem = test::name(sample.look);
            std::erase(stem, ',');
            std::ranges::replace(stem, ' ', '-');
            std::ofstream(kSigns / (stem + ".jpg"), std::ios::binary) << asText(file);
            std::ofstream(kSigns / (stem + ".txt")) << name(sample.kind) << ' ' << sample.text << '\n';
        }
    }
    QTest::addColumn<std::string>("picture");
    for (const auto& entry : fs::directory_iterator(kSigns))
        if (entry.path().extension() == ".jpg")
            QTest::addRow("%s", entry.path().stem().c_str()) << entry.path().string();
}

void SignReaderTest::specimens()
{
    QFETCH(std::string, picture);
    const auto image = loadImage(picture);
    QVERIFY2(image.has_value(), image ? "" : image.error().what.c_str());
    const auto seen = reader_->read(image->view(), kPatience);
    QVERIFY(seen);
    std::string read;
    for (const SignSighting& sign : *seen) {
        if (sign.isRead())
            read += (read.empty() ? "" : "; ") + std::string(name(sign.kind)) + " " + sign.text;
        for (const Point& corner : sign.corners)
            QVERIFY(corner.x >= -9 && corner.x < image->width + 9 && corner.y >= -9 && corner.y < image->height + 9);
    }
    QCOMPARE(read, lineOf(fs::path(picture).replace_extension(".txt")));
}

void SignReaderTest::scenes_data()
{
    QTest::addColumn<double>("strength");
    QTest::addColumn<int>("least");
    QTest::newRow("clear") << 0.0 << 31;
    QTest::newRow("middling") << 0.5 << 28;
    QTest::newRow("poor") << 1.0 << 22;
}

void SignReaderTest::scenes()
{
    QFETCH(double, strength);
    QFETCH(int, least);
    constexpr int kScenes = 3 * kLooks;
    int read = 0;
    for (int i = 0; i < kScenes; ++i) {
        const auto seed = static_cast<unsigned>(60'000 + i + static_cast<int>(strength * 1000));
        const Scene scene = sceneOf(static_cast<test::SignLook>(static_cast<int>(seed) % kLooks), strength, seed);
        const auto seen = reader_->read(test::viewOf(scene.picture), kPatience);
        QVERIFY(seen);
        for (const SignSighting& sign : *seen) {
            if (!sign.isRead())
                continue;
            const bool right = sign.text == scene.sample.text;
            QVERIFY2(right || sign.kind != SignKind::Container, scene.sample.text.c_str());
            read += right ? 1 : 0;
        }
    }
    qInfo() << read << "of" << kScenes << "drawn signs read, no container wrong";
    QVERIFY(read >= least);
}

/// Ground alone, and a wall of waves.
void SignReaderTest::nothingThere()
{
    for (unsigned seed = 1; seed <= 6; ++seed) {
        cv::RNG random(seed);
        cv::Mat coarse(60, 80, CV_8UC1);
        random.fill(coarse, cv::RNG::UNIFORM, 40, 200);
        cv::Mat picture(720, 960, CV_8UC1);
        for (int y = 0; y < picture.rows; ++y) {
            for (int x = 0; x < picture.cols; ++x)
                picture.at<std::uint8_t>(y, x) = seed % 2 == 0 ? coarse.at<std::uint8_t>(y / 12, x / 12)
                                                               : static_cast<std::uint8_t>(x / 20 % 2 == 0 ? 90 : 120);
        }
        const auto seen = reader_->read(test::viewOf(picture), kPatience);
        QVERIFY(seen);
        QVERIFY2(seen->empty(), seen->empty() ? "" : seen->front().text.c_str());
    }
}

void SignReaderTest::wrongDigit()
{
    for (unsigned seed = 0; seed < 4; ++seed) {
        std::mt19937 random(seed);
        auto sample = test::inventedSign(static_cast<test::SignLook>(seed % 3), random);
        char32_t& digit = sample.lines.back().back();
        digit = digit == U'9' ? U'0' : digit + 1;
        const auto seen = reader_->read(test::viewOf(test::photographed(test::drawnSign(sample, seed), {})), kPatience);
        QVERIFY(seen && !seen->empty());
        QCOMPARE(name(seen->front().doubt), name(SignDoubt::CheckDigit));
        QVERIFY(std::ranges::none_of(*seen, [](const SignSighting& sign) { return sign.isRead(); }));
    }
}

void SignReaderTest::hostilePictures()
{
    QCOMPARE(reader_->read({}).error().code, Errc::InvalidInput);
    const std::uint8_t pixel = 0;
    QCOMPARE(reader_->read({&pixel, 1, 1, 0}).error().code, Errc::InvalidInput);
    QCOMPARE(reader_->read({&pixel, kMaxImageSide + 1, 1, kMaxImageSide + 1}).error().code, Errc::Exhausted);
    for (const cv::Size size : {cv::Size(1, 1), cv::Size(3, 900), cv::Size(4000, 2), cv::Size(700, 500)}) {
        cv::Mat noise(size, CV_8UC1);
        cv::RNG(1).fill(noise, cv::RNG::UNIFORM, 0, 256);
        const auto seen = reader_->read(test::viewOf(noise), kPatience);
        QVERIFY(seen && seen->size() <= 8);
        QVERIFY(std::ranges::none_of(*seen, [](const SignSighting& sign) { return sign.isRead(); }));
    }
}

void SignReaderTest::budget()
{
    const Scene scene = sceneOf(test::SignLook::ContainerLine, 0, 5);
    const auto seen = reader_->read(test::viewOf(scene.picture), std::chrono::milliseconds(0));
    QVERIFY(seen && seen->empty());
}

} // namespace tongguan::reading

QTEST_MAIN(tongguan::reading::SignReaderTest)
#include "sign_reader_test.moc"
