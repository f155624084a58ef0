// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json_fwd.h"
#include "kiosk/clearance/decision.h"

namespace tongguan::cli {

/// A decision as `tongguan decide --json` tells it: {"lane", "codes", "deciding", "provisional", "reasons": [{"code",
/// "rule", "saw", "source", "age_s"}], "visible", "would_change", "queue_class" …}. `source` and `age_s` are of the
/// first thing that the rule saw, `saw` has all.
Json jsonOf(const clearance::Decision& decision);

} // namespace tongguan::cli
