// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "base/system.h"
#include "kiosk/clearance/events.h"
#include "kiosk/store/store_folder.h"
#include "sync/log/batch.h"
#include "tests/support/cli/program.h"
#include "tests/support/store/relay.h"
#include "tests/support/sync/quiet.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <map>
#include <set>

using namespace tongguan;
using namespace tongguan::test;

/// `tongguan report` of a simulated kiosk, by every way in and in every form.
class ReportTest : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase();
    void everyWayInTellsTheSame();
    void folderIsReproducible();
    void daysAreChosen();
    void capacityTotalsAreEventCounts();
    void nobodyIsInIt();
    void stationTellsWhatItHeard();
    void pagesAreFour();
    void refusals_data();
    void refusals();

  private:
    QString path(const QString& name) const { return folder_.filePath(name); }
    QByteArray bytes(const QString& name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    Answer report(const QStringList& options, const QByteArray& input = {}) const
    {
        return runTongguan(QStringList{"report"} + options, input);
    }
    QTemporaryDir folder_;
    QByteArray exported_;
};

void ReportTest::initTestCase()
{
    const Answer simulated =
        runTongguan({"simulate", "--store", path("store"), "--crossings", "150", "--at", "2026-11-25T00:30:00Z"});
    QVERIFY2(simulated.code == 0, simulated.err.constData());
    exported_ = runTongguan({"journal", "export", path("store")}).out;
    QFile lines(path("events.ndjson"));
    QVERIFY(lines.open(QIODevice::WriteOnly) && lines.write(exported_) == exported_.size());
}

void ReportTest::everyWayInTellsTheSame()
{
    for (const char* format : {"text", "csv", "json", "stages", "capacity", "pdf"}) {
        const Answer store = report({"--store", path("store"), "--format", format});
        QVERIFY2(store.code == 0, store.err.constData());
        QVERIFY(!store.out.isEmpty());
        QCOMPARE(report({path("events.ndjson"), "--format", format}).out, store.out);
        QCOMPARE(report({"-", "--format", format}, exported_).out, store.out);
        if (qstrcmp(format, "stages") == 0) {
            QFile stages(path("stages.csv"));
            QVERIFY(stages.open(QIODevice::WriteOnly) && stages.write(store.out) > 0);
        }
    }
    for (const char* format : {"text", "csv", "json", "stages", "pdf"})
        QCOMPARE(report({"--stages", path("stages.csv"), "--format", format}).out,
                 report({"--store", path("store"), "--format", format}).out);
}

void ReportTest::folderIsReproducible()
{
    for (const char* name : {"first", "second"}) {
        const Answer made = report({"--store", path("store"), "--out", path(name)});
        QVERIFY2(made.code == 0, made.err.constData());
        QCOMPARE(made.out.count('\n'), 6);
    }
    QStringList names = QDir(path("first")).entryList(QDir::Files);
    names.sort();
    QCOMPARE(names, (QStringList{"SHA256SUMS", "capacity.csv", "report-en.pdf", "report-zh.pdf", "report.csv",
                                 "report.json", "stages.csv"}));
    for (const QString& name : names)
        QCOMPARE(bytes("second/" + name), bytes("first/" + name));
    for (const QByteArray& line : bytes("first/SHA256SUMS").trimmed().split('\n')) {
        const QByteArray content = bytes("first/" + QString::fromUtf8(line.mid(66)));
        QVERIFY(!content.isEmpty());
        QCOMPARE(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex(), line.left(64));
    }
    // Whoever has the stage file alone gets the rest.
    QCOMPARE(report({"--stages", path("first/stages.csv"), "--out", path("again")}).code, 0);
    for (const char* name : {"report.csv", "report.json", "report-zh.pdf", "report-en.pdf", "stages.csv"})
        QCOMPARE(bytes(QStringLiteral("again/") + name), bytes(QStringLiteral("first/") + name));
}

void ReportTest::daysAreChosen()
{
    const auto crossings = [&](const QStringList& options) {
        const Answer made = report(QStringList{"--store", path("store"), "--format", "json"} + options);
        return made.code == 0 ? integerOr(object(made.out)["report"], "crossings") : -made.code;
    };
    const auto all = crossings({});
    QCOMPARE(all, 150);
    QCOMPARE(crossings({"--from", "2026-11-25", "--to", "2026-11-25"}), all);
    QCOMPARE(crossings({"--to", "2026-11-24"}), -1); // no crossing: the answer is no
    QCOMPARE(crossings({"--from", "2026-11-26"}), -1);
    // Eight hours west of the port's clock most of them are of the day before.
    const auto before = crossings({"--minutes-east", "-120", "--to", "2026-11-24"});
    QVERIFY(before > 0 && before < all);
    QCOMPARE(before + crossings({"--minutes-east", "-120", "--from", "2026-11-25"}), all);
}

void ReportTest::capacityTotalsAreEventCounts()
{
    const Json stats = object(runTongguan({"journal", "stats", "--json", path("store")}).out)["eventsByType"];
    const QList<QByteArray> lines = report({"--store", path("store"), "--format", "capacity"}).out.split('\n');
    const QList<QByteArray> names = lines.front().split(',');
    const auto total = std::ranges::find_if(lines, [](const QByteArray& line) { return line.startsWith("total,"); });
    QVERIFY(total != lines.end());
    const QList<QByteArray> values = total->split(',');
    int seen = 0;
    for (qsizetype column = 4; column < names.size(); ++column) {
        if (!names[column].contains('.'))
            continue;
        QCOMPARE(values[column].toLongLong(), integerOr(stats, names[column].toStdString()));
        seen += values[column].toLongLong() > 0 ? 1 : 0;
    }
    QVERIFY(seen >= 3); // opened, decided, ticket: the simulation ends at the kiosk
}

/// No name, number, plate or id of anything that was captured.
void ReportTest::nobodyIsInIt()
{
    std::set<QByteArray> personal;
    const auto add = [&](const Json& body, const char* member) {
        if (const std::string value = stringOr(body, member); value.size() > 3)
            personal.insert(QByteArray::fromStdString(value));
    };
    for (const QByteArray& line : exported_.trimmed().split('\n')) {
        const Json event = object(line);
        add(event, "crossing");
        const auto body = parseJson(stringOr(event, "body"));
        if (!body || !body->is_object())
            continue;
        for (const char* member :
             {"number", "name", "plate", "plateNorm", "birth", "declaration", "batch", "container"})
            add(*body, member);
    }
    QVERIFY(personal.size() > 300);
    for (const char* format : {"text", "csv", "json", "stages", "capacity"}) {
        const QByteArray out = report({"--store", path("store"), "--format", format}).out;
        for (const QByteArray& one : personal)
            QVERIFY2(!out.contains(one), one.constData());
    }
}

/// A station captured none of these crossings; it heard of them by the feed.
void ReportTest::stationTellsWhatItHeard()
{
    SystemRandom random;
    const SystemClock clock;
    sync::QuietLog log;
    {
        auto kiosk =
            store::openFolder({.folder = path("store").toStdString(), .passphrase = "trial"}, clock, random, log);
        auto station = store::openFolder({.folder = path("station").toStdString(),
                                          .passphrase = "trial",
                                          .kiosk = "HKM-S01",
                                          .port = "CNHKM",
                                          .make = true,
                                          .cheapKey = true},
                                         clock, random, log);
        QVERIFY(kiosk && station);
        QVERIFY(relay(**kiosk, **station, clock.now(), 0, "staff"));
        QVERIFY((*station)->note("staff.signed_in", "staff:0417", "{}"));
    }
    // Each line but for what the feed does not pass on: the clock beside the time. And the data end later: somebody
    // signed in.
    const auto stages = [&](const QString& store) {
        QByteArrayList lines;
        for (const QByteArray& line : report({"--store", path(store), "--format", "stages"}).out.split('\n')) {
            QByteArrayList fields = line.split(',');
            if (fields.size() > 13)
                fields.removeAt(13);
            if (!line.startsWith('#'))
                lines.append(fields.join(','));
        }
        return lines;
    };
    const QByteArrayList heard = stages("station");
    QCOMPARE(heard.size(), 152);
    QCOMPARE(heard, stages("store"));
}

void ReportTest::pagesAreFour()
{
    for (const char* language : {"zh", "en"}) {
        const QByteArray pdf = report({"--store", path("store"), "--format", "pdf", "--language", language}).out;
        QVERIFY(pdf.startsWith("%PDF-1.4"));
        QVERIFY(pdf.contains("/Count 4"));
        QVERIFY(pdf.size() < 400'000);
    }
}

void ReportTest::refusals_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("code");
    QTest::newRow("nothing") << QStringList{} << 2;
    QTest::newRow("two sources") << QStringList{"--store", "STORE", "events.ndjson"} << 2;
    QTest::newRow("no store") << QStringList{"--store", "nowhere"} << 3;
    QTest::newRow("no file") << QStringList{"nowhere"} << 3;
    QTest::newRow("no such form") << QStringList{"--store", "STORE", "--format", "xml"} << 2;
    QTest::newRow("no day") << QStringList{"--store", "STORE", "--from", "yesterday"} << 2;
    QTest::newRow("no such day") << QStringList{"--store", "STORE", "--to", "2026-02-30"} << 2;
    QTest::newRow("no such language") << QStringList{"--store", "STORE", "--language", "vi"} << 2;
    QTest::newRow("capacity of stages") << QStringList{"--stages", "STAGES", "--format", "capacity"} << 2;
    QTest::newRow("over itself") << QStringList{"--stages", "FIRST/stages.csv", "--out", "FIRST"} << 2;
    QTest::newRow("a folder that is a file") << QStringList{"--store", "STORE", "--out", "STAGES"} << 3;
    QTest::newRow("lines that are none") << QStringList{"STAGES"} << 2;
    QTest::newRow("stages that are none") << QStringList{"--stages", "EVENTS"} << 2;
    QTest::newRow("empty") << QStringList{"/dev/null"} << 1;
}

void ReportTest::refusals()
{
    QFETCH(QStringList, options);
    QFETCH(const int, code);
    options.replaceInStrings("STORE", path("store"));
    options.replaceInStrings("STAGES", path("stages.csv"));
    options.replaceInStrings("EVENTS", path("events.ndjson"));
    options.replaceInStrings("FIRST", path("first"));
    const Answer refused = report(options);
    QVERIFY2(refused.code == code, refused.err.constData());
    QVERIFY2(isOneLine(refused.err), refused.err.constData());
    QVERIFY(refused.out.isEmpty());
}

QTEST_GUILESS_MAIN(ReportTest)
#include "report_test.moc"
