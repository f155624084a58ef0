// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "base/system.h"
#include "base/uuid.h"
#include "kiosk/app/store_thread.h"
#include "kiosk/store/store.h"
#include "kiosk/store/store_uplink.h"
#include "sync/client/uplink.h"
#include "tests/bench/figures.h"
#include "tests/bench/stopwatch.h"
#include "tests/support/sync/quiet.h"
#include "tests/support/sync/server_process.h"

#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <future>
#include <thread>

// bench-backlog-ours FOLDER CROSSINGS GATEWAY: a kiosk that was cut off for so many crossings, of ten events each,
// drains into the real gateway over loopback, while a driver's step is captured every twenty milliseconds.

using namespace tongguan;

namespace {

constexpr int kQuietSteps = 500;
constexpr std::chrono::milliseconds kPause{20};

class Kiosk {
  public:
    Kiosk(std::unique_ptr<store::Store> store, const Clock& clock, Random& random)
        : store_(std::move(store)), clock_(clock), random_(random)
    {}

    store::Store& store() { return *store_; }
    app::StoreThread& thread() { return thread_; }

    /// A whole crossing in one transaction.
    Result<> crossing()
    {
        std::vector<clearance::CrossingEvent> events{
            clearance::Opened{.port = store_->port(), .kiosk = store_->kiosk()}};
        for (int i = 0; i < 8; ++i)
            events.emplace_back(clearance::LicenceRead{.number = std::string(200, static_cast<char>('A' + i))});
        events.emplace_back(clearance::Abandoned{});
        auto captured = store_->append(makeUuid(clock_.now(), random_), "kiosk", events);
        return captured ? Result<>() : failed(std::move(captured));
    }

    /// As a driver waits for it: from the touch until it is durable, in microseconds; negative where it failed.
    double step()
    {
        const bench::Stopwatch watch;
        std::promise<bool> done;
        thread_.post([&] {
            const std::vector<clearance::CrossingEvent> events{
                clearance::Opened{.port = store_->port(), .kiosk = store_->kiosk()}};
            done.set_value(store_->append(makeUuid(clock_.now(), random_), "kiosk", events).has_value());
        });
        return done.get_future().get() ? watch.seconds() * 1e6 : -1;
    }

  private:
    std::unique_ptr<store::Store> store_;
    const Clock& clock_;
    Random& random_;
    app::StoreThread thread_;
};

void forgetPeak()
{
    std::ofstream("/proc/self/clear_refs") << 5; // proc(5): resets VmHWM
}

double peakMegabytes()
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with("VmHWM:"))
            return std::strtod(line.c_str() + 6, nullptr) / 1024;
    return 0;
}

Result<std::string> drain(const std::filesystem::path& folder, int crossings, const std::string& program)
{
    const SystemClock clock;
    SystemRandom random;
    sync::QuietLog log;
    auto gateway = sync::ServerProcess::make(program, "CNHKM");
    if (!gateway)
        return failed(std::move(gateway));
    if (auto running = (*gateway)->run(); !running)
        return failed(std::move(running));
    const auto identity = (*gateway)->enrol("HKM-K01", "kiosk");
    if (!identity)
        return std::unexpected(identity.error());
    const auto storeKey = store::StoreKey::fromBytes(Bytes(32, 7));
    auto store = store::Store::open({.file = folder / "kiosk.db", .kiosk = identity->kiosk, .port = "CNHKM", .vfs = {}},
                                    *storeKey, clock, random, log);
    if (!store)
        return failed(std::move(store));
    Kiosk kiosk(std::move(*store), clock, random);
    for (int i = 0; i < crossings; ++i)
        if (auto made = kiosk.crossing(); !made)
            return failed(std::move(made));
    std::vector<double> quiet;
    for (int i = 0; i < kQuietSteps; ++i)
        quiet.push_back(kiosk.step());

    const auto key = sync::SigningKey::fromSeed(identity->journalSeed);
    auto link = sync::linkFor(*identity, random);
    if (!key || !link)
        return fail(Errc::Unavailable, "the enrolment gave no usable identity");
    store::StoreUplink source(kiosk.store(), *key);
    sync::Uplink uplink(*link, source, [&](std::function<void()> task) { kiosk.thread().post(std::move(task)); }, log);
    forgetPeak();
    std::atomic<bool> ended = false;
    const bench::Stopwatch watch;
    double seconds = 0;
    Result<sync::Pushed> pushed;
    std::jthread line([&] {
        pushed = uplink.pushAll();
        seconds = watch.seconds();
        ended = true;
    });
    std::vector<double> busy;
    while (!ended) {
        busy.push_back(kiosk.step());
        std::this_thread::sleep_for(kPause);
    }
    line.join();
    const double peak = peakMegabytes();
    kiosk.thread().stop();
    if (!pushed)
        return std::unexpected(pushed.error());
    if (std::ranges::any_of(quiet, [](double step) { return step < 0; }) ||
        std::ranges::any_of(busy, [](double step) { return step < 0; }))
        return fail(Errc::Corrupt, "a step was not captured");
    return dump(Json{{"seconds", seconds},
                     {"event", seconds * 1e6 / static_cast<double>(pushed->events)},
                     {"quiet p99", bench::quantile(quiet, 0.99)},
                     {"busy p99", bench::quantile(busy, 0.99)},
                     {"resident", peak}});
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 4)
        return 2;
    const auto figures = drain(argv[1], std::atoi(argv[2]), argv[3]);
    if (!figures) {
        std::fprintf(stderr, "bench-backlog-ours: %s\n", figures.error().what.c_str());
        return 3;
    }
    std::puts(figures->c_str());
    return 0;
}
