// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/clearance/complaint_events.h"
#include "kiosk/clearance/decision.h"
#include "kiosk/clearance/lane.h"
#include "kiosk/clearance/message_events.h"
#include "kiosk/flow/staff_view.h"
#include "kiosk/flow/station_view.h"

#include <QString>
#include <QStringList>

#include <string>
#include <string_view>

namespace tongguan::app {

/// Codes of the staff screens in the language of the screen. A code that this version does not know comes back as it
/// is.
QString fieldText(std::string_view field);     ///< "document.number"
QString datasetText(std::string_view dataset); ///< "orders"
/// A field's value; what a machine measured in words.
QString fieldValueText(std::string_view field, const std::string& value);
/// "X-ray: passed · 10:31".
QString machineText(const flow::MachineShown& machine);
QString machineStateText(std::string_view state); ///< "PENDING_REVIEW"
QString alarmText(std::string_view kind);         ///< "PRINTER_OUT"
QString agencyText(std::string_view agency);      ///< "BORDER"
QString refusalText(std::string_view code);       ///< why an action was not taken
QString explanationText(std::string_view code);   ///< why something is not finished today: "WAITS_FOR_AGENCY"
QString queueClassText(clearance::QueueClass queueClass);
QString priorityText(clearance::PriorityReason reason);
/// What was asked, and what became of it.
QString priorityLine(const flow::PriorityShown& asked);
/// Why a request for priority was granted or refused.
QString priorityAnswerText(std::string_view code);
// Of a complaint.
QString complaintText(clearance::ComplaintTopic topic);
QString complaintText(clearance::ComplaintPlace place);
QString complaintText(clearance::ComplaintAnswer answer);
// Of a message that was set apart.
QString rejectText(std::string_view by);     ///< "window": who did
QString rejectReason(std::string_view code); ///< why
QString rejectAdvice(std::string_view by);   ///< what to do about it
QString messageText(clearance::MessageKind kind);
QString questionText(clearance::QuestionTopic topic);
/// What was just done: "Verified: Document number".
QString doneText(std::string_view what, std::string_view subject);
/// The codes of explanations, in the order in which they are offered.
QStringList explanations();
QString staffReason(std::string_view code); ///< DOC_EXPIRED …
/// What a rule looked at, in one line: "Seal YN0017269 · Seal declared YN0017268".
QString staffEvidence(const clearance::Reason& reason);
QString evidenceField(const clearance::Seen& seen);  ///< "Seal declared"
QString evidenceValue(const clearance::Seen& seen);  ///< "YN0017268"; of a data set or an agency its name
QString evidenceSource(const clearance::Seen& seen); ///< "Declarations"; empty where nothing is known of it
/// What would have to go for the lane of a change: "without: Driving licence expired".
QString staffChange(const clearance::Change& change);

} // namespace tongguan::app
