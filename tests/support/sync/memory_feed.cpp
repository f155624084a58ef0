// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sync/memory_feed.h"

namespace tongguan::sync {

Result<std::uint64_t> MemoryFeed::cursor()
{
    const std::lock_guard lock(mutex_);
    return cursor_;
}

Result<> MemoryFeed::apply(std::span<const FeedEntry> entries, std::uint64_t next, UtcTime asOf)
{
    {
        const std::lock_guard lock(mutex_);
        entries_.insert(entries_.end(), entries.begin(), entries.end());
        cursor_ = next;
        asOf_ = asOf;
    }
    changed_.notify_all();
    return {};
}

Result<> MemoryFeed::replace(std::span<const FeedEntry> entries, std::uint64_t next, UtcTime asOf)
{
    {
        const std::lock_guard lock(mutex_);
        entries_.assign(entries.begin(), entries.end());
        cursor_ = next;
        asOf_ = asOf;
        ++snapshots_;
    }
    changed_.notify_all();
    return {};
}

std::vector<FeedEntry> MemoryFeed::entries() const
{
    const std::lock_guard lock(mutex_);
    return entries_;
}

UtcTime MemoryFeed::asOf() const
{
    const std::lock_guard lock(mutex_);
    return asOf_;
}

int MemoryFeed::snapshots() const
{
    const std::lock_guard lock(mutex_);
    return snapshots_;
}

bool MemoryFeed::waitFor(const std::function<bool(const std::vector<FeedEntry>&)>& holds)
{
    std::unique_lock lock(mutex_);
    return changed_.wait_for(lock, std::chrono::seconds{30}, [&] { return holds(entries_); });
}

} // namespace tongguan::sync
