// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/port/sweep.h"
#include "tests/support/paths.h"
#include "tests/support/sanitized.h"

#include <QTemporaryDir>
#include <QTest>

using namespace tongguan;
using namespace tongguan::test;

namespace {

constexpr std::size_t kSample = kSanitized ? 60 : 150; // of some thousands; `./dev bench faults` plays them all
constexpr std::size_t kJobs = 4;                       // most of a trial is waiting

} // namespace

/// Kiosk, station, gateway and single window as real processes with real TLS; a sample of all the calls that can fail.
class PortFaults : public QObject {
    Q_OBJECT
  private slots:
    void aSampleOfAll()
    {
        const std::string memory = "/dev/shm";
        QTemporaryDir folder(std::filesystem::exists(memory) ? QString::fromStdString(memory + "/tongguan-XXXXXX")
                                                             : QString());
        QVERIFY(folder.isValid());
        const auto world = PortWorld::make({.gateway = TONGGUAN_BIN_DIR "/tongguan-gateway",
                                            .window = TONGGUAN_BIN_DIR "/tongguan-window",
                                            .machine = TONGGUAN_TEST_DIR "/port_machine",
                                            .breaker = TONGGUAN_TEST_DIR "/broken_calls.so",
                                            .folder = folder.path().toStdString()});
        QVERIFY2(world, world ? "" : world.error().what.c_str());
        const auto swept = sweep(*world, {.jobs = kJobs, .most = kSample});
        QVERIFY2(swept, swept ? "" : swept.error().what.c_str());
        for (const std::string& wrong : swept->wrong)
            qWarning("%s", wrong.c_str());
        qInfo("%s", table(*swept).c_str());
        QVERIFY(swept->wrong.empty());
        QVERIFY(swept->all.at(Outcome::Verdict::Well) * 10 > kSample * 8); // nearly all of them came
    }
};

QTEST_APPLESS_MAIN(PortFaults)
#include "port_faults_test.moc"
