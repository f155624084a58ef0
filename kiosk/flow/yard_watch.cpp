// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/flow/yard_watch.h"

#include "kiosk/flow/last_before.h"
#include "kiosk/flow/rows.h"
#include "sync/log/batch.h"

#include <algorithm>

namespace tongguan::flow {

using namespace clearance;

namespace {

constexpr std::chrono::hours kBack{24}; // ticket numbers begin anew each day
constexpr std::size_t kPiece = 256;

Result<std::uint64_t> lastOwnBefore(store::Journal& journal, UtcTime since)
{
    return lastBefore(0, journal.head().seq, [&](std::uint64_t seq) -> Result<bool> {
        const auto next = journal.readAfter(seq, 1, sync::kMaxBatchBytes);
        if (!next)
            return fail(next.error().code, next.error().what);
        return !next->empty() && next->front().header.at < since;
    });
}

} // namespace

Result<QueueRules> queueRules(store::Store& store, UtcTime now)
{
    const auto all = rowsOf<QueueRules>(store, "queue_rules");
    if (!all)
        return fail(all.error().code, all.error().what);
    return queueRulesAt(*all, now);
}

Result<std::vector<YardWatch::Step>> YardWatch::newOwn(UtcTime since)
{
    store::Journal& journal = store_.journal();
    if (!read_) {
        const auto first = lastOwnBefore(journal, since);
        if (!first)
            return fail(first.error().code, first.error().what);
        read_ = *first;
    }
    std::vector<Step> steps;
    while (*read_ < journal.head().seq) {
        const auto events = journal.readAfter(*read_, kPiece, sync::kMaxBatchBytes);
        if (!events)
            return fail(events.error().code, events.error().what);
        if (events->empty())
            break;
        for (const sync::Event& event : *events) {
            if (std::ranges::contains(Yard::kTypes, event.header.type))
                steps.push_back({.crossing = event.header.crossing,
                                 .type = event.header.type,
                                 .body = event.body,
                                 .at = event.header.at});
        }
        read_ = events->back().header.seq;
    }
    return steps;
}

Result<> YardWatch::begin(UtcTime since)
{
    const auto events = store_.relayedSince(Yard::kTypes, since);
    if (!events)
        return fail(events.error().code, events.error().what);
    std::erase_if(own_, [&](const Step& step) { return step.at < since; });
    yard_.emplace();
    for (const store::RelayedEvent& event : *events)
        yard_->see(event.crossing, event.type, event.body, event.at);
    for (const Step& step : own_)
        yard_->see(step.crossing, step.type, step.body, step.at);
    return {};
}

Result<LaneLines> YardWatch::lines(const Clock& clock)
{
    const UtcTime since = clock.now() - kBack;
    const auto cursor = store_.feedCursor();
    if (!cursor)
        return fail(cursor.error().code, cursor.error().what);
    auto own = newOwn(since);
    if (!own)
        return failed(std::move(own));
    own_.insert(own_.end(), own->begin(), own->end());
    const bool moved = !yard_ || *cursor != cursor_ || clock.monotonic() - begun_ > std::chrono::hours{1};
    if (moved && (!yard_ || clock.monotonic() - begun_ >= atMostEvery_)) {
        if (auto done = begin(since); !done)
            return failed(std::move(done));
        cursor_ = *cursor;
        begun_ = clock.monotonic();
    } else {
        for (const Step& step : *own)
            yard_->see(step.crossing, step.type, step.body, step.at);
    }
    const auto rules = queueRules(store_, clock.now());
    if (!rules)
        return fail(rules.error().code, rules.error().what);
    return yard_->lines(*rules, clock.now());
}

Result<std::vector<Crossing>> minded(store::Store& store, const Clock& clock, bool online)
{
    std::vector<Crossing> changed;
    if (!online)
        return changed;
    const auto rows = store.ownOnSite();
    const auto rules = queueRules(store, clock.now());
    if (!rows)
        return fail(rows.error().code, rows.error().what);
    if (!rules)
        return fail(rules.error().code, rules.error().what);
    for (const store::CrossingRow& row : *rows) {
        if (row.state != State::Called)
            continue;
        const auto crossing = store.crossing(row.id);
        if (!crossing)
            return fail(crossing.error().code, crossing.error().what);
        const auto due = dueAfterCall(*crossing, *rules, clock.now());
        if (due.empty())
            continue;
        auto after = store.append(row.id, "kiosk", due);
        if (!after)
            return failed(std::move(after));
        changed.push_back(std::move(*after));
    }
    return changed;
}

} // namespace tongguan::flow
