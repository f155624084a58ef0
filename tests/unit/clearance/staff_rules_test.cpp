// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/clearance/staff_rules.h"
#include "tests/support/clearance/sample_crossing.h"

#include <QTest>

#include <functional>

using namespace tongguan;
using namespace tongguan::clearance;
using namespace tongguan::test;

namespace {

const std::string kFirst = "staff:0417";
const std::string kSecond = "staff:0532";

/// A truck whose document was typed and whose seal was left to staff, waiting for them.
Crossing typedTruck(Lane lane = Lane::Staff, std::string code = "MANUAL_UNVERIFIED")
{
    auto events = ladenTruck();
    events.erase(events.begin() + 2, events.end());
    events.push_back(DocumentRead{
        .source = Source::Typed, .issuer = "VNM", .number = "C1234567", .birth = "1985-02-15", .expiry = "2031-04-15"});
    events.push_back(LicenceRead{.number = "010085000001"});
    events.push_back(FactsConfirmed{});
    events.push_back(SealLeftToStaff{});
    events.push_back(Decided{.decision = {.lane = lane, .reasons = {{.code = std::move(code), .rule = 7}}}});
    if (lane == Lane::Staff)
        events.push_back(CaseOpened{.reason = "MANUAL_UNVERIFIED"});
    events.push_back(TicketIssued{.number = "HKM-1001", .lane = lane, .sign = "9"});
    return *addUp(events);
}

Crossing verified(Crossing crossing, const std::vector<std::string>& fields)
{
    std::vector<CrossingEvent> events;
    for (const std::string& field : fields)
        events.push_back(FieldVerified{.field = field, .by = kFirst});
    return *addUp(events, std::move(crossing));
}

Crossing asked(UtcTime at = kNoon)
{
    Crossing crossing = typedTruck();
    crossing.request = LaneRequest{.lane = Lane::Normal, .reason = "DOCUMENT_SEEN", .by = kFirst, .at = at};
    return crossing;
}

QByteArray outcome(const std::expected<CarriedOut, Refusal>& answer)
{
    if (!answer)
        return QByteArray(std::string(codeOf(answer.error())).c_str());
    QByteArray text;
    for (const CrossingEvent& event : answer->events)
        text += QByteArray(std::string(typeOf(event)).c_str()) + ' ';
    return (text + (answer->decide ? "decide" : "")).trimmed();
}

} // namespace

using Make = std::function<Crossing()>;
Q_DECLARE_METATYPE(Make)
Q_DECLARE_METATYPE(StaffAction)

class StaffRulesTest : public QObject {
    Q_OBJECT
  private slots:
    void actions_data()
    {
        QTest::addColumn<Make>("crossing");
        QTest::addColumn<StaffAction>("action");
        QTest::addColumn<QByteArray>("actor");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char* name, const Make& crossing, const StaffAction& action, const char* expected,
                            const std::string& actor = kFirst) {
            QTest::newRow(name) << crossing << action << QByteArray(actor.c_str()) << QByteArray(expected);
        };
        const Make typed = [] { return typedTruck(); };
        const Make fast = [] { return typedTruck(Lane::Fast, "PRE_RELEASED"); };
        row("agrees", typed, VerifyField{.field = "document.number"}, "field.verified");
        row("no such field", typed, VerifyField{.field = "goods"}, "INVALID_VALUE");
        row("nothing to agree with", typed, VerifyField{.field = "document.name"}, "INVALID_VALUE");
        row("seal as declared", typed, VerifyField{.field = "seal"}, "field.verified");
        row("no case", fast, VerifyField{.field = "document.number"}, "CLOSED");
        row("corrected", typed, CorrectField{.field = "document.number", .value = "C 7654321"}, "field.corrected");
        row("empty value", typed, CorrectField{.field = "document.number", .value = " "}, "INVALID_VALUE");
        row("not a date", typed, CorrectField{.field = "document.birth", .value = "1985-02-30"}, "INVALID_VALUE");
        row("partial date", typed, CorrectField{.field = "document.birth", .value = "1985-02"}, "field.corrected");
        row("container digit", typed, CorrectField{.field = "container", .value = "CSQU3054384"}, "INVALID_VALUE");
        row("container", typed, CorrectField{.field = "container", .value = "csqu 305438-3"}, "field.corrected");
        const Make vouched = [] { return verified(typedTruck(), {"document.number", "document.birth"}); };
        row("name or number after verify: not the same one", vouched,
            CorrectField{.field = "document.number", .value = "C7654321"}, "SAME_PERSON");
        row("name or number after verify: another one", vouched,
            CorrectField{.field = "document.number", .value = "C7654321"}, "field.corrected", kSecond);
        row("a date after verify", vouched, CorrectField{.field = "document.birth", .value = "1985-02-16"},
            "field.corrected");
        const Make plate = [] {
            Crossing crossing = typedTruck();
            crossing.decisions.back().reasons.push_back({.code = "PLATE_MISMATCH", .rule = 12});
            return crossing;
        };
        row("plate", plate, CorrectField{.field = "plate", .value = "24C-017.23"}, "plate.captured field.verified");
        row("no plate", plate, CorrectField{.field = "plate", .value = "!!"}, "INVALID_VALUE");
        row("taken", typed, TakeCase{}, "case.taken");
        const Make owned = [] { return *addUp({CaseTaken{.by = kFirst}}, typedTruck()); };
        row("his already", owned, TakeCase{}, "NOT_ALLOWED");
        row("taken over", owned, TakeCase{}, "case.taken", kSecond);
        row("no case to take", fast, TakeCase{}, "CLOSED");
        row("fields are left", typed, FinishVerifying{}, "UNVERIFIED");
        row(
            "finished",
            [] {
                return verified(typedTruck(),
                                {"document.number", "document.birth", "document.expiry", "seal", "container"});
            },
            FinishVerifying{}, "case.resolved decide");
        row("laxer waits", typed, ChangeLane{.lane = Lane::Normal, .reason = "DOCUMENT_SEEN"}, "lane.asked");
        row("stricter at once", fast, ChangeLane{.lane = Lane::Joint, .reason = "INSPECTED"}, "lane.granted decide");
        row("no reason", fast, ChangeLane{.lane = Lane::Joint}, "INVALID_VALUE");
        row("same lane", fast, ChangeLane{.lane = Lane::Fast, .reason = "INSPECTED"}, "INVALID_VALUE");
        row("nothing to withdraw", typed, WithdrawChange{}, "EXPIRED");
        row("withdrawn", [] { return asked(); }, WithdrawChange{}, "lane.withdrawn", kSecond);
        row(
            "second person", [] { return asked(); }, ApproveChange{.lane = Lane::Normal, .askedBy = kFirst},
            "lane.granted case.resolved decide", kSecond);
        row(
            "the same person", [] { return asked(); }, ApproveChange{.lane = Lane::Normal, .askedBy = kFirst},
            "SAME_PERSON");
        row(
            "another lane was asked for", [] { return asked(); }, ApproveChange{.lane = Lane::Fast, .askedBy = kFirst},
            "EXPIRED", kSecond);
        row(
            "too late", [] { return asked(kNoon - std::chrono::minutes{6}); },
            ApproveChange{.lane = Lane::Normal, .askedBy = kFirst}, "EXPIRED", kSecond);
        row("called", typed, CallVehicle{}, "crossing.called");
        row("a draft", [] { return *addUp({Opened{}}); }, CallVehicle{}, "NOT_ALLOWED");
        row("left", [] { return *addUp({Opened{}, Abandoned{}}); }, CallVehicle{}, "CLOSED");
    }
    void actions()
    {
        QFETCH(Make, crossing);
        QFETCH(StaffAction, action);
        QFETCH(QByteArray, actor);
        const Crossing before = crossing();
        const auto answer = carriedOut(action, before, actor.toStdString(), kNoon);
        QTEST(outcome(answer), "expected");
        if (answer) // what the rules give, the state machine takes
            QVERIFY(addUp(answer->events, before));
    }

    void actionsSurviveTheirText()
    {
        const StaffAction actions[] = {VerifyField{.field = "seal"},
                                       CorrectField{.field = "seal", .value = "YN0017269"},
                                       TakeCase{},
                                       FinishVerifying{},
                                       ChangeLane{.lane = Lane::Joint, .reason = "INSPECTED"},
                                       WithdrawChange{},
                                       ApproveChange{.lane = Lane::Normal, .askedBy = kFirst},
                                       CallVehicle{}};
        for (const StaffAction& action : actions) {
            const std::string body = bodyOf(action, "HKM-K01");
            QVERIFY(body.contains("\"target\":\"HKM-K01\""));
            const auto again = staffActionFrom(typeOf(action), body);
            QVERIFY(again);
            QCOMPARE(bodyOf(*again, "HKM-K01"), body);
        }
        QCOMPARE(staffActionFrom("staff.called", "{}").error().code, Errc::NotFound); // the driver's own event
        QCOMPARE(staffActionFrom("staff.verify", "{\"field\":7}").error().code, Errc::InvalidInput);
    }

    /// Whoever is called to staff's lane still waits for staff.
    void callToStaff()
    {
        const auto called = addUp({Called{.number = "HKM-1001", .sign = "9", .lane = Lane::Staff}}, typedTruck());
        QVERIFY(called);
        QCOMPARE(called->state, State::WaitStaff);
    }

    /// A seal that the driver left to staff has no value until they give it one.
    void sealReadByStaff()
    {
        const auto read = addUp({FieldCorrected{.field = "seal", .value = "YN0017269", .by = kFirst}}, typedTruck());
        QVERIFY(read);
        QCOMPARE(read->seal->value, std::string("YN0017269"));
        QCOMPARE(read->seal->source, Source::Staff);
        QVERIFY(!addUp({FieldCorrected{.field = "goods", .value = "x", .by = kFirst}}, typedTruck()));
    }
};

QTEST_APPLESS_MAIN(StaffRulesTest)
#include "staff_rules_test.moc"
