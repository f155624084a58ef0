// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faults/faulty_disk.h"
#include "tests/support/faults/short_crossing.h"
#include "tests/support/faults/whole.h"

#include <QTest>

#include <filesystem>

using namespace tongguan;
using namespace tongguan::flow;
using namespace tongguan::test;

namespace {

/// A kiosk on a disk that will break.
struct Trial {
    FaultyDisk disk;
    DrivenKiosk kiosk;
    sync::Head promised;

    explicit Trial(const std::filesystem::path& prepared = {})
    {
        if (!prepared.empty())
            std::filesystem::copy_file(prepared, kiosk.file());
        kiosk.vfs = disk.name();
    }
    /// As far as the disk lets it, until the kiosk is switched off.
    void cross()
    {
        crossOnce(kiosk, [this] { promised = kiosk.store->journal().head(); });
    }
    void off()
    {
        kiosk.driver.reset();
        kiosk.desk.reset();
        kiosk.store.reset();
    }
    std::string complaint()
    {
        disk.heal();
        return complaintAfter(kiosk, promised);
    }
    /// What is on the screen at the end fits what happened. Empty where it does.
    std::string wrongScreen() const
    {
        const DriverView& view = kiosk.driver->view();
        const bool refused = kiosk.log.lines.contains("capture_failed");
        if (view.screen != (refused ? Screen::OutOfService : Screen::Lane))
            return "the screen does not say what happened";
        if (refused && (!view.staffCalled || !view.facts.empty() || view.result || !view.plate.empty()))
            return "out of service, and staff are not called or a traveller's facts are left on the screen";
        return {};
    }
};

#define DEMAND_NOTHING(n, complaint)                                                                                   \
    do {                                                                                                               \
        const std::string said = complaint;                                                                            \
        QVERIFY2(said.empty(), std::format("{} (operation {})", said, n).c_str());                                     \
    } while (false)

} // namespace

class DiskFaults : public QObject {
    Q_OBJECT
  private slots:
    /// A store with the port's lists, for the trials that begin with one.
    void initTestCase()
    {
        QVERIFY(prepared_.start());
        QVERIFY(prepared_.feedPort(true));
        prepared_.driver.reset();
        prepared_.desk.reset();
        prepared_.store.reset();
    }

    void everyOperationOfTheFirstStartFails_data() { once(); }
    void everyOperationOfTheFirstStartFails()
    {
        QFETCH(bool, lasting);
        for (int n = 0;; ++n) {
            Trial trial;
            lasting ? trial.disk.failFrom(n) : trial.disk.failAt(n);
            const auto started = trial.kiosk.start();
            trial.off();
            const bool fired = trial.disk.fired();
            DEMAND_NOTHING(n, trial.complaint());
            QVERIFY(fired || started);
            if (!fired)
                return;
        }
    }

    void everyOperationOfACrossingFails_data() { once(); }
    void everyOperationOfACrossingFails()
    {
        QFETCH(bool, lasting);
        for (int n = 0;; ++n) {
            Trial trial(prepared_.file());
            lasting ? trial.disk.failFrom(n) : trial.disk.failAt(n);
            if (trial.kiosk.start()) {
                trial.cross();
                DEMAND_NOTHING(n, trial.wrongScreen());
            }
            trial.off();
            const bool fired = trial.disk.fired();
            DEMAND_NOTHING(n, trial.complaint());
            if (!fired)
                return;
        }
    }

    /// Wherever the disk gets full, the screen says so, staff are called, and all before is kept. When there is space
    /// again the kiosk takes the next truck by itself.
    void fullDisk()
    {
        for (std::int64_t bytes = 0;; bytes += 2048) {
            Trial trial(prepared_.file());
            QVERIFY(trial.kiosk.start());
            trial.disk.leaveFree(bytes);
            trial.cross();
            DEMAND_NOTHING(bytes, trial.wrongScreen());
            const bool fired = trial.disk.fired();
            const bool refused = trial.kiosk.driver->view().screen == Screen::OutOfService;
            // That a ticket came out is not worth a word to its driver.
            QCOMPARE(fired, refused || trial.kiosk.log.lines.contains("printed_not_noted"));
            if (refused) {
                QVERIFY(trial.kiosk.log.lines.contains("code=\"exhausted\""));
                trial.kiosk.clock.advance(std::chrono::seconds{10});
                trial.kiosk.driver->tick();
                QCOMPARE(trial.kiosk.driver->view().screen, Screen::OutOfService); // still full
                trial.disk.heal();
                trial.kiosk.clock.advance(std::chrono::seconds{10});
                trial.kiosk.driver->tick();
                QCOMPARE(trial.kiosk.driver->view().screen, Screen::Language);
                QVERIFY(!trial.kiosk.driver->view().staffCalled);
            }
            trial.off();
            DEMAND_NOTHING(bytes, trial.complaint());
            if (!fired)
                return;
        }
    }

    void readOnlyDisk()
    {
        Trial trial(prepared_.file());
        trial.disk.makeReadOnly();
        const auto started = trial.kiosk.start();
        QVERIFY(!started);
        QCOMPARE(started.error().code, Errc::Denied);
        QVERIFY2(started.error().what.contains("kiosk.db"), started.error().what.c_str());
        trial.off();
        DEMAND_NOTHING(0, trial.complaint());
    }

    /// As after an error of the file system, which then takes no more writes.
    void diskTurnsReadOnly()
    {
        Trial trial(prepared_.file());
        QVERIFY(trial.kiosk.start());
        trial.kiosk.toConfirm();
        trial.promised = trial.kiosk.store->journal().head();
        trial.disk.makeReadOnly();
        trial.kiosk.driver->confirm();
        DEMAND_NOTHING(0, trial.wrongScreen());
        QCOMPARE(trial.kiosk.driver->view().screen, Screen::OutOfService);
        trial.off();
        DEMAND_NOTHING(0, trial.complaint());
    }

    void powerCutAtTheFirstStart_data() { losses(); }
    void powerCutAtTheFirstStart()
    {
        QFETCH(Lost, lost);
        for (int n = 0;; ++n) {
            Trial trial;
            trial.disk.cutPowerAt(n);
            std::ignore = trial.kiosk.start(); // the power goes in the middle of it
            trial.off();
            const bool fired = trial.disk.fired();
            trial.disk.losePower(lost);
            DEMAND_NOTHING(n, trial.complaint());
            if (!fired)
                return;
        }
    }

    void powerCutInACrossing_data() { losses(); }
    void powerCutInACrossing()
    {
        QFETCH(Lost, lost);
        for (int n = 0;; ++n) {
            Trial trial(prepared_.file());
            trial.disk.cutPowerAt(n);
            if (trial.kiosk.start())
                trial.cross();
            trial.off();
            const bool fired = trial.disk.fired();
            trial.disk.losePower(lost);
            DEMAND_NOTHING(n, trial.complaint());
            if (!fired)
                return;
        }
    }

  private:
    static void once()
    {
        QTest::addColumn<bool>("lasting");
        QTest::newRow("once") << false;
        QTest::newRow("and all after it") << true;
    }
    static void losses()
    {
        QTest::addColumn<Lost>("lost");
        QTest::newRow("all that was not synced") << Lost::All;
        QTest::newRow("the last change") << Lost::AllButLast;
        QTest::newRow("all but the first sector of each") << Lost::OnlyFirst512OfEach;
        QTest::newRow("every second change") << Lost::EverySecond;
    }
    DrivenKiosk prepared_;
};

QTEST_APPLESS_MAIN(DiskFaults)
#include "disk_faults_test.moc"
