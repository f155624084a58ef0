// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/faults/port/machine.h"

#include <chrono>

namespace tongguan::test {

/// After this what is known of persons is erased.
inline constexpr std::chrono::hours kRetentionOver{24 * 400};

/// What the single window publishes for the port: one entry a line.
Result<> printPortLists();

/// A store as a program of two years ago left it, with events that it could not send.
Result<> makeOldStore(const Machine& machine);

} // namespace tongguan::test
