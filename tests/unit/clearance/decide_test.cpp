// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/clearance/decide.h"
#include "tests/support/clearance/sample_crossing.h"

#include <QTest>

using namespace tongguan;
using namespace tongguan::clearance;
using namespace tongguan::test;

namespace {

struct Case {
    Crossing crossing = *addUp(ladenTruck());
    ReferenceView reference = releasedOnArrival();
    RuleData rules = samplePortRules();
    Moment moment{.now = kNoon, .online = true};
};

Order order(Agency agency, Method method)
{
    return {.id = std::string(codeOf(agency)) + std::string(codeOf(method)),
            .agency = agency,
            .method = method,
            .plate = "24C01722"};
}

} // namespace

class DecideTest : public QObject {
    Q_OBJECT
  private slots:
    /// Rules and their boundaries are files: see cases_test.cpp. Here is what needs more than one decision.
    void peopleChooseALaxerLane()
    {
        Case c;
        c.crossing.seal->value = "YN0017269";
        c.crossing.decisions = {decide(c.crossing, c.reference, c.rules, c.moment)};
        c.crossing.override_ =
            Override{.lane = Lane::Normal, .by = "staff:0417", .second = "staff:0532", .decision = 1};
        const Decision chosen = decide(c.crossing, c.reference, c.rules, c.moment);
        QCOMPARE(chosen.lane, Lane::Normal);
        QCOMPARE(chosen.decidingCode(), std::string("OVERRIDE"));
        QVERIFY(!chosen.provisional);
    }

    /// What they did not know goes over their choice; and that does not come back once they know.
    void newsGoesOverTheirChoice()
    {
        Case c;
        c.crossing.decisions = {decide(c.crossing, c.reference, c.rules, c.moment)};
        c.crossing.override_ =
            Override{.lane = Lane::Normal, .by = "staff:0417", .second = "staff:0532", .decision = 1};
        c.reference.personWatched = true;
        for (int again = 0; again < 2; ++again) {
            c.crossing.decisions.push_back(decide(c.crossing, c.reference, c.rules, c.moment));
            QCOMPARE(c.crossing.decisions.back().lane, Lane::Staff);
            QCOMPARE(c.crossing.decisions.back().decidingCode(), std::string("P_WATCH"));
        }
    }

    void everyFiredRuleLeavesItsCode()
    {
        Case c;
        c.reference.personWatched = true;
        c.crossing.seal->value = "YN0";
        c.reference.orders = {order(Agency::Customs, Method::Xray)};
        std::vector<std::string> codes;
        for (const Reason& reason : decide(c.crossing, c.reference, c.rules, c.moment).reasons)
            codes.push_back(reason.code);
        QCOMPARE(codes,
                 (std::vector<std::string>{"P_WATCH", "SEAL_MISMATCH", "ORD_XRAY", "GREEN_NO_ENT", "GREEN_NO_SAFETY"}));
    }

    /// A watch hit must not be told from another referral by what is written beside it.
    void watchHitsSilenceEverything()
    {
        Case c;
        c.crossing.seal->value = "YN0";
        QCOMPARE(shownToDriver(decide(c.crossing, c.reference, c.rules, c.moment).reasons),
                 std::vector<std::string>{"SEAL_MISMATCH"});
        c.reference.personWatched = true;
        QVERIFY(shownToDriver(decide(c.crossing, c.reference, c.rules, c.moment).reasons).empty());
    }

    void ordersInAnySequenceGiveTheSame()
    {
        Case c;
        c.reference.orders = {order(Agency::Customs, Method::Manual), order(Agency::Border, Method::Doc)};
        const auto one = decide(c.crossing, c.reference, c.rules, c.moment);
        std::swap(c.reference.orders[0], c.reference.orders[1]);
        const auto other = decide(c.crossing, c.reference, c.rules, c.moment);
        QCOMPARE(one.lane, other.lane);
        QVERIFY(one.reasons == other.reasons);
    }

    void numbersFollow()
    {
        Case c;
        c.crossing.decisions = {decide(c.crossing, c.reference, c.rules, c.moment)};
        QCOMPARE(decide(c.crossing, c.reference, c.rules, c.moment).number, 2);
    }
};

QTEST_APPLESS_MAIN(DecideTest)
#include "decide_test.moc"
