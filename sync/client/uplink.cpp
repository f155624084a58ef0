// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/client/uplink.h"

#include "base/json.h"
#include "sync/log/outgoing.h"
#include "sync/log/problems.h"

#include <algorithm>
#include <format>
#include <map>
#include <tuple>
#include <utility>

namespace tongguan::sync {

namespace {

constexpr std::chrono::minutes kPushTimeout{5};  // a whole batch over 2G
constexpr std::chrono::seconds kPushSilence{20}; // a line that died meanwhile tells nobody
constexpr std::chrono::seconds kRound{1};        // then it is told how far it is
constexpr int kPatience = 10;                    // seconds for which the gateway keeps a batch whose turn it is not yet

Result<Head> headFrom(const Json& json)
{
    auto seq = integerAt(json, "seq");
    auto text = stringAt(json, "hash");
    if (!seq || !text || *seq < 0)
        return fail(Errc::InvalidInput, "the gateway's head has no number or hash");
    auto hash = hashFromHex(*text);
    if (!hash)
        return failed(std::move(hash));
    return Head{static_cast<std::uint64_t>(*seq), *hash};
}

std::vector<Parked> parkedFrom(const Json& json)
{
    std::vector<Parked> parked;
    const auto list = json.find("parked");
    if (list == json.end() || !list->is_array())
        return parked;
    for (const Json& item : *list)
        if (const auto seq = integerAt(item, "seq"); seq && *seq > 0)
            parked.push_back({static_cast<std::uint64_t>(*seq), stringOr(item, "reason")});
    return parked;
}

using SteadyTime = std::chrono::steady_clock::time_point;

} // namespace

/// Batches that follow each other, several of them under way.
struct Uplink::Round {
    struct UnderWay {
        Head upTo;
        std::size_t events = 0;
        SteadyTime since;
    };
    Head next;     ///< after which the next batch begins
    Pushed pushed; ///< so far
    SteadyTime begun;
    std::map<std::size_t, UnderWay> underWay; ///< by the number of the request
    std::size_t requests = 0;
    bool whole = false;         ///< there is no more to send
    std::optional<Error> error; ///< the first one: nothing is sent after it
};

Uplink::Uplink(GatewayLink& link, JournalSource& source, OnStoreThread onStoreThread, Log& log)
    : link_(link), source_(source), onStoreThread_(std::move(onStoreThread)), log_(log),
      target_("/v1/journals/" + source.kiosk())
{}

Result<Pushed> Uplink::pushAll()
{
    Pushed all;
    for (;;) {
        auto pushed = step();
        if (!pushed)
            return pushed;
        all.events += pushed->events;
        all.parked += pushed->parked;
        all.receiver = pushed->receiver;
        if (pushed->unsent == 0)
            return all;
    }
}

Result<Pushed> Uplink::step()
{
    if (diverged_)
        return std::unexpected(*diverged_);
    if (!receiver_) {
        auto head = askHead();
        if (!head)
            return failed(std::move(head));
        receiver_ = *head;
    }
    auto pushed = sendAfter(*std::exchange(receiver_, std::nullopt));
    if (!pushed && pushed.error().code == Errc::Corrupt) {
        diverged_ = pushed.error();
        log_.write(Severity::Error, "tongguan.sync.client", std::format("journal-diverged kiosk={}", source_.kiosk()));
    }
    return pushed;
}

Result<Head> Uplink::askHead()
{
    HttpRequest request;
    request.target = target_;
    auto answer = link_.send(std::move(request));
    if (!answer)
        return failed(std::move(answer));
    const auto json = parseJson(answer->body);
    if (!json)
        return fail(Errc::InvalidInput, "the gateway's head is no JSON");
    auto head = headFrom(*json);
    if (!head)
        return head;
    // Whatever acknowledgement was lost on the way is made up for here.
    if (auto ok = agreeOn(*head, parkedFrom(*json)); !ok) {
        if (ok.error().code == Errc::Corrupt) {
            diverged_ = ok.error();
            log_.write(Severity::Error, "tongguan.sync.client",
                       std::format("journal-diverged kiosk={}", source_.kiosk()));
            showDivergence(*head);
        }
        return failed(std::move(ok));
    }
    return head;
}

// The receiver should see it too, stop there, and keep what it has not got for people to look at.
void Uplink::showDivergence(const Head& head)
{
    const auto ours = callOn(onStoreThread_, [this] { return source_.head(); });
    if (!ours)
        return;
    const std::uint64_t common = std::min(ours->seq, head.seq);
    std::ignore =
        sendAfter({common > kMaxBatchEvents ? common - kMaxBatchEvents : 0, {}}); // its answer changes nothing
}

Result<> Uplink::agreeOn(const Head& head, std::vector<Parked> parked)
{
    return callOn(onStoreThread_, [this, head, parked = std::move(parked)]() -> Result<> {
        const auto ours = head.seq == 0 ? Result<Hash>(kGenesis) : source_.hashAt(head.seq);
        if (!ours && ours.error().code != Errc::NotFound)
            return std::unexpected(ours.error());
        if (!ours || *ours != head.hash)
            return fail(Errc::Corrupt,
                        std::format("the receiver holds another journal of {} at {}", source_.kiosk(), head.seq));
        return source_.acknowledged(head, parked);
    });
}

Result<Pushed> Uplink::sendAfter(const Head& head)
{
    Round round{.next = head, .pushed = {.receiver = head}, .begun = std::chrono::steady_clock::now()};
    const auto next = [&]() -> std::optional<HttpRequest> {
        auto request = nextBatch(round);
        if (request)
            return std::move(*request);
        round.error = request.error();
        return std::nullopt;
    };
    const auto arrived = [&](std::size_t number, const Result<HttpAnswer>& answer) {
        const auto of = round.underWay.extract(number).mapped();
        const auto took = std::chrono::steady_clock::now() - of.since;
        const auto settled = answer ? settle(round, of.upTo, *answer) : Result<>(std::unexpected(answer.error()));
        if (settled) {
            pace_.acknowledged(of.events, std::chrono::duration_cast<std::chrono::milliseconds>(took));
            return;
        }
        pace_.failed();
        if (!round.error || settled.error().code == Errc::Corrupt)
            round.error = settled.error();
    };
    link_.sendEach(next, arrived);
    const bool progressed = round.pushed.receiver.seq > head.seq;
    if (round.error && (!progressed || round.error->code == Errc::Corrupt))
        return std::unexpected(*round.error);
    auto unsent = unsentAfter(round.pushed.receiver);
    if (!unsent)
        return failed(std::move(unsent));
    round.pushed.events = round.pushed.receiver.seq - head.seq;
    round.pushed.unsent = *unsent;
    if (!round.error)
        receiver_ = round.pushed.receiver;
    return round.pushed;
}

/// None where there is no more, or enough is under way.
Result<std::optional<HttpRequest>> Uplink::nextBatch(Round& round)
{
    const SteadyTime now = std::chrono::steady_clock::now();
    if (round.error || round.whole || round.underWay.size() >= pace_.lines() ||
        (round.requests != 0 && now - round.begun > kRound))
        return std::nullopt;
    const auto outgoing = outgoingAfter(
        [this](std::uint64_t seq, std::size_t maxEvents, std::size_t maxBytes) {
            const std::size_t most = std::min(maxEvents, pace_.events());
            return callOn(onStoreThread_, [=, this] { return source_.readAfter(seq, most, maxBytes); });
        },
        round.next.seq);
    if (!outgoing)
        return std::unexpected(outgoing.error());
    if (outgoing->batch.events.empty()) {
        round.whole = true;
        return std::nullopt;
    }
    HttpRequest request;
    request.method = "POST";
    request.target = std::format("{}?after={}&wait={}", target_, round.next.seq, kPatience);
    request.headers = {{"Content-Type", "application/x-ndjson"}, {"Content-Encoding", "zstd"}};
    request.body = compress(outgoing->ndjson);
    request.timeout = kPushTimeout;
    request.silence = kPushSilence;
    round.next = outgoing->batch.checkpoint.head;
    round.underWay[round.requests++] = {.upTo = round.next, .events = outgoing->batch.events.size(), .since = now};
    return request;
}

/// Answers come in any order: each vouches for all before it.
Result<> Uplink::settle(Round& round, const Head& upTo, const HttpAnswer& answer)
{
    const auto json = parseJson(answer.body);
    if (!json)
        return fail(Errc::InvalidInput, "the gateway's acknowledgement is no JSON");
    auto head = headFrom(*json);
    if (!head)
        return failed(std::move(head));
    if (head->seq < upTo.seq)
        return fail(Errc::InvalidInput, "the gateway acknowledges less than the batch");
    std::vector<Parked> parked = parkedFrom(*json);
    round.pushed.parked += parked.size();
    const Head newest = head->seq > round.pushed.receiver.seq ? *head : round.pushed.receiver;
    if (auto ok = agreeOn(newest, std::move(parked)); !ok)
        return ok;
    round.pushed.receiver = newest;
    return {};
}

Result<std::uint64_t> Uplink::unsentAfter(const Head& head)
{
    const auto ours = callOn(onStoreThread_, [this] { return source_.head(); });
    if (!ours)
        return std::unexpected(ours.error());
    return ours->seq > head.seq ? ours->seq - head.seq : 0;
}

} // namespace tongguan::sync
