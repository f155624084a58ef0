// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/store/store.h"

#include <algorithm>

namespace tongguan::store {

// What staff may still undo is in the journal at once, and leaves the machine when its time is over.

void Store::holdBack(std::uint64_t seq, Microseconds until)
{
    held_ = Held{.from = seq, .until = until};
}

std::optional<std::uint64_t> Store::heldFrom()
{
    if (held_ && clock_->monotonic() >= held_->until)
        held_.reset();
    return held_ ? std::optional{held_->from} : std::nullopt;
}

Result<sync::Head> Store::headToSend()
{
    const auto held = heldFrom();
    if (!held || *held > journal_.head().seq)
        return journal_.head();
    const std::uint64_t last = *held - 1;
    if (last == 0)
        return sync::Head{};
    auto hash = journal_.hashAt(last);
    if (!hash)
        return failed(std::move(hash));
    return sync::Head{.seq = last, .hash = *hash};
}

Result<std::vector<sync::Event>> Store::eventsToSend(std::uint64_t seq, std::size_t maxEvents, std::size_t maxBytes)
{
    auto events = journal_.readAfter(seq, maxEvents, maxBytes);
    if (!events)
        return events;
    if (const auto held = heldFrom())
        std::erase_if(*events, [&](const sync::Event& event) { return event.header.seq >= *held; });
    if (!events->empty())
        handedOut_ = std::max(handedOut_, events->back().header.seq);
    return events;
}

Result<> Store::noteUndone(NewEvent event, std::span<const RelayedEvent> reopened)
{
    return transact([&]() -> Result<> {
        if (auto captured = journal_.append(std::move(event)); !captured)
            return failed(std::move(captured));
        for (const RelayedEvent& one : reopened) {
            if (auto marked = markHandled(one.kiosk, one.seq, false); !marked)
                return marked;
        }
        return {};
    });
}

} // namespace tongguan::store
