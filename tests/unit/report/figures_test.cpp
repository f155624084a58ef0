// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "kiosk/clearance/decide.h"
#include "kiosk/report/capacity.h"
#include "kiosk/report/decided_body.h"
#include "kiosk/report/survival.h"
#include "tests/support/clearance/decision_case.h"
#include "tests/support/report/invented_traffic.h"
#include "tests/support/report/written.h"

#include <QTest>

#include <algorithm>
#include <numeric>
#include <random>
#include <set>
#include <sstream>

using namespace tongguan;
using namespace tongguan::report;
using namespace tongguan::test;

namespace {

constexpr UtcTime kMorning = fromMicroseconds(1'795'564'800'000'000); // 2026-11-25, 00:00 UTC

std::vector<KeptEvent> invented(std::size_t crossings, std::uint64_t seed = 1)
{
    InventedTraffic traffic(seed, kMorning);
    std::vector<KeptEvent> events;
    for (std::size_t i = 0; i < crossings; ++i) {
        const auto& next = traffic.next();
        events.insert(events.end(), next.begin(), next.end());
    }
    return events;
}

TraceBook bookOf(const std::vector<KeptEvent>& events)
{
    TraceBook book;
    for (const KeptEvent& event : events)
        book.add(event.view());
    return book;
}

/// Any of the kind, without the library's own shuffle, which is another one elsewhere.
void shuffle(std::vector<KeptEvent>& events, std::uint64_t seed)
{
    std::mt19937_64 random(seed);
    for (std::size_t i = events.size(); i > 1; --i)
        std::swap(events[i - 1], events[random() % i]);
}

std::string sheetOf(const std::vector<KeptEvent>& events, const Scope& scope)
{
    MachineLog machines;
    for (const KeptEvent& event : events)
        machines.add(event.view());
    return capacitySheet(bookOf(events), machines, scope);
}

Passage waitOf(std::uint32_t milliseconds)
{
    Passage passage;
    passage.port = "CNHKM";
    passage.opened = toMicroseconds(kMorning) / 1000;
    passage.outcome = Outcome::Exited;
    passage.path = {{.stage = Stage::S3, .begin = 0, .end = milliseconds}};
    return passage;
}

} // namespace

class FiguresTest : public QObject {
    Q_OBJECT
  private slots:
    /// Whatever the order in which events come, and however often.
    void orderChangesNoByte_data()
    {
        QTest::addColumn<int>("seed");
        for (const int seed : {1, 2, 3, 4, 5})
            QTest::addRow("%d", seed) << seed;
    }
    void orderChangesNoByte()
    {
        QFETCH(const int, seed);
        auto events = invented(300, static_cast<std::uint64_t>(seed));
        const Scope scope = scopeUntil(bookOf(events).until());
        const Written before = writeAll(bookOf(events), scope);
        const std::string sheet = sheetOf(events, scope);
        events.insert(events.end(), events.begin(), events.begin() + 500);
        shuffle(events, static_cast<std::uint64_t>(seed));
        QVERIFY(writeAll(bookOf(events), scope) == before);
        QCOMPARE(sheetOf(events, scope), sheet);
    }

    /// Government, trader, operator and what is not told are the whole, to the millisecond.
    void partsAddUp()
    {
        const auto events = invented(1000);
        std::size_t whole = 0;
        std::map<std::string, std::int64_t> opened;
        std::map<std::string, std::int64_t> lasted;
        for (const KeptEvent& event : events) {
            if (event.type == clearance::Opened::kType)
                opened[event.crossing] = toMicroseconds(event.at) / 1000;
            if (event.type == clearance::Exited::kType)
                lasted[event.crossing] = toMicroseconds(event.at) / 1000 - opened[event.crossing];
        }
        std::multiset<std::int64_t> totals;
        bookOf(events).each([&](const Traced& traced) {
            const Passage passage = passageOf(traced);
            if (passage.outcome != Outcome::Exited)
                return;
            ++whole;
            const auto in = [&](Stage stage) { return std::int64_t{spentIn(passage, stage, 0)->milliseconds}; };
            QCOMPARE(in(Stage::Gov) + in(Stage::Trade) + in(Stage::Oper) + in(Stage::Gap), in(Stage::Total));
            totals.insert(in(Stage::Total));
        });
        QVERIFY(whole > 700);
        std::multiset<std::int64_t> expected;
        for (const auto& [crossing, time] : lasted)
            expected.insert(time);
        QVERIFY(totals == expected);
    }

    /// Every event of the sheet's types is in it once, by lane, by kiosk, and in all.
    void capacityCountsEvents()
    {
        auto events = invented(500);
        const Scope scope = scopeUntil(bookOf(events).until());
        const auto rows = rowsOf(sheetOf(events, scope));
        std::map<std::string, std::map<std::string, std::int64_t>> sums;
        for (const auto& row : rows) {
            for (const auto& [column, value] : row) {
                if (column.contains('.') && !value.empty())
                    sums[row.at("section")][column] += std::stoll(value);
            }
        }
        std::map<std::string, std::int64_t> counted;
        for (const KeptEvent& event : events)
            ++counted[event.type];
        QCOMPARE(sums["total"].size(), std::size_t{8});
        for (const auto& [type, n] : sums["total"]) {
            QVERIFY2(n > 0, type.c_str());
            QCOMPARE(n, counted[type]);
            QCOMPARE(sums["lane"][type], n);
            QCOMPARE(sums["kiosk"][type], n);
        }
    }

    void devicesThatWereDown()
    {
        const auto told = [](std::uint64_t seq, int minute, const char* device, const char* condition) {
            KeptEvent event;
            event.kiosk = "HKM-K01";
            event.seq = seq;
            event.type = "kiosk.device";
            event.at = kMorning + std::chrono::minutes{minute};
            event.body = dump(Json{{"device", device}, {"condition", condition}});
            return event;
        };
        const std::vector<KeptEvent> events{told(1, 0, "printer", "ready"),      told(2, 5, "printer", "paper_low"),
                                            told(3, 10, "printer", "paper_out"), told(4, 12, "printer", "cover_open"),
                                            told(5, 20, "printer", "ready"),     told(6, 50, "scanner", "lost"),
                                            told(7, 51, "words_lo", "lost")};
        const auto rows = rowsOf(sheetOf(events, scopeUntil(kMorning + std::chrono::minutes{60})));
        std::map<std::string, std::string> down;
        for (const auto& row : rows) {
            if (row.at("section") == "down")
                down[row.at("name")] = row.at("seconds") + " " + row.at("faults");
        }
        QCOMPARE(down.size(), std::size_t{2});
        QCOMPARE(down["HKM-K01 printer"], std::string("600 1"));
        QCOMPARE(down["HKM-K01 scanner"], std::string("600 1"));
    }

    void nearestRanks_data()
    {
        QTest::addColumn<int>("percent");
        QTest::addColumn<int>("n");
        QTest::addColumn<int>("rank");
        QTest::newRow("one") << 50 << 1 << 1;
        QTest::newRow("half of two") << 50 << 2 << 1;
        QTest::newRow("half of five") << 50 << 5 << 3;
        QTest::newRow("90 of ten") << 90 << 10 << 9;
        QTest::newRow("90 of eleven") << 90 << 11 << 10;
        QTest::newRow("95 of twenty") << 95 << 20 << 19;
        QTest::newRow("95 of a hundred") << 95 << 100 << 95;
        QTest::newRow("0 of five") << 0 << 5 << 1;
    }
    void nearestRanks()
    {
        QFETCH(const int, percent);
        QFETCH(const int, n);
        QFETCH(const int, rank);
        QCOMPARE(nearestRank(static_cast<std::size_t>(percent), static_cast<std::size_t>(n)),
                 static_cast<std::size_t>(rank));
    }

    /// The 6-MP arm of Freireich's leukaemia trial (1963), as in every textbook.
    void survivalOfATextbook()
    {
        const std::vector<std::uint32_t> whole{6, 6, 6, 7, 10, 13, 16, 22, 23};
        const std::vector<std::uint32_t> open{6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35};
        const Survival survival(whole, open);
        const std::vector<std::pair<std::uint32_t, double>> expected{
            {0, 1.0}, {6, 0.857}, {7, 0.807}, {10, 0.753}, {13, 0.690}, {16, 0.627}, {22, 0.538}, {23, 0.448}};
        QCOMPARE(survival.curve().size(), expected.size());
        for (std::size_t i = 0; i < expected.size(); ++i) {
            QCOMPARE(survival.curve()[i].first, expected[i].first);
            QVERIFY(std::abs(survival.curve()[i].second - expected[i].second) < 0.0006);
        }
        QCOMPARE(survival.percentile(50), std::optional<std::uint32_t>(23));
        QCOMPARE(survival.percentile(90), std::optional<std::uint32_t>());
    }

    /// Without anybody who is still there it is the plain percentile.
    void survivalOfWholeOnes()
    {
        for (std::uint32_t n = 5; n < 60; ++n) {
            std::vector<std::uint32_t> whole(n);
            std::iota(whole.begin(), whole.end(), 1U);
            const Survival survival(whole, {});
            QCOMPARE(survival.percentile(50), std::optional<std::uint32_t>(nearestRank(50, n)));
            QCOMPARE(survival.percentile(90), std::optional<std::uint32_t>(nearestRank(90, n)));
        }
    }

    void fewAreMarkedAndFewerHidden_data()
    {
        QTest::addColumn<int>("n");
        QTest::addColumn<QByteArray>("shown");
        QTest::addColumn<QByteArray>("mark");
        QTest::newRow("4") << 4 << QByteArray("<5") << QByteArray("SUPPRESSED");
        QTest::newRow("5") << 5 << QByteArray("5") << QByteArray("FEW");
        QTest::newRow("19") << 19 << QByteArray("19") << QByteArray("FEW");
        QTest::newRow("20") << 20 << QByteArray("20") << QByteArray("");
    }
    void fewAreMarkedAndFewerHidden()
    {
        QFETCH(const int, n);
        QFETCH(const QByteArray, shown);
        QFETCH(const QByteArray, mark);
        Sample sample(scopeUntil(kMorning + std::chrono::hours{1}));
        for (int i = 0; i < n; ++i)
            sample.add(waitOf(static_cast<std::uint32_t>(1000 * (i + 1))));
        const Report report = evaluate(sample, {});
        const auto rows = rowsOf(asCsv(report));
        const auto row = std::ranges::find_if(rows, [](const auto& one) {
            return one.at("section") == "stage" && one.at("item") == "S3" && one.at("dimension") == "all";
        });
        QVERIFY(row != rows.end());
        QCOMPARE(row->at("n").c_str(), shown.constData());
        QCOMPARE(row->at("mark").c_str(), mark.constData());
        QCOMPARE(row->at("p50_s").empty(), n < 5);
        const Json stages = parseJson(asJson(report)).value()["report"]["stages"];
        const auto cell = std::ranges::find_if(
            stages, [](const Json& one) { return one["stage"] == "S3" && one["dimension"] == "all"; });
        QCOMPARE(cell->contains("p50"), n >= 5);
        QCOMPARE((*cell)["n"].is_null(), n < 5);
    }

    void trimmedAtBothEnds()
    {
        Sample sample(scopeUntil(kMorning + std::chrono::hours{24}));
        for (std::uint32_t i = 0; i < 98; ++i)
            sample.add(waitOf(10'000));
        sample.add(waitOf(0));
        sample.add(waitOf(80'000'000));
        const Report report = evaluate(sample, {});
        QCOMPARE(report.cell(Stage::S3)->figures->trimmedMean, 10'000.0);
        QVERIFY(report.cell(Stage::S3)->figures->mean > 800'000);
    }

    /// The port's clock, which may be half an hour off: Myanmar's is.
    void hoursAreThePorts_data()
    {
        QTest::addColumn<int>("minutesEast");
        QTest::addColumn<QByteArray>("hour");
        QTest::addColumn<QByteArray>("weekday");
        QTest::newRow("China") << 480 << QByteArray("08") << QByteArray("3");
        QTest::newRow("Myanmar") << 390 << QByteArray("06") << QByteArray("3");
        QTest::newRow("the day before") << -60 << QByteArray("23") << QByteArray("2");
    }
    void hoursAreThePorts()
    {
        QFETCH(const int, minutesEast);
        QFETCH(const QByteArray, hour);
        QFETCH(const QByteArray, weekday);
        Scope scope = scopeUntil(kMorning + std::chrono::hours{1});
        scope.minutesEast = minutesEast;
        Sample sample(scope);
        for (int i = 0; i < 5; ++i)
            sample.add(waitOf(1000));
        const Report report = evaluate(sample, {});
        QVERIFY(report.cell(Stage::S3, Dimension::Hour, hour.toStdString()) != nullptr);
        QVERIFY(report.cell(Stage::S3, Dimension::Weekday, weekday.toStdString()) != nullptr);
    }

    void daysAreThePorts()
    {
        Scope scope = scopeUntil(kMorning);
        scope.from = dateFromIso("2026-11-25").value();
        scope.to = scope.from;
        const std::int64_t midnight = toMicroseconds(kMorning) / 1000 - 8 * 3'600'000; // of the port
        QVERIFY(scope.holds(midnight));
        QVERIFY(!scope.holds(midnight - 1));
        QVERIFY(scope.holds(midnight + 86'399'999));
        QVERIFY(!scope.holds(midnight + 86'400'000));
    }

    void damagedStageFile_data()
    {
        QTest::addColumn<QByteArray>("find");
        QTest::addColumn<QByteArray>("put");
        QTest::addColumn<bool>("corrupt");
        QTest::newRow("another time") << QByteArray("S3:0-1000") << QByteArray("S3:0-1001") << true;
        QTest::newRow("cut off") << QByteArray("#sha256") << QByteArray("") << true;
        QTest::newRow("another schema") << QByteArray("stages/1") << QByteArray("stages/9") << false;
        QTest::newRow("another column") << QByteArray("direction") << QByteArray("way") << false;
        QTest::newRow("no such stage") << QByteArray("S3:") << QByteArray("S33:") << false;
        QTest::newRow("a gap in the way") << QByteArray("S3:0-") << QByteArray("S3:5-") << false;
        QTest::newRow("backwards") << QByteArray("S3:0-1000") << QByteArray("S3:0-0 S3:0--1") << false;
        QTest::newRow("a column less") << QByteArray("EXITED,,") << QByteArray("EXITED,") << false;
        QTest::newRow("a number too many") << QByteArray("\n1,CN") << QByteArray("\n2,CN") << false;
        QTest::newRow("no time") << QByteArray("00:00.000Z,EX") << QByteArray("00:00.0,EX") << false;
    }
    void damagedStageFile()
    {
        QFETCH(const QByteArray, find);
        QFETCH(const QByteArray, put);
        QFETCH(const bool, corrupt);
        std::string text;
        StageWriter writer(scopeUntil(kMorning), [&](std::string_view part) { text += part; });
        writer.add(waitOf(1000));
        writer.finish();
        const auto read = [](const std::string& file) {
            std::istringstream in(file);
            return readStages(in, [](const Scope&) {}, [](const Passage&) {});
        };
        QVERIFY(read(text));
        const std::size_t place = text.find(find.toStdString());
        QVERIFY(place != std::string::npos);
        text.replace(place, find == "#sha256" ? std::string::npos : static_cast<std::size_t>(find.size()),
                     put.toStdString());
        const auto damaged = read(text);
        QVERIFY(!damaged);
        QCOMPARE(damaged.error().code, corrupt ? Errc::Corrupt : Errc::InvalidInput);
    }

    /// The short way into a decision's body sees what the codec sees, of every decision that a case of the rules makes.
    void decisionsAreReadAsByTheCodec()
    {
        std::size_t seen = 0;
        std::size_t certified = 0;
        for (const DecisionCase& one : decisionCases()) {
            const auto inputs = inputsOf(one.inputs);
            QVERIFY(inputs);
            const auto decision = decide(inputs->crossing, inputs->reference, inputs->rules, inputs->moment);
            const std::string body = clearance::bodyOf(clearance::Decided{
                .decision = decision, .plate = "24C01722", .declaration = inputs->crossing.declaration});
            const auto read = readDecided(body);
            QVERIFY2(read, one.name.c_str());
            QCOMPARE(read->lane, decision.lane);
            QCOMPARE(read->provisional, decision.provisional);
            QCOMPARE(read->declared, !inputs->crossing.declaration.empty());
            const auto has = [&](std::string_view code) {
                return std::ranges::contains(decision.reasons, code, &clearance::Reason::code);
            };
            QCOMPARE(read->clockDoubted, has("SYS_INTEGRITY"));
            // A foreign firm is certified by its own customs, and has no level here.
            QCOMPARE(read->credit.has_value(), has("AEO") && !inputs->reference.aeoPartner);
            if (has("GREEN_OK") || has("GREEN_NO_GOODS"))
                QCOMPARE(read->fresh, std::optional(!has("GREEN_NO_GOODS")));
            certified += has("AEO") ? 1 : 0;
            ++seen;
        }
        QVERIFY(seen > 100);
        QVERIFY(certified > 0);
    }

    void noDecision_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("{\"decision\":");
        QTest::newRow("no lane") << QByteArray(R"({"decision":{"provisional":true}})");
        QTest::newRow("no such lane") << QByteArray(R"({"decision":{"lane":"L_AIR"}})");
        QTest::newRow("another's lane") << QByteArray(R"({"decision":{"wouldChange":[{"lane":"L_FAST"}]}})");
        QTest::newRow("deep") << QByteArray(R"({"decision":)" + QByteArray(40, '[') + QByteArray(40, ']') + "}");
    }
    void noDecision()
    {
        QFETCH(const QByteArray, body);
        QVERIFY(!readDecided(body.toStdString()));
    }
};

QTEST_APPLESS_MAIN(FiguresTest)
#include "figures_test.moc"
