// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "tests/bench/figures.h"
#include "tests/bench/follow_load.h"
#include "tests/bench/kiosks_load.h"
#include "tests/bench/stopwatch.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <format>
#include <thread>

// bench-kiosks FOLDER GATEWAY: a fleet on one real gateway process, each machine with its own certificate and journal.
// All batches are made before the clock starts.

using namespace tongguan;
using namespace tongguan::bench;

namespace {

constexpr const char* kPort = "CNHKM";

struct Options {
    std::string folder;
    std::string gateway;
    std::size_t kiosks = 1000;
    std::size_t batch = 20;  ///< events
    std::size_t seconds = 5; ///< of events for the rate of the goal
    std::size_t halfSeconds = 10;
};

struct Fleet {
    std::unique_ptr<sync::ServerProcess> gateway;
    std::vector<FleetKiosk> kiosks;
    std::vector<FleetKiosk> staff; ///< one
};

Result<Fleet> enrolled(const Options& options)
{
    ::setenv("TMPDIR", options.folder.c_str(), 1); // the gateway's folder lies on the disk that is measured
    auto gateway = sync::ServerProcess::make(options.gateway);
    if (!gateway)
        return failed(std::move(gateway));
    if (auto running = (*gateway)->run(); !running)
        return failed(std::move(running));
    Fleet fleet;
    for (std::size_t i = 0; i <= options.kiosks; ++i) {
        const bool isStaff = i == options.kiosks;
        auto kiosk = FleetKiosk::enrol(**gateway, isStaff ? "HKM-S01" : std::format("HKM-K{:04}", i + 1),
                                       isStaff ? "staff" : "kiosk");
        if (!kiosk)
            return failed(std::move(kiosk));
        (isStaff ? fleet.staff : fleet.kiosks).push_back(std::move(*kiosk));
    }
    fleet.gateway = std::move(*gateway);
    return fleet;
}

/// Enough batches of each for so many events of all together.
Result<std::vector<std::vector<ReadyBatch>>> batchesOf(std::vector<FleetKiosk>& kiosks, std::size_t events,
                                                       std::size_t size)
{
    const std::size_t each = std::max<std::size_t>(1, events / kiosks.size() / size);
    std::vector<std::vector<ReadyBatch>> all(kiosks.size());
    for (std::size_t kiosk = 0; kiosk < kiosks.size(); ++kiosk) {
        for (std::size_t i = 0; i < each; ++i) {
            auto batch = kiosks[kiosk].next(size);
            if (!batch)
                return failed(std::move(batch));
            all[kiosk].push_back(std::move(*batch));
        }
    }
    return all;
}

struct Standing {
    std::uint64_t unrelayed = 0;
    std::uint64_t feed = 0;
};

Standing standing(KioskLoad& load, KioskLine& staff)
{
    const Reply reply = load.ask(staff, std::format("/v1/ports/{}/stats", kPort));
    const auto json = parseJson(reply.body, std::size_t{4} << 20U);
    if (!json)
        return {.unrelayed = 1};
    Standing now{.feed = (*json)["feed"].get<std::uint64_t>()};
    for (const Json& journal : (*json)["journals"])
        now.unrelayed += journal["seq"].get<std::uint64_t>() - journal["relayed"].get<std::uint64_t>();
    return now;
}

/// Once what was taken is in the feed. Unavailable where that comes to nothing.
Result<Standing> relayed(KioskLoad& load, KioskLine& staff)
{
    constexpr std::chrono::minutes kPatience{5};
    const auto end = std::chrono::steady_clock::now() + kPatience;
    for (Standing now = standing(load, staff); now.unrelayed > 0; now = standing(load, staff)) {
        if (std::chrono::steady_clock::now() > end)
            return fail(Errc::Unavailable, "the gateway does not relay what it took, or answers no more");
        std::this_thread::sleep_for(std::chrono::milliseconds{100});
    }
    return standing(load, staff);
}

Result<std::string> run(const Options& options)
{
    const Stopwatch enrolment;
    auto fleet = enrolled(options);
    if (!fleet)
        return failed(std::move(fleet));
    const double enrolSeconds = enrolment.seconds();
    const pid_t gateway = childNamed("tongguan-gateway");
    constexpr double kGoal = 20'000; // events a second
    auto full = batchesOf(fleet->kiosks, std::size_t(kGoal) * options.seconds, options.batch);
    if (!full)
        return failed(std::move(full));
    KioskLoad load(fleet->kiosks, fleet->gateway->url());
    KioskLine staff(load.io(), fleet->staff.front().identity());
    bool staffed = false;
    boost::asio::co_spawn(
        load.io(),
        [&]() -> boost::asio::awaitable<void> { staffed = co_await staff.connect(endpointOf(fleet->gateway->url())); },
        boost::asio::detached);
    if (load.connect() > 0 || !staffed)
        return fail(Errc::Unavailable, "some machines cannot connect");

    const double gatewayCpu = cpuMicrosecondsOf(gateway);
    const double ownCpu = cpuMicroseconds();
    const Stopwatch watch;
    const Phase fast = load.push(*full, 0);
    const double gatewayUsed = cpuMicrosecondsOf(gateway) - gatewayCpu;
    const double ownUsed = cpuMicroseconds() - ownCpu;
    if (fast.failed > 0)
        return fail(Errc::Unavailable, std::format("{} kiosks gave up", fast.failed));
    const double events = static_cast<double>(full->front().size() * options.batch * options.kiosks);
    const double rate = events / fast.seconds;
    if (auto inFeed = relayed(load, staff); !inFeed)
        return failed(std::move(inFeed));
    const double relaySeconds = watch.seconds();
    const double relayCpu = cpuMicrosecondsOf(gateway) - gatewayCpu;
    full->clear();

    const double halfRate = std::min(rate, kGoal) / 2;
    auto half = batchesOf(fleet->kiosks, std::size_t(halfRate) * options.halfSeconds, options.batch);
    if (!half)
        return failed(std::move(half));
    const Phase calm = load.push(*half, halfRate / static_cast<double>(options.batch));
    const Standing behind = standing(load, staff);
    if (calm.failed > 0)
        return fail(Errc::Unavailable, std::format("{} kiosks gave up at half the load", calm.failed));

    const auto now = relayed(load, staff);
    if (!now)
        return std::unexpected(now.error());
    const auto order = fleet->staff.front().nextOf("complaint.answered", R"({"order":"THE-ORDER"})");
    if (!order)
        return std::unexpected(order.error());
    const double orderCpu = cpuMicrosecondsOf(gateway);
    const Phase heard = load.hear(kPort, now->feed, staff, "/v1/journals/HKM-S01?after=0", *order, "THE-ORDER");
    if (heard.failed > 0 || heard.milliseconds.size() != options.kiosks)
        return fail(Errc::Unavailable, std::format("{} kiosks did not hear of the order", heard.failed));
    return dump(Json{{"kiosks", options.kiosks},
                     {"batch", options.batch},
                     {"enrolSeconds", enrolSeconds},
                     {"events", events},
                     {"rate", rate},
                     {"p50", quantile(fast.milliseconds, 0.5)},
                     {"p99", quantile(fast.milliseconds, 0.99)},
                     {"refused", fast.refused + calm.refused},
                     {"gatewayCpu", gatewayUsed / events},
                     {"kiosksCpu", ownUsed / events},
                     {"relayRate", events / relaySeconds},
                     {"relayCpu", relayCpu / events},
                     {"halfRate", halfRate},
                     {"halfP50", quantile(calm.milliseconds, 0.5)},
                     {"halfP99", quantile(calm.milliseconds, 0.99)},
                     {"halfUnrelayed", behind.unrelayed},
                     {"heardP99", quantile(heard.milliseconds, 0.99)},
                     {"heardLast", std::ranges::max(heard.milliseconds)},
                     {"heardCpu", (cpuMicrosecondsOf(gateway) - orderCpu) / 1000},
                     {"resident", residentMegabytes(gateway)}});
}

} // namespace

int main(int argc, char** argv)
{
    CLI::App app("A thousand kiosks on one gateway process.");
    Options options;
    app.add_option("folder", options.folder, "on the disk that is measured")->required();
    app.add_option("gateway", options.gateway, "the program tongguan-gateway")->required();
    app.add_option("--kiosks", options.kiosks)->check(CLI::Range(1, 1900));
    app.add_option("--batch", options.batch, "events")->check(CLI::Range(1, 1000));
    app.add_option("--seconds", options.seconds, "of 20,000 events each, as fast as they are taken");
    app.add_option("--half-seconds", options.halfSeconds, "at half the rate, 10,000 events a second at most");
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? 0 : 2;
    }
    const auto figures = run(options);
    if (!figures) {
        std::fprintf(stderr, "bench-kiosks: %s\n", figures.error().what.c_str());
        return 3;
    }
    std::puts(figures->c_str());
    return 0;
}
