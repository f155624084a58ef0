// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/client/sync_loop.h"

#include "sync/client/downlink.h"
#include "sync/client/retry_loop.h"
#include "sync/client/uplink.h"

#include <mutex>
#include <utility>

namespace tongguan::sync {

namespace {

constexpr std::chrono::seconds kLongPoll{25};

/// How one direction fares.
struct Direction {
    bool works = false;
    std::optional<Error> error;
};

LinkState stateOf(const Direction& up, const Direction& down)
{
    if (up.works && down.works)
        return LinkState::Online;
    return up.works || down.works ? LinkState::Late : LinkState::Offline;
}

bool sameCode(const std::optional<Error>& left, const std::optional<Error>& right)
{
    return left.has_value() == right.has_value() && (!left || left->code == right->code);
}

} // namespace

struct SyncLoop::State {
    State(const Identity& identity, SyncParts given, HttpClient upHttp, HttpClient downHttp)
        : parts(std::move(given)), upLink(std::move(upHttp), identity.gatewayKey, parts.random),
          downLink(std::move(downHttp), identity.gatewayKey, parts.random),
          uplink(upLink, parts.source, parts.onStoreThread, parts.log),
          downlink(downLink, parts.sink, identity.port, identity.trustedKeys(), parts.onStoreThread, parts.log)
    {
        status.since = parts.clock.now();
    }

    Attempt stepUp();
    Attempt stepDown();
    void report(Direction& direction, std::optional<Error> error);

    SyncParts parts;
    GatewayLink upLink;
    GatewayLink downLink;
    Uplink uplink;
    Downlink downlink;
    bool downWorked = false;  // only the download loop's
    std::mutex reporting;     // one report after the other; `status` does not wait for it
    mutable std::mutex mutex; // of what follows
    Direction up;
    Direction down;
    LinkStatus status;
    std::unique_ptr<RetryLoop> upLoop; // last: they use all of the above
    std::unique_ptr<RetryLoop> downLoop;
};

void SyncLoop::State::report(Direction& direction, std::optional<Error> error)
{
    const std::lock_guard inOrder(reporting);
    LinkStatus news;
    {
        const std::lock_guard lock(mutex);
        direction.works = !error.has_value();
        direction.error = std::move(error);
        const LinkState state = stateOf(up, down);
        const bool changed =
            state != status.state || !sameCode(up.error, status.uplink) || !sameCode(down.error, status.downlink);
        if (state != status.state)
            status.since = parts.clock.now();
        status.state = state;
        status.uplink = up.error;
        status.downlink = down.error;
        if (!changed)
            return;
        news = status;
    }
    if (parts.onStatus)
        parts.onStatus(news);
}

Attempt SyncLoop::State::stepUp()
{
    auto pushed = uplink.step();
    report(up, pushed ? std::nullopt : std::optional(pushed.error()));
    if (!pushed)
        return {failed(std::move(pushed)), upLink.retryAfter()};
    return {pushed->unsent == 0 ? Next::Rest : Next::Again, std::nullopt};
}

Attempt SyncLoop::State::stepDown()
{
    // The first answer after silence should not wait for news: it tells that the line is there.
    auto pulled = downlink.step(downWorked ? kLongPoll : std::chrono::seconds{0});
    downWorked = pulled.has_value();
    report(down, pulled ? std::nullopt : std::optional(pulled.error()));
    if (!pulled)
        return {failed(std::move(pulled)), downLink.retryAfter()};
    return {Next::Again, std::nullopt};
}

Result<std::unique_ptr<SyncLoop>> SyncLoop::start(const Identity& identity, SyncParts parts)
{
    auto up = HttpClient::make(identity.gatewayUrl, identity.tls());
    auto down = HttpClient::make(identity.gatewayUrl, identity.tls());
    if (!up || !down)
        return fail(Errc::InvalidInput, "the identity names no gateway that can be called");
    auto state = std::make_unique<State>(identity, std::move(parts), std::move(*up), std::move(*down));
    State* raw = state.get();
    state->upLoop = std::make_unique<RetryLoop>([raw] { return raw->stepUp(); }, [raw] { raw->upLink.cancel(); },
                                                raw->parts.random);
    state->downLoop = std::make_unique<RetryLoop>([raw] { return raw->stepDown(); }, [raw] { raw->downLink.cancel(); },
                                                  raw->parts.random);
    return std::unique_ptr<SyncLoop>(new SyncLoop(std::move(state)));
}

SyncLoop::SyncLoop(std::unique_ptr<State> state) : state_(std::move(state)) {}

SyncLoop::~SyncLoop()
{
    state_->upLink.cancel(); // both at once, then join one after the other
    state_->downLink.cancel();
}

void SyncLoop::poke()
{
    state_->upLoop->poke();
}

void SyncLoop::networkChanged()
{
    state_->upLoop->poke();
    state_->downLoop->poke();
}

LinkStatus SyncLoop::status() const
{
    const std::lock_guard lock(state_->mutex);
    return state_->status;
}

} // namespace tongguan::sync
