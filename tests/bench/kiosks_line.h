// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/client/identity.h"

#include <boost/asio.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/ssl.hpp>

#include <chrono>
#include <string>

namespace tongguan::bench {

struct Reply {
    unsigned status = 0; ///< 0: none came
    std::string body;
    std::chrono::seconds retryAfter{0};
};

/// A kept line of one machine to the gateway: TLS 1.3, both sides certified. One thread.
class KioskLine {
  public:
    KioskLine(boost::asio::io_context& io, const sync::Identity& identity);

    boost::asio::awaitable<bool> connect(boost::asio::ip::tcp::endpoint gateway);
    boost::asio::awaitable<Reply> get(std::string target);
    boost::asio::awaitable<Reply> post(std::string target, const std::string& zstd);

  private:
    using Stream = boost::beast::ssl_stream<boost::beast::tcp_stream>;
    boost::asio::awaitable<Reply> ask(std::string request);

    boost::asio::ssl::context tls_;
    Stream stream_;
    boost::beast::flat_buffer buffer_;
};

boost::asio::ip::tcp::endpoint endpointOf(const std::string& url);

} // namespace tongguan::bench
