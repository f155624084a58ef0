// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "base/record.h"
#include "kiosk/store/store_feed.h"
#include "sync/log/batch.h"
#include "tests/support/store/retention.h"
#include "tests/support/store/stored.h"

#include <QTest>

using namespace tongguan;
using namespace tongguan::store;
using namespace tongguan::test;
using std::chrono::hours;
using std::chrono::seconds;

namespace {

constexpr hours kDay{24};

struct Remembering : Stored {
    std::uint64_t cursor = 0;

    ReturningDriver driver() const
    {
        return {.holder = "a0",
                .plate = "24C01722",
                .licence = "010085000001",
                .agreedAt = clock.now(),
                .seenAt = clock.now()};
    }
    std::optional<ReturningDriver> known() { return store->returningDriver("a0", clock.now()).value(); }

    /// What another kiosk of the port captured.
    bool hears(std::string_view type, const std::string& body)
    {
        if ((!other.store && !other.open()) || !other.store->note(std::string(type), "driver", body))
            return false;
        const auto event = other.store->journal().readAfter(other.store->journal().head().seq - 1, 1, 1U << 20U);
        sync::FeedEntry entry;
        entry.dataset = "events";
        entry.key = std::format("HKM-K09/{}", ++cursor);
        entry.body = dump({{"kiosk", "HKM-K09"}, {"event", *parseJson(sync::eventLine(event->front()))}});
        entry.asOf = clock.now();
        StoreFeed sink(*store);
        return sink.apply(std::vector{entry}, cursor, clock.now()).has_value();
    }
    Stored other;
};

} // namespace

/// D.7, B.4: who agreed is known for his time, on each kiosk, and not a moment after he took it back.
class ReturningStoreTest : public QObject {
    Q_OBJECT
  private slots:
    void knownForAYear()
    {
        Remembering kiosk;
        QVERIFY(kiosk.open());
        QVERIFY(!kiosk.known());
        QVERIFY(kiosk.store->rememberDriver(kiosk.driver(), ""));
        QVERIFY(kiosk.known() == kiosk.driver());
        QVERIFY(kiosk.open());
        QVERIFY(kiosk.known());
        kiosk.clock.advance(365 * kDay - seconds{1});
        QVERIFY(kiosk.known());
        QCOMPARE(keepRetention(*kiosk.store, kiosk.clock.now())->persons, std::int64_t{0});
        kiosk.clock.advance(seconds{1});
        QVERIFY(!kiosk.known());
        QCOMPARE(keepRetention(*kiosk.store, kiosk.clock.now())->persons, std::int64_t{1});
        QVERIFY(kiosk.store->journal().verify());
    }

    /// Coming back does not make the year longer: he agreed once.
    void aVisitDoesNotProlong()
    {
        Remembering kiosk;
        QVERIFY(kiosk.open());
        ReturningDriver driver = kiosk.driver();
        QVERIFY(kiosk.store->rememberDriver(driver, ""));
        kiosk.clock.advance(360 * kDay);
        driver.seenAt = kiosk.clock.now();
        QVERIFY(kiosk.store->rememberDriver(driver, ""));
        kiosk.clock.advance(5 * kDay);
        QVERIFY(!kiosk.known());
    }

    void takenBack()
    {
        Remembering kiosk;
        QVERIFY(kiosk.open());
        QVERIFY(kiosk.store->rememberDriver(kiosk.driver(), ""));
        kiosk.clock.step(-hours{3}); // his word counts, whatever the clock says
        QVERIFY(kiosk.store->forgetDriver({.holder = "a0", .at = kiosk.clock.now()}, ""));
        QVERIFY(!kiosk.known());
        QVERIFY(kiosk.store->rememberDriver(kiosk.driver(), ""));
        QVERIFY(kiosk.known());
    }

    /// The journal forgets persons a day after the crossing; whoever agreed is known all the same.
    void outlivesTheJournal()
    {
        Remembering kiosk;
        QVERIFY(kiosk.open());
        QVERIFY(kiosk.store->rememberDriver(kiosk.driver(), ""));
        QVERIFY(kiosk.store->acknowledge(kiosk.store->journal().head(), {}));
        kiosk.clock.advance(2 * kDay);
        QCOMPARE(keepRetention(*kiosk.store, kiosk.clock.now())->persons, std::int64_t{1});
        QVERIFY(kiosk.store->rebuildProjections());
        QVERIFY(kiosk.known());
    }

    /// Kiosks hear of each other in any order: the later word counts.
    void anyOrder_data()
    {
        QTest::addColumn<bool>("forgottenFirst");
        QTest::addColumn<int>("forgottenAfterHours");
        QTest::addColumn<bool>("known");
        QTest::newRow("agreed, then took it back") << false << 1 << false;
        QTest::newRow("the same, heard the other way round") << true << 1 << false;
        QTest::newRow("took it back, then agreed anew") << true << -1 << true;
        QTest::newRow("the same, heard the other way round again") << false << -1 << true;
    }
    void anyOrder()
    {
        QFETCH(bool, forgottenFirst);
        QFETCH(int, forgottenAfterHours);
        Remembering kiosk;
        QVERIFY(kiosk.open());
        const std::string agreed = dump(toJson(kiosk.driver()));
        const std::string forgotten =
            dump(toJson(ForgottenDriver{.holder = "a0", .at = kiosk.clock.now() + hours{forgottenAfterHours}}));
        if (forgottenFirst)
            QVERIFY(kiosk.hears(kDriverForgotten, forgotten));
        QVERIFY(kiosk.hears(kDriverRemembered, agreed));
        if (!forgottenFirst)
            QVERIFY(kiosk.hears(kDriverForgotten, forgotten));
        QTEST(kiosk.known().has_value(), "known");
        QVERIFY(!kiosk.log.lines.contains("skipped"));
    }

    /// News that is no news holds up nothing.
    void damagedNews()
    {
        Remembering kiosk;
        QVERIFY(kiosk.open());
        for (const char* body :
             {"{}", "[]", "{\"holder\":\"a0\",\"plate\":\"\",\"licence\":\"1\",\"agreedAt\":1,\"seenAt\":1}",
              "{\"holder\":7}"})
            QVERIFY2(kiosk.hears(kDriverRemembered, body), body);
        QVERIFY(!kiosk.known());
    }
};

QTEST_APPLESS_MAIN(ReturningStoreTest)
#include "returning_test.moc"
