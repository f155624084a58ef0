// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/clearance/decision.h"

namespace tongguan::clearance {

// What one capture of a truck found beside another one (domain: C.6, 6).

/// Whether a decision's lane was demanded, and by a reason that the other decision does not have: whoever looks at the
/// other one alone would not see it. How old the lists were is no finding.
bool foundMore(const Decision& decision, const Decision& other);

/// Whether what another capture found is among its reasons.
bool heedsCapture(const Decision& decision);

} // namespace tongguan::clearance
