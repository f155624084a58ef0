// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/store/store_folder.h"
#include "tests/support/faults/faulty_disk.h"
#include "tests/support/faults/short_crossing.h"
#include "tests/support/sanitized.h"

#include <QTest>

#include <filesystem>
#include <format>

using namespace tongguan;
using namespace tongguan::store;
using namespace tongguan::test;

namespace {

constexpr const char* kPassphrase = "durian moon";

/// A store that is encrypted anew on a disk that breaks meanwhile.
struct Trial {
    explicit Trial(const std::filesystem::path& prepared) : keeper(keyFile(place()), kPassphrase, true)
    {
        for (const char* name : {"kiosk.db", "kiosk.key"})
            std::filesystem::copy_file(prepared / name, place() / name);
    }
    std::filesystem::path place() const { return folder.path().toStdString(); }
    Result<> open()
    {
        store.reset();
        auto opened =
            openFolder({.folder = place(), .passphrase = kPassphrase, .vfs = disk.name()}, clock, random, log);
        if (!opened)
            return failed(std::move(opened));
        store = std::move(*opened);
        return {};
    }
    /// What is not as it must be, or nothing.
    std::string complaint(const sync::Head& promised)
    {
        const auto head = store->journal().verify();
        if (!head)
            return head.error().what;
        const auto held = store->journal().hashAt(promised.seq);
        if (!held || *held != promised.hash)
            return "what was promised is not there";
        if (auto taken = store->note("kiosk.touched", "kiosk", "{}"); !taken)
            return "takes no event: " + taken.error().what;
        return store->journal().verify() ? std::string() : "the journal breaks";
    }

    FaultyDisk disk;
    QTemporaryDir folder;
    StillClock clock;
    SystemRandom random;
    KeptLog log;
    PassphraseKeeper keeper;
    std::unique_ptr<Store> store;
};

} // namespace

class RekeyFaults : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase()
    {
        DrivenKiosk kiosk;
        PassphraseKeeper keeper(keyFile(kiosk.place()), kPassphrase, true);
        auto key = keeper.create(kiosk.random);
        QVERIFY(key);
        kiosk.key = std::move(*key);
        QVERIFY(kiosk.start() && kiosk.feedPort(true));
        crossOnce(kiosk, [] {});
        kiosk.driver.reset();
        kiosk.desk.reset();
        promised_ = kiosk.store->journal().head();
        kiosk.store.reset();
        QVERIFY(prepared_.isValid() && keeper.offerNext(kiosk.random));
        for (const char* name : {"kiosk.db", "kiosk.key"})
            std::filesystem::copy_file(kiosk.place() / name, prepared() / name);
    }

    void takesTheNextKey()
    {
        Trial trial(prepared());
        const auto before = trial.keeper.open();
        QVERIFY(before && before->next);
        QVERIFY(trial.open());
        QVERIFY(rekeyFolder(*trial.store, trial.keeper, trial.random).value_or(false));
        QCOMPARE(trial.complaint(promised_), std::string());
        QVERIFY(!rekeyFolder(*trial.store, trial.keeper, trial.random).value_or(true)); // no other one is offered
        trial.store.reset();
        QCOMPARE(Database::open(trial.place() / "kiosk.db", before->key, trial.disk.name()).error().code, Errc::Denied);
        QVERIFY(Database::open(trial.place() / "kiosk.db", *before->next, trial.disk.name()));
        QVERIFY(trial.open());
        QCOMPARE(trial.complaint(promised_), std::string());
    }

    void notWhileAnotherHasItOpen()
    {
        Trial trial(prepared());
        QVERIFY(trial.open());
        const auto keys = trial.keeper.open();
        const auto other = Database::open(trial.place() / "kiosk.db", keys->key, trial.disk.name());
        QVERIFY(other);
        QCOMPARE(rekeyFolder(*trial.store, trial.keeper, trial.random).error().code, Errc::Unavailable);
        QVERIFY(trial.keeper.offersNext());
        QCOMPARE(trial.complaint(promised_), std::string());
    }

    /// Each operation of the disk fails once, or all from there on; the disk gets full; the power goes. What is tried
    /// on the same connection afterwards harms nothing. Then it opens with one of its keys, and takes the other.
    void everyFault_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("one operation fails") << 0;
        QTest::newRow("all fail from there on") << 1;
        QTest::newRow("the power goes") << 2;
        QTest::newRow("the power goes, and the last change is torn") << 3;
    }
    void everyFault()
    {
        QFETCH(int, kind);
        constexpr int kStep = kSanitized ? 41 : 7; // all have been counted; these meet each part of it
        int faults = 0;
        for (int n = 0;; n += n < 40 ? 1 : kStep) {
            Trial trial(prepared());
            QVERIFY(trial.open());
            if (kind == 0)
                trial.disk.failAt(n);
            else if (kind == 1)
                trial.disk.failFrom(n);
            else
                trial.disk.cutPowerAt(n);
            const auto taken = rekeyFolder(*trial.store, trial.keeper, trial.random);
            const bool fired = trial.disk.fired();
            if (kind < 2) {
                trial.disk.heal();
                const bool untouched = !taken && taken.error().code == Errc::Unavailable;
                const bool goesOn = trial.store->note("kiosk.touched", "kiosk", "{}").has_value();
                QVERIFY(goesOn == taken.has_value() || untouched);
            }
            trial.store.reset();
            if (kind >= 2) {
                trial.disk.losePower(kind == 2 ? Lost::All : Lost::OnlyFirst512OfEach);
                trial.disk.heal();
            }
            const auto opened = trial.open();
            QVERIFY2(opened, std::format("{} (operation {})", opened ? "" : opened.error().what, n).c_str());
            const std::string said = trial.complaint(promised_);
            QVERIFY2(said.empty(), std::format("{} (operation {})", said, n).c_str());
            if (trial.keeper.offersNext())
                QVERIFY(rekeyFolder(*trial.store, trial.keeper, trial.random).value_or(false));
            QVERIFY(!trial.keeper.offersNext());
            if (!fired) {
                QVERIFY(taken);
                qInfo() << faults << "faults of" << n << "operations";
                return;
            }
            ++faults;
        }
    }

    void fullDisk()
    {
        for (std::int64_t bytes = 0;; bytes += kSanitized ? 256 * 1024 : 32 * 1024) {
            Trial trial(prepared());
            QVERIFY(trial.open());
            trial.disk.leaveFree(bytes);
            const auto taken = rekeyFolder(*trial.store, trial.keeper, trial.random);
            const bool fired = trial.disk.fired();
            QVERIFY(taken || fired);
            if (!taken) // already before it began, or in the middle
                QVERIFY(taken.error().code == Errc::Unavailable || taken.error().code == Errc::Exhausted);
            trial.disk.heal();
            QVERIFY(trial.open());
            QCOMPARE(trial.complaint(promised_), std::string());
            if (!fired)
                return;
        }
    }

  private:
    std::filesystem::path prepared() const { return prepared_.path().toStdString(); }
    QTemporaryDir prepared_;
    sync::Head promised_;
};

QTEST_GUILESS_MAIN(RekeyFaults)
#include "rekey_test.moc"
