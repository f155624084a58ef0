// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing.h"
#include "hardware/reading/barcode_reader.h"
#include "hardware/reading/frame_reader.h"
#include "hardware/reading/symbol_sequence.h"
#include "tests/support/paths.h"

#include <QTest>
#include <opencv2/imgproc.hpp>

#include <filesystem>
#include <fstream>
#include <map>

namespace tongguan::reading {

namespace {

/// A file of tests/data/symbols: a symbol that ZXing's writer cannot draw, a sign for each module.
struct Symbol {
    std::string format;
    std::string text;
    int number = 1;
    int of = 1;
    cv::Mat picture; ///< with a quiet zone
};

Symbol symbolIn(const std::filesystem::path& file)
{
    constexpr int kModule = 5;
    constexpr int kQuiet = 6; // modules
    Symbol symbol;
    std::vector<std::string> rows;
    std::ifstream in(file);
    for (std::string line; std::getline(in, line);) {
        if (line.starts_with("format "))
            symbol.format = line.substr(7);
        else if (line.starts_with("text "))
            symbol.text = line.substr(5);
        else if (line.starts_with("part "))
            std::sscanf(line.c_str(), "part %d of %d", &symbol.number, &symbol.of);
        else if (!line.empty() && !line.starts_with("# "))
            rows.push_back(line);
    }
    const int rowHeight = symbol.format == "PDF417" ? 3 : 1;
    cv::Mat modules((static_cast<int>(rows.size()) * rowHeight) + 2 * kQuiet,
                    static_cast<int>(rows.empty() ? 0 : rows[0].size()) + 2 * kQuiet, CV_8UC1, cv::Scalar(255));
    for (int y = 0; y < static_cast<int>(rows.size()) * rowHeight; ++y) {
        const std::string& row = rows[static_cast<std::size_t>(y / rowHeight)];
        for (std::size_t x = 0; x < row.size(); ++x) {
            if (row[x] == '#')
                modules.at<std::uint8_t>(y + kQuiet, static_cast<int>(x) + kQuiet) = 0;
        }
    }
    cv::resize(modules, symbol.picture, {}, kModule, kModule, cv::INTER_NEAREST);
    return symbol;
}

std::map<std::string, Symbol> symbols()
{
    std::map<std::string, Symbol> all;
    for (const auto& entry : std::filesystem::directory_iterator(TONGGUAN_SOURCE_DIR "/tests/data/symbols"))
        all[entry.path().stem().string()] = symbolIn(entry.path());
    return all;
}

cv::Mat sheetOf(const std::vector<std::string>& names)
{
    const auto all = symbols();
    cv::Mat sheet(1000, 1600, CV_8UC1, cv::Scalar(255));
    int x = 10;
    int y = 10;
    for (const std::string& name : names) {
        const cv::Mat& picture = all.at(name).picture;
        if (x + picture.cols > sheet.cols) {
            x = 10;
            y += 330;
        }
        picture.copyTo(sheet(cv::Rect(x, y, picture.cols, picture.rows)));
        x += picture.cols + 20;
    }
    return sheet;
}

const std::string kMessage = "TGD-004411 / HEKOU, LAO CAI, 26 PALLETS OF DRAGON FRUIT";

} // namespace

class SymbolsTest : public QObject {
    Q_OBJECT
  private slots:
    void alone_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<double>("degrees");
        for (const auto& [name, symbol] : symbols()) {
            for (const double degrees : {0.0, 90.0, 180.0, 270.0})
                QTest::addRow("%s %g degrees", name.c_str(), degrees) << QString::fromStdString(name) << degrees;
        }
    }
    void alone()
    {
        QFETCH(QString, name);
        QFETCH(double, degrees);
        const Symbol symbol = symbols().at(name.toStdString());
        const auto found = readBarcodes(test::viewOf(test::turned(symbol.picture, degrees)));
        QVERIFY(found);
        QCOMPARE(found->size(), std::size_t{1});
        const Barcode& read = found->front();
        QCOMPARE(read.format, symbol.format);
        QCOMPARE(read.text, symbol.text);
        QCOMPARE(read.part.has_value(), symbol.of > 1);
        if (read.part) {
            QCOMPARE(read.part->index + 1, symbol.number);
            QCOMPARE(read.part->count, symbol.of);
        }
    }

    void together_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QStringList>("texts");
        const QString message = QString::fromStdString(kMessage);
        QTest::newRow("in order") << QStringList{"qr-1", "qr-2", "qr-3"} << QStringList{message};
        QTest::newRow("in any order") << QStringList{"qr-3", "qr-1", "qr-2"} << QStringList{message};
        QTest::newRow("beside another message's")
            << QStringList{"qr-1", "qr-other", "qr-2", "qr-3"} << QStringList{message, "SEAL 004412"};
        QTest::newRow("one is missing") << QStringList{"qr-1", "qr-3"}
                                        << QStringList{"OF DRAGON FRUIT", "TGD-004411 / HEKOU, "};
        QTest::newRow("Data Matrix") << QStringList{"datamatrix-2", "datamatrix-1"}
                                     << QStringList{"SEAL 004411, SEAL 004412"};
        QTest::newRow("Aztec") << QStringList{"aztec-1", "aztec-2"} << QStringList{"SEAL 004411, SEAL 004412"};
        QTest::newRow("PDF417") << QStringList{"pdf417-1", "pdf417-2"} << QStringList{"SEAL 004411, SEAL 004412"};
    }
    void together()
    {
        QFETCH(QStringList, names);
        QFETCH(QStringList, texts);
        std::vector<std::string> drawn;
        for (const QString& name : names)
            drawn.push_back(name.toStdString());
        const auto found = readBarcodes(test::viewOf(sheetOf(drawn)));
        QVERIFY(found);
        QStringList read;
        for (const Barcode& one : *found)
            read << QString::fromStdString(one.text);
        read.sort();
        texts.sort();
        QCOMPARE(read, texts);
    }

    /// Shown to a camera one after the other, some twice.
    void oneAfterTheOther()
    {
        const auto all = symbols();
        const auto reader = makeFrameReader();
        std::vector<Bytes> told;
        for (const char* name : {"qr-2", "qr-1", "qr-1", "qr-2", "qr-3", "qr-3"}) {
            for (Bytes& code : reader->look(test::viewOf(all.at(name).picture), false).codes)
                told.push_back(std::move(code));
        }
        QCOMPARE(told.size(), std::size_t{1});
        QCOMPARE(std::string(asText(told[0])), kMessage);
    }

    /// Of two messages, and their parity says so.
    void notOfOneMessage()
    {
        const auto part = [](const char* text, int index) {
            const ByteView bytes = asBytes(text);
            return Barcode{.format = "QRCode",
                           .bytes = {bytes.begin(), bytes.end()},
                           .text = text,
                           .corners = {},
                           .part = SequencePart{.sequence = "3", .index = index, .count = 2}};
        };
        SymbolSequences sequences;
        QVERIFY(!sequences.add(part("a", 0)));
        QVERIFY(!sequences.add(part("c", 1))); // 'a' ^ 'c' is 2
        const auto whole = sequences.add(part("b", 1));
        QVERIFY(whole);
        QCOMPARE(whole->text, "ab");
    }

    void manyAreBounded()
    {
        SymbolSequences sequences;
        for (int i = 0; i < 1000; ++i) {
            const Barcode one{.format = "PDF417",
                              .bytes = {1},
                              .text = "1",
                              .corners = {},
                              .part = SequencePart{.sequence = "7", .index = i, .count = 1000}};
            QVERIFY(!sequences.add(one)); // more than are kept
        }
    }
};

} // namespace tongguan::reading

QTEST_GUILESS_MAIN(tongguan::reading::SymbolsTest)
#include "symbols_test.moc"
