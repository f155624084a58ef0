// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/flow/yard_work.h"

#include "kiosk/flow/rights.h"
#include "kiosk/flow/staff_flow.h"

#include <algorithm>
#include <chrono>
#include <ranges>

namespace tongguan::flow {

using namespace clearance;

Result<std::vector<YardRow>> yardRows(store::Store& store, const Crossing& crossing, UtcTime now)
{
    std::vector<YardRow> rows;
    for (const auto& [operation, code] : Codes<Operation>::kTable) {
        if (!isYardWork(operation))
            continue;
        const auto limit = limitOf(store, operation, now);
        if (!limit)
            return fail(limit.error().code, limit.error().what);
        YardRow row{.operation = operation, .limitMinutes = limit->value_or(0)};
        const auto& all = crossing.handling.yardWork;
        const auto last = std::ranges::find_if(std::views::reverse(all),
                                               [&](const YardWork& one) { return one.operation == operation; });
        if (last != all.rend()) {
            const auto took = std::chrono::floor<std::chrono::seconds>(last->endedAt.value_or(now) - last->begunAt);
            row.seconds = std::max<std::int64_t>(took.count(), 0);
            row.running = !last->endedAt;
            row.over = row.limitMinutes > 0 && *row.seconds > row.limitMinutes * 60;
        }
        rows.push_back(row);
    }
    return rows;
}

/// The limit that holds now goes with the order: whether it was kept is the kiosk's to say, at its own time.
void StaffFlow::workInYard(Operation operation, bool begins)
{
    if (!may("RESOLVE"))
        return;
    const auto limit = limitOf(store_, operation, clock_.now());
    if (!limit) {
        storeFailed(limit.error());
        return;
    }
    act(open_, WorkInYard{.operation = operation, .begins = begins, .limitMinutes = limit->value_or(0)},
        member_->actor());
}

} // namespace tongguan::flow
