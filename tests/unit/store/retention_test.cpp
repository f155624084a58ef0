// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bytes.h"
#include "base/json.h"
#include "base/record.h"
#include "kiosk/store/retention.h"
#include "kiosk/store/store_feed.h"
#include "sync/log/batch.h"
#include "tests/support/store/retention.h"
#include "tests/support/store/stored.h"

#include <QTest>

using namespace tongguan;
using namespace tongguan::clearance;
using namespace tongguan::store;
using namespace tongguan::test;
using std::chrono::hours;

Q_DECLARE_METATYPE(Erased)

namespace {

constexpr hours kDay{24};

/// A kiosk with a truck of which a person is known, and a picture of his document.
struct Kept : Stored {
    std::uint64_t cursor = 0;

    bool arrives()
    {
        if (!open())
            return false;
        auto events = ladenTruck();
        events.push_back(Decided{.decision = {.lane = Lane::Fast, .reasons = {{.code = "PRE_RELEASED", .rule = 37}}}});
        events.push_back(TicketIssued{.number = "HKM-1001", .lane = Lane::Fast, .sign = "3"});
        return store->append(kCrossing, "driver", events) &&
               store->keepPicture(
                   "driver", {.crossing = kCrossing, .shows = "document", .at = clock.now(), .bytes = Bytes(100, 1)});
    }
    bool leaves()
    {
        return store
            ->append(kCrossing, "staff:0417",
                     std::vector<CrossingEvent>{InspectionSkipped{}, BorderReleased{.by = "staff:0417"},
                                                Cleared{.by = "staff:0417"}, Exited{}, DecisionConfirmed{.decision = 1},
                                                Closed{}})
            .has_value();
    }
    bool acknowledged() { return store->acknowledge(store->journal().head(), {}).has_value(); }
    bool pictureArrives()
    {
        auto made = sync::PictureKey::fromBytes(Bytes(32, 3));
        if (!made || !store->usePictureKey(std::move(*made)))
            return false;
        const auto sealed = store->unsentPicture();
        return sealed && *sealed && store->pictureSent((*sealed)->blob);
    }
    bool rule(const RetentionRule& rule)
    {
        sync::FeedEntry entry;
        entry.dataset = "retention";
        entry.key = rule.kind;
        entry.body = dump(toJson(rule));
        entry.asOf = clock.now();
        StoreFeed sink(*store);
        return sink.apply(std::vector{entry}, ++cursor, clock.now()).has_value();
    }
    Erased keep() { return keepRetention(*store, clock.now()).value_or(Erased{-1, -1, -1, -1}); }
    /// Bodies of the events of a type that are left, joined.
    std::string bodies(std::string_view type)
    {
        std::string all;
        const auto events = store->journal().readAfter(0, 1000, sync::kMaxBatchBytes);
        for (const sync::Event& event : *events) {
            if (event.header.type == type)
                all += event.body;
        }
        return all;
    }
    int told(std::string_view type)
    {
        const auto counts = store->eventsByType();
        const auto found = counts->find(std::string(type));
        return found == counts->end() ? 0 : static_cast<int>(found->second);
    }
};

} // namespace

/// B.4: what a kiosk erases, when, and what it never does.
class RetentionTest : public QObject {
    Q_OBJECT
  private slots:
    void erases_data()
    {
        QTest::addColumn<bool>("over");
        QTest::addColumn<bool>("acknowledged");
        QTest::addColumn<int>("afterHours");
        QTest::addColumn<Erased>("expected");
        QTest::addColumn<int>("alarms");
        QTest::newRow("a day is not over") << true << true << 23 << Erased{} << 0;
        QTest::newRow("a day after") << true << true << 25 << Erased{.persons = 2} << 0;
        QTest::newRow("not acknowledged") << true << false << 25 << Erased{} << 0;
        QTest::newRow("still here") << false << true << 25 << Erased{} << 0;
        QTest::newRow("over the cap, not acknowledged") << true << false << 8 * 24 << Erased{} << 1;
        QTest::newRow("over the cap, still here") << false << true << 8 * 24 << Erased{} << 1;
        QTest::newRow("a month after") << true << true << 31 * 24 << Erased{.persons = 2, .skeletons = 1} << 1;
        // The picture never travelled, and so it is over its cap all the time.
        QTest::newRow("half a year after")
            << true << true << 181 * 24 << Erased{.persons = 2, .skeletons = 1, .staff = 3} << 1;
    }
    void erases()
    {
        QFETCH(bool, over);
        QFETCH(bool, acknowledged);
        QFETCH(int, afterHours);
        QFETCH(Erased, expected);
        QFETCH(int, alarms);
        Kept kiosk;
        QVERIFY(kiosk.arrives());
        if (over)
            QVERIFY(kiosk.leaves());
        if (acknowledged)
            QVERIFY(kiosk.acknowledged());
        kiosk.clock.advance(hours{afterHours});
        const Erased erased = kiosk.keep();
        QCOMPARE(dump(toJson(erased)), dump(toJson(expected)));
        QCOMPARE(kiosk.told(kRetentionErased), expected == Erased{} ? 0 : 1);
        QCOMPARE(kiosk.told(kRetentionOverdue), alarms);
        QCOMPARE(kiosk.bodies("document.read").empty(), expected.persons > 0);
        QVERIFY(kiosk.store->journal().verify());
        QVERIFY(!kiosk.bodies(kRetentionErased).contains("NGUYEN"));
        // Twice is once, and after a restart, too.
        QVERIFY(kiosk.keep() == Erased{});
        QVERIFY(kiosk.open());
        QVERIFY(kiosk.keep() == Erased{});
        QCOMPARE(kiosk.told(kRetentionOverdue), alarms);
    }

    /// What is left of a crossing still adds up, and projections can be made again from it.
    void whatIsLeftAddsUp()
    {
        Kept kiosk;
        QVERIFY(kiosk.arrives());
        QVERIFY(kiosk.leaves());
        QVERIFY(kiosk.acknowledged());
        kiosk.clock.advance(kDay + hours{1});
        QCOMPARE(kiosk.keep().persons, 2);
        const auto left = kiosk.store->crossing(kCrossing);
        QVERIFY(left);
        QVERIFY(!left->document);
        QCOMPARE(left->state, State::Closed);
        QCOMPARE(left->ticket()->number, std::string("HKM-1001"));
        const Hash before = *kiosk.store->projectionDigest();
        QVERIFY(kiosk.store->rebuildProjections());
        QCOMPARE(*kiosk.store->projectionDigest(), before);
        kiosk.clock.advance(kDay * 31);
        QVERIFY(kiosk.acknowledged());
        QCOMPARE(kiosk.keep().skeletons, 1);
        QCOMPARE(kiosk.store->crossing(kCrossing).error().code, Errc::NotFound);
        const Hash nothing = *kiosk.store->projectionDigest();
        QVERIFY(kiosk.store->rebuildProjections());
        QCOMPARE(*kiosk.store->projectionDigest(), nothing);
    }

    /// An event that was acknowledged and erased can still be shown to a receiver that asks from the start.
    void chainIsTheSameForAReceiver()
    {
        Kept kiosk;
        QVERIFY(kiosk.arrives());
        QVERIFY(kiosk.leaves());
        QVERIFY(kiosk.acknowledged());
        kiosk.clock.advance(kDay * 32);
        QVERIFY(kiosk.keep() != Erased{});
        const auto events = kiosk.store->journal().readAfter(0, 1000, sync::kMaxBatchBytes);
        sync::Head head;
        for (const sync::Event& event : *events) {
            QVERIFY(sync::follows(head, event));
            head = {.seq = event.header.seq, .hash = event.hash};
        }
        QCOMPARE(head, kiosk.store->journal().head());
    }

    /// What a kiosk has of another's crossing goes with the skeletons.
    void anotherKiosksCrossing()
    {
        Kept kiosk;
        QVERIFY(kiosk.open());
        Kept other;
        QVERIFY(other.open());
        const std::vector<CrossingEvent> left{Opened{.port = "CNHKM", .kiosk = "HKM-K09"}, Abandoned{}};
        QVERIFY(other.store->append(kCrossing, "driver", left));
        const auto events = other.store->journal().readAfter(0, 1000, sync::kMaxBatchBytes);
        StoreFeed sink(*kiosk.store);
        for (const sync::Event& event : *events) {
            sync::FeedEntry entry;
            entry.dataset = "events";
            entry.key = std::format("HKM-K09/{}", event.header.seq);
            entry.body = dump({{"kiosk", "HKM-K09"}, {"event", *parseJson(sync::eventLine(event))}});
            entry.asOf = kiosk.clock.now();
            QVERIFY(sink.apply(std::vector{entry}, ++kiosk.cursor, kiosk.clock.now()));
        }
        kiosk.clock.advance(kDay * 29);
        kiosk.keep();
        QVERIFY(kiosk.store->crossing(kCrossing));
        kiosk.clock.advance(kDay * 2);
        kiosk.keep();
        QCOMPARE(kiosk.store->crossing(kCrossing).error().code, Errc::NotFound);
        QVERIFY(kiosk.keep() == Erased{});
    }

    /// Its ticket is somebody's; what staff answer is a row, and stays as long as one from a telephone.
    void questionsGoLikeComplaints()
    {
        Kept kiosk;
        QVERIFY(kiosk.open());
        QVERIFY(kiosk.store->note("question.asked", "driver", R"({"receipt":"7K3F9-2M4XA","ticket":"HKM-0172"})"));
        kiosk.clock.advance(hours{25});
        kiosk.keep();
        QVERIFY(!kiosk.bodies("question.asked").empty()); // not acknowledged
        QVERIFY(kiosk.acknowledged());
        kiosk.clock.advance(hours{25});
        QCOMPARE(kiosk.keep().persons, 1);
        QVERIFY(kiosk.bodies("question.asked").empty());
        QVERIFY(kiosk.store->journal().verify());
    }

    /// The feed takes back nothing that has only grown old.
    void messagesFromAfarGoAfterAYear()
    {
        Kept station;
        QVERIFY(station.open("HKM-S01"));
        StoreFeed sink(*station.store);
        for (const char* dataset : {"public_messages", "answers", "something_else"}) {
            sync::FeedEntry entry;
            entry.dataset = dataset;
            entry.key = "7K3F9-2M4XA";
            entry.body = R"({"receipt":"7K3F9-2M4XA","text":"when?"})";
            entry.asOf = station.clock.now();
            QVERIFY(sink.apply(std::vector{entry}, ++station.cursor, station.clock.now()));
        }
        const auto held = [&](const char* dataset) { return station.store->reference().bodies(dataset)->size(); };
        station.clock.advance(kDay * 364);
        station.keep();
        QCOMPARE(held("public_messages"), std::size_t{1});
        station.clock.advance(kDay * 2);
        station.keep();
        QCOMPARE(held("public_messages"), std::size_t{0});
        QCOMPARE(held("answers"), std::size_t{0});
        QCOMPARE(held("something_else"), std::size_t{1});
        QVERIFY(station.keep() == Erased{});
    }

    /// A long journal goes in pieces: each short, between two of them the kiosk captures, and in the end all is done.
    void inPieces()
    {
        Kept kiosk;
        QVERIFY(kiosk.arrives());
        QVERIFY(kiosk.leaves());
        const std::vector<CrossingEvent> other{Opened{.port = "CNHKM", .kiosk = "HKM-K01"}, LicenceRead{.number = "1"},
                                               Abandoned{}};
        for (int i = 0; i < 800; ++i) { // 2,400 events
            const auto captured =
                kiosk.store->append(std::format("01960000-0000-7000-8000-{:012}", i), "driver", other);
            QVERIFY2(captured, captured ? "" : captured.error().what.c_str());
        }
        QVERIFY(kiosk.acknowledged());
        kiosk.clock.advance(kDay * 31);
        auto pass = kiosk.store->beginRetention(kiosk.clock.now(), false);
        QVERIFY(pass);
        int pieces = 0;
        for (; !pass->over; ++pieces) {
            QVERIFY(kiosk.store->keepRetention(*pass));
            QVERIFY(kiosk.store->note("kiosk.touched", "driver", "{}"));
        }
        QVERIFY2(pieces > 2, std::to_string(pieces).c_str());
        QCOMPARE(pass->erased.skeletons, std::int64_t{801});
        QVERIFY(kiosk.bodies("licence.read").empty());
        QVERIFY(kiosk.bodies("crossing.opened").empty());
        QVERIFY(kiosk.store->journal().verify());
    }

    void alarmOnceADay()
    {
        Kept kiosk;
        QVERIFY(kiosk.arrives());
        kiosk.clock.advance(kDay * 8);
        for (int hour = 0; hour < 23; ++hour) {
            kiosk.keep();
            kiosk.clock.advance(hours{1});
        }
        QCOMPARE(kiosk.told(kRetentionOverdue), 1);
        kiosk.clock.advance(hours{2});
        kiosk.keep();
        QCOMPARE(kiosk.told(kRetentionOverdue), 2);
        QCOMPARE(kiosk.bodies(kRetentionOverdue),
                 std::string(R"({"persons":2,"pictures":1})") + R"({"persons":2,"pictures":1})");
        QVERIFY(kiosk.bodies("document.read").contains("NGUYEN"));
    }

    void pictures()
    {
        Kept kiosk;
        QVERIFY(kiosk.arrives());
        QVERIFY(kiosk.leaves());
        QVERIFY(kiosk.acknowledged());
        kiosk.clock.advance(kDay * 2);
        QCOMPARE(kiosk.keep().pictures, 0); // nobody else has it
        Kept other;
        QVERIFY(other.arrives());
        QVERIFY(other.pictureArrives());
        QVERIFY(other.leaves());
        other.clock.advance(hours{23});
        QCOMPARE(other.keep().pictures, 0);
        other.clock.advance(hours{2});
        QCOMPARE(other.keep().pictures, 1);
    }

    void rulesAreDatedData_data()
    {
        QTest::addColumn<int>("validInHours");
        QTest::addColumn<bool>("erased");
        QTest::newRow("in force") << -1 << true;
        QTest::newRow("from tomorrow on") << 24 << false;
    }
    void rulesAreDatedData()
    {
        QFETCH(int, validInHours);
        QFETCH(bool, erased);
        Kept kiosk;
        QVERIFY(kiosk.arrives());
        QVERIFY(kiosk.leaves());
        QVERIFY(kiosk.acknowledged());
        QVERIFY(kiosk.rule({.kind = "kiosk.persons", .hours = 1, .validFrom = kNoon + hours{validInHours}}));
        kiosk.clock.advance(hours{2});
        QCOMPARE(kiosk.keep().persons > 0, erased);
    }

    void defaults_data()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<int>("kept");
        QTest::addColumn<int>("cap");
        QTest::newRow("pictures") << QByteArray("kiosk.pictures") << 24 << 168;
        QTest::newRow("persons") << QByteArray("kiosk.persons") << 24 << 168;
        QTest::newRow("skeletons") << QByteArray("kiosk.skeleton") << 720 << 0;
        QTest::newRow("staff") << QByteArray("kiosk.staff") << 4320 << 0;
        QTest::newRow("pictures at a station") << QByteArray("station.pictures") << 720 << 0;
        QTest::newRow("persons at a station") << QByteArray("station.persons") << 2160 << 0;
    }
    void defaults()
    {
        QFETCH(QByteArray, kind);
        QFETCH(int, kept);
        QFETCH(int, cap);
        const RetentionRule rule = ruleFor(kind.toStdString(), {}, kNoon);
        QCOMPARE(rule.hours, kept);
        QCOMPARE(rule.capHours, cap);
    }
};

QTEST_APPLESS_MAIN(RetentionTest)
#include "retention_test.moc"
