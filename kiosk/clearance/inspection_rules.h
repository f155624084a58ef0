// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/clearance/staff_rules.h"

namespace tongguan::clearance {

// `carriedOut` for the actions of inspection_actions.h.

struct Officer {
    const Crossing& crossing;
    const std::string& actor;
    const ReleaseFacts* facts;
};

using Answer = std::expected<CarriedOut, Refusal>;

/// Why a case is opened when a sample fails whose goods are gone.
inline constexpr std::string_view kRecall = "RECALL";

Answer carriedOut(const BeginInspection& action, const Officer& officer);
Answer carriedOut(const RecordFinding& action, const Officer& officer);
Answer carriedOut(const AffixSeal& action, const Officer& officer);
Answer carriedOut(const AnswerFollowUp& action, const Officer& officer);
Answer carriedOut(const CloseInspection& action, const Officer& officer);
Answer carriedOut(const ReleaseVehicle& action, const Officer& officer);
Answer carriedOut(const DetainVehicle& action, const Officer& officer);
Answer carriedOut(const ReturnVehicle& action, const Officer& officer);
Answer carriedOut(const CancelCrossing& action, const Officer& officer);
Answer carriedOut(const PassGate& action, const Officer& officer);
Answer carriedOut(const ResolveConflict& action, const Officer& officer);
Answer carriedOut(const AnswerSample& action, const Officer& officer);
Answer carriedOut(const ConfirmNotice& action, const Officer& officer);
Answer carriedOut(const WorkInYard& action, const Officer& officer, UtcTime now);

} // namespace tongguan::clearance
