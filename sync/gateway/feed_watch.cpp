// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/gateway/feed_watch.h"

#include "sync/gateway/counters.h"

#include <format>

namespace tongguan::sync {

namespace {

constexpr std::chrono::milliseconds kBetween{200};
constexpr int kLooksASecond = 5;

} // namespace

void FeedWatch::begin()
{
    if (database_.isShared())
        worker_.post([this] { look(); });
}

void FeedWatch::seen()
{
    if (!database_.isShared())
        return;
    if (const auto position = counter(database_, "feed"))
        feed_ = *position;
}

/// What fails is looked at again; a line where it begins to fail, and one where it ends.
void FeedWatch::look()
{
    if (ended_)
        return;
    auto done = lookAtFeed();
    if (done && looks_++ % kLooksASecond == 0)
        done = lookAtOthers();
    if (!done && !failing_)
        log_.write(Severity::Error, "tongguan.sync.gateway", std::format("watch-failed error={}", done.error().what));
    if (done && failing_)
        log_.write(Severity::Info, "tongguan.sync.gateway", "watch-works-again");
    failing_ = !done;
    worker_.postAfter(kBetween, [this] { look(); });
}

Result<> FeedWatch::lookAtFeed()
{
    const auto position = counter(database_, "feed");
    if (!position)
        return std::unexpected(position.error());
    if (*position == feed_)
        return {};
    feed_ = *position;
    hooks_.feedGrew();
    return {};
}

Result<> FeedWatch::lookAtOthers()
{
    {
        auto sum = database_.query("SELECT CAST(COALESCE(SUM(seq - relayed), 0) AS BIGINT),"
                                   " CAST(COALESCE(SUM(seq), 0) AS BIGINT) FROM journal");
        if (!sum.next())
            return sum.none(Errc::Corrupt, "nothing was counted");
        if (sum.integer(1) != events_)
            hooks_.journalsGrew();
        else if (sum.integer(0) != 0)
            hooks_.leftBehind();
        events_ = sum.integer(1);
    }
    const auto leads = database_.leads();
    if (!leads)
        return std::unexpected(leads.error());
    if (*leads && !leads_)
        hooks_.led();
    leads_ = *leads;
    return {};
}

} // namespace tongguan::sync
