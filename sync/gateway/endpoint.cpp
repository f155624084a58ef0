// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/gateway/endpoint.h"

#include <boost/asio.hpp>

#include <algorithm>
#include <format>

namespace tongguan::sync {

namespace asio = boost::asio;
using Tcp = asio::ip::tcp;

Result<Tcp::endpoint> endpointOf(const std::string& listen, const std::string& option)
{
    const std::size_t colon = listen.rfind(':');
    std::string host = listen.substr(0, colon);
    if (host.starts_with('[') && host.ends_with(']'))
        host = host.substr(1, host.size() - 2);
    boost::system::error_code error;
    const auto address = asio::ip::make_address(host, error);
    unsigned long port = 65536;
    if (colon != std::string::npos && colon + 1 < listen.size() && listen.size() - colon <= 6 &&
        std::ranges::all_of(listen.substr(colon + 1), [](char c) { return c >= '0' && c <= '9'; }))
        port = std::stoul(listen.substr(colon + 1));
    if (error || port > 65535)
        return fail(Errc::InvalidInput, option + " should be an address and a port, such as 127.0.0.1:8443");
    return Tcp::endpoint(address, static_cast<std::uint16_t>(port));
}

Result<> listenOn(Tcp::acceptor& acceptor, const std::string& listen, const std::string& option)
{
    const auto endpoint = endpointOf(listen, option);
    if (!endpoint)
        return std::unexpected(endpoint.error());
    boost::system::error_code error;
    if (acceptor.open(endpoint->protocol(), error) || acceptor.set_option(Tcp::acceptor::reuse_address(true), error) ||
        acceptor.bind(*endpoint, error) || acceptor.listen(asio::socket_base::max_listen_connections, error))
        return fail(Errc::Unavailable, std::format("cannot listen on {}: {}", listen, error.message()));
    return {};
}

std::string addressOf(const Tcp::acceptor& acceptor)
{
    boost::system::error_code error;
    const auto endpoint = acceptor.local_endpoint(error);
    const std::string host = endpoint.address().to_string();
    if (endpoint.address().is_v6())
        return std::format("https://[{}]:{}", host, endpoint.port());
    return std::format("https://{}:{}", host, endpoint.port());
}

} // namespace tongguan::sync
