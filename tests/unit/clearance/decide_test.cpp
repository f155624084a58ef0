// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/clearance/decide.h"
#include "tests/support/clearance/sample_crossing.h"

#include <QTest>

#include <functional>

using namespace tongguan;
using namespace tongguan::clearance;
using namespace tongguan::test;

namespace {

struct Case {
    Crossing crossing = *addUp(ladenTruck());
    ReferenceView reference = releasedOnArrival();
    Moment moment{.now = kNoon, .online = true};
};

using Change = std::function<void(Case&)>;

Order order(Agency agency, Method method)
{
    return {.id = std::string(codeOf(agency)) + std::string(codeOf(method)),
            .agency = agency,
            .method = method,
            .plate = "24C01722"};
}

void makeEmpty(Case& c)
{
    c.crossing.laden = false;
    c.crossing.declaration.clear();
    c.reference.declaration.reset();
}

} // namespace

Q_DECLARE_METATYPE(Change)

class DecideTest : public QObject {
    Q_OBJECT
  private slots:
    void rules_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QByteArray>("lane");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<bool>("provisional");
        const auto row = [](const char* name, const char* lane, const char* code, bool provisional, Change change) {
            QTest::newRow(name) << change << QByteArray(lane) << QByteArray(code) << provisional;
        };
        row("37 pre-released", "L_FAST", "PRE_RELEASED", false, [](Case&) {});
        row("37 offline: final, the window signed it", "L_FAST", "PRE_RELEASED", false,
            [](Case& c) { c.moment.online = false; });
        row("1 integrity", "L_STAFF", "SYS_INTEGRITY", false, [](Case& c) { c.moment.integrity = false; });
        row("2 person watched", "L_STAFF", "P_WATCH", false, [](Case& c) { c.reference.personWatched = true; });
        row("3 vehicle watched", "L_STAFF", "V_WATCH", false, [](Case& c) { c.reference.vehicleWatched = true; });
        row("5 expired yesterday", "L_STAFF", "DOC_EXPIRED", false,
            [](Case& c) { c.crossing.document->expiry.value = "2026-11-24"; });
        row("5 good until today", "L_FAST", "PRE_RELEASED", false,
            [](Case& c) { c.crossing.document->expiry.value = "2026-11-25"; });
        row("5 expires this month", "L_FAST", "PRE_RELEASED", false,
            [](Case& c) { c.crossing.document->expiry.value = "2026-11"; });
        row("5 specimen", "L_STAFF", "DOC_TYPE", false, [](Case& c) { c.crossing.document->issuer = "UTO"; });
        row("6 check digit", "L_STAFF", "DOC_CHECKSUM", false, [](Case& c) { c.crossing.document->checksOk = false; });
        row("6 driver says it is not him", "L_STAFF", "DOC_MISMATCH", false,
            [](Case& c) { c.crossing.disputed = {"driver"}; });
        row("7 typed", "L_STAFF", "MANUAL_UNVERIFIED", false,
            [](Case& c) { c.crossing.document->number.source = Source::Typed; });
        row("7 typed and looked at", "L_FAST", "PRE_RELEASED", false, [](Case& c) {
            c.crossing.document->number.source = Source::Typed;
            c.crossing.document->number.verified = true;
        });
        row("9 no licence", "L_STAFF", "LIC_MISSING", false, [](Case& c) {
            c.crossing.licence.reset();
            c.crossing.licenceSkipped = true;
        });
        row("11 no permit", "L_STAFF", "PERMIT_MISSING", false, [](Case& c) { c.reference.permits.clear(); });
        row("11 passenger permit", "L_STAFF", "PERMIT_KIND", false,
            [](Case& c) { c.reference.permits[0].kind = PermitKind::A; });
        row("11 used", "L_STAFF", "PERMIT_USED", false, [](Case& c) { c.reference.permits[0].used = true; });
        row("12 other plate declared", "L_STAFF", "PLATE_MISMATCH", false,
            [](Case& c) { c.reference.declaration->plate = "24C01723"; });
        row("13 other seal", "L_STAFF", "SEAL_MISMATCH", false, [](Case& c) { c.crossing.seal->value = "YN0017269"; });
        row("14 other container", "L_STAFF", "CONT_MISMATCH", false,
            [](Case& c) { c.crossing.container->value = "ZZZU1000015"; });
        row("15 open for an hour", "L_STAFF", "DUP_OPEN", false, [](Case& c) {
            c.reference.openElsewhere = {{.crossing = "other", .openedAt = kNoon - std::chrono::hours{1}}};
        });
        row("19 dangerous goods", "L_STAFF", "DG", false,
            [](Case& c) { c.reference.declaration->lines[0].unNumber = "UN1203"; });
        row("23 none", "L_STAFF", "DECL_NONE", false, [](Case& c) { c.reference.declaration.reset(); });
        row("23 none, on an old list", "L_STAFF", "DECL_UNKNOWN", false, [](Case& c) {
            c.reference.declaration.reset();
            c.reference.ages[2].asOf = kNoon - std::chrono::hours{2};
        });
        row("24 returned", "L_STAFF", "DECL_RETURNED", false,
            [](Case& c) { c.reference.declaration->status = ReleaseStatus::Returned; });
        row("24 under review", "L_STAFF", "DECL_REVIEW", false,
            [](Case& c) { c.reference.declaration->status = ReleaseStatus::ManualReview; });
        row("25 two agencies", "L_JOINT", "ORD_JOINT", false, [](Case& c) {
            c.reference.orders = {order(Agency::Customs, Method::Manual), order(Agency::Border, Method::Doc)};
        });
        row("25 two agencies, offline", "L_JOINT", "ORD_JOINT", true, [](Case& c) {
            c.reference.orders = {order(Agency::Customs, Method::Manual), order(Agency::Border, Method::Doc)};
            c.moment.online = false;
        });
        row("26 scan", "L_SCAN", "ORD_XRAY", false,
            [](Case& c) { c.reference.orders = {order(Agency::Customs, Method::Xray)}; });
        row("27 one agency", "L_MANUAL", "ORD_CUSTOMS", false,
            [](Case& c) { c.reference.orders = {order(Agency::Customs, Method::Manual)}; });
        row("27 sample", "L_QUAR", "ORD_CUSTOMS", false,
            [](Case& c) { c.reference.orders = {order(Agency::Customs, Method::Sample)}; });
        row("27 expired order", "L_FAST", "PRE_RELEASED", false, [](Case& c) {
            c.reference.orders = {order(Agency::Customs, Method::Manual)};
            c.reference.orders[0].expiresAt = kNoon - std::chrono::minutes{1};
        });
        row("30 not empty", "L_STAFF", "EMPTY_FALSE", false, [](Case& c) {
            makeEmpty(c);
            c.crossing.emptyReading = EmptyReading::NotEmpty;
        });
        row("30 detector fails", "L_STAFF", "EMPTY_ERR", false, [](Case& c) {
            makeEmpty(c);
            c.crossing.emptyReading = EmptyReading::Error;
        });
        row("31 empty", "L_EMPTY", "EMPTY_OK", false, makeEmpty);
        row("31 empty, offline", "L_EMPTY", "EMPTY_OK", true, [](Case& c) {
            makeEmpty(c);
            c.moment.online = false;
        });
        row("32 watch list of two days ago", "L_STAFF", "REF_STALE_WATCH", false,
            [](Case& c) { c.reference.ages[0].asOf = kNoon - std::chrono::hours{48}; });
        row("32 watch list never came", "L_STAFF", "REF_STALE_WATCH", false,
            [](Case& c) { c.reference.ages[0].asOf.reset(); });
        row("32 old orders under a signed release", "L_FAST", "PRE_RELEASED", false,
            [](Case& c) { c.reference.ages[1].asOf = kNoon - std::chrono::hours{3}; });
        row("32 old orders, not released", "L_STAFF", "REF_STALE_ORDERS", false, [](Case& c) {
            c.reference.ages[1].asOf = kNoon - std::chrono::hours{3};
            c.reference.declaration->status = ReleaseStatus::Accepted;
        });
        row("33 aged orders, not released", "L_NORMAL", "DEFAULT", true, [](Case& c) {
            c.reference.ages[1].asOf = kNoon - std::chrono::hours{1};
            c.reference.declaration->status = ReleaseStatus::Accepted;
        });
        row("33 a clock that is not trusted ages everything", "L_NORMAL", "DEFAULT", true, [](Case& c) {
            c.moment.clockTrusted = false;
            c.reference.declaration->status = ReleaseStatus::Accepted;
        });
        row("37 not after its end", "L_NORMAL", "DEFAULT", false,
            [](Case& c) { c.reference.declaration->validUntil = kNoon; });
        row("37 not when targeted", "L_NORMAL", "DEFAULT", false,
            [](Case& c) { c.reference.declaration->targeted = true; });
        row("38 certified", "L_NORMAL", "AEO", false, [](Case& c) {
            c.reference.declaration->status = ReleaseStatus::Accepted;
            c.reference.enterprise->level = CreditLevel::Certified;
        });
        row("strictest wins, ties by order", "L_STAFF", "P_WATCH", false, [](Case& c) {
            c.reference.personWatched = true;
            c.reference.orders = {order(Agency::Customs, Method::Xray)};
            c.crossing.seal->value = "YN0";
        });
        row("people chose a laxer lane", "L_NORMAL", "OVERRIDE", false, [](Case& c) {
            c.crossing.seal->value = "YN0017269";
            c.crossing.decisions = {decide(c.crossing, c.reference, c.moment)};
            c.crossing.override_ =
                Override{.lane = Lane::Normal, .by = "staff:0417", .second = "staff:0418", .decision = 1};
        });
        row("what people did not know goes over their choice", "L_STAFF", "P_WATCH", false, [](Case& c) {
            c.crossing.decisions = {decide(c.crossing, c.reference, c.moment)};
            c.crossing.override_ =
                Override{.lane = Lane::Normal, .by = "staff:0417", .second = "staff:0418", .decision = 1};
            c.reference.personWatched = true;
        });
        row("nor does it come back once they know", "L_STAFF", "P_WATCH", false, [](Case& c) {
            c.crossing.decisions = {decide(c.crossing, c.reference, c.moment)};
            c.crossing.override_ =
                Override{.lane = Lane::Normal, .by = "staff:0417", .second = "staff:0418", .decision = 1};
            c.reference.personWatched = true;
            c.crossing.decisions.push_back(decide(c.crossing, c.reference, c.moment));
        });
    }

    void rules()
    {
        QFETCH(Change, change);
        Case c;
        change(c);
        const Decision decision = decide(c.crossing, c.reference, c.moment);
        QTEST(QByteArray(std::string(codeOf(decision.lane)).c_str()), "lane");
        QTEST(QByteArray(decision.decidingCode().c_str()), "code");
        QTEST(decision.provisional, "provisional");
    }

    void everyFiredRuleLeavesItsCode()
    {
        Case c;
        c.reference.personWatched = true;
        c.crossing.seal->value = "YN0";
        c.reference.orders = {order(Agency::Customs, Method::Xray)};
        std::vector<std::string> codes;
        for (const Reason& reason : decide(c.crossing, c.reference, c.moment).reasons)
            codes.push_back(reason.code);
        QCOMPARE(codes, (std::vector<std::string>{"P_WATCH", "SEAL_MISMATCH", "ORD_XRAY"}));
    }

    /// A watch hit must not be told from another referral by what is written beside it.
    void watchHitsSilenceEverything()
    {
        Case c;
        c.crossing.seal->value = "YN0";
        QCOMPARE(shownToDriver(decide(c.crossing, c.reference, c.moment).reasons),
                 std::vector<std::string>{"SEAL_MISMATCH"});
        c.reference.personWatched = true;
        QVERIFY(shownToDriver(decide(c.crossing, c.reference, c.moment).reasons).empty());
    }

    void ordersInAnySequenceGiveTheSame()
    {
        Case c;
        c.reference.orders = {order(Agency::Customs, Method::Manual), order(Agency::Border, Method::Doc)};
        const auto one = decide(c.crossing, c.reference, c.moment);
        std::swap(c.reference.orders[0], c.reference.orders[1]);
        const auto other = decide(c.crossing, c.reference, c.moment);
        QCOMPARE(one.lane, other.lane);
        QVERIFY(one.reasons == other.reasons);
    }

    void numbersFollow()
    {
        Case c;
        c.crossing.decisions = {decide(c.crossing, c.reference, c.moment)};
        QCOMPARE(decide(c.crossing, c.reference, c.moment).number, 2);
    }
};

QTEST_APPLESS_MAIN(DecideTest)
#include "decide_test.moc"
