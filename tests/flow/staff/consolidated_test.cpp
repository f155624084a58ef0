// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/record.h"
#include "tests/flow/staff/port.h"

#include <QTest>

using namespace tongguan;
using namespace tongguan::clearance;
using namespace tongguan::flow;
using namespace tongguan::test;

namespace {

/// A port in which a truck with goods that are declared together went through.
struct Together : Port {
    std::string truck;

    bool arrives(bool consolidated = true)
    {
        if (!start())
            return false;
        auto declaration = *releasedOnArrival().declaration;
        declaration.consolidated = consolidated;
        feed.publish("declarations", declaration.number, toJson(declaration), kiosk.clock.now());
        if (!exchange())
            return false;
        kiosk.toLane();
        truck = kiosk.printed.empty() ? std::string{} : kiosk.printed.back().crossing;
        return !truck.empty() && exchange().has_value();
    }

    bool goesThrough()
    {
        station.staff->signIn("0233", "8642");
        station.staff->open(truck);
        station.staff->release({}, {});
        return exchange().has_value() && kiosk.store->crossing(truck)->state == State::Cleared;
    }

    const ConsolidatedView& looks(Station& at)
    {
        at.staff->signIn("0532", "2580");
        at.staff->showPage(StationPage::Consolidated);
        return *at.staff->view().consolidated;
    }

    static void online(Station& at, bool up)
    {
        at.staff->linkChanged({.state = up ? LinkState::Online : LinkState::Offline});
    }
};

} // namespace

/// Task 16 at a station: trips add up, one signature closes them, only with a line, and for all stations.
class ConsolidatedTest : public QObject {
    Q_OBJECT
  private slots:
    void whatIsNotThroughDoesNotCount()
    {
        Together port;
        QVERIFY(port.arrives());
        QVERIFY(port.looks(port.station).firms.empty());
        QVERIFY(port.goesThrough());
        const auto& firms = port.looks(port.station).firms;
        QCOMPARE(firms.size(), std::size_t{1});
        QCOMPARE(firms[0].declaration.trips, std::vector{port.truck});
        QCOMPARE(firms[0].declaration.grossKg(), releasedOnArrival().declaration->lines[0].grossKg);
        QVERIFY(firms[0].closedBy.empty());
    }

    void othersAreDeclaredAlone()
    {
        Together port;
        QVERIFY(port.arrives(false));
        QVERIFY(port.goesThrough());
        QVERIFY(port.looks(port.station).firms.empty());
    }

    void closedOnlyWithALine()
    {
        Together port;
        QVERIFY(port.arrives());
        QVERIFY(port.goesThrough());
        Together::online(port.station, false);
        const std::string firm = port.looks(port.station).firms[0].declaration.enterprise;
        port.station.staff->closeConsolidated(firm, "2580");
        QCOMPARE(port.station.staff->view().refused, std::string("NO_LINE"));
        Together::online(port.station, true);
        port.station.staff->closeConsolidated(firm, "0000");
        QCOMPARE(port.station.staff->view().refused, std::string("WRONG_PIN"));
        port.station.staff->closeConsolidated(firm, "2580");
        QCOMPARE(port.station.staff->view().refused, std::string());
        QCOMPARE(port.station.staff->view().consolidated->firms[0].closedBy, std::string("0532"));
        port.station.staff->closeConsolidated(firm, "2580");
        QCOMPARE(port.station.staff->view().refused, std::string("CLOSED"));
        QVERIFY(port.exchange());
        QCOMPARE(port.looks(port.other).firms.size(), std::size_t{1});
        QCOMPARE(port.looks(port.other).firms[0].closedBy, std::string("0532"));
    }
};

QTEST_GUILESS_MAIN(ConsolidatedTest)
#include "consolidated_test.moc"
