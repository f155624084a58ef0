// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/failover/fleet.h"

#include <algorithm>
#include <format>
#include <memory>
#include <tuple>

namespace tongguan::failover {

namespace asio = boost::asio;

namespace {

double secondsSince(Fleet::Time at)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - at).count();
}

asio::ip::tcp::endpoint endpointOf(const std::string& address)
{
    const std::size_t colon = address.rfind(':');
    return {asio::ip::make_address(address.substr(0, colon)),
            static_cast<unsigned short>(std::stoi(address.substr(colon + 1)))};
}

} // namespace

Fleet::Fleet(std::vector<bench::FleetKiosk> kiosks, const std::string& gateway, Traffic traffic)
    : fleet_(std::move(kiosks)), gateway_(endpointOf(gateway)), traffic_(traffic)
{
    for (const bench::FleetKiosk& kiosk : fleet_)
        kiosks_.push_back({.name = kiosk.identity().kiosk});
}

Fleet::~Fleet()
{
    io_.stop();
    if (thread_.joinable())
        thread_.join();
}

void Fleet::begin()
{
    for (std::size_t kiosk = 0; kiosk < fleet_.size(); ++kiosk)
        asio::co_spawn(io_, run(kiosk), asio::detached);
    thread_ = std::thread([this] { io_.run(); });
}

void Fleet::end(std::chrono::seconds patience)
{
    ending_ = true;
    asio::post(io_, [this, patience] {
        auto timer = std::make_shared<asio::steady_timer>(io_, patience);
        timer->async_wait([this, timer](const boost::system::error_code&) { io_.stop(); });
        asio::co_spawn( // gone as soon as all are done
            io_,
            [this, timer]() -> asio::awaitable<void> {
                for (bool busy = true; busy;) {
                    co_await pause(std::chrono::milliseconds{50});
                    const std::lock_guard lock(mutex_);
                    busy = std::ranges::any_of(kiosks_, &Kiosk::waiting);
                }
                timer->cancel();
            },
            asio::detached);
    });
    if (thread_.joinable())
        thread_.join();
}

void Fleet::beginRound()
{
    const std::lock_guard lock(mutex_);
    round_ = std::chrono::steady_clock::now();
    for (Kiosk& kiosk : kiosks_) {
        kiosk.served = false;
        kiosk.longest = 0;
    }
}

/// With the wait that is not over yet.
std::vector<Fleet::Kiosk> Fleet::kiosks() const
{
    const std::lock_guard lock(mutex_);
    std::vector<Kiosk> now = kiosks_;
    for (Kiosk& kiosk : now)
        if (kiosk.waiting)
            kiosk.longest = std::max(kiosk.longest, secondsSince(kiosk.waitingSince));
    return now;
}

Fleet::Answers Fleet::answers() const
{
    const std::lock_guard lock(mutex_);
    return answers_;
}

void Fleet::count(std::uint64_t Answers::* of)
{
    const std::lock_guard lock(mutex_);
    ++(answers_.*of);
}

asio::awaitable<void> Fleet::pause(std::chrono::steady_clock::duration time)
{
    asio::steady_timer timer(io_, time);
    std::ignore = co_await timer.async_wait(asio::as_tuple(asio::use_awaitable));
}

/// Whether it was acknowledged. Where not it waited as long as it should.
asio::awaitable<bool> Fleet::sendOnce(std::size_t kiosk, const bench::ReadyBatch& batch,
                                      std::unique_ptr<bench::KioskLine>& line)
{
    if (!line) {
        line = std::make_unique<bench::KioskLine>(io_, fleet_[kiosk].identity());
        if (!co_await line->connect(gateway_)) {
            line.reset();
            count(&Answers::broken);
            co_await pause(traffic_.afterBreak);
            co_return false;
        }
    }
    const std::string target = std::format("/v1/journals/{}?after={}", fleet_[kiosk].identity().kiosk, batch.after);
    const bench::Reply reply = co_await line->post(target, batch.body);
    if (reply.status == 200 && reply.body.contains(std::format("\"seq\":{}", batch.last)))
        co_return true;
    if (reply.status == 429 || reply.status == 503) {
        const bool told = reply.retryAfter.count() > 0;
        count(told ? &Answers::refused : &Answers::impolite);
        co_await pause(told ? std::chrono::steady_clock::duration(reply.retryAfter) : traffic_.afterBreak);
        co_return false;
    }
    if (reply.status != 0) {
        const std::lock_guard lock(mutex_);
        ++answers_.wrong;
        answers_.lastWrong = reply.status;
    } else {
        count(&Answers::broken);
    }
    line.reset();
    co_await pause(traffic_.afterBreak);
    co_return false;
}

asio::awaitable<void> Fleet::run(std::size_t kiosk)
{
    co_await pause(traffic_.every * kiosk / fleet_.size()); // not all at once
    std::unique_ptr<bench::KioskLine> line;
    while (!ending_) {
        const auto batch = fleet_[kiosk].next(traffic_.events);
        if (!batch)
            co_return; // it stands where it is, and is counted as one that does not go on
        const Time since = std::chrono::steady_clock::now();
        {
            const std::lock_guard lock(mutex_);
            kiosks_[kiosk].waiting = true;
            kiosks_[kiosk].waitingSince = since;
        }
        while (!co_await sendOnce(kiosk, *batch, line)) {
        }
        {
            const std::lock_guard lock(mutex_);
            Kiosk& state = kiosks_[kiosk];
            state.waiting = false;
            state.acknowledged = {.seq = batch->last, .hash = batch->hash};
            state.longest = std::max(state.longest, secondsSince(since));
            state.served = state.served || since >= round_;
        }
        co_await pause(since + traffic_.every - std::chrono::steady_clock::now());
    }
}

} // namespace tongguan::failover
