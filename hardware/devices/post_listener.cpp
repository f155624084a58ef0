// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/devices/post_listener.h"

#include "hardware/devices/condition_reporter.h"

#include <boost/asio.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>

#include <format>
#include <thread>
#include <tuple>
#include <utility>

namespace tongguan::devices {

namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using Tcp = asio::ip::tcp;

constexpr std::chrono::seconds kMessageTime{10};
constexpr std::uint32_t kLongestHead = 8U * 1024U;
constexpr int kMostSessions = 4;
constexpr auto kAwait = asio::as_tuple(asio::use_awaitable);

} // namespace

struct PostListener::Loop {
    Loop(const std::string& name, const PostListenerSettings& from, Events to, Log& givenLog)
        : device(name), settings(from), events(std::move(to)), condition(events.listening), log(givenLog)
    {}

    void run()
    {
        asio::co_spawn(io, listen(), asio::detached);
        asio::co_spawn(io, ticks(), asio::detached);
        io.run();
    }

    asio::awaitable<void> ticks()
    {
        asio::steady_timer timer(io);
        for (;;) {
            timer.expires_after(settings.tick);
            if (const auto [error] = co_await timer.async_wait(kAwait); error)
                co_return;
            events.tick();
        }
    }

    asio::awaitable<void> listen()
    {
        while (!openAcceptor()) {
            condition.report(Condition::Lost);
            asio::steady_timer pause(io, settings.tryAgain);
            std::ignore = co_await pause.async_wait(kAwait);
        }
        condition.report(Condition::Ready);
        for (;;) {
            auto [error, socket] = co_await acceptor.async_accept(kAwait);
            if (error == asio::error::operation_aborted)
                co_return;
            if (error || sessions >= kMostSessions)
                continue; // closed again
            ++sessions;
            asio::co_spawn(io, session(beast::tcp_stream(std::move(socket))), asio::detached);
        }
    }

    bool openAcceptor()
    {
        boost::system::error_code error;
        const auto address = asio::ip::make_address(settings.listen, error);
        const Tcp::endpoint place(address, settings.port);
        acceptor = Tcp::acceptor(io);
        if (!error && !acceptor.open(place.protocol(), error) &&
            !acceptor.set_option(Tcp::acceptor::reuse_address(true), error) && !acceptor.bind(place, error) &&
            !acceptor.listen(kMostSessions, error))
            return true;
        log.write(Severity::Warning, "tongguan.devices",
                  std::format("{}_not_listening port={} what=\"{}\"", device, settings.port, error.message()));
        return false;
    }

    asio::awaitable<void> session(beast::tcp_stream stream)
    {
        boost::system::error_code gone;
        const auto from = stream.socket().remote_endpoint(gone).address().to_string();
        const bool known = !gone && events.known(from);
        beast::flat_buffer buffer;
        for (bool more = !gone; more;) {
            http::request_parser<http::vector_body<std::uint8_t>> parser;
            parser.header_limit(kLongestHead);
            parser.body_limit(settings.longestBody);
            stream.expires_after(kMessageTime);
            if (const auto [error, size] = co_await http::async_read_header(stream, buffer, parser, kAwait); error)
                break;
            if (known) {
                if (const auto [error, size] = co_await http::async_read(stream, buffer, parser, kAwait); error)
                    break;
            }
            const http::status status = known ? take(from, parser.get()) : http::status::forbidden;
            http::response<http::empty_body> response(status, 11);
            more = known && parser.get().keep_alive();
            response.keep_alive(more);
            response.prepare_payload();
            if (const auto [error, size] = co_await http::async_write(stream, response, kAwait); error)
                break;
        }
        --sessions;
    }

    http::status take(std::string_view from, const http::request<http::vector_body<std::uint8_t>>& request)
    {
        if (request.method() != http::verb::post)
            return http::status::method_not_allowed;
        const std::string_view type = request[http::field::content_type];
        switch (events.posted({.from = from, .contentType = type, .body = request.body()})) {
        case Events::Answer::Taken:
            return http::status::ok;
        case Events::Answer::NotKnown:
            return http::status::forbidden;
        case Events::Answer::NoMessage:
            break;
        }
        return http::status::bad_request;
    }

    const std::string& device;
    const PostListenerSettings& settings;
    const Events events;
    ConditionReporter condition;
    Log& log;
    int sessions = 0; // before `io`, which ends with its sessions
    asio::io_context io{1};
    Tcp::acceptor acceptor{io};
    std::jthread thread; // the last member: it ends first
};

PostListener::PostListener(std::string device, PostListenerSettings settings, Log& log)
    : device_(std::move(device)), settings_(std::move(settings)), log_(log)
{}

PostListener::~PostListener()
{
    stop();
}

void PostListener::start(Events events)
{
    stop();
    loop_ = std::make_unique<Loop>(device_, settings_, std::move(events), log_);
    loop_->thread = std::jthread([loop = loop_.get()] { loop->run(); });
}

void PostListener::stop()
{
    if (loop_)
        loop_->io.stop();
    loop_.reset();
}

} // namespace tongguan::devices
