// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "hardware/devices/file_descriptor.h"
#include "hardware/devices/line.h"

#include <cstdint>
#include <string>

namespace tongguan::devices {

enum class Parity : std::uint8_t { None, Even, Odd };
enum class FlowControl : std::uint8_t { None, RtsCts, XonXoff };

/// A serial line of 8 data bits and 1 stop bit.
struct SerialSettings {
    std::string path; ///< a tty; /dev/serial/by-id/… stays the same across plugs
    std::uint32_t baud = 9600;
    Parity parity = Parity::None;
    FlowControl flow = FlowControl::None;
};

/// InvalidInput where the path is empty or no tty can do that baud rate.
Result<> check(const SerialSettings& settings);

/// Raw, non-blocking, with what it had received before thrown away. Unavailable where it is not there.
Result<FileDescriptor> openSerialPort(const SerialSettings& settings);
Opener serialOpener(SerialSettings settings);

} // namespace tongguan::devices
