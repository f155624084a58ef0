// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "kiosk/store/store_folder.h"
#include "tests/support/store/stored.h"

#include <QTest>

using namespace tongguan;
using namespace tongguan::store;
using namespace tongguan::test;

/// Whose a store is, and what only its owner may know.
class OwnerTest : public QObject {
    Q_OBJECT
  private slots:
    void nobodysStoreCapturesNothing()
    {
        Stored stored;
        QVERIFY(stored.openWithoutName());
        QVERIFY(stored.store->kiosk().empty());
        QCOMPARE(stored.store->append(kCrossing, "driver", ladenTruck()).error().code, Errc::Denied);
        QCOMPARE(stored.store->note("kiosk.started", "kiosk", "{}").error().code, Errc::Denied);
        QCOMPARE(stored.store->secret("identity").error().code, Errc::NotFound);
        QCOMPARE(stored.store->journal().head().seq, std::uint64_t{0});
    }

    void settledStoreKnowsItsOwner()
    {
        Stored stored;
        QVERIFY(stored.openWithoutName());
        QVERIFY(stored.store->settle("HKM-K07", "CNHKM", "identity", "a secret of the kiosk"));
        QCOMPARE(stored.store->kiosk(), std::string("HKM-K07"));
        QVERIFY(stored.store->append(kCrossing, "driver", ladenTruck()));
        QVERIFY(stored.openWithoutName());
        QCOMPARE(stored.store->kiosk(), std::string("HKM-K07"));
        QCOMPARE(stored.store->port(), std::string("CNHKM"));
        QCOMPARE(*stored.store->secret("identity"), std::string("a secret of the kiosk"));
        QVERIFY(stored.open("HKM-K07"));
        QCOMPARE(stored.open("HKM-K01").error().code, Errc::Denied);
    }

    void anothersStoreKeepsItsSecret_data()
    {
        QTest::addColumn<QString>("kiosk");
        QTest::addColumn<QString>("port");
        QTest::newRow("kiosk") << "HKM-K08" << "CNHKM";
        QTest::newRow("port") << "HKM-K07" << "CNMHN";
    }
    void anothersStoreKeepsItsSecret()
    {
        QFETCH(QString, kiosk);
        QFETCH(QString, port);
        Stored stored;
        QVERIFY(stored.openWithoutName());
        QVERIFY(stored.store->settle("HKM-K07", "CNHKM", "identity", "first"));
        QCOMPARE(stored.store->settle(kiosk.toStdString(), port.toStdString(), "identity", "second").error().code,
                 Errc::Denied);
        QCOMPARE(*stored.store->secret("identity"), std::string("first"));
        QVERIFY(stored.store->settle("HKM-K07", "CNHKM", "identity", "third")); // its own new keys
        QCOMPARE(*stored.store->secret("identity"), std::string("third"));
    }

    void secretIsNotInTheClear()
    {
        Stored stored;
        QVERIFY(stored.openWithoutName());
        QVERIFY(stored.store->settle("HKM-K07", "CNHKM", "identity", "a secret of the kiosk"));
        int files = 0;
        for (const auto& one : std::filesystem::directory_iterator(stored.folder.path().toStdString())) {
            const auto bytes = readFile(one.path());
            QVERIFY(bytes);
            QVERIFY2(!bytes->contains("a secret of the kiosk"), one.path().c_str());
            ++files;
        }
        QVERIFY(files > 0);
    }

    void folderIsMadeOnlyWhenAsked()
    {
        const QTemporaryDir outer;
        StoreFolder place{.folder = outer.filePath("a/b").toStdString(), .passphrase = "one", .cheapKey = true};
        QCOMPARE(open(place).error().code, Errc::NotFound);
        QVERIFY(!std::filesystem::exists(place.folder));
        place.make = true;
        QVERIFY(open(place));
        place.make = false;
        QVERIFY(open(place));
        place.passphrase = "two";
        const auto wrong = open(place);
        QCOMPARE(wrong.error().code, Errc::Denied);
        QVERIFY(wrong.error().what.contains("wrong passphrase"));
    }

    /// A crash between the key and the store; and a key that was lost, which no new one can replace.
    void halfAFolder()
    {
        const QTemporaryDir outer;
        StoreFolder place{.folder = outer.path().toStdString(), .passphrase = "one", .make = true, .cheapKey = true};
        QVERIFY(open(place));
        std::filesystem::remove(place.folder / "kiosk.db");
        QVERIFY(open(place));
        std::filesystem::remove(place.folder / "kiosk.key");
        QCOMPARE(open(place).error().code, Errc::Corrupt);
        QVERIFY(!std::filesystem::exists(place.folder / "kiosk.key"));
    }

  private:
    Result<std::unique_ptr<Store>> open(const StoreFolder& place) { return openFolder(place, clock_, random_, log_); }
    StillClock clock_;
    SystemRandom random_;
    KeptLog log_;
};

QTEST_APPLESS_MAIN(OwnerTest)
#include "owner_test.moc"
