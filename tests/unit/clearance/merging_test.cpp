// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/clearance/apply.h"
#include "kiosk/clearance/merging.h"

#include <QTest>

#include <chrono>
#include <functional>

using namespace tongguan;
using namespace tongguan::clearance;
using std::chrono::minutes;

namespace {

const UtcTime kOpened{std::chrono::sys_days{std::chrono::year{2026} / 11 / 25}};

Crossing truck()
{
    Crossing one;
    one.id = "a";
    one.batch = "3261125000172";
    one.declaration = "861120261000000172";
    one.plateNorm = "24C01722";
    one.plateCountry = "VN";
    one.openedAt = kOpened;
    one.state = State::Queued;
    one.decisions = {Decision{.lane = Lane::Fast, .reasons = {{.code = "FAST"}}}};
    one.tickets = {Ticket{.number = "HKM-0172", .lane = Lane::Fast, .sign = "2"}};
    return one;
}

Decision held(Lane behind, std::vector<std::string> without)
{
    return Decision{.lane = Lane::Staff,
                    .reasons = {{.code = "DUP_OPEN"}},
                    .wouldChange = {{.lane = behind, .without = std::move(without)}}};
}

StaffCase asked(std::string owner = {}, std::string resolution = {})
{
    StaffCase question;
    question.reason = "DUP_OPEN";
    question.openedAt = kOpened;
    if (!resolution.empty())
        question.resolvedAt = kOpened;
    question.resolution = std::move(resolution);
    question.owner = std::move(owner);
    return question;
}

using Edit = std::function<void(Crossing&)>;

} // namespace

Q_DECLARE_METATYPE(Edit)

/// Two captures of one truck (domain: C.6, 6).
class MergingTest : public QObject {
    Q_OBJECT
  private slots:
    void same_data()
    {
        QTest::addColumn<Edit>("change");
        QTest::addColumn<int>("limit");
        QTest::addColumn<bool>("same");
        const auto row = [](const char* name, bool same, Edit change, int limit = 30) {
            QTest::newRow(name) << std::move(change) << limit << same;
        };
        row("the same code", true, [](Crossing&) {});
        row("half an hour later", true, [](Crossing& c) { c.openedAt += minutes{30}; });
        row("a clock that is behind", true, [](Crossing& c) { c.openedAt -= minutes{5}; });
        row("a second more", false, [](Crossing& c) { c.openedAt += minutes{30} + std::chrono::seconds{1}; });
        row("the port says ten", false, [](Crossing& c) { c.openedAt += minutes{11}; }, 10);
        row("the port says none", false, [](Crossing&) {}, 0);
        row("another batch", false, [](Crossing& c) { c.batch = "3261125000173"; });
        row("no batch", false, [](Crossing& c) { c.batch.clear(); });
        row("another plate", false, [](Crossing& c) { c.plateNorm = "24C01723"; });
        row("the other way", false, [](Crossing& c) { c.direction = Direction::Exit; });
        row("another declaration", false, [](Crossing& c) { c.declaration = "861120261000000173"; });
        row("the declaration is not told", true, [](Crossing& c) { c.declaration.clear(); });
        row("another seal declared", true, [](Crossing& c) { c.declaredSeal = "YN1"; });
        row("laden and empty", true, [](Crossing& c) { c.laden = true; });
    }
    void same()
    {
        QFETCH(const Edit, change);
        QFETCH(const int, limit);
        QFETCH(const bool, same);
        Crossing other = truck();
        other.id = "b";
        change(other);
        const MergeRules rules{{}, limit};
        QCOMPARE(isSameTruck(truck(), other, rules), same);
        QCOMPARE(isSameTruck(other, truck(), rules), same);
    }

    void contradictions()
    {
        Crossing one = truck();
        Crossing other = truck();
        other.id = "b";
        one.declaredSeal = "YN1";
        other.declaredSeal = "YN2";
        QVERIFY(!isSameTruck(one, other, {}));
        other.declaredSeal = "YN1";
        one.laden = true;
        other.laden = false;
        QVERIFY(!isSameTruck(one, other, {}));
        other.laden = true;
        QVERIFY(isSameTruck(one, other, {}));
    }

    /// The earlier one stands; of two of one moment always the same.
    void first()
    {
        Crossing other = truck();
        other.id = "b";
        QVERIFY(opensBefore(truck(), other) && !opensBefore(other, truck()));
        other.openedAt -= minutes{1};
        QVERIFY(!opensBefore(truck(), other) && opensBefore(other, truck()));
        QVERIFY(!opensBefore(truck(), truck()));
    }

    /// What stands behind DUP_OPEN, where nothing else sends it to staff.
    void ownLanes()
    {
        QCOMPARE(ownLane(*truck().decision()), Lane::Fast);
        QCOMPARE(ownLane(held(Lane::Joint, {"DUP_OPEN"})), Lane::Joint);
        QCOMPARE(ownLane(held(Lane::Joint, {"DUP_OPEN", "DOC_EXPIRED"})), Lane::Staff);
        QVERIFY(isHeldAsDouble(held(Lane::Joint, {"DUP_OPEN"})));
        QVERIFY(!isHeldAsDouble(held(Lane::Joint, {"DUP_OPEN", "DOC_EXPIRED"})));
        QVERIFY(!isHeldAsDouble(*truck().decision()));
        Decision joint = held(Lane::Fast, {"DUP_OPEN"}); // by what the other capture found
        joint.lane = Lane::Joint;
        QVERIFY(!isHeldAsDouble(joint));
        QCOMPARE(ownLane(joint), Lane::Fast);
    }

    void whatPeopleHaveIsTheirs_data()
    {
        QTest::addColumn<Edit>("change");
        QTest::addColumn<bool>("merges");
        const auto row = [](const char* name, bool merges, Edit change) {
            QTest::newRow(name) << std::move(change) << merges;
        };
        row("it waits in its queue", true, [](Crossing&) {});
        row("it waits for people", true, [](Crossing& c) {
            c.state = State::WaitStaff;
            c.staffCase = asked();
        });
        row("the machine closed its case", true,
            [](Crossing& c) { c.staffCase = asked({}, std::string(kHeardLater)); });
        row("somebody took it", false, [](Crossing& c) { c.staffCase = asked("staff:0417"); });
        row("somebody answered it", false, [](Crossing& c) { c.staffCase = asked({}, "verified"); });
        row("somebody looked at a field", false, [](Crossing& c) { c.verified = {"plate"}; });
        row("somebody chose its lane", false, [](Crossing& c) { c.override_ = Override{}; });
        row("somebody asked for a lane", false, [](Crossing& c) { c.request = LaneRequest{}; });
        row("its driver called", false, [](Crossing& c) { c.staffCalled = true; });
        row("it was called", false, [](Crossing& c) { c.state = State::Called; });
        row("it is inspected", false, [](Crossing& c) { c.state = State::InInspection; });
        row("it is detained", false, [](Crossing& c) { c.state = State::Detained; });
        row("nothing is decided", false, [](Crossing& c) { c.decisions.clear(); });
    }
    void whatPeopleHaveIsTheirs()
    {
        QFETCH(const Edit, change);
        QFETCH(const bool, merges);
        Crossing one = truck();
        change(one);
        QCOMPARE(mayBeMerged(one), merges);
    }

    /// It ends, from its queue too, and nothing follows.
    void ends()
    {
        const EventContext context{.crossing = "a", .actor = "kiosk", .at = kOpened};
        const auto merged = apply(truck(), Merged{.into = "b", .number = "HKM-0171"}, context);
        QVERIFY(merged);
        QCOMPARE(merged->state, State::Cancelled);
        QCOMPARE(merged->mergedInto, std::string("b"));
        QVERIFY(!apply(*merged, Merged{.into = "b"}, context));
        QVERIFY(!apply(truck(), Merged{.into = "a"}, context));
        QVERIFY(!apply(truck(), Merged{}, context));
        QVERIFY(!apply(truck(), Cancelled{.reason = "DRIVER_WISH"}, context));
    }

    /// A row a version; the one that holds when the later one is opened.
    void dated()
    {
        std::vector<MergeRules> rows{{{.validFrom = kOpened, .validTo = {}}, 10},
                                     {{.validFrom = kOpened + minutes{60}, .validTo = {}}, 45}};
        QCOMPARE(mergeRulesAt(rows, kOpened - minutes{1}).minutes, std::int64_t{30});
        QCOMPARE(mergeRulesAt(rows, kOpened).minutes, std::int64_t{10});
        QCOMPARE(mergeRulesAt(rows, kOpened + minutes{60}).minutes, std::int64_t{45});
    }
};

QTEST_APPLESS_MAIN(MergingTest)
#include "merging_test.moc"
