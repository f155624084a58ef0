// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/machine.h"
#include "kiosk/store/store_folder.h"
#include "tests/support/paths.h"

#include <QTemporaryDir>
#include <QTest>

#include <atomic>

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
        QTest::newRow("nobody is there") << true;
        QTest::newRow("somebody is") << false;
    }
    void takesANextKey()
    {
        QFETCH(const bool, quiet);
        const QTemporaryDir folder;
        const std::filesystem::path place = folder.path().toStdString();
        StderrLog log{Severity::Error};
        SystemRandom random;
        store::PassphraseKeeper keeper(store::keyFile(place), kPassphrase, true);
        Standing role(quiet);
        std::atomic<bool> opened = false;
        Machine machine({.folder = place,
                         .passphrase = kPassphrase,
                         .samplePort = TONGGUAN_SOURCE_DIR "/assets/sample-port",
                         .cheapKey = true},
                        {.onOpened = [&](const std::string& /*kiosk*/) { opened = true; }, .onFailed = {}}, log);
        machine.run(role);
        QVERIFY(QTest::qWaitFor([&] { return opened.load(); }, kPatience));
        const auto before = keeper.open();
        QVERIFY(before && keeper.offerNext(random));
        machine.tick();
        QVERIFY(QTest::qWaitFor([&] { return role.ticks > 0; }, kPatience));
        machine.stop(); // what was posted is done
        QCOMPARE(keeper.offersNext(), !quiet);
        const auto old = store::Database::open(place / "kiosk.db", before->key);
        QCOMPARE(old.has_value(), !quiet);
    }
};

QTEST_GUILESS_MAIN(MachineTest)
#include "machine_test.moc"
