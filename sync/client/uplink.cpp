// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/client/uplink.h"

#include "base/json.h"
#include "sync/log/outgoing.h"
#include "sync/log/problems.h"

#include <algorithm>
#include <format>
#include <tuple>
#include <utility>

namespace tongguan::sync {

namespace {

constexpr std::chrono::minutes kPushTimeout{5};  // a whole batch over 2G
constexpr std::chrono::seconds kPushSilence{20}; // a line that died meanwhile tells nobody

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

} // namespace

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
    const Head before = *std::exchange(receiver_, std::nullopt);
    auto pushed = sendAfter(before);
    if (pushed)
        receiver_ = pushed->receiver;
    else if (pushed.error().code == Errc::Corrupt) {
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
    const auto outgoing = outgoingAfter(
        [this](std::uint64_t seq, std::size_t maxEvents, std::size_t maxBytes) {
            return callOn(onStoreThread_,
                          [=, this]() -> Result<Batch> { return source_.readAfter(seq, maxEvents, maxBytes); });
        },
        head.seq);
    if (!outgoing)
        return std::unexpected(outgoing.error());
    if (outgoing->batch.events.empty())
        return Pushed{.receiver = head};
    HttpRequest request;
    request.method = "POST";
    request.target = std::format("{}?after={}", target_, head.seq);
    request.headers = {{"Content-Type", "application/x-ndjson"}, {"Content-Encoding", "zstd"}};
    request.body = compress(outgoing->ndjson);
    request.timeout = kPushTimeout;
    request.silence = kPushSilence;
    auto answer = link_.send(std::move(request));
    if (!answer)
        return failed(std::move(answer));
    return settle(head, outgoing->batch, *answer);
}

Result<Pushed> Uplink::settle(const Head& before, const Batch& batch, const HttpAnswer& answer)
{
    const auto json = parseJson(answer.body);
    if (!json)
        return fail(Errc::InvalidInput, "the gateway's acknowledgement is no JSON");
    auto head = headFrom(*json);
    if (!head)
        return failed(std::move(head));
    if (head->seq < batch.checkpoint.head.seq)
        return fail(Errc::InvalidInput, "the gateway acknowledges less than the batch");
    std::vector<Parked> parked = parkedFrom(*json);
    Pushed pushed{.receiver = *head, .events = head->seq - before.seq, .parked = parked.size()};
    if (auto ok = agreeOn(*head, std::move(parked)); !ok)
        return failed(std::move(ok));
    auto ours = callOn(onStoreThread_, [this] { return source_.head(); });
    if (!ours)
        return failed(std::move(ours));
    pushed.unsent = ours->seq > head->seq ? ours->seq - head->seq : 0;
    return pushed;
}

} // namespace tongguan::sync
