// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faults/whole.h"
#include "tests/support/paths.h"
#include "tests/support/sync/child_process.h"

#include <QTest>

#include <csignal>
#include <filesystem>

using namespace tongguan;
using namespace tongguan::test;

class Killed : public QObject {
    Q_OBJECT
  private slots:
    void initTestCase()
    {
        QVERIFY(prepared_.start());
        QVERIFY(prepared_.feedPort(true));
        prepared_.driver.reset();
        prepared_.desk.reset();
        prepared_.store.reset();
    }

    void atEveryChange_data()
    {
        QTest::addColumn<bool>("firstStart");
        QTest::newRow("first start, and a truck without lists") << true;
        QTest::newRow("a truck with all lists") << false;
    }
    /// SIGKILL at the 1st, 2nd, 3rd … write, sync, truncation and removal of a real process.
    void atEveryChange()
    {
        QFETCH(bool, firstStart);
        for (int n = 0;; ++n) {
            DrivenKiosk kiosk;
            if (!firstStart)
                std::filesystem::copy_file(prepared_.file(), kiosk.file());
            auto child = sync::ChildProcess::start(
                {TONGGUAN_TEST_DIR "/killed_crossing", kiosk.place().string(), std::to_string(n)});
            QVERIFY(child);
            sync::Head promised;
            bool done = false;
            while (const auto line = child->readLine()) {
                const std::size_t blank = line->find(' ');
                done = *line == "done";
                if (!done)
                    promised = {.seq = std::stoull(*line), .hash = *hashFromHex(line->substr(blank + 1))};
            }
            const int code = child->wait();
            QVERIFY2(code == (done ? 0 : 128 + SIGKILL), std::format("operation {}: code {}", n, code).c_str());
            const std::string said = complaintAfter(kiosk, promised);
            QVERIFY2(said.empty(), std::format("{} (operation {})", said, n).c_str());
            if (done)
                return;
        }
    }

  private:
    DrivenKiosk prepared_;
};

QTEST_APPLESS_MAIN(Killed)
#include "killed_test.moc"
