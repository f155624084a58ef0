// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bytes.h"
#include "tests/faults/port/machine.h"

#include <algorithm>
#include <array>
#include <iostream>

namespace tongguan::test {

namespace {

// What happens to a crossing with these very words once at most.
constexpr std::array<std::string_view, 9> kOnce{"crossing.opened",    "crossing.decided",   "ticket.issued",
                                                "decision.confirmed", "decision.corrected", "crossing.cleared",
                                                "crossing.exited",    "crossing.closed",    "case.resolved"};

Result<> demandWhole(store::Store& store)
{
    const auto head = store.journal().verify();
    if (!head)
        return std::unexpected(head.error());
    if (*head != store.journal().head())
        return fail(Errc::Corrupt, "the head is not the last event");
    const auto before = store.projectionDigest();
    if (auto rebuilt = store.rebuildProjections(); !rebuilt)
        return rebuilt;
    if (!before || *before != store.projectionDigest().value_or(Hash{}))
        return fail(Errc::Corrupt, "the projections are not what the journal adds up to");
    return {};
}

} // namespace

Result<> tellAll(store::Store& store)
{
    if (auto whole = demandWhole(store); !whole)
        return whole;
    const auto events = store.journal().readAfter(0, 1'000'000, std::size_t{1} << 30U);
    if (!events)
        return std::unexpected(events.error());
    for (const sync::Event& event : *events) {
        const sync::EventHeader& header = event.header;
        std::cout << "event " << header.seq << ' ' << toHex(event.hash) << ' ' << header.id << ' ' << header.type
                  << '\n';
        if (std::ranges::contains(kOnce, header.type) && !event.body.empty())
            std::cout << "once " << header.crossing << ' ' << header.type << ' ' << toHex(sha256(event.body)) << '\n';
        const bool answers = header.type == store::kActionCarriedOut || header.type == store::kActionRefused;
        if (const auto body = parseJson(event.body); body && answers)
            std::cout << "once answer " << stringOr(*body, "station") << '/' << integerOr(*body, "seq") << '\n';
    }
    const auto machines = store.relayingMachines();
    if (!machines)
        return std::unexpected(machines.error());
    for (const std::string& machine : *machines) {
        const auto relayed = store.relayedAfter(machine, 0, 1'000'000);
        if (!relayed)
            return std::unexpected(relayed.error());
        std::cout << "relayed " << machine << ' ' << relayed->size() << '\n';
    }
    std::cout << "whole" << std::endl;
    return {};
}

} // namespace tongguan::test
