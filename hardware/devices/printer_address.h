// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hardware/devices/line.h"
#include "hardware/devices/serial_port.h"

#include <cstdint>
#include <string>
#include <variant>

namespace tongguan::devices {

/// A USB printer as the kernel shows it.
struct CharacterDevice {
    std::string path; ///< /dev/usb/lp0
};

/// A printer on the network.
struct TcpAddress {
    std::string host; ///< IPv4 or IPv6 in digits: a name would wait for a server that may not answer
    std::uint16_t port = 9100;
};

using PrinterAddress = std::variant<SerialSettings, CharacterDevice, TcpAddress>;

/// Gives up on a TCP printer that does not answer within 3 s.
Opener openerFor(PrinterAddress address);

} // namespace tongguan::devices
