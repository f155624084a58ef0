// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/flow/heed_feed.h"
#include "tests/faults/port/machine.h"

#include <algorithm>
#include <chrono>

namespace tongguan::test {

namespace {

using std::chrono::seconds;

/// All is sent, every decision has the window's word, no order waits.
Result<bool> isSettled(DrivenKiosk& kiosk)
{
    store::Store& store = *kiosk.store;
    const auto counters = store.counters();
    const auto orders = store.staffOrders();
    const auto rows = store.ownUnfinished();
    if (!counters || !orders || !rows)
        return fail(Errc::Unavailable, "the store cannot be read");
    if (counters->unsent != 0 || !orders->empty())
        return false;
    for (const store::CrossingRow& row : *rows) {
        const auto crossing = store.crossing(row.id);
        if (!crossing)
            return std::unexpected(crossing.error());
        const clearance::Decision* decision = crossing->decision();
        if (decision != nullptr && crossing->answeredDecision < decision->number)
            return false;
    }
    return true;
}

/// All is sent, and every order has its kiosk's answer.
Result<bool> isSettled(Station& station)
{
    store::Store& store = *station.store;
    const auto counters = store.counters();
    const auto events = store.journal().readAfter(0, 100'000, sync::kMaxBatchBytes);
    if (!counters || !events)
        return fail(Errc::Unavailable, "the store cannot be read");
    for (const sync::Event& event : *events) {
        if (!event.header.type.starts_with("staff.") || event.header.crossing.empty())
            continue;
        const auto answer = store.answerTo(event.header.crossing, event.header.seq);
        if (!answer)
            return std::unexpected(answer.error());
        if (!*answer)
            return false;
    }
    return counters->unsent == 0;
}

Result<> heed(DrivenKiosk& kiosk)
{
    Result<> heeded;
    flow::heedFeed(*kiosk.store, *kiosk.desk, kiosk.clock, [&](const auto& changed) {
        if (!changed && heeded)
            heeded = std::unexpected(changed.error());
    });
    if (!heeded)
        return heeded;
    promise(*kiosk.store);
    return {};
}

Result<> heed(Station& station)
{
    station.staff->feedApplied();
    return {};
}

template <class AnyMachine> Result<> settleAny(const Machine& machine, AnyMachine& any, seconds patience)
{
    auto line = Line::open(*any.store, machine.identity, any.random);
    if (!line)
        return failed(std::move(line));
    const auto end = std::chrono::steady_clock::now() + patience;
    for (seconds wait{0};; wait = seconds{1}) {
        auto pushed = (*line)->push();
        // An upload that fails holds up no download.
        auto pulled = (*line)->pull(pushed ? wait : seconds{0});
        if (!pushed)
            return pushed;
        if (!pulled)
            return pulled;
        if (auto heeded = heed(any); !heeded)
            return heeded;
        if (auto again = (*line)->push(); !again)
            return again;
        const auto settled = isSettled(any);
        if (!settled)
            return std::unexpected(settled.error());
        if (*settled || patience == seconds{0})
            return {};
        if (std::chrono::steady_clock::now() >= end)
            return fail(Errc::Unavailable, "something is still open");
    }
}

} // namespace

Result<> settle(const Machine& machine, DrivenKiosk& kiosk, seconds patience)
{
    return settleAny(machine, kiosk, patience);
}

Result<> settle(const Machine& machine, Station& station, seconds patience)
{
    return settleAny(machine, station, patience);
}

} // namespace tongguan::test
