// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/clearance/inspection_rules.h"

namespace tongguan::clearance {

// `carriedOut` for the actions of queue_actions.h.

Answer carriedOut(const AskPriority& action, const Officer& officer, UtcTime now);
Answer carriedOut(const AnswerPriority& action, const Officer& officer, UtcTime now);
Answer carriedOut(const MissVehicle& action, const Officer& officer, UtcTime now);

} // namespace tongguan::clearance
