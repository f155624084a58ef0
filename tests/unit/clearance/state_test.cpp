// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/clearance/state.h"
#include "tests/support/paths.h"

#include <QTest>

#include <format>
#include <fstream>
#include <set>
#include <sstream>
#include <string>
#include <utility>

using namespace tongguan;
using namespace tongguan::clearance;

namespace {

/// tests/data/states/transitions.txt: from, to, and what makes it. Two lines of one change make one.
std::set<std::pair<std::string, std::string>> namedTransitions()
{
    std::ifstream file(TONGGUAN_SOURCE_DIR "/tests/data/states/transitions.txt");
    std::set<std::pair<std::string, std::string>> named;
    for (std::string line; std::getline(file, line);) {
        std::istringstream words(line);
        std::string from;
        std::string to;
        if (words >> from >> to && from != "#")
            named.emplace(from, to);
    }
    return named;
}

} // namespace

class StateTest : public QObject {
    Q_OBJECT
  private slots:
    /// The whole matrix of 18 × 18: what the file names is legal, staying is legal, all else is not.
    void matrix()
    {
        const auto named = namedTransitions();
        QCOMPARE(Codes<State>::kTable.size(), std::size_t{18});
        QCOMPARE(named.size(), legalTransitions().size());
        for (const auto& [from, fromCode] : Codes<State>::kTable) {
            for (const auto& [to, toCode] : Codes<State>::kTable) {
                const bool legal = from == to || named.contains({std::string(fromCode), std::string(toCode)});
                QVERIFY2(mayBecome(from, to) == legal, std::format("{} to {}", fromCode, toCode).c_str());
            }
        }
    }

    void nothingFollowsTheEnd()
    {
        for (const auto& [from, fromCode] : Codes<State>::kTable) {
            if (!terminal(from))
                continue;
            for (const auto& [to, toCode] : Codes<State>::kTable)
                QCOMPARE(mayBecome(from, to), from == to);
        }
    }

    void cancelledOnlyBeforeTheQueue()
    {
        QVERIFY(mayBeCancelled(State::WaitStaff));
        QVERIFY(!mayBeCancelled(State::Queued)); // but merged
        QVERIFY(!mayBeCancelled(State::Called));
        QVERIFY(!mayBecome(State::InInspection, State::Cancelled));
        for (const auto& [state, code] : Codes<State>::kTable)
            QVERIFY2(!mayBeCancelled(state) || mayBecome(state, State::Cancelled), std::string(code).c_str());
    }
};

QTEST_APPLESS_MAIN(StateTest)
#include "state_test.moc"
