// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/kiosks_load.h"

#include "tests/bench/stopwatch.h"

#include <format>
#include <tuple>

namespace tongguan::bench {

namespace asio = boost::asio;
using Time = std::chrono::steady_clock::time_point;

namespace {

constexpr std::chrono::seconds kSettle{3}; // for the last of the long polls to have come to rest

double millisecondsSince(Time at)
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - at).count();
}

asio::awaitable<void> pause(std::chrono::steady_clock::duration time)
{
    asio::steady_timer timer(co_await asio::this_coro::executor, time);
    std::ignore = co_await timer.async_wait(asio::as_tuple(asio::use_awaitable));
}

} // namespace

struct KioskLoad::Due {
    Time start;
    double rate; ///< batches a second
    std::size_t kiosks;

    Time of(std::size_t kiosk, std::size_t batch) const
    {
        if (rate == 0)
            return std::chrono::steady_clock::now();
        const auto number = static_cast<double>(batch * kiosks + kiosk);
        return start + std::chrono::microseconds{static_cast<std::int64_t>(number * 1e6 / rate)};
    }
};

KioskLoad::KioskLoad(const std::vector<FleetKiosk>& kiosks, const std::string& url)
    : kiosks_(kiosks), gateway_(endpointOf(url))
{
    for (const FleetKiosk& kiosk : kiosks)
        lines_.emplace_back(io_, kiosk.identity());
}

void KioskLoad::run()
{
    io_.restart();
    io_.run();
}

int KioskLoad::connect()
{
    int failed = 0;
    constexpr std::size_t kAtOnce = 32;
    std::size_t next = 0;
    const auto some = [&]() -> asio::awaitable<void> {
        while (next < lines_.size()) {
            KioskLine& line = lines_[next++];
            failed += co_await line.connect(gateway_) ? 0 : 1;
        }
    };
    for (std::size_t i = 0; i < kAtOnce; ++i)
        asio::co_spawn(io_, some, asio::detached);
    run();
    return failed;
}

asio::awaitable<void> KioskLoad::pushOne(std::size_t kiosk, const std::vector<ReadyBatch>& batches, const Due& due,
                                         Phase& phase)
{
    for (std::size_t i = 0; i < batches.size(); ++i) {
        const Time at = due.of(kiosk, i);
        co_await pause(at - std::chrono::steady_clock::now());
        const ReadyBatch& batch = batches[i];
        const std::string target =
            std::format("/v1/journals/{}?after={}", kiosks_[kiosk].identity().kiosk, batch.after);
        Reply reply = co_await lines_[kiosk].post(target, batch.body);
        for (; reply.status == 429 || reply.status == 503; reply = co_await lines_[kiosk].post(target, batch.body)) {
            ++phase.refused;
            co_await pause(reply.retryAfter);
        }
        if (reply.status != 200 || !reply.body.contains(std::format("\"seq\":{}", batch.last))) {
            ++phase.failed;
            co_return;
        }
        phase.milliseconds.push_back(millisecondsSince(at));
    }
}

Phase KioskLoad::push(const std::vector<std::vector<ReadyBatch>>& batches, double rate)
{
    Phase phase;
    const Due due{.start = std::chrono::steady_clock::now(), .rate = rate, .kiosks = kiosks_.size()};
    for (std::size_t kiosk = 0; kiosk < kiosks_.size(); ++kiosk)
        asio::co_spawn(io_, pushOne(kiosk, batches[kiosk], due, phase), asio::detached);
    const Stopwatch watch;
    run();
    phase.seconds = watch.seconds();
    return phase;
}

asio::awaitable<void> KioskLoad::hearOne(std::size_t kiosk, std::string target, const std::string& mark,
                                         const Time& sent, Phase& phase)
{
    Reply reply;
    do { // an empty page is the end of one long poll
        reply = co_await lines_[kiosk].get(target);
    } while (reply.status == 200 && !reply.body.contains(mark));
    if (reply.status == 200)
        phase.milliseconds.push_back(millisecondsSince(sent));
    else
        ++phase.failed;
}

Phase KioskLoad::hear(const std::string& port, std::uint64_t cursor, KioskLine& sender, const std::string& target,
                      const ReadyBatch& order, const std::string& mark)
{
    Phase phase;
    Time sent;
    for (std::size_t kiosk = 0; kiosk < kiosks_.size(); ++kiosk)
        asio::co_spawn(io_,
                       hearOne(kiosk, std::format("/v1/feeds/{}?after={}&wait=25", port, cursor), mark, sent, phase),
                       asio::detached);
    const auto send = [&]() -> asio::awaitable<void> {
        co_await pause(kSettle);
        sent = std::chrono::steady_clock::now();
        const Reply reply = co_await sender.post(target, order.body);
        phase.failed += reply.status == 200 ? 0 : 1;
    };
    asio::co_spawn(io_, send, asio::detached);
    run();
    return phase;
}

Reply KioskLoad::ask(KioskLine& line, const std::string& target)
{
    Reply reply;
    const auto one = [&]() -> asio::awaitable<void> { reply = co_await line.get(target); };
    asio::co_spawn(io_, one, asio::detached);
    run();
    return reply;
}

} // namespace tongguan::bench
