// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "kiosk/store/store_feed.h"
#include "sync/gateway/relay_rules.h"
#include "sync/log/batch.h"

#include <algorithm>
#include <format>

namespace tongguan::test {

/// Brings to `to` what the gateway passes on of another kiosk's journal after a number, by the gateway's own rules.
/// Gives how far it came. Doing it twice is as once.
inline Result<std::uint64_t> relay(store::Store& from, store::Store& to, UtcTime now, std::uint64_t after = 0,
                                   std::string_view audience = "kiosk", std::string_view role = "kiosk")
{
    const auto events = from.journal().readAfter(after, 100'000, std::size_t{1} << 26U);
    if (!events)
        return fail(events.error().code, events.error().what);
    std::vector<sync::FeedEntry> entries;
    for (const sync::Event& event : *events) {
        after = event.header.seq;
        const bool passes = std::ranges::any_of(sync::kRelayRules, [&](const sync::RelayRule& rule) {
            return rule.audience == audience && sync::matches(rule, role, event.header.type);
        });
        if (!passes || event.body.empty())
            continue;
        sync::FeedEntry entry;
        entry.dataset = "events";
        entry.key = std::format("{}/{}", from.kiosk(), event.header.seq);
        entry.body = dump({{"kiosk", from.kiosk()}, {"event", *parseJson(sync::eventLine(event))}});
        entry.asOf = now;
        entries.push_back(std::move(entry));
    }
    const auto cursor = to.feedCursor();
    if (!cursor)
        return fail(cursor.error().code, cursor.error().what);
    store::StoreFeed sink(to);
    auto applied = sink.apply(entries, *cursor + 1, now);
    if (!applied)
        return failed(std::move(applied));
    return after;
}

} // namespace tongguan::test
