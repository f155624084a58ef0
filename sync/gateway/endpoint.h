// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <boost/asio/ip/tcp.hpp>

#include <string>

namespace tongguan::sync {

/// "127.0.0.1:8443", "[::]:8443". `option`: the command line's word for it, for the message.
Result<boost::asio::ip::tcp::endpoint> endpointOf(const std::string& listen, const std::string& option);
/// Open, bound, listening.
Result<> listenOn(boost::asio::ip::tcp::acceptor& acceptor, const std::string& listen, const std::string& option);
/// "https://127.0.0.1:34567".
std::string addressOf(const boost::asio::ip::tcp::acceptor& acceptor);

} // namespace tongguan::sync
