// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hardware/devices/line.h"
#include "hardware/devices/serial_port.h"
#include "hardware/devices/tcp_address.h"

#include <string>
#include <variant>

namespace tongguan::devices {

/// A USB printer as the kernel shows it.
struct CharacterDevice {
    std::string path; ///< /dev/usb/lp0
};

using PrinterAddress = std::variant<SerialSettings, CharacterDevice, TcpAddress>;

/// Gives up on a TCP printer that does not answer within 3 s.
Opener openerFor(PrinterAddress address);

} // namespace tongguan::devices
