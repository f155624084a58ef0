// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace tongguan::fleet {

// The files of assets/fleet, as they were when this was built.

extern const std::string_view kLimitsJson;
extern const std::string_view kFleetCss;

} // namespace tongguan::fleet
