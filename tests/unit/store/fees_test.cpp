// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bytes.h"
#include "base/json.h"
#include "base/record.h"
#include "base/result.h"
#include "base/time.h"
#include "kiosk/clearance/openness.h"
#include "kiosk/store/store_feed.h"
#include "tests/support/store/stored.h"

#include <QTest>

using namespace tongguan;
using namespace tongguan::clearance;
using namespace tongguan::store;
using namespace tongguan::test;
using std::chrono::hours;
using std::chrono::seconds;

namespace {

struct Port : Stored {
    std::uint64_t cursor = 0;

    static FeeCatalogue catalogue(const std::string& version, UtcTime from, std::vector<std::string> items)
    {
        FeeCatalogue all;
        all.side = "CN";
        all.version = version;
        all.validFrom = from;
        for (const std::string& code : items) {
            const Wording text{.zh = code};
            all.items.push_back(
                {.code = code, .item = text, .standard = text, .service = text, .basis = text, .payee = text});
        }
        return all;
    }

    bool brings(const std::string& row, const std::optional<FeeCatalogue>& catalogue, bool snapshot = false)
    {
        sync::FeedEntry entry;
        entry.dataset = "fee_catalogue";
        entry.key = row;
        entry.removed = !catalogue;
        entry.body = catalogue ? dump(toJson(*catalogue)) : std::string{};
        entry.asOf = clock.now();
        return store->applyFeed(std::vector{entry}, ++cursor, clock.now(), snapshot).has_value();
    }

    Result<Crossing> charge(const std::string& item, const std::string& version, const std::string& side = "CN")
    {
        return store->append(kCrossing, "staff:0417",
                             std::vector<CrossingEvent>{FeeCharged{.side = side,
                                                                   .version = version,
                                                                   .item = item,
                                                                   .amount = 3000,
                                                                   .currency = "CNY",
                                                                   .by = "staff:0417"}});
    }

    bool ready()
    {
        return open() && brings("now", catalogue("1", kNoon - hours{24}, {"WEIGH", "PARK"})) &&
               brings("next", catalogue("2", kNoon + hours{1}, {"WEIGH"})) &&
               store->append(kCrossing, "driver", ladenTruck()).has_value();
    }
};

} // namespace

/// Task 22: what is not in the catalogue of its minute the database refuses, whoever asks.
class FeesTest : public QObject {
    Q_OBJECT
  private slots:
    void listedIsTaken()
    {
        Port port;
        QVERIFY(port.ready());
        const auto charged = port.charge("PARK", "1");
        QVERIFY2(charged, charged ? "" : charged.error().what.c_str());
        QCOMPARE(charged->fees.size(), std::size_t{1});
        QCOMPARE(charged->fees.front().item, std::string("PARK"));
        QCOMPARE(charged->fees.front().amount, std::optional<std::int64_t>{3000});
        QVERIFY(port.charge("PARK", "1")); // twice is two lines
        QCOMPARE(port.store->crossing(kCrossing)->fees.size(), std::size_t{2});
    }

    void unlistedIsRefused_data()
    {
        QTest::addColumn<QByteArray>("item");
        QTest::addColumn<QByteArray>("version");
        QTest::addColumn<QByteArray>("side");
        const auto row = [](const char* name, const char* item, const char* version, const char* side) {
            QTest::newRow(name) << QByteArray(item) << QByteArray(version) << QByteArray(side);
        };
        row("no such item", "COFFEE", "1", "CN");
        row("no item", "", "1", "CN");
        row("not yet", "WEIGH", "2", "CN");
        row("no such version", "WEIGH", "3", "CN");
        row("of another side", "WEIGH", "1", "VN");
    }

    void unlistedIsRefused()
    {
        QFETCH(const QByteArray, item);
        QFETCH(const QByteArray, version);
        QFETCH(const QByteArray, side);
        Port port;
        QVERIFY(port.ready());
        const auto before = port.store->journal().head();
        const auto charged = port.charge(item.toStdString(), version.toStdString(), side.toStdString());
        QVERIFY(!charged);
        QCOMPARE(charged.error().code, Errc::Denied);
        QVERIFY2(charged.error().what.contains("no such fee in the catalogue"), charged.error().what.c_str());
        QCOMPARE(port.store->journal().head().seq, before.seq); // the event did not come into the journal, either
        QVERIFY(port.store->crossing(kCrossing)->fees.empty());
    }

    /// The next version takes its place at its minute, and nothing is started anew.
    void versionsSwitchAtTheirMinute()
    {
        Port port;
        QVERIFY(port.ready());
        port.clock.advance(hours{1} - seconds{1});
        QVERIFY(!port.charge("WEIGH", "2"));
        QVERIFY(port.charge("WEIGH", "1"));
        port.clock.advance(seconds{1});
        QVERIFY(!port.charge("WEIGH", "1"));
        QVERIFY(!port.charge("PARK", "1")); // which the new version does not have
        QVERIFY(port.charge("WEIGH", "2"));
    }

    void withdrawnIsRefused()
    {
        Port port;
        QVERIFY(port.ready());
        QVERIFY(port.charge("PARK", "1"));
        QVERIFY(port.brings("now", Port::catalogue("1", kNoon - hours{24}, {"WEIGH"}))); // a line less
        QVERIFY(!port.charge("PARK", "1"));
        QVERIFY(port.charge("WEIGH", "1"));
        QVERIFY(port.brings("now", std::nullopt));
        QVERIFY(!port.charge("WEIGH", "1"));
        QVERIFY(port.brings("again", Port::catalogue("1", kNoon - hours{24}, {"PARK"}), true)); // a snapshot
        QVERIFY(port.charge("PARK", "1"));
        QVERIFY(!port.charge("WEIGH", "1"));
    }

    /// What was charged then stays true, also where its version is gone.
    void rebuiltFromTheJournal()
    {
        Port port;
        QVERIFY(port.ready());
        QVERIFY(port.charge("PARK", "1"));
        QVERIFY(port.brings("now", std::nullopt));
        const Hash before = port.store->projectionDigest().value();
        const auto rebuilt = port.store->rebuildProjections();
        QVERIFY2(rebuilt, rebuilt ? "" : rebuilt.error().what.c_str());
        QVERIFY(port.store->projectionDigest().value() == before);
        QVERIFY(!port.charge("PARK", "1"));
    }

    /// Not even whoever has the store's key puts one in, or changes what one says.
    void databaseItselfRefuses()
    {
        Port port;
        QVERIFY(port.ready());
        QVERIFY(port.charge("PARK", "1"));
        port.store.reset();
        auto database = Database::open(port.file(), port.key).value();
        const auto line = [&](const char* item) {
            return database.execute(std::format("INSERT INTO fee_line VALUES ('c', 1, 'CN', '1', {}, 1, 100, 'CNY', "
                                                "'staff:0417', {}, 0)",
                                                item, toMicroseconds(kNoon)));
        };
        QVERIFY(!line("'COFFEE'"));
        QVERIFY(!line("NULL"));
        QVERIFY(line("'WEIGH'"));
        QVERIFY(!database.execute("UPDATE fee_line SET amount = 1"));
    }
};

QTEST_APPLESS_MAIN(FeesTest)
#include "fees_test.moc"
