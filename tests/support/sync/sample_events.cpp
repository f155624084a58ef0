// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sync/sample_events.h"

#include <format>

namespace tongguan::sync {

EventHeader sampleHeader(std::uint64_t seq, std::string_view type)
{
    EventHeader header;
    header.seq = seq;
    header.id = std::format("01935b8e-0000-7000-8000-{:012x}", seq);
    header.type = type;
    header.at = fromMicroseconds(1'764'000'000'000'000 + static_cast<std::int64_t>(seq));
    header.boot = "5f0c8c5e-51e5-4f0f-a4f2-5a4c1e9b7a10";
    header.monotonic = 12'345'678;
    header.actor = "driver";
    header.crossing = "01935b8e-0000-7000-8000-0000000000aa";
    return header;
}

std::vector<Event> sampleChain(std::uint64_t count)
{
    std::vector<Event> events;
    Hash previous = kGenesis;
    for (std::uint64_t seq = 1; seq <= count; ++seq) {
        events.push_back(link(previous, sampleHeader(seq), R"({"kind":"seal","text":"封志 \"A\""})").value());
        previous = events.back().hash;
    }
    return events;
}

} // namespace tongguan::sync
