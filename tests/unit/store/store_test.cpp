// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/codes.h"
#include "base/file.h"
#include "base/json.h"
#include "base/record.h"
#include "base/result.h"
#include "kiosk/store/store.h"
#include "kiosk/store/store_feed.h"
#include "kiosk/store/store_uplink.h"
#include "tests/support/store/stored.h"

#include <QTest>

#include <format>

using namespace tongguan;
using namespace tongguan::clearance;
using namespace tongguan::store;
using namespace tongguan::test;

namespace {

sync::FeedEntry entry(std::string dataset, std::string key, std::string body)
{
    sync::FeedEntry made;
    made.dataset = std::move(dataset);
    made.key = std::move(key);
    made.body = std::move(body);
    made.asOf = kNoon;
    return made;
}

} // namespace

class StoreTest : public QObject {
    Q_OBJECT
  private slots:
    void capturesAndReopens()
    {
        Stored stored;
        QVERIFY(stored.open());
        const auto captured = stored.store->append(kCrossing, "driver", ladenTruck());
        QVERIFY2(captured, captured ? "" : captured.error().what.c_str());
        QCOMPARE(stored.store->journal().head().seq, std::uint64_t{7});
        QVERIFY(stored.open());
        const auto again = stored.store->crossing(kCrossing);
        QVERIFY(again);
        QVERIFY(*again == *captured);
        QVERIFY(stored.store->journal().verify());
        QCOMPARE(stored.store->counters()->unsent, 7);
    }

    void rebuiltProjectionsAreEqual()
    {
        Stored stored;
        QVERIFY(stored.open());
        QVERIFY(stored.store->append(kCrossing, "driver", ladenTruck()));
        const auto before = stored.store->projectionDigest();
        QVERIFY(stored.store->rebuildProjections());
        QCOMPARE(toHex(*stored.store->projectionDigest()), toHex(*before));
        QCOMPARE(stored.store->ownOnSite()->size(), std::size_t{1});
    }

    /// Nothing of a refused call stays, and what was there goes on.
    void refusedStepLeavesNothing()
    {
        Stored stored;
        QVERIFY(stored.open());
        QVERIFY(stored.store->append(kCrossing, "driver", ladenTruck()));
        const std::vector<CrossingEvent> wrong{StaffCalled{}, Called{}}; // from CAPTURED nobody is called
        QCOMPARE(stored.store->append(kCrossing, "driver", wrong).error().code, Errc::Denied);
        QCOMPARE(stored.store->journal().head().seq, std::uint64_t{7});
        QVERIFY(stored.store->append(kCrossing, "driver", std::vector<CrossingEvent>{StaffCalled{}}));
        QVERIFY(stored.store->journal().verify());
    }

    /// What follows is captured with what it follows from, or both are not.
    void followUpIsOneStep()
    {
        Stored stored;
        QVERIFY(stored.open());
        const auto head = stored.store->journal().head();
        const auto broken =
            stored.store->append(kCrossing, "driver", ladenTruck(), nullptr, [](const Crossing&) -> Result<Following> {
                return fail(Errc::Unavailable, "no rules");
            });
        QCOMPARE(broken.error().code, Errc::Unavailable);
        QCOMPARE(stored.store->journal().head(), head);
        QCOMPARE(stored.store->crossing(kCrossing).error().code, Errc::NotFound);
        const auto whole = stored.store->append(kCrossing, "driver", ladenTruck(), nullptr, [](const Crossing& sum) {
            return Result<Following>{Following{.events = {SealRead{.number = sum.declaredSeal + "X"}}, .inputs = {}}};
        });
        QVERIFY(whole);
        QCOMPARE(whole->seal->value, std::string("YN0017268X"));
        QVERIFY(stored.store->journal().verify());
    }

    /// A small value and the event that tells of it: in the store after a restart.
    void rememberedWithItsEvent()
    {
        Stored stored;
        QVERIFY(stored.open());
        QCOMPARE(*stored.store->remembered("pin:0417"), std::string());
        QVERIFY(stored.store->note(NewEvent{.type = "staff.pin_wrong", .actor = "kiosk", .crossing = {}, .body = "{}"},
                                   Remembered{.name = "pin:0417", .value = "1"}));
        QVERIFY(!stored.store->note(NewEvent{.type = "Not A Type", .actor = "kiosk", .crossing = {}, .body = "{}"},
                                    Remembered{.name = "pin:0417", .value = "2"}));
        QVERIFY(stored.open());
        QCOMPARE(*stored.store->remembered("pin:0417"), std::string("1"));
        QCOMPARE(stored.store->journal().head().seq, std::uint64_t{1});
    }

    /// The database refuses by itself what the domain refuses: nobody can write around the rules.
    void databaseRefusesIllegalStates()
    {
        Stored stored;
        QVERIFY(stored.open());
        QVERIFY(stored.store->append(kCrossing, "driver", ladenTruck()));
        stored.store.reset();
        auto database = Database::open(stored.file(), stored.key);
        QVERIFY(database);
        for (const auto& [from, fromCode] : Codes<State>::kTable) {
            // A row is put into each state with the trigger off, then changed with the trigger on.
            for (const auto& [to, toCode] : Codes<State>::kTable) {
                QVERIFY(database->execute("DROP TRIGGER IF EXISTS held"));
                auto transaction = database->begin();
                QVERIFY(transaction);
                QVERIFY(database->execute("DELETE FROM crossing"));
                QVERIFY(database->execute("DROP TRIGGER crossing_begins_as_draft"));
                QVERIFY(database->execute(std::format(
                    "INSERT INTO crossing VALUES ('x','k','{}','ENTRY','','','','','','',0,0,'',0,0,0,0,0,'')",
                    fromCode)));
                const auto changed = database->execute(std::format("UPDATE crossing SET state = '{}'", toCode));
                QCOMPARE(changed.has_value(), mayBecome(from, to));
            }
        }
    }

    void journalCannotBeRewritten()
    {
        Stored stored;
        QVERIFY(stored.open());
        QVERIFY(stored.store->append(kCrossing, "driver", ladenTruck()));
        stored.store.reset();
        auto database = Database::open(stored.file(), stored.key);
        QVERIFY(database);
        QVERIFY(!database->execute("DELETE FROM journal"));
        QVERIFY(!database->execute("UPDATE journal SET body = '{}'"));
        QVERIFY(!database->execute("UPDATE journal SET at = 0"));
        QVERIFY(database->execute("UPDATE journal SET body = NULL WHERE seq = 3")); // its retention is over
    }

    void wrongKeyAndOtherKiosk()
    {
        Stored stored;
        QVERIFY(stored.open());
        QCOMPARE(stored.open("HKM-K02").error().code, Errc::Denied);
        stored.key = *StoreKey::fromBytes(Bytes(32, 8));
        QCOMPARE(stored.open().error().code, Errc::Denied);
    }

    void newerStoreIsNotTouched()
    {
        Stored stored;
        QVERIFY(stored.open());
        stored.store.reset();
        {
            auto database = Database::open(stored.file(), stored.key);
            QVERIFY(database->execute("PRAGMA user_version = 99"));
        }
        const auto opened = stored.open();
        QCOMPARE(opened.error().code, Errc::Denied);
        QVERIFY(opened.error().what.contains("newer program"));
    }

    /// What was captured must not stand on the disk in the clear, in the store or beside it.
    void nothingIsInTheClear()
    {
        Stored stored;
        QVERIFY(stored.open());
        QVERIFY(stored.store->append(kCrossing, "driver", ladenTruck()));
        for (const auto& one : std::filesystem::directory_iterator(stored.folder.path().toStdString())) {
            const auto bytes = readFile(one.path());
            QVERIFY(bytes);
            for (const char* marker : {"NGUYEN VAN MAU", "C1234567", "24C01722", "SQLite format"})
                QVERIFY2(!bytes->contains(marker), one.path().c_str());
        }
    }

    void feedIsAppliedAndAged()
    {
        Stored stored;
        QVERIFY(stored.open());
        const auto crossing = stored.store->append(kCrossing, "driver", ladenTruck());
        QVERIFY(crossing);
        StoreFeed feed(*stored.store);
        const std::vector entries{
            entry("orders", "O1", R"({"id":"O1","agency":"CUSTOMS","method":"XRAY","plate":"24C01722"})"),
            entry("orders", "O2", R"({"id":"O2","agency":"BORDER","method":"DOC","batch":"3261125000172"})"),
            entry("orders", "O3", R"({"id":"O3","agency":"BORDER","method":"DOC","plate":"24C99999"})"),
            entry("orders", "O4", R"({"id":"O4","agency":"NOBODY","method":"DOC","plate":"24C01722"})"),
            entry("declarations", "861120261000000172", dump(toJson(*releasedOnArrival().declaration))),
        };
        QVERIFY(feed.apply(entries, 5, kNoon));
        QCOMPARE(*feed.cursor(), std::uint64_t{5});
        const auto view = stored.store->referenceFor(*crossing);
        QVERIFY(view);
        QCOMPARE(view->orders.size(), std::size_t{2});
        QVERIFY(view->declaration.has_value());
        for (const DatasetAge& age : view->ages)
            QCOMPARE(age.asOf.has_value(), age.dataset == "orders" || age.dataset == "declarations");
        auto gone = entry("orders", "O1", {});
        gone.removed = true;
        QVERIFY(feed.apply(std::vector{gone}, 6, kNoon));
        QCOMPARE(stored.store->referenceFor(*crossing)->orders.size(), std::size_t{1});
    }

    /// Names with SQL or control characters are values, nothing else.
    void hostileTextIsOnlyText()
    {
        Stored stored;
        QVERIFY(stored.open());
        auto events = ladenTruck();
        const std::string hostile = "'); DROP TABLE journal; --\x01\x1B[2J";
        std::get<DocumentRead>(events[2]).name = hostile;
        std::get<CodeRead>(events[1]).plateNorm = hostile;
        QVERIFY(stored.store->append(kCrossing, "driver", events));
        QVERIFY(stored.open());
        QCOMPARE(stored.store->crossing(kCrossing)->document->name.value, hostile);
        QVERIFY(stored.store->referenceFor(*stored.store->crossing(kCrossing)));
        QVERIFY(stored.store->journal().verify());
    }

    void ticketNumbersCountByDay()
    {
        Stored stored;
        QVERIFY(stored.open());
        QCOMPARE(*stored.store->nextTicketNumber(kNoon), std::string("HKM-1001"));
        QCOMPARE(*stored.store->nextTicketNumber(kNoon), std::string("HKM-1002"));
        QCOMPARE(*stored.store->nextTicketNumber(kNoon + std::chrono::hours{24}), std::string("HKM-1001"));
    }

    void uplinkReadsWhatIsNew()
    {
        Stored stored;
        QVERIFY(stored.open());
        QVERIFY(stored.store->append(kCrossing, "driver", ladenTruck()));
        const auto signer = sync::SigningKey::make(stored.random);
        StoreUplink uplink(*stored.store, signer);
        const auto batch = uplink.readAfter(2, 3, 1U << 20U);
        QVERIFY(batch);
        QCOMPARE(batch->events.size(), std::size_t{3});
        QCOMPARE(batch->checkpoint.head.seq, std::uint64_t{5});
        QVERIFY(sync::verify(batch->checkpoint, signer.verifying()));
        QVERIFY(uplink.acknowledged(batch->checkpoint.head, std::vector{sync::Parked{.seq = 4, .reason = "schema"}}));
        QCOMPARE(stored.store->counters()->unsent, 2);
        QCOMPARE(stored.store->counters()->parked, 1);
    }
};

QTEST_APPLESS_MAIN(StoreTest)
#include "store_test.moc"
