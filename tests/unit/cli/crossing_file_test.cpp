// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "kiosk/cli/crossing_file.h"
#include "sync/log/batch.h"
#include "tests/support/clearance/sample_crossing.h"
#include "tests/support/paths.h"

#include <QTest>

using namespace tongguan;
using namespace tongguan::cli;
using namespace tongguan::test;

namespace {

/// As `tongguan journal export` writes them.
std::string lines(const std::vector<clearance::CrossingEvent>& events, const std::string& crossing = kCrossing)
{
    std::string text;
    sync::Event last;
    for (const clearance::CrossingEvent& event : events) {
        last = *sync::link(last.hash,
                           {.seq = last.header.seq + 1,
                            .id = "01936d2a-0000-7000-8000-000000000001",
                            .type = std::string(clearance::typeOf(event)),
                            .at = kNoon,
                            .boot = "boot",
                            .actor = "driver",
                            .crossing = crossing},
                           clearance::bodyOf(event));
        text += sync::eventLine(last) + "\n";
    }
    return text;
}

} // namespace

class CrossingFileTest : public QObject {
    Q_OBJECT
  private slots:
    void capturedFacts()
    {
        const auto crossing =
            crossingFrom(readFile(TONGGUAN_SOURCE_DIR "/tests/data/crossings/typed-passport.json").value(), kNoon);
        QVERIFY2(crossing, crossing ? "" : crossing.error().what.c_str());
        QCOMPARE(crossing->plateNorm, std::string("24C01722"));
        QCOMPARE(crossing->declaration, std::string("861120261000000172"));
        QCOMPARE(crossing->document->number.source, clearance::Source::Typed);
        QCOMPARE(crossing->seal->value, std::string("YN0017268"));
        QVERIFY(crossing->isVerified("document.number"));
        QCOMPARE(crossing->disputed, std::vector<std::string>{"plate"});
        QVERIFY(crossing->openedAt == kNoon);
    }

    void exportedEvents()
    {
        const auto crossing = crossingFrom(lines(ladenTruck()), kNoon);
        QVERIFY2(crossing, crossing ? "" : crossing.error().what.c_str());
        QVERIFY(*crossing == *addUp(ladenTruck()));
    }

    /// What was decided is the question, not a fact.
    void nothingAfterTheDecision()
    {
        auto events = ladenTruck();
        events.push_back(clearance::Decided{.decision = {.reasons = {{.code = "DEFAULT"}}}});
        events.push_back(clearance::TicketIssued{.number = "HKM-1001"});
        const auto crossing = crossingFrom(lines(events), kNoon);
        QVERIFY(crossing);
        QVERIFY(*crossing == *addUp(ladenTruck()));
    }

    /// What has no value in its form is a fact for people to look at; the rest counts.
    void absurdFactsAreNamed()
    {
        const auto crossing = crossingFrom(R"({"laden": "no", "plate": "24C-017.22", "seal": "YN0017268"})", kNoon);
        QVERIFY(crossing);
        QCOMPARE(crossing->refused, std::vector<std::string>{"laden"});
        QCOMPARE(crossing->plate.value, std::string("24C-017.22"));
        QCOMPARE(crossing->plateNorm, std::string()); // of no country
        QCOMPARE(crossing->seal->value, std::string("YN0017268"));
        const auto other = crossingFrom(R"({"plate": "no plate; DROP TABLE", "plateCountry": "VN"})", kNoon);
        QVERIFY(other);
        QCOMPARE(other->plateNorm, std::string());
    }

    void refused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("words") << QByteArray("hello");
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("a misspelt member") << QByteArray(R"({"laiden": false})");
        QTest::newRow("half a line") << QByteArray::fromStdString(lines(ladenTruck()).substr(0, 100));
        QTest::newRow("two crossings") << QByteArray::fromStdString(
            lines(ladenTruck()) + lines(ladenTruck(), "01936d2a-0000-7000-8000-000000000173"));
        QTest::newRow("the middle of a crossing")
            << QByteArray::fromStdString(lines({clearance::SealRead{.number = "YN0017268"}}));
    }
    void refused()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!crossingFrom(text.toStdString(), kNoon));
    }
};

QTEST_APPLESS_MAIN(CrossingFileTest)
#include "crossing_file_test.moc"
