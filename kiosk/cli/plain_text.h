// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json_fwd.h"

#include <iosfwd>
#include <string>
#include <string_view>

namespace tongguan::cli {

/// For a terminal: UTF-8 stays, control characters and broken bytes become \xNN, so that no document can steer it.
std::string printable(std::string_view text);

/// One member a line, "name: value", nested ones with a dot between; those of a list of objects by their number from 1.
void writeFields(std::ostream& out, const Json& fields, std::string_view indent, const std::string& prefix = {});

} // namespace tongguan::cli
