// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/failover/plain_http.h"

#include <boost/asio.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>

#include <format>

namespace tongguan::failover {

namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
const auto kAwait = asio::as_tuple(asio::use_awaitable);

asio::awaitable<void> ask(std::string address, std::string target, std::chrono::milliseconds patience,
                          std::optional<std::string>& body)
{
    beast::tcp_stream stream(co_await asio::this_coro::executor);
    stream.expires_after(patience);
    const std::size_t colon = address.rfind(':');
    const asio::ip::tcp::endpoint far(asio::ip::make_address(address.substr(0, colon)),
                                      static_cast<unsigned short>(std::stoi(address.substr(colon + 1))));
    if (const auto [failed] = co_await stream.async_connect(far, kAwait); failed)
        co_return;
    const std::string request = std::format("GET {} HTTP/1.0\r\nHost: patroni\r\n\r\n", target);
    if (const auto [lost, sent] = co_await asio::async_write(stream, asio::buffer(request), kAwait); lost)
        co_return;
    beast::flat_buffer buffer;
    http::response<http::string_body> response;
    if (const auto [cut, size] = co_await http::async_read(stream, buffer, response, kAwait); cut)
        co_return;
    if (response.result() == http::status::ok)
        body = std::move(response.body());
}

} // namespace

std::optional<std::string> getPlain(const std::string& address, const std::string& target,
                                    std::chrono::milliseconds patience)
{
    asio::io_context io{1};
    std::optional<std::string> body;
    asio::co_spawn(io, ask(address, target, patience, body), asio::detached);
    io.run();
    return body;
}

} // namespace tongguan::failover
