// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/flow/case_list.h"

#include "kiosk/flow/rights.h"
#include "kiosk/flow/staff_cases.h"

#include <algorithm>
#include <chrono>

namespace tongguan::flow {

Result<CaseRow> CaseList::row(const std::string& crossing, UtcTime now)
{
    auto found = known_.find(crossing);
    if (found == known_.end()) {
        const auto known = staffCrossing(store_, crossing);
        if (!known)
            return fail(known.error().code, known.error().what);
        ++addedUp_;
        found =
            known_.emplace(crossing, Known{.row = caseRow(*known, now), .since = waitsSince(known->expected)}).first;
    }
    CaseRow row = found->second.row;
    const auto age = std::chrono::duration_cast<std::chrono::seconds>(now - found->second.since).count();
    row.ageSeconds = std::max<std::int64_t>(age, 0);
    return row;
}

Result<std::vector<CaseRow>> CaseList::rows(UtcTime now)
{
    for (const std::string& crossing : store_.takeChanged())
        known_.erase(crossing);
    auto open = store_.openCases();
    auto queued = store_.ticketed();
    if (!open)
        return failed(std::move(open));
    if (!queued)
        return failed(std::move(queued));
    std::erase_if(*queued, [](const store::CrossingRow& one) { return one.caseOpen; });
    open->insert(open->end(), queued->begin(), queued->end());
    std::vector<CaseRow> rows;
    rows.reserve(open->size());
    for (const store::CrossingRow& one : *open) {
        auto made = row(one.id, now);
        if (!made)
            return failed(std::move(made));
        rows.push_back(std::move(*made));
    }
    if (known_.size() > 2 * rows.size() + 100) // those that are through the gate
        known_.clear();
    if (auto limited = usePublishedLimits(store_, now, rows); !limited)
        return failed(std::move(limited));
    std::ranges::stable_sort(
        rows, {}, [](const CaseRow& one) { return std::pair(one.queueClass, one.limitSeconds - one.ageSeconds); });
    return rows;
}

} // namespace tongguan::flow
