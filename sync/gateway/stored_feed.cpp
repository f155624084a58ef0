// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/gateway/stored_feed.h"

#include "sync/gateway/counters.h"

#include <map>
#include <tuple>

namespace tongguan::sync {

namespace {

using Place = std::tuple<std::string, std::string, std::string>; // data set, key, audience

Place placeOf(const FeedEntry& entry)
{
    return {entry.dataset, entry.key, entry.audience};
}

} // namespace

Result<std::uint64_t> StoredFeed::cursor()
{
    auto held = counter(database_, "window_cursor");
    if (!held)
        return failed(std::move(held));
    from_ = *held;
    return static_cast<std::uint64_t>(*held);
}

Result<> StoredFeed::note(std::uint64_t next, UtcTime asOf)
{
    {
        auto moved =
            database_.query("UPDATE counter SET value = ? WHERE name = 'window_cursor' AND value = ? RETURNING value",
                            static_cast<std::int64_t>(next), from_);
        if (!moved.next())
            return moved.none(Errc::Unavailable, "another process took the window's feed meanwhile");
        if (auto ok = moved.finish(); !ok)
            return ok;
    }
    return setCounter(database_, "window_as_of", toMicroseconds(asOf));
}

Result<> StoredFeed::apply(std::span<const FeedEntry> entries, std::uint64_t next, UtcTime asOf)
{
    Transaction transaction(database_);
    if (auto ok = note(next, asOf); !ok) // first: whoever comes too late does nothing
        return ok;
    for (const FeedEntry& entry : entries)
        if (auto ok = feed_.publish(entry); !ok)
            return ok;
    auto committed = transaction.commit();
    if (committed && !entries.empty())
        changed_();
    return committed;
}

Result<> StoredFeed::replace(std::span<const FeedEntry> entries, std::uint64_t next, UtcTime asOf)
{
    Transaction transaction(database_);
    if (auto ok = note(next, asOf); !ok)
        return ok;
    auto held = feed_.entriesBy(window_.id());
    if (!held)
        return failed(std::move(held));
    std::map<Place, Signature> before;
    for (const FeedEntry& entry : *held)
        before[placeOf(entry)] = entry.signature;
    for (const FeedEntry& entry : entries) {
        const auto same = before.extract(placeOf(entry));
        if (!same.empty() && same.mapped() == entry.signature)
            continue; // the kiosks have it already
        if (auto ok = feed_.publish(entry); !ok)
            return ok;
    }
    for (const auto& [place, signature] : before) {
        FeedEntry gone;
        std::tie(gone.dataset, gone.key, gone.audience) = place;
        gone.removed = true;
        gone.asOf = clock_.now();
        if (auto ok = feed_.publish(signEntry(std::move(gone), port_, key_)); !ok)
            return ok;
    }
    auto committed = transaction.commit();
    if (committed)
        changed_();
    return committed;
}

} // namespace tongguan::sync
