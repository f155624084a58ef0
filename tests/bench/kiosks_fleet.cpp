// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/kiosks_fleet.h"

#include "base/json.h"
#include "sync/log/batch.h"
#include "tests/support/sync/sample_events.h"

#include <array>
#include <format>

namespace tongguan::bench {

namespace {

constexpr std::array kTypes = {"document.read",   "facts.confirmed", "plate.captured", "crossing.decided",
                               "crossing.queued", "ticket.issued",   "document.read",  "facts.confirmed"};

/// About as compressible as what a kiosk captures: members that repeat, numbers and digests that do not.
std::string bodyOf(const std::string& kiosk, std::uint64_t seq)
{
    const std::string digest = toHex(sha256(std::format("{} {}", kiosk, seq)));
    const std::string more = toHex(sha256(digest));
    return dump(
        Json{{"document", {{"kind", "passport"}, {"issuer", "VNM"}, {"number", digest.substr(0, 9)}}},
             {"vehicle", {{"plate", more.substr(0, 7)}, {"axles", 3}, {"country", "VN"}}},
             {"declaration", {{"number", digest.substr(9, 18)}, {"goods", "08109080"}, {"packages", seq % 900}}},
             {"seal", more},
             {"picture", digest},
             {"checks", {"MRZ", "CHIP", "WATCH"}},
             {"note", std::string(20, '-')}});
}

} // namespace

Result<FleetKiosk> FleetKiosk::enrol(sync::ServerProcess& gateway, const std::string& id, const std::string& role)
{
    auto identity = gateway.enrol(id, role);
    if (!identity)
        return failed(std::move(identity));
    auto key = sync::SigningKey::fromSeed(identity->journalSeed);
    if (!key)
        return failed(std::move(key));
    return FleetKiosk(std::move(*identity), std::make_unique<sync::SigningKey>(std::move(*key)));
}

Result<ReadyBatch> FleetKiosk::next(std::size_t count)
{
    std::vector<sync::Event> events;
    sync::Head head = head_;
    for (std::size_t i = 0; i < count; ++i) {
        const std::uint64_t seq = head.seq + 1;
        auto event = sync::link(head.hash, sync::sampleHeader(seq, kTypes.at(seq % kTypes.size())),
                                bodyOf(identity_.kiosk, seq));
        if (!event)
            return failed(std::move(event));
        head = {.seq = seq, .hash = event->hash};
        events.push_back(std::move(*event));
    }
    return sealed(events);
}

Result<ReadyBatch> FleetKiosk::nextOf(const std::string& type, std::string body)
{
    auto event = sync::link(head_.hash, sync::sampleHeader(head_.seq + 1, type), std::move(body));
    if (!event)
        return failed(std::move(event));
    return sealed({std::move(*event)});
}

Result<ReadyBatch> FleetKiosk::sealed(const std::vector<sync::Event>& events)
{
    const std::uint64_t after = head_.seq;
    head_ = {.seq = events.back().header.seq, .hash = events.back().hash};
    return ReadyBatch{
        .after = after,
        .last = head_.seq,
        .hash = head_.hash,
        .body = sync::compress(sync::encodeBatch(events, sync::signCheckpoint(identity_.kiosk, head_, *key_)))};
}

} // namespace tongguan::bench
