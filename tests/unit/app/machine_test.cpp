// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/machine.h"
#include "kiosk/store/store_folder.h"
#include "tests/support/paths.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <csignal>
#include <optional>
#include <sys/resource.h>

using namespace tongguan;
using namespace tongguan::app;

namespace {

constexpr const char* kPassphrase = "durian moon";
constexpr int kPatience = 30'000; // for a test that fails

class Standing final : public Role {
  public:
    explicit Standing(bool quiet) : quiet_(quiet) {}
    Result<> opened(const OpenedMachine& /*machine*/) override { return {}; }
    void feedApplied() override {}
    void linkChanged(const flow::LinkView& /*link*/) override {}
    bool quiet() const override { return quiet_; }
    void tick() override { ++ticks; }
    std::atomic<int> ticks = 0;

  private:
    const bool quiet_;
};

} // namespace

class MachineTest : public QObject {
    Q_OBJECT
  private slots:
    /// `tongguan store rekey` beside a kiosk that runs.
    void takesANextKey_data()
    {
        QTest::addColumn<bool>("quiet");
        QTest::addColumn<bool>("changed"); // the passphrase, since the kiosk began
        QTest::newRow("nobody is there") << true << false;
        QTest::newRow("somebody is") << false << false;
        QTest::newRow("it does not know the passphrase any more") << true << true;
    }
    void takesANextKey()
    {
        QFETCH(const bool, quiet);
        QFETCH(const bool, changed);
        const QTemporaryDir folder;
        const std::filesystem::path place = folder.path().toStdString();
        StderrLog log{Severity::Error};
        SystemRandom random;
        store::PassphraseKeeper keeper(store::keyFile(place), kPassphrase, true);
        Standing role(quiet);
        std::atomic<bool> opened = false;
        std::atomic<bool> ended = false;
        Machine machine({.folder = place,
                         .passphrase = kPassphrase,
                         .samplePort = TONGGUAN_SOURCE_DIR "/assets/sample-port",
                         .cheapKey = true},
                        {.onOpened = [&](const std::string& /*kiosk*/) { opened = true; },
                         .onFailed = {},
                         .onShut = [&](const Error& /*error*/) { ended = true; }},
                        log);
        machine.run(role);
        QVERIFY(QTest::qWaitFor([&] { return opened.load(); }, kPatience));
        const auto before = keeper.open();
        QVERIFY(before && keeper.offerNext(random));
        QVERIFY(!changed || keeper.changePassphrase("mango rain", random));
        machine.tick();
        QVERIFY(QTest::qWaitFor([&] { return role.ticks > 0; }, kPatience));
        machine.stop(); // what was posted is done
        const bool taken = quiet && !changed;
        QVERIFY(!ended); // a truck can come at any time
        QCOMPARE(keeper.offersNext(), !taken);
        const auto old = store::Database::open(place / "kiosk.db", before->key);
        QCOMPARE(old.has_value(), !taken);
    }

    /// No file may grow beyond what the store has, so the journal of its pages cannot hold all of them.
    void whereItFailsTheProgramIsToStartAgain()
    {
        const QTemporaryDir folder;
        const std::filesystem::path place = folder.path().toStdString();
        StderrLog log{Severity::Error};
        SystemRandom random;
        store::PassphraseKeeper keeper(store::keyFile(place), kPassphrase, true);
        Standing role(true);
        std::atomic<bool> opened = false;
        std::atomic<bool> shut = false;
        std::optional<Machine> machine;
        machine.emplace(MachineOptions{.folder = place,
                                       .passphrase = kPassphrase,
                                       .samplePort = TONGGUAN_SOURCE_DIR "/assets/sample-port",
                                       .cheapKey = true},
                        MachineCallbacks{.onOpened = [&](const std::string& /*kiosk*/) { opened = true; },
                                         .onFailed = {},
                                         .onShut = [&](const Error& /*error*/) { shut = true; }},
                        log);
        machine->run(role);
        QVERIFY(QTest::qWaitFor([&] { return opened.load(); }, kPatience));
        QVERIFY(keeper.offerNext(random));
        const auto keys = keeper.open();
        QVERIFY(store::Database::open(place / "kiosk.db", keys->key)->execute("PRAGMA wal_checkpoint(TRUNCATE)"));
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        const rlimit narrow{.rlim_cur = std::filesystem::file_size(place / "kiosk.db"), .rlim_max = before.rlim_max};
        std::signal(SIGXFSZ, SIG_IGN);
        setrlimit(RLIMIT_FSIZE, &narrow);
        machine->tick();
        const bool told = QTest::qWaitFor([&] { return shut.load(); }, kPatience);
        machine.reset(); // the program ends
        setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(told);
        QVERIFY(keeper.offersNext());
        const auto again = store::Database::open(place / "kiosk.db", keys->key); // as it was
        QVERIFY2(again, again ? "" : again.error().what.c_str());
    }
};

QTEST_GUILESS_MAIN(MachineTest)
#include "machine_test.moc"
