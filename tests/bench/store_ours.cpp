// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "base/log.h"
#include "base/result.h"
#include "base/system.h"
#include "base/uuid.h"
#include "kiosk/store/store.h"
#include "tests/bench/figures.h"
#include "tests/bench/stopwatch.h"
#include "tests/support/clearance/sample_crossing.h"

#include <cstdio>
#include <cstdlib>
#include <string_view>

// bench-store-ours FOLDER STEPS append|note: captures steps one by one in a new store, each with a body of 1 kB.

using namespace tongguan;
using namespace tongguan::clearance;

namespace {

constexpr std::size_t kBody = 1024;

/// The steps of a laden truck up to its container, each made 1 kB long in one of its texts.
std::vector<CrossingEvent> steps()
{
    std::vector<CrossingEvent> events = test::ladenTruck();
    for (CrossingEvent& event : events) {
        const auto lengthen = [missing = kBody - bodyOf(event).size()](std::string& text) {
            text.append(missing, 'x');
        };
        if (auto* opened = std::get_if<Opened>(&event))
            lengthen(opened->port);
        else if (auto* code = std::get_if<CodeRead>(&event))
            lengthen(code->batch);
        else if (auto* document = std::get_if<DocumentRead>(&event))
            lengthen(document->name);
        else if (auto* licence = std::get_if<LicenceRead>(&event))
            lengthen(licence->number);
        else if (auto* confirmed = std::get_if<FactsConfirmed>(&event))
            lengthen(confirmed->disputed.emplace_back());
        else if (auto* seal = std::get_if<SealRead>(&event))
            lengthen(seal->number);
        else if (auto* container = std::get_if<ContainerRead>(&event))
            lengthen(container->number);
    }
    return events;
}

Result<std::vector<double>> appendSteps(store::Store& store, int count, Random& random)
{
    const std::vector<CrossingEvent> events = steps();
    std::vector<double> taken;
    std::string crossing;
    for (int i = 0; i < count; ++i) {
        const std::size_t step = static_cast<std::size_t>(i) % events.size();
        if (step == 0)
            crossing = makeUuid(SystemClock().now(), random);
        const bench::Stopwatch watch;
        const auto done = store.append(crossing, "driver", std::span(&events[step], 1));
        taken.push_back(watch.microseconds());
        if (!done)
            return std::unexpected(done.error());
    }
    return taken;
}

Result<std::vector<double>> noteSteps(store::Store& store, int count)
{
    const std::string body =
        dump(Json{{"device", std::string(kBody - std::string_view(R"({"device":""})").size(), 'x')}});
    std::vector<double> taken;
    for (int i = 0; i < count; ++i) {
        const bench::Stopwatch watch;
        const auto done = store.note("kiosk.device", "kiosk", body);
        taken.push_back(watch.microseconds());
        if (!done)
            return std::unexpected(done.error());
    }
    return taken;
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 4)
        return 2;
    const SystemClock clock;
    SystemRandom random;
    StderrLog log;
    const auto key = store::StoreKey::fromBytes(Bytes(32, 7));
    auto store = store::Store::open(
        {.file = std::filesystem::path(argv[1]) / "kiosk.db", .kiosk = "HKM-K01", .port = "CNHKM", .vfs = {}}, *key,
        clock, random, log);
    if (!store) {
        std::fprintf(stderr, "bench-store-ours: %s\n", store.error().what.c_str());
        return 3;
    }
    const int count = std::atoi(argv[2]);
    const double cpuBefore = bench::cpuMicroseconds();
    const auto taken =
        std::string_view(argv[3]) == "note" ? noteSteps(**store, count) : appendSteps(**store, count, random);
    const double cpu = bench::cpuMicroseconds() - cpuBefore;
    if (!taken) {
        std::fprintf(stderr, "bench-store-ours: %s\n", taken.error().what.c_str());
        return 3;
    }
    std::puts(bench::latencyLine(*taken, cpu).c_str());
    return 0;
}
