// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/failover/station.h"

#include "tests/support/sync/server_process.h"

namespace tongguan::failover {

namespace {

constexpr std::chrono::seconds kPoll{5};
constexpr std::chrono::milliseconds kAfterBreak{500};

} // namespace

Result<std::unique_ptr<Station>> Station::join(sync::Identity identity, Random& random)
{
    auto link = sync::linkFor(identity, random);
    if (!link)
        return failed(std::move(link));
    return std::unique_ptr<Station>(new Station(std::move(*link), identity));
}

Station::Station(sync::GatewayLink link, const sync::Identity& identity)
    : link_(std::move(link)), downlink_(link_, *this, identity.port, identity.trustedKeys(), sync::atOnce(), log_)
{}

void Station::begin()
{
    thread_ = std::jthread([this](const std::stop_token& stop) { run(stop); });
}

void Station::stop()
{
    thread_.request_stop();
    if (thread_.joinable())
        thread_.join();
}

void Station::run(const std::stop_token& stop)
{
    while (!stop.stop_requested())
        if (!downlink_.step(kPoll))
            std::this_thread::sleep_for(kAfterBreak);
}

Station::Heard Station::heard() const
{
    const std::lock_guard lock(mutex_);
    return heard_;
}

Result<std::uint64_t> Station::cursor()
{
    const std::lock_guard lock(mutex_);
    return cursor_;
}

Result<> Station::apply(std::span<const sync::FeedEntry> entries, std::uint64_t next, UtcTime /*asOf*/)
{
    const std::lock_guard lock(mutex_);
    std::uint64_t last = cursor_;
    for (const sync::FeedEntry& entry : entries) {
        heard_.backwards += entry.cursor <= last ? 1 : 0;
        last = entry.cursor;
        const int times = ++times_[entry.key];
        heard_.events += times == 1 ? 1 : 0;
        heard_.twice += times == 2 ? 1 : 0;
    }
    cursor_ = next;
    return {};
}

Result<> Station::replace(std::span<const sync::FeedEntry> entries, std::uint64_t next, UtcTime /*asOf*/)
{
    const std::lock_guard lock(mutex_);
    heard_.snapshots += cursor_ == 0 ? 0 : 1;
    times_.clear();
    for (const sync::FeedEntry& entry : entries)
        times_[entry.key] = 1;
    heard_.events = times_.size();
    cursor_ = next;
    return {};
}

} // namespace tongguan::failover
