// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/clearance/decision.h"

#include <QString>

#include <string_view>

namespace tongguan::app {

/// Codes of the staff screens in the language of the screen. A code that this version does not know comes back as it
/// is.
QString fieldText(std::string_view field);     ///< "document.number"
QString datasetText(std::string_view dataset); ///< "orders"
QString alarmText(std::string_view kind);      ///< "PRINTER_OUT"
QString agencyText(std::string_view agency);   ///< "BORDER"
QString refusalText(std::string_view code);    ///< why an action was not taken
QString staffReason(std::string_view code);    ///< DOC_EXPIRED …
/// What a rule looked at, in one line: "Seal YN0017269 · Seal declared YN0017268".
QString staffEvidence(const clearance::Reason& reason);
QString evidenceField(const clearance::Seen& seen);  ///< "Seal declared"
QString evidenceValue(const clearance::Seen& seen);  ///< "YN0017268"; of a data set or an agency its name
QString evidenceSource(const clearance::Seen& seen); ///< "Declarations"; empty where nothing is known of it
/// What would have to go for the lane of a change: "without: Driving licence expired".
QString staffChange(const clearance::Change& change);

} // namespace tongguan::app
