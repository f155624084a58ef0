// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "base/system.h"
#include "kiosk/store/store.h"
#include "kiosk/store/store_uplink.h"
#include "sync/client/uplink.h"
#include "tests/bench/records.h"
#include "tests/bench/stopwatch.h"
#include "tests/support/sync/quiet.h"
#include "tests/support/sync/server_process.h"

#include <cstdio>
#include <cstdlib>
#include <sstream>
#include <sys/resource.h>

// bench-sync-ours FOLDER RECORDS GATEWAY: a kiosk's store drains into the real gateway, over loopback, or as the peers
// do over a line between two network namespaces: HOST is the gateway's address, NS_B the command that runs it there.

using namespace tongguan;

namespace {

sync::ServerPlace placeOfGateway()
{
    sync::ServerPlace place;
    if (const char* host = std::getenv("HOST"); host != nullptr)
        place.host = host;
    if (const char* command = std::getenv("NS_B"); command != nullptr) {
        std::istringstream words("/usr/bin/env " + std::string(command));
        for (std::string word; words >> word;)
            place.within.push_back(word);
    }
    return place;
}

double childrensCpu()
{
    rusage used{};
    ::getrusage(RUSAGE_CHILDREN, &used);
    return static_cast<double>(used.ru_utime.tv_sec + used.ru_stime.tv_sec) +
           static_cast<double>(used.ru_utime.tv_usec + used.ru_stime.tv_usec) / 1e6;
}

Result<std::unique_ptr<store::Store>> filledStore(const std::filesystem::path& folder, const std::string& kiosk,
                                                  const std::vector<std::string>& bodies, const Clock& clock,
                                                  Random& random, Log& log)
{
    const auto key = store::StoreKey::fromBytes(Bytes(32, 7));
    auto store = store::Store::open({.file = folder / "kiosk.db", .kiosk = kiosk, .port = "CNHKM", .vfs = {}}, *key,
                                    clock, random, log);
    if (!store)
        return store;
    for (const std::string& body : bodies) {
        if (auto noted = (*store)->note("bench.record", "kiosk", body); !noted)
            return failed(std::move(noted));
    }
    return store;
}

Result<std::string> drain(const std::filesystem::path& folder, const std::string& file, const std::string& program)
{
    const SystemClock clock;
    SystemRandom random;
    sync::QuietLog log;
    const auto bodies = bench::records(file);
    if (!bodies)
        return std::unexpected(bodies.error());
    auto gateway = sync::ServerProcess::make(program, "CNHKM", placeOfGateway());
    if (!gateway)
        return failed(std::move(gateway));
    if (auto running = (*gateway)->run(); !running)
        return failed(std::move(running));
    const auto identity = (*gateway)->enrol("HKM-K01", "kiosk");
    if (!identity)
        return std::unexpected(identity.error());
    auto store = filledStore(folder, identity->kiosk, *bodies, clock, random, log);
    if (!store)
        return failed(std::move(store));
    const auto key = sync::SigningKey::fromSeed(identity->journalSeed);
    auto link = sync::linkFor(*identity, random);
    if (!key || !link)
        return fail(Errc::Unavailable, "the enrolment gave no usable identity");
    store::StoreUplink source(**store, *key);
    sync::Uplink uplink(*link, source, sync::atOnce(), log);

    const double cpuBefore = bench::cpuMicroseconds();
    const double childrenBefore = childrensCpu();
    const bench::Stopwatch watch;
    const auto pushed = uplink.pushAll();
    const double seconds = watch.seconds();
    const double cpu = (bench::cpuMicroseconds() - cpuBefore) / 1e6;
    if (!pushed)
        return std::unexpected(pushed.error());
    const auto counters = (*store)->counters();
    if (pushed->receiver != (*store)->journal().head() || !counters || counters->unsent != 0 || counters->parked != 0)
        return fail(Errc::Corrupt, "the ends are not equal after the push");
    (*gateway)->stop(); // its processor time is told when it has ended: all of its life, start and all
    return dump(
        Json{{"seconds", seconds}, {"records", pushed->events}, {"cpu", cpu + childrensCpu() - childrenBefore}});
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 4)
        return 2;
    const auto figures = drain(argv[1], argv[2], argv[3]);
    if (!figures) {
        std::fprintf(stderr, "bench-sync-ours: %s\n", figures.error().what.c_str());
        return 3;
    }
    std::puts(figures->c_str());
    return 0;
}
