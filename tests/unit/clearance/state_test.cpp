// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/clearance/state.h"

#include <QTest>

#include <algorithm>

using namespace tongguan;
using namespace tongguan::clearance;

class StateTest : public QObject {
    Q_OBJECT
  private slots:
    /// The whole matrix of 18 × 18: what the table names is legal, staying is legal, all else is not.
    void matrix()
    {
        const auto legal = legalTransitions();
        int counted = 0;
        for (const auto& [from, fromCode] : Codes<State>::kTable) {
            for (const auto& [to, toCode] : Codes<State>::kTable) {
                const bool named =
                    std::ranges::any_of(legal, [&](const Transition& t) { return t.from == from && t.to == to; });
                QCOMPARE(mayBecome(from, to), named || from == to);
                counted += named ? 1 : 0;
            }
        }
        QCOMPARE(std::size_t(counted), legal.size());
        QCOMPARE(Codes<State>::kTable.size(), std::size_t{18});
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
        QVERIFY(mayBecome(State::WaitStaff, State::Cancelled));
        QVERIFY(!mayBecome(State::Queued, State::Cancelled));
        QVERIFY(!mayBecome(State::InInspection, State::Cancelled));
    }
};

QTEST_APPLESS_MAIN(StateTest)
#include "state_test.moc"
