// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/devices/http_plate_camera.h"

#include "hardware/devices/condition_reporter.h"
#include "hardware/devices/plate_message.h"

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

struct HttpPlateCamera::Listener {
    Listener(const HttpPlateCameraSettings& from, std::function<void(PlateRead)> to, ConditionHandler onCondition,
             Log& givenLog)
        : settings(from), onPlate(std::move(to)), condition(std::move(onCondition)), log(givenLog)
    {}

    void run()
    {
        asio::co_spawn(io, listen(), asio::detached);
        io.run();
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
                  std::format("plate_camera_not_listening port={} what=\"{}\"", settings.port, error.message()));
        return false;
    }

    asio::awaitable<void> session(beast::tcp_stream stream)
    {
        boost::system::error_code gone;
        const auto from = stream.socket().remote_endpoint(gone).address().to_string();
        const bool known = !gone && (settings.camera.empty() || settings.camera == from);
        beast::flat_buffer buffer;
        for (bool more = !gone; more;) {
            http::request_parser<http::vector_body<std::uint8_t>> parser;
            parser.header_limit(kLongestHead);
            parser.body_limit(kLongestPlateMessage);
            stream.expires_after(kMessageTime);
            if (const auto [error, size] = co_await http::async_read_header(stream, buffer, parser, kAwait); error)
                break;
            if (known) {
                if (const auto [error, size] = co_await http::async_read(stream, buffer, parser, kAwait); error)
                    break;
            }
            http::response<http::empty_body> response(known ? take(parser.get()) : http::status::forbidden, 11);
            more = known && parser.get().keep_alive();
            response.keep_alive(more);
            response.prepare_payload();
            if (const auto [error, size] = co_await http::async_write(stream, response, kAwait); error)
                break;
        }
        --sessions;
    }

    http::status take(const http::request<http::vector_body<std::uint8_t>>& request)
    {
        if (request.method() != http::verb::post)
            return http::status::method_not_allowed;
        const std::string_view type = request[http::field::content_type];
        const auto read = parsePlateMessage(type, request.body());
        if (!read) {
            log.write(Severity::Warning, "tongguan.devices",
                      std::format("plate_message_refused what=\"{}\"", read.error().what));
            return http::status::bad_request;
        }
        if (*read && (*read)->confidence >= settings.leastConfidence)
            onPlate(**read);
        return http::status::ok;
    }

    const HttpPlateCameraSettings& settings;
    const std::function<void(PlateRead)> onPlate;
    ConditionReporter condition;
    Log& log;
    int sessions = 0; // before `io`, which ends with its sessions
    asio::io_context io{1};
    Tcp::acceptor acceptor{io};
    std::jthread thread; // the last member: it ends first
};

HttpPlateCamera::HttpPlateCamera(HttpPlateCameraSettings settings, Log& log) : settings_(std::move(settings)), log_(log)
{}

HttpPlateCamera::~HttpPlateCamera()
{
    stop();
}

void HttpPlateCamera::start(std::function<void(PlateRead)> onPlate, ConditionHandler onCondition)
{
    stop();
    listener_ = std::make_unique<Listener>(settings_, std::move(onPlate), std::move(onCondition), log_);
    listener_->thread = std::jthread([listener = listener_.get()] { listener->run(); });
}

void HttpPlateCamera::stop()
{
    if (listener_)
        listener_->io.stop();
    listener_.reset();
}

} // namespace tongguan::devices
