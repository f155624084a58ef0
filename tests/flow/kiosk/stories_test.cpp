// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bytes.h"
#include "base/json.h"
#include "base/record.h"
#include "base/result.h"
#include "kiosk/flow/reconsider.h"
#include "sync/gateway/relay_rules.h"
#include "sync/log/batch.h"
#include "tests/support/store/bus.h"
#include "tests/support/store/driver.h"

#include <QTest>

#include <algorithm>

using namespace tongguan;
using namespace tongguan::clearance;
using namespace tongguan::flow;
using namespace tongguan::test;

namespace {

const std::string kEnterprise = "91532500MA6TE5T09F";

/// The truck of the sample, accepted and not released: what it carries decides.
Declaration accepted()
{
    Declaration declaration = *releasedOnArrival().declaration;
    declaration.status = ReleaseStatus::Accepted;
    declaration.releasedOnArrival = false;
    return declaration;
}

/// A kiosk of the port with its lists, and a few words to tell a story in.
struct Story : DrivenKiosk {
    bool begin(const Declaration& declaration, const std::string& id = "HKM-K01")
    {
        return start(id) && feedPort(true) && feed("declarations", declaration.number, toJson(declaration)) &&
               feed("port", "rules",
                    {{"version", "2026-11-25"}, {"port", "CNHKM"}, {"greenPair", true}, {"fruitSite", true}}) &&
               feed("lanes", "L_GREEN", {{"lane", "L_GREEN"}, {"sign", "2"}, {"arrow", "up"}}) &&
               feed("lanes", "L_WEIGH", {{"lane", "L_WEIGH"}, {"sign", "10"}, {"arrow", "right"}});
    }

    Lane lane() const { return driver->view().result ? driver->view().result->lane : Lane::Hold; }
    std::vector<std::string> reasons() const
    {
        return driver->view().result ? driver->view().result->reasons : std::vector<std::string>{};
    }
    std::string deciding() { return store->crossing(printed.back().crossing)->decision()->decidingCode(); }
};

/// What the gateway passes on from one kiosk to another.
bool reachesKiosks(std::string_view type)
{
    return std::ranges::any_of(sync::kRelayRules, [&](const sync::RelayRule& rule) {
        return rule.audience == "kiosk" && sync::matches(rule, "kiosk", type);
    });
}

/// What one kiosk captured, as the port's feed brings it to another.
Result<> relay(DrivenKiosk& from, const std::string& kiosk, DrivenKiosk& to)
{
    const auto events = from.store->journal().readAfter(0, 1000, 1U << 20U);
    if (!events)
        return fail(events.error().code, events.error().what);
    for (const sync::Event& event : *events) {
        if (!reachesKiosks(event.header.type))
            continue;
        const Json body{{"kiosk", kiosk}, {"event", parseJson(sync::eventLine(event)).value()}};
        if (auto done = to.feed("events", std::format("{}-{}", kiosk, event.header.seq), body); !done)
            return done;
    }
    return {};
}

} // namespace

/// The decision's stories (domain: D), each from the first touch to the lane.
class StoriesTest : public QObject {
    Q_OBJECT
  private slots:
    void greenTruck()
    {
        Story kiosk;
        QVERIFY(kiosk.begin(accepted()));
        QVERIFY(kiosk.feed("green_list", kEnterprise,
                           {{"uscc", kEnterprise}, {"hs", {"08"}}, {"validUntil", 4102444800000000}}));
        kiosk.toLane();
        QCOMPARE(kiosk.lane(), Lane::Green);
        QCOMPARE(kiosk.reasons(), std::vector<std::string>{"GREEN_OK"});
        const auto crossing = kiosk.store->crossing(kiosk.printed.back().crossing);
        QCOMPARE(crossing->decision()->queueClass, QueueClass::Green);
    }

    /// Which condition failed is told to the driver, and what would change it to the officer.
    void greenTruckWithoutAVerifiedCertificate()
    {
        Story kiosk;
        QVERIFY(kiosk.begin(accepted()));
        QVERIFY(kiosk.feed("green_list", kEnterprise,
                           {{"uscc", kEnterprise}, {"hs", {"08"}}, {"validUntil", 4102444800000000}}));
        Certificate certificate = releasedOnArrival().certificates[0];
        certificate.state = Verification::Unreachable;
        QVERIFY(kiosk.feed("certificates", certificate.number, toJson(certificate)));
        kiosk.toLane();
        QCOMPARE(kiosk.lane(), Lane::Normal);
        QCOMPARE(kiosk.reasons(), std::vector<std::string>{"GREEN_NO_CERT"});
        const auto crossing = kiosk.store->crossing(kiosk.printed.back().crossing);
        QVERIFY(crossing->decision()->provisional);
        QVERIFY(std::ranges::contains(crossing->decision()->wouldChange,
                                      Change{.lane = Lane::Green, .without = {"GREEN_NO_CERT"}}));
    }

    /// Its issuer takes it back while the truck waits for its lane: the driver is sent to staff.
    void certificateRevokedWhileHeWaits()
    {
        Story kiosk;
        QVERIFY(kiosk.begin(accepted()));
        Certificate certificate = releasedOnArrival().certificates[0];
        QVERIFY(kiosk.feed("certificates", certificate.number, toJson(certificate)));
        kiosk.toLane();
        QCOMPARE(kiosk.lane(), Lane::Normal);
        certificate.state = Verification::Revoked;
        QVERIFY(kiosk.feed("certificates", certificate.number, toJson(certificate)));
        const auto changed = reconsider(*kiosk.store, *kiosk.desk);
        QVERIFY(changed);
        QCOMPARE(changed->size(), std::size_t{1});
        QCOMPARE(changed->front().decision()->decidingCode(), std::string("CERT_INVALID"));
        QCOMPARE(changed->front().ticket()->revision, 2);
    }

    /// Out of the country: what is needed to enter is not asked for.
    void truckOut()
    {
        Story kiosk;
        QVERIFY(kiosk.begin(accepted()));
        kiosk.driver = std::make_unique<DriverFlow>(
            *kiosk.store, *kiosk.desk, kiosk.clock, kiosk.random, kiosk.log,
            DriverFlowOptions{.direction = Direction::Exit,
                              .trusted = {documents::TrustedKey::of(kiosk.portKey.verifying().bytes())},
                              .signer = DrivenKiosk::signerOf(kiosk.kioskKey),
                              .onView = {},
                              .onPrint = [&](const PrintJob& job) { kiosk.printed.push_back(job); }});
        kiosk.toLane();
        QCOMPARE(kiosk.lane(), Lane::Normal);
        const auto crossing = kiosk.store->crossing(kiosk.printed.back().crossing);
        QCOMPARE(crossing->direction, Direction::Exit);
        QCOMPARE(crossing->seal->value, std::string("YN0017268"));
    }

    /// Weighed after the ticket: to the scale, and heavy twice to staff. The ticket keeps its number.
    void overweight()
    {
        Story kiosk;
        QVERIFY(kiosk.begin(accepted()));
        kiosk.toLane();
        QCOMPARE(kiosk.lane(), Lane::Normal);
        const std::string number = kiosk.driver->view().result->ticket;
        kiosk.driver->measured({.device = clearance::Device::Weighbridge, .value = 49'200});
        QCOMPARE(kiosk.lane(), Lane::Weigh);
        QVERIFY(std::ranges::contains(kiosk.reasons(), "WEIGHT_LEGAL"));
        QCOMPARE(kiosk.driver->view().result->ticket, number);
        kiosk.driver->measured({.device = clearance::Device::Weighbridge, .value = 49'180});
        QCOMPARE(kiosk.driver->view().screen, Screen::Staff);
    }

    /// On the scale before the first touch: it counts for him who stands there, and not for the next one.
    void weighedBeforeTheFirstTouch()
    {
        Story kiosk;
        QVERIFY(kiosk.begin(accepted()));
        kiosk.driver->measured({.device = clearance::Device::Weighbridge, .value = 49'200});
        kiosk.toLane();
        QCOMPARE(kiosk.lane(), Lane::Weigh);
        QCOMPARE(kiosk.printed.size(), std::size_t{1});
        kiosk.driver->done();
        kiosk.driver->scaleEmpty();
        kiosk.driver->chooseLanguage(Language::Vi);
        kiosk.driver->haveNoCode();
        kiosk.driver->claimLoad(false);
        kiosk.driver->typePlate("VN", "29H-999.99");
        kiosk.driver->zoneRead(kPassport);
        kiosk.show("010085000001");
        kiosk.driver->confirm();
        QVERIFY(kiosk.store->crossing(kiosk.printed.back().crossing)->readings.empty());
    }

    /// The power was cut before the weight was known: it counts for the draft that he goes on with.
    void weighedBeforeADraftGoesOn()
    {
        Story kiosk;
        QVERIFY(kiosk.begin(accepted()));
        kiosk.toConfirm();
        QVERIFY(kiosk.start());
        kiosk.driver->measured({.device = clearance::Device::Weighbridge, .value = 49'200});
        kiosk.toConfirm();
        QCOMPARE(kiosk.driver->view().screen, Screen::Resume);
        kiosk.driver->resume(true);
        kiosk.driver->confirm();
        kiosk.driver->leaveSealToStaff();
        QCOMPARE(kiosk.lane(), Lane::Weigh);
        QCOMPARE(kiosk.store->crossing(kiosk.printed.back().crossing)->readings.size(), std::size_t{1});
    }

    void dangerousGoods()
    {
        Declaration declaration = *releasedOnArrival().declaration;
        declaration.lines.front().unNumber = "UN1203";
        Story kiosk;
        QVERIFY(kiosk.begin(declaration));
        kiosk.toLane();
        QCOMPARE(kiosk.driver->view().screen, Screen::Staff);
        QCOMPARE(kiosk.deciding(), std::string("DG"));
    }

    /// In on a permit for one round trip, out, and in again on the same.
    void permitUsedTwice()
    {
        Story kiosk;
        QVERIFY(kiosk.begin(*releasedOnArrival().declaration));
        Permit permit = releasedOnArrival().permits[0];
        permit.validFrom = kiosk.clock.now() - std::chrono::hours{1};
        QVERIFY(kiosk.feed("permits", "C-1", toJson(permit)));
        for (const Direction direction : {Direction::Entry, Direction::Exit}) {
            const std::string id =
                std::format("01936d2a-0000-7000-8000-00000000000{}", direction == Direction::Entry ? 1 : 2);
            auto events = ladenTruck();
            std::get<Opened>(events.front()).direction = direction;
            Decision fast{.lane = Lane::Fast, .reasons = {{.code = "PRE_RELEASED", .rule = 37}}};
            events.insert(events.end(), {Decided{.decision = fast},
                                         TicketIssued{.number = "HKM-1001", .lane = Lane::Fast, .sign = "3"}});
            QVERIFY(kiosk.store->append(id, "driver", events));
            QVERIFY(kiosk.store->append(
                id, "staff:0417",
                std::vector<CrossingEvent>{InspectionSkipped{}, BorderReleased{}, Cleared{}, Exited{}}));
            kiosk.clock.advance(std::chrono::minutes{50});
        }
        kiosk.toLane();
        QCOMPARE(kiosk.driver->view().screen, Screen::Staff);
        QCOMPARE(kiosk.deciding(), std::string("PERMIT_USED"));
        QCOMPARE(kiosk.reasons(), std::vector<std::string>{"PERMIT_USED"});
    }

    /// Drawn by the sealed seed of the day; whoever tries again is drawn again.
    void doubleRandomHit()
    {
        Story kiosk;
        QVERIFY(kiosk.begin(*releasedOnArrival().declaration));
        const Hash seed = sha256("seed of that day");
        QVERIFY(kiosk.feed("draw_seeds", "2026-11-25",
                           {{"day", "2026-11-25"}, {"seed", toHex(seed)}, {"hash", toHex(sha256(ByteView(seed)))}}));
        QVERIFY(kiosk.feed("draw_rates", "all", {{"agency", "CUSTOMS"}, {"rate", 1'000'000}}));
        QVERIFY(kiosk.feed("officers", "0417", {{"id", "0417"}, {"agency", "CUSTOMS"}}));
        QVERIFY(kiosk.feed("officers", "0532", {{"id", "0532"}, {"agency", "CUSTOMS"}}));
        std::vector<Draw> draws;
        for (std::size_t again = 0; again < 2; ++again) {
            kiosk.toLane();
            QCOMPARE(kiosk.lane(), Lane::Scan);
            QCOMPARE(kiosk.reasons().front(), std::string("DRAW_HIT"));
            const auto captured = kiosk.store->openedSince(UtcTime{}); // the second ends as the first
            QCOMPARE(captured->size(), again + 1);
            const auto crossing = kiosk.store->crossing(captured->at(again).id);
            QCOMPARE(crossing->decision()->draws.size(), std::size_t{1});
            draws.push_back(crossing->decision()->draws.front());
            QVERIFY(draws.back().hit && draws.back().officers.size() == 2);
            kiosk.driver->done();
        }
        QVERIFY(draws[0] == draws[1]);
    }

    /// Fresh, then provisional, then to staff: in steps, not at once.
    void staleListsInThreeSteps()
    {
        const struct {
            std::chrono::minutes later;
            Lane lane;
            bool provisional;
            const char* code;
        } steps[] = {{std::chrono::minutes{1}, Lane::Normal, false, "DEFAULT"},
                     {std::chrono::minutes{30}, Lane::Normal, true, "DEFAULT"},
                     {std::chrono::hours{5}, Lane::Staff, false, "REF_STALE_ORDERS"}};
        for (const auto& step : steps) {
            Story kiosk;
            QVERIFY(kiosk.begin(accepted()));
            kiosk.clock.advance(step.later);
            kiosk.toLane();
            QCOMPARE(kiosk.lane(), step.lane);
            const auto crossing = kiosk.store->crossing(kiosk.printed.back().crossing);
            QCOMPARE(crossing->decision()->provisional, step.provisional);
            QCOMPARE(crossing->decision()->decidingCode(), std::string(step.code));
        }
    }

    /// The same truck at two kiosks, and the second one heard of the first: its driver is told the number that he has;
    /// too late for one passage people look.
    void openAtAnotherKiosk_data()
    {
        QTest::addColumn<int>("later");
        QTest::addColumn<bool>("merged");
        QTest::newRow("at once") << 1 << true;
        QTest::newRow("half an hour later") << 30 << true;
        QTest::newRow("no passage takes so long") << 31 << false;
    }
    void openAtAnotherKiosk()
    {
        QFETCH(const int, later);
        QFETCH(const bool, merged);
        Story first;
        Story second;
        QVERIFY(first.begin(*releasedOnArrival().declaration));
        QVERIFY(second.begin(*releasedOnArrival().declaration, "HKM-K08"));
        first.toLane();
        QCOMPARE(first.lane(), Lane::Fast);
        second.clock.advance(std::chrono::minutes{later});
        QVERIFY(relay(first, "HKM-K01", second));
        second.toLane();
        QCOMPARE(second.printed.empty(), merged);
        QCOMPARE(second.driver->view().screen, merged ? Screen::Lane : Screen::Staff);
        if (!merged) {
            QCOMPARE(second.deciding(), std::string("DUP_OPEN"));
            return;
        }
        const auto& told = *second.driver->view().result;
        const auto stands = first.store->crossing(first.printed.back().crossing);
        const auto& ticket = stands->tickets.back();
        QCOMPARE(told.ticket, ticket.number);
        QCOMPARE(told.sign, ticket.sign);
        QVERIFY(told.changed && told.noPaper && !told.code.empty());
        second.driver->measured({.device = clearance::Device::Weighbridge, .result = ReadingResult::Ok, .value = 1});
        second.driver->callStaff();
        for (int second_ = 0; second_ < 41; ++second_) {
            second.clock.advance(std::chrono::seconds{1});
            second.driver->tick();
        }
        QCOMPARE(second.driver->view().screen, Screen::Language);
    }

    /// C.6, (6): two kiosks without a line took the same truck; the capture that was opened first stands.
    void firstCaptureStands_data()
    {
        QTest::addColumn<int>("later");
        QTest::addColumn<State>("ends");
        QTest::newRow("one passage") << 11 << State::Cancelled;
        QTest::newRow("too late for one") << 31 << State::WaitStaff;
    }
    void firstCaptureStands()
    {
        QFETCH(const int, later);
        QFETCH(const State, ends);
        Story first;
        Story second;
        QVERIFY(first.begin(*releasedOnArrival().declaration));
        QVERIFY(second.begin(*releasedOnArrival().declaration, "HKM-K08"));
        first.toLane();
        second.clock.advance(std::chrono::minutes{later});
        second.toLane();
        QCOMPARE(second.lane(), Lane::Fast);
        for (Story* one : {&first, &second})
            one->clock.advance(std::chrono::minutes{20});
        QVERIFY(relay(first, "HKM-K01", second));
        QVERIFY(relay(second, "HKM-K08", first));
        for (int again = 0; again < 2; ++again) { // doing it twice changes nothing
            QVERIFY(reconsider(*first.store, *first.desk));
            QVERIFY(reconsider(*second.store, *second.desk));
        }
        const auto earlier = first.store->crossing(first.printed.front().crossing);
        const auto second_ = second.store->crossing(second.printed.front().crossing);
        QCOMPARE(earlier->decision()->lane, Lane::Fast);
        QCOMPARE(earlier->state, State::Queued);
        QCOMPARE(second_->state, ends);
        QCOMPARE(second_->mergedInto, ends == State::Cancelled ? earlier->id : std::string());
        if (ends == State::WaitStaff) {
            QCOMPARE(second_->decision()->decidingCode(), std::string("DUP_OPEN"));
            QCOMPARE(second_->ticket()->lane, Lane::Staff);
        }
        QVERIFY(second_->document && second_->decision() != nullptr); // both records stay
        const auto digest = second.store->projectionDigest();
        QVERIFY(second.store->rebuildProjections());
        QVERIFY(*digest == *second.store->projectionDigest());
    }

    /// What the later capture found counts for the one that stands, before the later one ends.
    void stricterCaptureCounts()
    {
        Story first;
        Story second;
        QVERIFY(first.begin(*releasedOnArrival().declaration));
        QVERIFY(second.begin(*releasedOnArrival().declaration, "HKM-K08"));
        first.toLane();
        QCOMPARE(first.lane(), Lane::Fast);
        second.clock.advance(std::chrono::minutes{2});
        QVERIFY(relay(first, "HKM-K01", second));
        second.driver->chooseLanguage(Language::Vi);
        second.show(second.prereg());
        second.driver->zoneRead(zoneOf({.number = "C2000111", .expiry = "200101"}));
        second.show("010085000001");
        second.driver->confirm();
        second.show("YN0017268");
        second.show("CSQU3054383");
        const auto found = second.lane();
        QVERIFY(stricter(found, Lane::Fast));
        const std::string later = second.printed.back().crossing;
        QVERIFY(second.store->crossing(later)->mergedInto.empty()); // not yet
        QVERIFY(relay(second, "HKM-K08", first));
        const auto changed = reconsider(*first.store, *first.desk);
        QVERIFY(changed);
        const auto stands = first.store->crossing(first.printed.front().crossing);
        QCOMPARE(stands->decision()->lane, found);
        QCOMPARE(stands->decision()->decidingCode(), std::string("DUP_OPEN"));
        QCOMPARE(stands->ticket()->revision, 2);
        QVERIFY(relay(first, "HKM-K01", second));
        QVERIFY(reconsider(*second.store, *second.desk));
        QCOMPARE(second.store->crossing(later)->mergedInto, stands->id);
        QVERIFY(relay(second, "HKM-K08", first));
        QVERIFY(reconsider(*first.store, *first.desk));
        QCOMPARE(first.store->crossing(stands->id)->decision()->lane, found);
        QCOMPARE(first.desk->lookAt(*first.store->crossing(stands->id))->lane, found); // it is not forgotten
    }

    /// Both are sent to staff, for different reasons: who answers one of them has not answered the other.
    void otherReasonOfTheSameLaneCounts()
    {
        Story first;
        Story second;
        QVERIFY(first.begin(*releasedOnArrival().declaration));
        QVERIFY(second.begin(*releasedOnArrival().declaration, "HKM-K08"));
        const auto arrives = [](Story& kiosk, const Rider& driver, std::string_view seal) {
            kiosk.driver->chooseLanguage(Language::Vi);
            kiosk.show(kiosk.prereg());
            kiosk.driver->zoneRead(zoneOf(driver));
            kiosk.show("010085000001");
            kiosk.driver->confirm();
            kiosk.show(seal);
            kiosk.show("CSQU3054383");
            return kiosk.printed.back().crossing;
        };
        const std::string typed = [&] {
            first.driver->chooseLanguage(Language::Vi);
            first.show(first.prereg());
            first.driver->zoneRead({});
            first.driver->zoneRead({});
            first.driver->typeInstead();
            first.driver->typeCountry("VNM");
            first.driver->typeNumber("C1234567");
            first.driver->typeBirth("1985-02-15");
            first.driver->typeExpiry("2031-04-15");
            first.show("010085000001");
            first.driver->confirm();
            first.show("YN0017268");
            first.show("CSQU3054383");
            return first.printed.back().crossing;
        }();
        second.clock.advance(std::chrono::minutes{2});
        QVERIFY(relay(first, "HKM-K01", second));
        const std::string expired = arrives(second, {.number = "C2000111", .expiry = "200101"}, "YN0017268");
        QCOMPARE(second.store->crossing(expired)->decision()->decidingCode(), std::string("DOC_EXPIRED"));
        QVERIFY(relay(second, "HKM-K08", first));
        QVERIFY(reconsider(*first.store, *first.desk));
        QCOMPARE(first.store->crossing(typed)->decisions.size(), std::size_t{2});
        QVERIFY(reconsider(*first.store, *first.desk)); // once
        QCOMPARE(first.store->crossing(typed)->decisions.size(), std::size_t{2});
        QVERIFY(relay(first, "HKM-K01", second));
        QVERIFY(reconsider(*second.store, *second.desk));
        QCOMPARE(second.store->crossing(expired)->mergedInto, typed);
        QVERIFY(relay(second, "HKM-K08", first));
        // The typed passport was looked at: the other finding is not.
        std::vector<CrossingEvent> looked;
        for (const char* field : {"document.number", "document.name", "document.birth", "document.expiry"})
            looked.emplace_back(FieldVerified{.field = field, .by = "staff:0417"});
        QVERIFY(first.store->append(typed, "staff:0417", looked));
        const auto decision = first.desk->lookAt(*first.store->crossing(typed));
        QCOMPARE(decision->lane, Lane::Staff);
        QCOMPARE(decision->decidingCode(), std::string("DUP_OPEN"));
    }

    /// What people answered at the first capture is no question again because the second one had it, too.
    void answeredIsAnswered()
    {
        Story first;
        Story second;
        QVERIFY(first.begin(*releasedOnArrival().declaration));
        QVERIFY(second.begin(*releasedOnArrival().declaration, "HKM-K08"));
        const auto typed = [](Story& kiosk) {
            kiosk.driver->chooseLanguage(Language::Vi);
            kiosk.show(kiosk.prereg());
            kiosk.driver->zoneRead({});
            kiosk.driver->zoneRead({});
            kiosk.driver->typeInstead();
            kiosk.driver->typeCountry("VNM");
            kiosk.driver->typeNumber("C1234567");
            kiosk.driver->typeBirth("1985-02-15");
            kiosk.driver->typeExpiry("2031-04-15");
            kiosk.show("010085000001");
            kiosk.driver->confirm();
            kiosk.show("YN0017268");
            kiosk.show("CSQU3054383");
            return kiosk.store->openedSince(UtcTime{})->back().id;
        };
        const std::string earlier = typed(first);
        second.clock.advance(std::chrono::minutes{2});
        QVERIFY(relay(first, "HKM-K01", second));
        const std::string later = typed(second);
        QCOMPARE(second.store->crossing(later)->mergedInto, earlier);
        QVERIFY(relay(second, "HKM-K08", first));
        std::vector<CrossingEvent> looked;
        for (const char* field : {"document.number", "document.name", "document.birth", "document.expiry"})
            looked.emplace_back(FieldVerified{.field = field, .by = "staff:0417"});
        looked.emplace_back(CaseResolved{.resolution = "verified", .by = "staff:0417"});
        QVERIFY(first.store->append(earlier, "staff:0417", looked));
        QVERIFY(first.desk->decide(*first.store->crossing(earlier), "staff:0417"));
        QCOMPARE(first.store->crossing(earlier)->decision()->lane, Lane::Fast);
        QVERIFY(reconsider(*first.store, *first.desk));
        QCOMPARE(first.store->crossing(earlier)->decision()->lane, Lane::Fast);
    }

    /// A seal that does not match is dangerous to let stand: people see it as what it is.
    void dangerousFindingIsNotMerged()
    {
        Story first;
        Story second;
        QVERIFY(first.begin(*releasedOnArrival().declaration));
        QVERIFY(second.begin(*releasedOnArrival().declaration, "HKM-K08"));
        first.toLane();
        second.clock.advance(std::chrono::minutes{2});
        QVERIFY(relay(first, "HKM-K01", second));
        second.toConfirm();
        second.driver->confirm();
        second.show("YN0017999");
        second.show("CSQU3054383");
        const std::string later = second.printed.back().crossing;
        QVERIFY(relay(second, "HKM-K08", first));
        QVERIFY(reconsider(*first.store, *first.desk));
        QCOMPARE(first.store->crossing(first.printed.front().crossing)->decision()->lane, Lane::Staff);
        QVERIFY(relay(first, "HKM-K01", second));
        QVERIFY(reconsider(*second.store, *second.desk));
        QVERIFY(second.store->crossing(later)->mergedInto.empty());
        QCOMPARE(second.store->crossing(later)->decision()->queueClass, QueueClass::Safety);
    }

    /// Which way it went, and what is in conflict, decide at every kiosk of the port.
    void seenAtAnotherKiosk_data()
    {
        QTest::addColumn<bool>("conflict");
        QTest::addColumn<std::string>("deciding");
        QTest::newRow("in, and in again") << false << std::string("SEQ_ERROR");
        QTest::newRow("ordered after it was cleared") << true << std::string("LATE_ORDER");
    }
    void seenAtAnotherKiosk()
    {
        QFETCH(bool, conflict);
        QFETCH(std::string, deciding);
        Story first;
        Story second;
        QVERIFY(first.begin(*releasedOnArrival().declaration));
        QVERIFY(second.begin(*releasedOnArrival().declaration));
        first.toLane();
        std::vector<CrossingEvent> events{InspectionSkipped{}, BorderReleased{.by = "staff:0417"},
                                          Cleared{.by = "staff:0417"}, Exited{}};
        if (conflict)
            events.emplace_back(ConflictFound{.reason = "LATE_ORDER"});
        QVERIFY(first.store->append(first.printed.back().crossing, "staff:0417", events));
        second.clock.advance(std::chrono::minutes{40});
        QVERIFY(second.begin(*releasedOnArrival().declaration));
        QVERIFY(relay(first, "HKM-K07", second));
        second.toLane();
        QCOMPARE(second.driver->view().screen, Screen::Staff);
        QCOMPARE(second.deciding(), deciding);
        const auto seen = second.store->crossing(first.printed.back().crossing);
        QVERIFY(seen);
        QVERIFY(!seen->document); // who sat in it is none of this kiosk's business
    }

    /// A row that does not fit its data set takes nobody's place, and is told.
    void badRowKeepsTheLastGoodOne()
    {
        Story kiosk;
        QVERIFY(kiosk.begin(*releasedOnArrival().declaration));
        const auto before = kiosk.store->rules().value();
        QVERIFY(kiosk.feed("weight_limits", "1", {{"axles", 6}, {"limitKg", "a lot"}}));
        QVERIFY(kiosk.store->rules().value()->data == before->data);
        const auto told = kiosk.store->eventsByType();
        QCOMPARE(told->at("reference.refused"), std::int64_t{1});
        QVERIFY(kiosk.feed("weight_limits", "1", {{"axles", 6}, {"limitKg", 46'000}, {"a_new_member", true}}));
        QCOMPARE(kiosk.store->rules().value()->data.weightFor(6, kiosk.clock.now())->limitKg, std::int64_t{46'000});
    }
};

QTEST_APPLESS_MAIN(StoriesTest)
#include "stories_test.moc"
