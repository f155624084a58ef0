// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/clearance/apply.h"

namespace tongguan::clearance {

/// Denied where B.3 knows no such way.
Result<> become(Crossing& crossing, State next);

// What `apply` does for the events of inspection_events.h.
Result<> applyTo(Crossing& crossing, const OrdersMatched& event, const EventContext& context);
Result<> applyTo(Crossing& crossing, const OrdersWithdrawn& event, const EventContext& context);
Result<> applyTo(Crossing& crossing, const NoticeSent& event, const EventContext& context);
Result<> applyTo(Crossing& crossing, const NoticeAcknowledged& event, const EventContext& context);
Result<> applyTo(Crossing& crossing, const InspectionBegun& event, const EventContext& context);
Result<> applyTo(Crossing& crossing, const FindingRecorded& event, const EventContext& context);
Result<> applyTo(Crossing& crossing, const SealAffixed& event, const EventContext& context);
Result<> applyTo(Crossing& crossing, const FollowUpAnswered& event, const EventContext& context);
Result<> applyTo(Crossing& crossing, const InspectionClosed& event, const EventContext& context);
Result<> applyTo(Crossing& crossing, const InspectionSkipped& event, const EventContext& context);
Result<> applyTo(Crossing& crossing, const BorderReleased& event, const EventContext& context);
Result<> applyTo(Crossing& crossing, const Cleared& event, const EventContext& context);
Result<> applyTo(Crossing& crossing, const Detained& event, const EventContext& context);
Result<> applyTo(Crossing& crossing, const TurnedBack& event, const EventContext& context);
Result<> applyTo(Crossing& crossing, const Cancelled& event, const EventContext& context);
Result<> applyTo(Crossing& crossing, const Merged& event, const EventContext& context);
Result<> applyTo(Crossing& crossing, const ConflictFound& event, const EventContext& context);
Result<> applyTo(Crossing& crossing, const AgencyNotified& event, const EventContext& context);
Result<> applyTo(Crossing& crossing, const ConflictResolved& event, const EventContext& context);
Result<> applyTo(Crossing& crossing, const SampleAnswered& event, const EventContext& context);
Result<> applyTo(Crossing& crossing, const YardWorkBegun& event, const EventContext& context);
Result<> applyTo(Crossing& crossing, const YardWorkEnded& event, const EventContext& context);
Result<> applyTo(Crossing& crossing, const Exited& event, const EventContext& context);
Result<> applyTo(Crossing& crossing, const Closed& event, const EventContext& context);

} // namespace tongguan::clearance
