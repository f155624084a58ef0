// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/devices/simulators/posting.h"

#include <boost/asio.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>

#include <atomic>
#include <chrono>
#include <format>
#include <unistd.h>

namespace tongguan::devices {

namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;

constexpr std::chrono::seconds kPatience{30};

} // namespace

PostedTo placeOfItsOwn(std::uint16_t port)
{
    static std::atomic<unsigned> made{0};
    const auto process = static_cast<unsigned>(getpid());
    return {.host = std::format("127.{}.{}.{}", 1 + process % 250, 1 + process / 250 % 250, 1 + made++ % 250),
            .port = port};
}

Result<int> post(const PostedTo& to, std::string_view contentType, const Bytes& body, std::string_view method)
{
    asio::io_context io;
    beast::tcp_stream stream(io);
    boost::system::error_code error;
    stream.expires_after(kPatience);
    const asio::ip::tcp::endpoint there(asio::ip::make_address(to.host, error), to.port);
    if (error || stream.socket().connect(there, error))
        return fail(Errc::Unavailable, "nobody listens for the device");
    http::request<http::vector_body<std::uint8_t>> request;
    request.method_string(method);
    request.target("/");
    request.version(11);
    request.set(http::field::host, to.host);
    request.set(http::field::content_type, contentType);
    request.keep_alive(false);
    request.body() = body;
    request.prepare_payload();
    beast::flat_buffer buffer;
    http::response<http::string_body> response;
    http::write(stream, request, error);
    if (!error)
        http::read(stream, buffer, response, error);
    return error ? Result<int>(fail(Errc::Unavailable, "the kiosk did not answer"))
                 : Result<int>(static_cast<int>(response.result_int()));
}

} // namespace tongguan::devices
