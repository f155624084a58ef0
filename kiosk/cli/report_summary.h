// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/report/evaluate.h"

#include <iosfwd>

namespace tongguan::cli {

/// For people: how many crossings, how long each stage took, whose time it was.
void writeSummary(std::ostream& out, const report::Report& report);

} // namespace tongguan::cli
