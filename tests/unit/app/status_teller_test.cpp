// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/system.h"
#include "kiosk/app/status_teller.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace tongguan;
using namespace tongguan::app;
using devices::Condition;

class StatusTellerTest : public QObject {
    Q_OBJECT
  private slots:
    void hottestCounts()
    {
        const QTemporaryDir folder;
        const std::filesystem::path thermal = folder.path().toStdString();
        QVERIFY(!hottestSensor(thermal));
        QVERIFY(!hottestSensor(thermal / "none"));
        const auto sensor = [&](const char* name, const char* text) {
            std::filesystem::create_directory(thermal / name);
            std::ofstream(thermal / name / "temp") << text;
        };
        sensor("cooling_device0", "99000\n");
        sensor("thermal_zone0", "41500\n");
        sensor("thermal_zone1", "45100\n");
        sensor("thermal_zone2", "no\n");
        std::filesystem::create_directory(thermal / "thermal_zone3");
        QCOMPARE(hottestSensor(thermal), std::optional<std::int64_t>(451));
    }

    void tellsWhatItSaw()
    {
        const QTemporaryDir folder;
        const SystemClock clock;
        StatusTeller teller(folder.path().toStdString(), clock);
        QVERIFY(teller.text().empty());
        const store::Counters counters{.unsent = 3, .oldestUnsent = clock.now() - std::chrono::hours{1}};
        teller.look(counters,
                    {{"printer", Condition::PaperLow}, {"scanner", Condition::Ready}, {"camera", Condition::Lost}});
        auto status = sync::decodeStatus(teller.text()).value();
        QVERIFY(!status.version.empty());
        QCOMPARE(status.unsent, 3);
        QVERIFY(*status.oldestUnsent >= std::chrono::hours{1});
        QVERIFY(*status.freeDisk > 0);
        QVERIFY(status.paper == sync::Paper::Low);
        QVERIFY(status.troubles == std::vector<std::string>({"camera/lost", "printer/paper_low"}));
        teller.look({}, {{"printer", Condition::CoverOpen}});
        status = sync::decodeStatus(teller.text()).value();
        QVERIFY(!status.paper && !status.oldestUnsent);
        QVERIFY(status.troubles == std::vector<std::string>({"printer/cover_open"}));
        teller.look({}, {});
        QVERIFY(sync::decodeStatus(teller.text())->troubles.empty());
    }
};

QTEST_GUILESS_MAIN(StatusTellerTest)
#include "status_teller_test.moc"
