// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/kiosks_line.h"

#include <boost/beast/http.hpp>

#include <array>
#include <charconv>
#include <format>
#include <tuple>

namespace tongguan::bench {

namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;

constexpr std::chrono::seconds kPatience{120};
const auto kAwait = asio::as_tuple(asio::use_awaitable);

asio::ssl::context contextOf(const sync::Identity& identity)
{
    asio::ssl::context tls(asio::ssl::context::tlsv13_client);
    tls.use_certificate_chain(asio::buffer(identity.certificate));
    tls.use_private_key(asio::buffer(identity.key), asio::ssl::context::pem);
    tls.add_certificate_authority(asio::buffer(identity.authority));
    tls.set_verify_mode(asio::ssl::verify_peer);
    return tls;
}

} // namespace

KioskLine::KioskLine(asio::io_context& io, const sync::Identity& identity)
    : tls_(contextOf(identity)), stream_(io, tls_)
{}

asio::awaitable<bool> KioskLine::connect(asio::ip::tcp::endpoint gateway)
{
    auto& socket = beast::get_lowest_layer(stream_);
    socket.expires_after(kPatience);
    if (const auto [failed] = co_await socket.async_connect(gateway, kAwait); failed)
        co_return false;
    socket.socket().set_option(asio::ip::tcp::no_delay(true));
    const auto [failed] = co_await stream_.async_handshake(asio::ssl::stream_base::client, kAwait);
    co_return !failed;
}

asio::awaitable<Reply> KioskLine::get(std::string target)
{
    return ask(
        std::format("GET {} HTTP/1.1\r\nHost: gateway\r\nTongguan-Nonce: AAAAAAAAAAAAAAAAAAAAAA\r\n\r\n", target));
}

asio::awaitable<Reply> KioskLine::post(std::string target, const std::string& zstd)
{
    return ask(std::format("POST {} HTTP/1.1\r\nHost: gateway\r\nTongguan-Nonce: AAAAAAAAAAAAAAAAAAAAAA\r\n"
                           "Content-Encoding: zstd\r\nContent-Length: {}\r\n\r\n",
                           target, zstd.size()) +
               zstd);
}

asio::awaitable<Reply> KioskLine::ask(std::string request)
{
    beast::get_lowest_layer(stream_).expires_after(kPatience);
    const auto [lost, sent] = co_await asio::async_write(stream_, asio::buffer(request), kAwait);
    if (lost)
        co_return Reply{};
    http::response_parser<http::string_body> parser;
    parser.body_limit(64U << 20U);
    if (const auto [cut, size] = co_await http::async_read(stream_, buffer_, parser, kAwait); cut)
        co_return Reply{};
    Reply reply{.status = parser.get().result_int()};
    const auto after = parser.get()[http::field::retry_after];
    int seconds = 0;
    std::from_chars(after.data(), after.data() + after.size(), seconds);
    reply.retryAfter = std::chrono::seconds{seconds};
    reply.body = std::move(parser.get().body());
    co_return reply;
}

asio::ip::tcp::endpoint endpointOf(const std::string& url)
{
    const auto port = static_cast<unsigned short>(std::stoi(url.substr(url.rfind(':') + 1)));
    return {asio::ip::make_address("127.0.0.1"), port};
}

} // namespace tongguan::bench
