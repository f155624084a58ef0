// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/devices/frame_splitter.h"

#include <QTest>

#include <string>
#include <string_view>

using namespace tongguan;
using namespace tongguan::devices;

namespace {

using Texts = std::vector<std::string>;

/// Feeds the text in one piece; '|' is a silence.
void feed(FrameSplitter& splitter, std::string_view text, Texts& frames)
{
    for (std::size_t at = 0; at <= text.size();) {
        const auto end = std::min(text.find('|', at), text.size());
        for (const auto& frame : splitter.push(asBytes(text.substr(at, end - at))))
            frames.emplace_back(asText(frame));
        if (end < text.size()) {
            if (const auto frame = splitter.gap())
                frames.emplace_back(asText(*frame));
        }
        at = end + 1;
    }
}

Framing framingOf(const QString& name)
{
    if (name == "stx")
        return Framing::stxEtx();
    if (name == "stx gap")
        return Framing::stxEtx(FrameEnd::AtSuffixAndGap);
    if (name == "stx nak")
        return {{0x02}, {0x03}, FrameEnd::AtSuffix, 0x15};
    if (name == "lines nak")
        return {{}, {}, FrameEnd::AtSuffix, 0x15};
    if (name == "cr gap")
        return {{}, {'\r'}, FrameEnd::AtSuffixAndGap, {}};
    if (name == "marks")
        return {{'<', '<'}, {'>', '>'}, FrameEnd::AtSuffix, {}};
    return Framing::lines();
}

} // namespace

class FrameSplitterTest : public QObject {
    Q_OBJECT

    static void rows()
    {
        QTest::addColumn<QString>("framing");
        QTest::addColumn<QByteArray>("stream");
        QTest::addColumn<QByteArrayList>("frames");
        const auto row = [](const char* name, const char* framing, const char* stream, const QByteArrayList& frames) {
            QTest::newRow(name) << QString(framing) << QByteArray(stream) << frames;
        };
        row("two frames", "stx", "\x02one\x03\x02two\x03", {"one", "two"});
        row("an empty frame", "stx", "\x02\x03\x02two\x03", {"", "two"});
        row("noise around", "stx", "zz\x03\x02one\x03\r\nzz\x02two\x03zz", {"one", "two"});
        row("a frame cut off by the next", "stx", "\x02on\x02two\x03", {"two"});
        row("a frame cut off by silence", "stx", "\x02on|e\x03\x02two\x03", {"two"});
        row("too long", "stx",
            "\x02"
            "0123456789abcdefg\x03\x02two\x03",
            {"two"});
        row("too long without an end", "stx",
            "\x02"
            "0123456789abcdefghijklmnopqrstuvw\x02two\x03",
            {"two"});
        row("as long as allowed", "stx",
            "\x02"
            "0123456789abcdef\x03",
            {"0123456789abcdef"});
        row("one too long", "stx",
            "\x02"
            "0123456789abcdefg\x03",
            {});
        row("a NAK outside", "stx nak", "\x15\x02one\x03\x15", {"\x15", "one", "\x15"});
        row("a NAK inside", "stx nak",
            "\x02o\x15"
            "e\x03",
            {"o\x15"
             "e"});
        row("any byte inside", "stx gap",
            "\x02o\x03\x02"
            "e\x03|\x02two\x03|",
            {"o\x03\x02"
             "e",
             "two"});
        row("silence before the end", "stx gap", "\x02on|e\x03|\x02two\x03|", {"two"});
        row("too long until silence", "stx gap",
            "\x02"
            "0123456789abcdefghi\x03|\x02two\x03|",
            {"two"});
        row("lines by CR", "lines", "one\rtwo\r", {"one", "two"});
        row("lines by LF", "lines", "one\ntwo\n", {"one", "two"});
        row("lines by CRLF", "lines", "one\r\ntwo\r\n", {"one", "two"});
        row("an unfinished line", "lines", "one\rtw|\rthree\r", {"one", "three"});
        row("a line too long", "lines", "0123456789abcdefghijklmnop\rtwo\r", {"two"});
        row("a line as long as allowed", "lines", "0123456789abcdef\rtwo\r", {"0123456789abcdef", "two"});
        row("a line one too long", "lines", "0123456789abcdefg\rtwo\r", {"two"});
        row("a NAK before a line", "lines nak", "\x15one\r", {"\x15", "one"});
        row("CR inside a payload", "cr gap", "one\rtwo\r|three\r|", {"one\rtwo", "three"});
        row("no CR before the silence", "cr gap", "one\rtw|o\r|", {"o"});
        row("two marks of two", "marks", "<<one>><<two>>", {"one", "two"});
        row("half marks", "marks", "<x<<o>e>>>>", {"o>e"});
        row("marks that overlap", "marks", "<<<one>>", {"<one"});
        row("nothing", "stx", "", {});
    }

  private slots:
    void frames_data() { rows(); }
    void frames()
    {
        QFETCH(QString, framing);
        QFETCH(QByteArray, stream);
        QFETCH(QByteArrayList, frames);
        FrameSplitter splitter(framingOf(framing), 16);
        Texts got;
        feed(splitter, stream.toStdString(), got);
        QCOMPARE(got, Texts(frames.begin(), frames.end()));
    }

    void eachSplit_data() { rows(); }
    void eachSplit()
    {
        QFETCH(QString, framing);
        QFETCH(QByteArray, stream);
        QFETCH(QByteArrayList, frames);
        const Texts expected(frames.begin(), frames.end());
        const std::string text = stream.toStdString();
        for (std::size_t first = 0; first <= text.size(); ++first) {
            for (std::size_t second = first; second <= text.size(); ++second) {
                FrameSplitter splitter(framingOf(framing), 16);
                Texts got;
                feed(splitter, std::string_view(text).substr(0, first), got);
                feed(splitter, std::string_view(text).substr(first, second - first), got);
                feed(splitter, std::string_view(text).substr(second), got);
                QCOMPARE(got, expected);
            }
        }
    }

    void anEndlessFrameEnds()
    {
        for (const auto end : {FrameEnd::AtSuffix, FrameEnd::AtSuffixAndGap}) {
            FrameSplitter splitter(Framing::stxEtx(end), 4296);
            const Bytes noise(1U << 20U, 'x');
            QVERIFY(splitter.push(Bytes{0x02}).empty());
            QVERIFY(splitter.push(noise).empty());
            QVERIFY(splitter.push(Bytes{0x03}).empty());
            QVERIFY(!splitter.gap());
            auto frames = splitter.push(Bytes{0x02, 'o', 'k', 0x03});
            if (const auto last = splitter.gap())
                frames.push_back(*last);
            QCOMPARE(frames, (std::vector<Bytes>{{'o', 'k'}}));
        }
    }
};

QTEST_GUILESS_MAIN(FrameSplitterTest)
#include "frame_splitter_test.moc"
