// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sync/bad_line.h"

#include <boost/asio.hpp>

#include <algorithm>
#include <charconv>
#include <format>
#include <set>
#include <vector>

namespace tongguan::sync {

namespace asio = boost::asio;
using Tcp = asio::ip::tcp;

namespace {

constexpr auto kNoThrow = asio::as_tuple(asio::use_awaitable);
constexpr int kStallEvery = 5;
constexpr std::string_view kPage = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 36\r\n\r\n"
                                   "<html><body>Welcome!</body></html>\r\n";

Result<std::uint16_t> portOf(const std::string& url)
{
    std::uint16_t port = 0;
    const std::size_t colon = url.rfind(':');
    if (colon == std::string::npos ||
        std::from_chars(url.data() + colon + 1, url.data() + url.size(), port).ec != std::errc{})
        return fail(Errc::InvalidInput, "the server's address has no port");
    return port;
}

/// Both ends of one connection.
struct Pair {
    Tcp::socket near;
    Tcp::socket far;
    std::int64_t answered = 0;

    void breakOff()
    {
        boost::system::error_code ignored; // it may be broken already
        near.set_option(asio::socket_base::linger(true, 0), ignored);
        near.close(ignored);
        far.close(ignored);
    }
};

} // namespace

struct BadLine::State {
    State(std::uint16_t to, LineFault what) : good(to), port(to), fault(std::move(what)) {}

    asio::awaitable<void> listen();
    asio::awaitable<void> serve(std::shared_ptr<Pair> pair);
    asio::awaitable<void> pass(std::shared_ptr<Pair> pair, bool answers);
    asio::awaitable<void> rest(std::chrono::microseconds time) const;
    void breakAll();

    asio::io_context context{1};
    Tcp::acceptor acceptor{context};
    const std::uint16_t good; ///< of the server
    std::uint16_t port;       ///< where the line leads now
    LineFault fault;
    std::set<std::shared_ptr<Pair>> pairs;
    std::atomic<std::int64_t> passed = 0;
    std::string url;
};

asio::awaitable<void> BadLine::State::rest(std::chrono::microseconds time) const
{
    asio::steady_timer timer(co_await asio::this_coro::executor, time);
    co_await timer.async_wait(kNoThrow);
}

asio::awaitable<void> BadLine::State::listen()
{
    for (;;) {
        auto [error, near] = co_await acceptor.async_accept(kNoThrow);
        if (error)
            co_return;
        auto pair = std::make_shared<Pair>(Pair{std::move(near), Tcp::socket(context)});
        pairs.insert(pair);
        asio::co_spawn(context, serve(pair), asio::detached);
    }
}

asio::awaitable<void> BadLine::State::serve(std::shared_ptr<Pair> pair)
{
    using enum LineFault::Ends;
    if (fault.ends == Refused) {
        pair->breakOff();
    } else if (fault.ends == Silent) {
        co_return; // kept, and nothing is read
    } else if (fault.ends == Portal) {
        std::vector<char> asked(fault.pieceBytes);
        co_await pair->near.async_read_some(asio::buffer(asked), kNoThrow);
        co_await asio::async_write(pair->near, asio::buffer(kPage), kNoThrow);
        pair->breakOff();
    } else {
        const auto [error] = co_await pair->far.async_connect({asio::ip::address_v4::loopback(), port}, kNoThrow);
        if (!error) {
            asio::co_spawn(context, pass(pair, false), asio::detached);
            co_await pass(pair, true);
        }
        pair->breakOff();
    }
    pairs.erase(pair);
}

asio::awaitable<void> BadLine::State::pass(std::shared_ptr<Pair> pair, bool answers)
{
    Tcp::socket& from = answers ? pair->far : pair->near;
    Tcp::socket& to = answers ? pair->near : pair->far;
    std::vector<char> bytes(fault.pieceBytes);
    for (int piece = 1;; ++piece) {
        auto [error, size] = co_await from.async_read_some(asio::buffer(bytes), kNoThrow);
        if (error)
            break;
        const LineFault now = fault;
        auto wait = std::chrono::microseconds{now.delay};
        if (piece % kStallEvery == 0)
            wait += now.stall;
        if (now.bytesPerSecond > 0)
            wait += std::chrono::microseconds{static_cast<std::int64_t>(size) * 1'000'000 / now.bytesPerSecond};
        if (wait.count() > 0)
            co_await rest(wait);
        if (answers) {
            const auto left = [&](std::int64_t limit) {
                return limit > 0 ? std::max<std::int64_t>(limit - pair->answered, 0) : size;
            };
            const std::size_t whole = size;
            size = std::min({size, static_cast<std::size_t>(left(now.breaksAfter)),
                             static_cast<std::size_t>(left(now.silentAfter))});
            pair->answered += static_cast<std::int64_t>(size);
            passed += static_cast<std::int64_t>(size);
            co_await asio::async_write(to, asio::buffer(bytes.data(), size), kNoThrow);
            if (size < whole && now.silentAfter > 0)
                co_await rest(std::chrono::hours{1}); // until it is mended
            if (size < whole)
                break;
            continue;
        }
        const auto [broken, written] = co_await asio::async_write(to, asio::buffer(bytes.data(), size), kNoThrow);
        if (broken)
            break;
    }
    pair->breakOff();
}

void BadLine::State::breakAll()
{
    for (const auto& pair : pairs)
        pair->breakOff();
    pairs.clear();
}

Result<std::unique_ptr<BadLine>> BadLine::plug(const std::string& url, LineFault fault)
{
    const auto good = portOf(url);
    if (!good)
        return std::unexpected(good.error());
    auto state = std::make_unique<State>(*good, std::move(fault));
    if (!state->fault.elsewhere.empty()) {
        const auto other = portOf(state->fault.elsewhere);
        if (!other)
            return std::unexpected(other.error());
        state->port = *other;
    }
    boost::system::error_code error;
    const Tcp::endpoint any(asio::ip::address_v4::loopback(), 0);
    std::ignore = state->acceptor.open(any.protocol(), error);
    if (!error)
        std::ignore = state->acceptor.bind(any, error);
    if (!error)
        std::ignore = state->acceptor.listen(asio::socket_base::max_listen_connections, error);
    if (error)
        return fail(Errc::Unavailable, "no port to listen on: " + error.message());
    state->url = std::format("https://127.0.0.1:{}", state->acceptor.local_endpoint().port());
    return std::unique_ptr<BadLine>(new BadLine(std::move(state)));
}

BadLine::BadLine(std::unique_ptr<State> state) : state_(std::move(state))
{
    asio::co_spawn(state_->context, state_->listen(), asio::detached);
    thread_ = std::jthread([this] { state_->context.run(); });
}

BadLine::~BadLine()
{
    state_->context.stop();
    thread_.join();
}

const std::string& BadLine::url() const
{
    return state_->url;
}

void BadLine::mend(bool tells)
{
    asio::post(state_->context, [this, tells] {
        state_->fault = LineFault{};
        state_->port = state_->good;
        if (tells)
            state_->breakAll();
    });
}

std::int64_t BadLine::passed() const
{
    return state_->passed;
}

} // namespace tongguan::sync
