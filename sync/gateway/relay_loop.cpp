// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/gateway/relay_loop.h"

#include <format>

namespace tongguan::sync {

namespace {

constexpr std::chrono::seconds kAfterFailure{2}; // a full disk may have been cleared
constexpr std::chrono::hours kTidyEvery{1};
// Longer than a truck stays. They hold personal data, and a new station's snapshot holds all of them.
constexpr std::chrono::hours kRelayedLife{36};

} // namespace

void RelayLoop::poke()
{
    if (stepping_)
        return;
    stepping_ = true;
    worker_.post([this] { step(); });
}

void RelayLoop::tidy(Feed& feed, Blobs& blobs, const Clock& clock)
{
    const UtcTime before = clock.now() - kRelayedLife;
    for (const Result<>& done : {feed.forget(kRelayedEvents, before), blobs.forget(before)}) {
        if (!done)
            log_.write(Severity::Error, "tongguan.sync.gateway",
                       std::format("tidy-failed error={}", done.error().what));
    }
    worker_.postAfter(kTidyEvery, [this, &feed, &blobs, &clock] { tidy(feed, blobs, clock); });
}

void RelayLoop::step()
{
    const auto more = relay_.step();
    if (!more) {
        log_.write(Severity::Error, "tongguan.sync.gateway", std::format("relay-failed error={}", more.error().what));
        worker_.postAfter(kAfterFailure, [this] { step(); });
        return;
    }
    stepping_ = *more;
    if (!*more)
        return;
    relayed_();
    worker_.post([this] { step(); });
}

} // namespace tongguan::sync
