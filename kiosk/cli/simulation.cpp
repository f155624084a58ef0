// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/cli/simulation.h"

#include "base/json.h"
#include "base/result.h"
#include "base/time.h"
#include "kiosk/cli/rehearsal.h"
#include "kiosk/cli/traffic.h"

#include <algorithm>
#include <format>

namespace tongguan::cli {

namespace {

constexpr std::string_view kMark = "kiosk.simulated";

std::string portOf(const std::vector<sync::FeedEntry>& lists)
{
    for (const sync::FeedEntry& entry : lists) {
        if (entry.dataset != "port" || entry.key != "rules")
            continue;
        if (const auto json = parseJson(entry.body))
            return stringOr(*json, "port");
    }
    return {};
}

/// Makes the store where it is missing, with a key that no seed gives away, and finds out whose it is.
Result<store::StoreFolder> prepare(const SimulationOptions& options, const SimulationWorld& world)
{
    store::StoreFolder place = options.place;
    place.make = true;
    place.cheapKey = true;
    auto opened = store::openFolder(place, world.clock, world.random, world.log);
    if (!opened)
        return failed(std::move(opened));
    store::Store& store = **opened;
    const auto types = store.eventsByType();
    if (!types)
        return std::unexpected(types.error());
    if (!types->empty() && !types->contains(std::string(kMark)))
        return fail(Errc::Denied, "the store holds crossings that were not simulated: take another folder");
    place.kiosk = store.kiosk().empty() ? options.kiosk : store.kiosk();
    place.port = store.kiosk().empty() ? portOf(options.lists) : store.port();
    if (place.port.empty())
        return fail(Errc::InvalidInput, "the sample port has no name: its port.json needs rules with a port");
    return place;
}

std::uint64_t seedOf(std::uint64_t seed, const store::Store& store, std::uint64_t events)
{
    std::uint64_t mixed = 0;
    for (const std::uint8_t byte : sha256(std::format("{} {} {}", seed, store.kiosk(), events)))
        mixed = (mixed << 8U | byte) ^ (mixed >> 56U); // two kiosks, and two runs, get other trucks
    return mixed;
}

/// A store that follows a gateway keeps its cursor: what is simulated lies beside the feed.
Result<> feed(store::Store& store, const std::vector<sync::FeedEntry>& entries, UtcTime now, bool first)
{
    const auto cursor = store.feedCursor();
    if (!cursor)
        return std::unexpected(cursor.error());
    return store.applyFeed(entries, *cursor, now, first && *cursor == 0);
}

} // namespace

Result<RehearsalFigures> simulate(const SimulationOptions& options, const SimulationWorld& world,
                                  const std::function<void(std::uint64_t)>& onCrossing)
{
    auto place = prepare(options, world);
    if (!place)
        return failed(std::move(place));
    SimulatedClock clock(options.start);
    SeededRandom random;
    auto opened = store::openFolder(*place, clock, random, world.log);
    if (!opened)
        return failed(std::move(opened));
    store::Store& store = **opened;
    const std::uint64_t before = store.journal().head().seq;
    random.seed(seedOf(options.seed, store, before));
    auto traffic = Traffic::after(options.lists, store.port(), before);
    if (!traffic)
        return failed(std::move(traffic));
    // In the journal, so that nobody takes what follows for real.
    if (auto marked = store.note(std::string(kMark), "kiosk", dump(Json{{"seed", options.seed}})); !marked)
        return failed(std::move(marked));
    if (auto fed = feed(store, options.lists, clock.now(), true); !fed)
        return failed(std::move(fed));

    Rehearsal rehearsal(store, clock, random, world.clock, world.log);
    RehearsalFigures figures;
    const Microseconds start = world.clock.monotonic();
    for (std::uint64_t done = 0; done < options.crossings; ++done) {
        const SimulatedTruck truck = traffic->next(random, clock.now());
        if (auto fed = feed(store, truck.entries, clock.now(), false); !fed)
            return failed(std::move(fed));
        const auto decision = rehearsal.play(truck);
        if (!decision)
            return std::unexpected(decision.error());
        figures.count(*decision);
        clock.advance(std::chrono::seconds{20 + random.below(60)});
        onCrossing(done + 1);
    }
    figures.seconds = std::chrono::duration<double>(world.clock.monotonic() - start).count();
    figures.latencies = rehearsal.latencies();
    figures.head = store.journal().head();
    return figures;
}

} // namespace tongguan::cli
