// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/client/sync_loop.h"

#include "sync/client/downlink.h"
#include "sync/client/picture_downlink.h"
#include "sync/client/picture_uplink.h"
#include "sync/client/renewal.h"
#include "sync/client/retry_loop.h"
#include "sync/client/uplink.h"

#include <atomic>
#include <format>
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
    State(const Identity& given, SyncParts theirs, HttpClient upHttp, HttpClient downHttp, HttpClient pictureHttp,
          HttpClient renewalHttp)
        : identity(given), parts(std::move(theirs)), upLink(std::move(upHttp), identity.gatewayKey, parts.random),
          downLink(std::move(downHttp), identity.gatewayKey, parts.random),
          pictureLink(std::move(pictureHttp), identity.gatewayKey, parts.random),
          renewalLink(std::move(renewalHttp), identity.gatewayKey, parts.random),
          uplink(upLink, parts.source, parts.onStoreThread, parts.log),
          downlink(downLink, parts.sink, identity.port, identity.trustedKeys(), parts.onStoreThread, parts.log)
    {
        status.since = parts.clock.now();
        upLink.tellStatus(parts.machineStatus);
        downLink.tellStatus(parts.machineStatus);
        if (parts.pictures != nullptr)
            pictureUp.emplace(pictureLink, *parts.pictures, parts.onStoreThread, parts.clock, parts.log);
        if (parts.wantedPictures != nullptr)
            pictureDown.emplace(pictureLink, *parts.wantedPictures, parts.onStoreThread, parts.log);
    }

    Attempt stepUp();
    Attempt stepDown();
    Attempt stepPictures();
    Attempt stepRenewal();
    void pokePictures();
    void report(Direction& direction, std::optional<Error> error);

    const Identity identity;
    SyncParts parts;
    GatewayLink upLink;
    GatewayLink downLink;
    GatewayLink pictureLink;
    GatewayLink renewalLink;
    Uplink uplink;
    Downlink downlink;
    std::optional<PictureUplink> pictureUp; // the picture loop's, as the next one
    std::optional<PictureDownlink> pictureDown;
    std::optional<Errc> pictureTrouble;    // that was logged
    std::atomic<bool> eventsUnsent = true; // as far as the upload loop knows
    bool downWorked = false;               // only the download loop's
    std::mutex reporting;                  // one report after the other; `status` does not wait for it
    mutable std::mutex mutex;              // of what follows
    Direction up;
    Direction down;
    LinkStatus status;
    bool isRenewed = false;                 // only the renewal loop's
    std::unique_ptr<RetryLoop> renewalLoop; // last: they use all of the above, and the two below poke these two
    std::unique_ptr<RetryLoop> pictureLoop;
    std::unique_ptr<RetryLoop> upLoop;
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
    eventsUnsent = pushed->unsent != 0;
    if (renewalLoop)
        renewalLoop->poke(); // the line is there
    if (pushed->unsent == 0)
        pokePictures();
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
    if (pulled->entries != 0 && pictureDown)
        pokePictures();
    return {Next::Again, std::nullopt};
}

Attempt SyncLoop::State::stepRenewal()
{
    if (isRenewed || !isRenewalDue(identity, parts.clock.now()))
        return {Next::Rest, std::nullopt};
    auto next = renewed(renewalLink, identity);
    if (!next) {
        parts.log.write(Severity::Warning, "tongguan.sync.client",
                        std::format("not-renewed what=\"{}\"", next.error().what));
        return {failed(std::move(next)), renewalLink.retryAfter()};
    }
    isRenewed = true;
    parts.log.write(Severity::Info, "tongguan.sync.client", "renewed");
    parts.onRenewed(*next);
    return {Next::Rest, std::nullopt};
}

void SyncLoop::State::pokePictures()
{
    if (pictureLoop)
        pictureLoop->poke();
}

Attempt SyncLoop::State::stepPictures()
{
    if (eventsUnsent)
        return {Next::Rest, std::nullopt}; // the upload loop pokes this one when it rests
    Result<bool> sent = pictureUp ? pictureUp->step() : Result<bool>(false);
    Result<bool> fetched = sent && pictureDown ? pictureDown->step() : Result<bool>(false);
    Result<bool>& worse = sent ? fetched : sent;
    if (worse) {
        pictureTrouble.reset();
        return {*sent || *fetched ? Next::Again : Next::Rest, std::nullopt};
    }
    if (pictureTrouble != worse.error().code && worse.error().code != Errc::NotFound) {
        pictureTrouble = worse.error().code;
        parts.log.write(Severity::Warning, "tongguan.sync.client",
                        std::format("pictures-wait what=\"{}\"", worse.error().what));
    }
    return {failed(std::move(worse)), pictureLink.retryAfter()};
}

Result<std::unique_ptr<SyncLoop>> SyncLoop::start(const Identity& identity, SyncParts parts)
{
    auto up = HttpClient::make(identity.gatewayUrl, identity.tls());
    auto down = HttpClient::make(identity.gatewayUrl, identity.tls());
    auto pictures = HttpClient::make(identity.gatewayUrl, identity.tls());
    auto renewal = HttpClient::make(identity.gatewayUrl, identity.tls());
    if (!up || !down || !pictures || !renewal)
        return fail(Errc::InvalidInput, "the identity names no gateway that can be called");
    auto state = std::make_unique<State>(identity, std::move(parts), std::move(*up), std::move(*down),
                                         std::move(*pictures), std::move(*renewal));
    State* raw = state.get();
    if (raw->parts.onRenewed)
        state->renewalLoop = std::make_unique<RetryLoop>([raw] { return raw->stepRenewal(); },
                                                         [raw] { raw->renewalLink.cancel(); }, raw->parts.random);
    if (raw->pictureUp || raw->pictureDown)
        state->pictureLoop = std::make_unique<RetryLoop>([raw] { return raw->stepPictures(); },
                                                         [raw] { raw->pictureLink.cancel(); }, raw->parts.random);
    state->upLoop = std::make_unique<RetryLoop>([raw] { return raw->stepUp(); }, [raw] { raw->upLink.cancel(); },
                                                raw->parts.random);
    state->downLoop = std::make_unique<RetryLoop>([raw] { return raw->stepDown(); }, [raw] { raw->downLink.cancel(); },
                                                  raw->parts.random);
    return std::unique_ptr<SyncLoop>(new SyncLoop(std::move(state)));
}

SyncLoop::SyncLoop(std::unique_ptr<State> state) : state_(std::move(state)) {}

SyncLoop::~SyncLoop()
{
    state_->upLink.cancel(); // all at once, then join one after the other
    state_->downLink.cancel();
    state_->pictureLink.cancel();
    state_->renewalLink.cancel();
}

void SyncLoop::poke()
{
    state_->eventsUnsent = true;
    state_->upLoop->poke();
}

void SyncLoop::networkChanged()
{
    state_->upLoop->poke();
    state_->downLoop->poke();
    state_->pokePictures();
}

LinkStatus SyncLoop::status() const
{
    const std::lock_guard lock(state_->mutex);
    return state_->status;
}

} // namespace tongguan::sync
