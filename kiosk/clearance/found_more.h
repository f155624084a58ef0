// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/clearance/decision.h"

#include <span>

namespace tongguan::clearance {

// What one capture of a truck found beside another one (domain: C.6, 6).

/// Whether a decision's lane was demanded, and it has a reason that none of the others has: whoever looks at those
/// alone would not see it. What people answered since one of them had it stays answered. How old the lists were is no
/// finding.
bool foundMore(const Decision& decision, std::span<const Decision> others);

/// Whether what another capture found is among its reasons.
bool heedsCapture(const Decision& decision);

} // namespace tongguan::clearance
