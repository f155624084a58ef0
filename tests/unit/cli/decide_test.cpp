// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bytes.h"
#include "base/json.h"
#include "base/json_lines.h"
#include "kiosk/clearance/draw.h"
#include "kiosk/clearance/events.h"
#include "sync/log/batch.h"
#include "tests/support/clearance/sample_crossing.h"
#include "tests/support/cli/program.h"
#include "tests/support/paths.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace tongguan;
using namespace tongguan::test;

namespace {

const QStringList kHow{"--reference", "assets/sample-port", "--at", "2026-11-25T09:00:00Z"};

void write(const QString& file, const QByteArray& text)
{
    QFile out(file);
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(text);
}

/// A decision with this draw, as a line of an exported journal.
QByteArray lineWith(const clearance::Draw& draw)
{
    clearance::Decision decision{.reasons = {{.code = "DEFAULT", .rule = 39}}};
    decision.draws = {draw};
    const clearance::CrossingEvent event = clearance::Decided{.decision = decision};
    const auto linked = sync::link({},
                                   {.seq = 1,
                                    .id = "01936d2a-0000-7000-8000-000000000001",
                                    .type = std::string(clearance::typeOf(event)),
                                    .at = kNoon,
                                    .boot = "boot",
                                    .actor = "driver",
                                    .crossing = kCrossing},
                                   clearance::bodyOf(event));
    return QByteArray::fromStdString(sync::eventLine(*linked) + "\n");
}

} // namespace

/// `tongguan decide` and `tongguan draw verify` as they are pasted from their help.
class DecideTest : public QObject {
    Q_OBJECT
  private slots:
    void examples_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("lane");
        QTest::addColumn<QString>("deciding");
        QTest::newRow("released") << "released" << "L_FAST" << "PRE_RELEASED";
        QTest::newRow("wrong seal") << "wrong-seal" << "L_STAFF" << "SEAL_MISMATCH";
        QTest::newRow("typed") << "typed-passport" << "L_STAFF" << "MANUAL_UNVERIFIED";
        QTest::newRow("heavy twice") << "two-readings-of-the-scale" << "L_STAFF" << "WEIGHT_LEGAL";
        QTest::newRow("empty") << "empty" << "L_EMPTY" << "EMPTY_OK";
        QTest::newRow("bus") << "bus" << "L_STAFF" << "PERMIT_KIND";
        QTest::newRow("absurd") << "absurd" << "L_STAFF" << "FACT_ABSURD";
    }

    void examples()
    {
        QFETCH(const QString, file);
        QFETCH(const QString, lane);
        QFETCH(const QString, deciding);
        const Answer answer = runTongguan(QStringList{"decide", "--json"} + kHow +
                                          QStringList{"assets/examples/decide/" + file + ".json"});
        QVERIFY2(answer.code == 0, answer.err.constData());
        const Json decision = object(answer.out);
        QCOMPARE(QString::fromStdString(stringOr(decision, "lane")), lane);
        QCOMPARE(QString::fromStdString(stringOr(decision, "deciding")), deciding);
        for (const char* member : {"codes", "provisional", "reasons", "visible", "would_change", "queue_class"})
            QVERIFY2(decision.contains(member), member);
        for (const Json& reason : decision["reasons"]) {
            for (const char* member : {"code", "rule", "saw", "source", "age_s"})
                QVERIFY2(reason.contains(member), member);
        }
    }

    void severalFilesOneLineEach()
    {
        const Answer answer =
            runTongguan(QStringList{"decide"} + kHow +
                        QStringList{"assets/examples/decide/released.json", "assets/examples/decide/empty.json"});
        QCOMPARE(answer.code, 0);
        QCOMPARE(answer.out, QByteArray("assets/examples/decide/released.json: L_FAST: PRE_RELEASED GREEN_NO_ENT\n"
                                        "assets/examples/decide/empty.json: L_EMPTY: EMPTY_OK\n"));
    }

    void explainedInWords()
    {
        for (const auto& [language, words] : {std::pair{"en", "Seal number does not match (SEAL_MISMATCH)"},
                                              std::pair{"zh", "封志号不一致 (SEAL_MISMATCH)"}}) {
            const Answer answer = runTongguan(QStringList{"decide", "--explain", "--language", language} + kHow +
                                              QStringList{"assets/examples/decide/wrong-seal.json"});
            QCOMPARE(answer.code, 0);
            QVERIFY2(answer.out.contains(words), answer.out.constData());
            QVERIFY(answer.out.contains("YN0017268"));
        }
    }

    /// File, line and field, so that whoever wrote the list finds it.
    void badListsSayWhere_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("a text for a number")
            << QByteArray("{\n \"6\": {\n  \"axles\": 6,\n  \"limitKg\": \"many\"\n }\n}")
            << QByteArray("weight_limits.json:4: \"6\": \"limitKg\"");
        QTest::newRow("in the second row")
            << QByteArray("{\n \"2\": {\"axles\": 2, \"limitKg\": 18000},\n \"6\": {\n  \"axles\": 60,\n  \"limitKg\": "
                          "1\n }\n}")
            << QByteArray("weight_limits.json:4: \"6\": \"axles\" should be from 2 to 20");
        QTest::newRow("no JSON") << QByteArray("{\n \"6\": {\n  \"axles\": 6,,\n }\n}")
                                 << QByteArray("weight_limits.json:3:");
        QTest::newRow("a list") << QByteArray("[]") << QByteArray("weight_limits.json:1: should be an object");
    }

    void badListsSayWhere()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QByteArray, said);
        const QTemporaryDir lists;
        for (const QFileInfo& file : QDir(TONGGUAN_SOURCE_DIR "/assets/sample-port").entryInfoList(QDir::Files))
            QVERIFY(QFile::copy(file.filePath(), lists.filePath(file.fileName())));
        QVERIFY(QFile::remove(lists.filePath("weight_limits.json")));
        write(lists.filePath("weight_limits.json"), text);
        const Answer answer = runTongguan({"decide", "--reference", lists.path(), "--at", "2026-11-25T09:00:00Z",
                                           "assets/examples/decide/released.json"});
        QCOMPARE(answer.code, 2);
        QVERIFY2(answer.err.contains(said), answer.err.constData());
        QVERIFY(isOneLine(answer.err));
    }

    /// A list without a file never came; one without a row came, and is empty.
    void missingIsNotEmpty()
    {
        const QTemporaryDir lists;
        for (const QFileInfo& file : QDir(TONGGUAN_SOURCE_DIR "/assets/sample-port").entryInfoList(QDir::Files))
            QVERIFY(QFile::copy(file.filePath(), lists.filePath(file.fileName())));
        QVERIFY(QFile::remove(lists.filePath("watch.json")));
        const QStringList arguments{"decide",
                                    "--json",
                                    "--reference",
                                    lists.path(),
                                    "--at",
                                    "2026-11-25T09:00:00Z",
                                    "assets/examples/decide/released.json"};
        QCOMPARE(stringOr(object(runTongguan(arguments).out), "deciding"), std::string("REF_STALE_WATCH"));
        write(lists.filePath("watch.json"), "{}");
        QCOMPARE(stringOr(object(runTongguan(arguments).out), "deciding"), std::string("PRE_RELEASED"));
    }

    void drawsAreVerified()
    {
        const Hash seed = sha256("seed of that day");
        clearance::Draw draw{
            .key = clearance::drawKey("24C01722", "861120261000000172", "2026-11-25", clearance::Agency::Customs),
            .seed = "2026-11-25",
            .p = 50'000};
        const std::uint64_t number = clearance::drawNumber(seed, draw.key);
        draw.u = clearance::drawMillionths(number);
        draw.hit = clearance::drawHits(number, draw.p);
        const QTemporaryDir folder;
        const auto seeds = [&](const std::string& hash) {
            const Json json{{"2026-11-25", {{"day", "2026-11-25"}, {"seed", toHex(seed)}, {"hash", hash}}}};
            write(folder.filePath("seeds.json"), QByteArray::fromStdString(dump(json)));
            return QStringList{"draw", "verify", "--json", "--seeds", folder.filePath("seeds.json"), "-"};
        };
        const QStringList published = seeds(toHex(sha256(ByteView(seed))));
        const Answer good = runTongguan(published, lineWith(draw));
        QCOMPARE(good.code, 0);
        QCOMPARE(integerOr(object(good.out), "same"), 1);
        draw.hit = !draw.hit;
        const Answer bad = runTongguan(published, lineWith(draw));
        QCOMPARE(bad.code, 1);
        QCOMPARE(integerOr(object(bad.out.trimmed().split('\n').last()), "different"), 1);
        draw.seed = "2026-11-24";
        QCOMPARE(integerOr(object(runTongguan(published, lineWith(draw)).out), "without_seed"), 1);
        QCOMPARE(runTongguan(seeds(std::string(64, '0')), lineWith(draw)).code, 2);
    }

    /// What an outsider wrote down before the day counts, whatever stands beside the seed afterwards.
    void seedsFitTheHashesOfBefore_data()
    {
        QTest::addColumn<QString>("day");
        QTest::addColumn<QString>("hash");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("said");
        const QString right = QString::fromStdString(toHex(sha256(ByteView(sha256("seed of that day")))));
        QTest::newRow("the one that was announced") << "2026-11-25" << right << 0 << QByteArray();
        QTest::newRow("another one") << "2026-11-25" << QString(64, u'0') << 2
                                     << QByteArray("the seed of 2026-11-25 is not the one whose hash was published");
        QTest::newRow("of another day") << "2026-11-24" << right << 2
                                        << QByteArray("no hash of 2026-11-25 was published before it");
        QTest::newRow("no hash") << "2026-11-25" << "" << 2 << QByteArray("\"2026-11-25\" has no hash");
    }
    void seedsFitTheHashesOfBefore()
    {
        QFETCH(const QString, day);
        QFETCH(const QString, hash);
        QFETCH(const int, code);
        QFETCH(const QByteArray, said);
        const Hash seed = sha256("seed of that day");
        const QTemporaryDir folder;
        const Json seeds{{"2026-11-25", {{"seed", toHex(seed)}, {"hash", toHex(sha256(ByteView(seed)))}}}};
        const Json hashes{{day.toStdString(), {{"hash", hash.toStdString()}}}};
        write(folder.filePath("seeds.json"), QByteArray::fromStdString(dump(seeds)));
        write(folder.filePath("hashes.json"), QByteArray::fromStdString(dump(hashes)));
        const Answer answer = runTongguan({"draw", "verify", "--seeds", folder.filePath("seeds.json"), "--hashes",
                                           folder.filePath("hashes.json"), "-"});
        QCOMPARE(answer.code, code);
        QVERIFY2(answer.err.contains(said), answer.err.constData());
    }

    void linesOfJson()
    {
        const std::string text = "{\n \"a\": {\"x\": 1},\n \"b\": {\n  \"a\": 2,\n  \"list\": [{\n   \"x\": 3}]\n }\n}";
        QCOMPARE(lineOf(text, "a", ""), std::size_t{2});
        QCOMPARE(lineOf(text, "b", ""), std::size_t{3});
        QCOMPARE(lineOf(text, "b", "a"), std::size_t{4});
        QCOMPARE(lineOf(text, "b", "x"), std::size_t{6});
        QCOMPARE(lineOf(text, "b", "nowhere"), std::size_t{3});
        QCOMPARE(lineOf(text, "c", "x"), std::size_t{1});
        QCOMPARE(brokenLine("{\n\"a\": 1,\n}"), std::size_t{3});
    }
};

QTEST_GUILESS_MAIN(DecideTest)
#include "decide_test.moc"
