// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hardware/devices/line.h"

#include <cstdint>
#include <string>

namespace tongguan::devices {

/// A device on the network.
struct TcpAddress {
    std::string host; ///< IPv4 or IPv6 in digits: a name would wait for a server that may not answer
    std::uint16_t port = 0;
};

/// Gives up on who does not answer within 3 s. `device` names it in errors.
Opener tcpOpener(TcpAddress address, std::string device);

} // namespace tongguan::devices
