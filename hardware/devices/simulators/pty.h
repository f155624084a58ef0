// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "hardware/devices/file_descriptor.h"

#include <string>

namespace tongguan::devices {

/// A pseudo terminal in raw mode. Its own hold on the slave keeps the master usable while no driver has it open;
/// when both are closed the driver sees its device hang up.
struct Pty {
    FileDescriptor master; ///< non-blocking
    FileDescriptor slave;
    std::string path; ///< of the slave

    /// Unavailable where the system gives none.
    static Result<Pty> open();
};

} // namespace tongguan::devices
