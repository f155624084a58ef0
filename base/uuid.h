// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "base/time.h"

#include <string>

namespace tongguan {

/// UUIDv7 (RFC 9562, 5.7) as 36 characters, lower case: sorts by the millisecond in which it was made.
std::string makeUuid(UtcTime now, Random& random);
bool isUuid(std::string_view text);

} // namespace tongguan
