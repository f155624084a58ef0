// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/reading/barcode_reader.h"
#include "tests/support/paths.h"

#include <QTest>
#include <opencv2/core.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace tongguan::reading {

namespace {

namespace fs = std::filesystem;

const fs::path kSamples = fs::path(TONGGUAN_SOURCE_DIR) / "../shared/samples";

std::string contentOf(const fs::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

std::string withoutLineEnds(std::string text)
{
    while (text.ends_with('\n') || text.ends_with('\r'))
        text.pop_back();
    return text;
}

std::vector<fs::path> picturesOf(const fs::path& folder)
{
    std::vector<fs::path> pictures;
    for (const auto& entry : fs::recursive_directory_iterator(folder)) {
        const auto extension = entry.path().extension();
        if (extension == ".png" || extension == ".jpg" || extension == ".webp")
            pictures.push_back(entry.path());
    }
    std::ranges::sort(pictures);
    return pictures;
}

/// Whether the symbol holds what the file of the same stem says: exact bytes, or text.
bool isRight(const Barcode& barcode, const fs::path& picture)
{
    fs::path truth = picture;
    if (fs::exists(truth.replace_extension(".bin")))
        return std::string(asText(barcode.bytes)) == contentOf(truth);
    return withoutLineEnds(barcode.text) == withoutLineEnds(contentOf(truth.replace_extension(".txt")));
}

GreyImage turnedRight(const GreyImage& image)
{
    cv::Mat picture(image.height, image.width, CV_8UC1, const_cast<std::uint8_t*>(image.pixels.data()));
    cv::Mat turned;
    cv::rotate(picture, turned, cv::ROTATE_90_CLOCKWISE);
    return {turned.cols, turned.rows, Bytes(turned.datastart, turned.dataend)};
}

} // namespace

/// Pictures that lie beside the checkout, not in it. So many must be read, and none may be misread.
class SamplesTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase();
    void symbols();
    void falsePositives();
    void frames();
    void seals();

  private:
    struct Count {
        int read = 0;
        int missed = 0;
        QStringList wrong;
    };
    static void judge(const fs::path& picture, Count& count);
};

void SamplesTest::initTestCase()
{
    if (!fs::exists(kSamples))
        QSKIP("the sample folder is not here: nothing covered");
}

void SamplesTest::judge(const fs::path& picture, Count& count)
{
    const auto image = loadImage(picture);
    const auto found =
        image ? readBarcodes(image->view()) : Result<std::vector<Barcode>>(std::unexpected(image.error()));
    if (!found) {
        count.wrong << QString::fromStdString(picture.string() + ": " + found.error().what);
        return;
    }
    const bool read = std::ranges::any_of(*found, [&picture](const Barcode& b) { return isRight(b, picture); });
    count.read += read ? 1 : 0;
    count.missed += read ? 0 : 1;
    for (const Barcode& barcode : *found) {
        if (!isRight(barcode, picture))
            count.wrong << QString::fromStdString(picture.string() + ": " + barcode.format + " " + barcode.text);
    }
    if (!read)
        qInfo() << "not read:" << picture.c_str();
}

void SamplesTest::symbols()
{
    Count count;
    for (const auto& picture : picturesOf(kSamples / "barcodes/zxing")) {
        if (picture.parent_path().filename() != "falsepositives-1")
            judge(picture, count);
    }
    qInfo() << count.read << "of" << count.read + count.missed << "pictures read";
    QVERIFY2(count.wrong.isEmpty(), qPrintable(count.wrong.join('\n')));
    QVERIFY(count.read >= 174);
}

void SamplesTest::falsePositives()
{
    int pictures = 0;
    for (const auto& picture : picturesOf(kSamples / "barcodes/zxing/falsepositives-1")) {
        auto image = loadImage(picture);
        QVERIFY2(image.has_value(), picture.c_str());
        for (int turn = 0; turn < 4; ++turn) {
            const auto found = readBarcodes(image->view());
            QVERIFY(found);
            QVERIFY2(found->empty(), (picture.string() + " " + (found->empty() ? "" : found->front().format)).c_str());
            *image = turnedRight(*image);
        }
        ++pictures;
    }
    qInfo() << pictures << "pictures without a symbol, in four rotations: nothing found";
    QVERIFY(pictures > 0);
}

void SamplesTest::frames()
{
    Count count;
    int without = 0;
    for (const auto& picture : picturesOf(kSamples / "frames")) {
        const std::string stem = picture.stem().string();
        if (!stem.starts_with("none-") && !stem.starts_with("mrz-")) {
            judge(picture, count);
            continue;
        }
        const auto image = loadImage(picture);
        QVERIFY(image);
        const auto found = readBarcodes(image->view());
        QVERIFY2(found && found->empty(), picture.c_str());
        ++without;
    }
    qInfo() << count.read << "of" << count.read + count.missed << "frames read," << without << "without a symbol";
    QVERIFY2(count.wrong.isEmpty(), qPrintable(count.wrong.join('\n')));
    QCOMPARE(count.missed, 0);
}

void SamplesTest::seals()
{
    int seals = 0;
    for (const auto& picture : picturesOf(kSamples / "vds/symbols")) {
        const auto image = loadImage(picture);
        QVERIFY(image);
        const auto found = readBarcodes(image->view());
        QVERIFY2(found && found->size() == 1, picture.c_str());
        const fs::path seal = kSamples / "vds/seals" / (picture.stem().string() + ".bin");
        QCOMPARE(std::string(asText(found->front().bytes)), contentOf(seal));
        ++seals;
    }
    qInfo() << seals << "seals";
    QVERIFY(seals > 0);
}

} // namespace tongguan::reading

QTEST_APPLESS_MAIN(tongguan::reading::SamplesTest)
#include "samples_test.moc"
