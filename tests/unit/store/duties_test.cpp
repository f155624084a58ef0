// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/store/stored.h"

#include <QTest>

using namespace tongguan;
using namespace tongguan::clearance;
using namespace tongguan::test;

namespace {

enum class Part { Select, Inspect, Second, Close };

/// A truck of which the store is told who did what, past all rules.
struct Work : Stored {
    bool ready()
    {
        auto events = ladenTruck();
        events.push_back(Decided{.decision = {.lane = Lane::Manual, .reasons = {{.code = "ORD_CUSTOMS", .rule = 27}}}});
        events.push_back(TicketIssued{.number = "HKM-1001", .lane = Lane::Manual, .sign = "7"});
        events.push_back(Called{.number = "HKM-1001", .sign = "7", .lane = Lane::Manual});
        return open() && store->append(kCrossing, "driver", events).has_value();
    }

    Result<Crossing> does(const std::string& who, Part part)
    {
        const std::string other = "staff:9" + who.substr(who.size() - 3);
        std::vector<CrossingEvent> events;
        switch (part) {
        case Part::Select:
            events.emplace_back(LaneGranted{.lane = Lane::Manual, .reason = "SUSPECT", .by = who});
            break;
        case Part::Inspect:
            if (store->crossing(kCrossing)->state != State::InInspection)
                events.emplace_back(InspectionBegun{.by = who});
            events.emplace_back(FindingRecorded{.by = who, .second = other});
            break;
        case Part::Second:
            if (store->crossing(kCrossing)->state != State::InInspection)
                events.emplace_back(InspectionBegun{.by = other});
            events.emplace_back(FindingRecorded{.by = other, .second = who});
            break;
        case Part::Close:
            events.emplace_back(InspectionClosed{.by = who});
            break;
        }
        return store->append(kCrossing, who, events);
    }
};

} // namespace

Q_DECLARE_METATYPE(Part)

/// Task 4, 选查处分离: select, inspect and close are kept apart by the database itself.
class DutiesTest : public QObject {
    Q_OBJECT
  private slots:
    void threePeopleMay()
    {
        Work port;
        QVERIFY(port.ready());
        QVERIFY(port.does("staff:0001", Part::Select));
        QVERIFY(port.does("staff:0002", Part::Inspect));
        QVERIFY(port.does("staff:0002", Part::Second)); // once more of the same part
        const auto closed = port.does("staff:0003", Part::Close);
        QVERIFY2(closed, closed ? "" : closed.error().what.c_str());
        const Hash before = *port.store->projectionDigest();
        QVERIFY(port.store->rebuildProjections());
        QCOMPARE(*port.store->projectionDigest(), before);
    }

    void nobodyDoesTwoParts_data()
    {
        QTest::addColumn<Part>("first");
        QTest::addColumn<Part>("then");
        QTest::newRow("select, inspect") << Part::Select << Part::Inspect;
        QTest::newRow("select, sign second") << Part::Select << Part::Second;
        QTest::newRow("inspect, close") << Part::Inspect << Part::Close;
        QTest::newRow("sign second, close") << Part::Second << Part::Close;
        QTest::newRow("inspect, select") << Part::Inspect << Part::Select;
    }
    void nobodyDoesTwoParts()
    {
        QFETCH(const Part, first);
        QFETCH(const Part, then);
        Work port;
        QVERIFY(port.ready());
        QVERIFY(port.does("staff:0001", first));
        const auto head = port.store->journal().head();
        const auto refused = port.does("staff:0001", then);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, Errc::Denied);
        QVERIFY2(refused.error().what.contains("kept apart"), refused.error().what.c_str());
        QCOMPARE(port.store->journal().head().seq, head.seq); // nothing of it was captured
    }

    void selectorDoesNotClose()
    {
        Work port;
        QVERIFY(port.ready());
        QVERIFY(port.does("staff:0001", Part::Select));
        QVERIFY(port.does("staff:0002", Part::Inspect));
        QVERIFY(!port.does("staff:0001", Part::Close));
        QVERIFY(port.does("staff:0003", Part::Close));
    }
};

QTEST_GUILESS_MAIN(DutiesTest)
#include "duties_test.moc"
