// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/log.h"
#include "base/system.h"
#include "base/uuid.h"
#include "kiosk/clearance/decide.h"
#include "kiosk/clearance/memory_reference.h"
#include "kiosk/store/sample_port.h"
#include "kiosk/store/store.h"
#include "tests/bench/decide_lists.h"
#include "tests/bench/figures.h"
#include "tests/bench/stopwatch.h"
#include "tests/support/clearance/sample_crossing.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <format>
#include <fstream>
#include <malloc.h>

// bench-decide-ours FOLDER SAMPLE-PORT SIZE: puts the lists of a port of that size into an encrypted store, piece by
// piece as a feed does, with a driver's steps between the pieces; then decides on them, from the store and from memory.

using namespace tongguan;
using namespace tongguan::clearance;

namespace {

constexpr std::size_t kPiece = 500; // entries of a feed answer
constexpr int kFromStore = 4000;
constexpr int kFromMemory = 40'000;

struct Applied {
    double seconds = 0;
    double longestStep = 0; ///< ms, of a driver's step while the lists came in
};

void fail(const Error& error)
{
    std::fprintf(stderr, "bench-decide-ours: %s\n", error.what.c_str());
    std::exit(3);
}

Applied apply(store::Store& store, const bench::ListSize& size, Random& random)
{
    const SystemClock clock;
    Applied applied;
    std::uint64_t cursor = 0;
    std::vector<sync::FeedEntry> piece;
    const auto put = [&] {
        // A touch that comes while a piece is put waits for its end, and then is captured.
        const bench::Stopwatch step;
        if (auto done = store.applyFeed(piece, ++cursor, clock.now(), false); !done)
            fail(done.error());
        auto captured = store.append(makeUuid(clock.now(), random), "driver",
                                     std::vector<CrossingEvent>{Opened{.port = "CNHKM", .kiosk = "HKM-K01"}});
        if (!captured)
            fail(captured.error());
        applied.seconds += step.seconds();
        applied.longestStep = std::max(applied.longestStep, step.microseconds() / 1000);
        piece.clear();
    };
    bench::eachListRow(size, [&](bench::ListRow row) {
        sync::FeedEntry entry;
        entry.dataset = std::move(row.dataset);
        entry.key = std::move(row.key);
        entry.body = std::move(row.body);
        entry.asOf = clock.now();
        piece.push_back(std::move(entry));
        if (piece.size() == kPiece)
            put();
    });
    put();
    return applied;
}

/// Trucks spread over the whole list; what is not listed is looked for as well.
Crossing truck(int number, const bench::ListSize& size)
{
    Crossing crossing = *test::addUp(test::ladenTruck());
    const std::uint64_t at =
        static_cast<std::uint64_t>(number) * 7919 % (size.declarations() + size.declarations() / 10);
    crossing.declaration = bench::listDeclaration(at);
    crossing.plateNorm = bench::listPlate(at);
    crossing.document->number.value = std::format("C{:07}", number);
    return crossing;
}

std::vector<double> decideFromStore(store::Store& store, const bench::ListSize& size, const Moment& moment)
{
    std::vector<double> taken;
    const auto rules = store.rules();
    if (!rules)
        fail(rules.error());
    for (int i = 0; i < kFromStore; ++i) {
        const Crossing crossing = truck(i, size);
        const bench::Stopwatch watch;
        const auto view = store.referenceFor(crossing);
        if (!view)
            fail(view.error());
        const Decision decision = decide(crossing, *view, (*rules)->data, moment);
        taken.push_back(watch.microseconds());
        if (decision.reasons.empty())
            std::exit(4);
    }
    return taken;
}

/// What a referral to staff takes, with and without a hit on the watch list: a difference could be seen.
double medianReferral(const ReferenceView& view, const RuleData& rules, const Moment& moment, bool watched)
{
    Crossing crossing = *test::addUp(test::ladenTruck());
    ReferenceView own = view;
    own.personWatched = watched;
    if (!watched)
        crossing.document->number.source = Source::Typed;
    std::vector<double> taken;
    for (int i = 0; i < kFromStore; ++i) {
        const bench::Stopwatch watch;
        const Decision decision = decide(crossing, own, rules, moment);
        taken.push_back(watch.microseconds());
        if (decision.lane != Lane::Staff)
            std::exit(4);
    }
    return bench::quantile(std::move(taken), 0.5);
}

double residentMegabytes()
{
    std::ifstream status("/proc/self/statm");
    long total = 0;
    long resident = 0;
    status >> total >> resident;
    return static_cast<double>(resident) * 4096 / 1e6;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 4)
        return 2;
    const SystemClock clock;
    SystemRandom random;
    StderrLog log;
    const bench::ListSize size{.thousandth = std::strtoull(argv[3], nullptr, 10)};
    const auto key = store::StoreKey::fromBytes(Bytes(32, 7));
    auto store = store::Store::open(
        {.file = std::filesystem::path(argv[1]) / "kiosk.db", .kiosk = "HKM-K01", .port = "CNHKM", .vfs = {}}, *key,
        clock, random, log);
    if (!store)
        fail(store.error());
    if (auto loaded = store::loadSamplePort(**store, argv[2], clock.now()); !loaded)
        fail(loaded.error());
    const Applied applied = apply(**store, size, random);
    const Moment moment{.now = clock.now(), .online = true};
    const std::vector<double> stored = decideFromStore(**store, size, moment);
    ::malloc_trim(0); // what making the lists took is not the store's
    const double resident = residentMegabytes();

    const RuleData rules = (*(*store)->rules())->data;
    const ReferenceView view = test::releasedOnArrival();
    Moment then = moment;
    then.now = test::kNoon;
    const Crossing crossing = *test::addUp(test::ladenTruck());
    const bench::Stopwatch memory;
    for (int i = 0; i < kFromMemory; ++i) {
        if (decide(crossing, view, rules, then).reasons.empty())
            return 4;
    }
    const double rate = kFromMemory / memory.seconds();
    std::puts(std::format(R"({{"apply":{},"step":{},"p50":{},"p99":{},"rss":{},"rate":{},"hit":{},"miss":{}}})",
                          applied.seconds, applied.longestStep, bench::quantile(stored, 0.5),
                          bench::quantile(stored, 0.99), resident, rate, medianReferral(view, rules, then, true),
                          medianReferral(view, rules, then, false))
                  .c_str());
    return 0;
}
