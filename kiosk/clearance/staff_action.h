// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/member.h"
#include "base/result.h"
#include "kiosk/clearance/inspection_actions.h"
#include "kiosk/clearance/lane.h"
#include "kiosk/clearance/queue_actions.h"

#include <string>
#include <string_view>
#include <variant>

namespace tongguan::clearance {

// What staff ask a crossing's own kiosk to do: the bodies of "staff.*" events in a station's journal. Who does it is
// the event's actor.

struct VerifyField {
    static constexpr std::string_view kType = "staff.verify";
    std::string field;
    static constexpr auto members(auto with) { return with(Member{"field", &VerifyField::field}); }
};

struct CorrectField {
    static constexpr std::string_view kType = "staff.correct";
    std::string field;
    std::string value;
    static constexpr auto members(auto with)
    {
        return with(Member{"field", &CorrectField::field}, Member{"value", &CorrectField::value});
    }
};

/// Whoever does it owns the case; a colleague may take it over.
struct TakeCase {
    static constexpr std::string_view kType = "staff.take_case";
    static constexpr auto members(auto with) { return with(); }
};

struct FinishVerifying {
    static constexpr std::string_view kType = "staff.finish";
    static constexpr auto members(auto with) { return with(); }
};

struct ChangeLane {
    static constexpr std::string_view kType = "staff.change_lane";
    Lane lane = Lane::Staff;
    std::string reason;
    static constexpr auto members(auto with)
    {
        return with(Member{"lane", &ChangeLane::lane}, Member{"reason", &ChangeLane::reason});
    }
};

struct WithdrawChange {
    static constexpr std::string_view kType = "staff.withdraw";
    static constexpr auto members(auto with) { return with(); }
};

/// The second person's word on what the first asked for, by name, so that it never falls on another request.
struct ApproveChange {
    static constexpr std::string_view kType = "staff.approve";
    Lane lane = Lane::Staff;
    std::string askedBy;
    static constexpr auto members(auto with)
    {
        return with(Member{"lane", &ApproveChange::lane}, Member{"askedBy", &ApproveChange::askedBy});
    }
};

/// A bus goes although its count does not match.
struct CloseCount {
    static constexpr std::string_view kType = "staff.close_count";
    std::string reason; ///< a code
    static constexpr auto members(auto with) { return with(Member{"reason", &CloseCount::reason}); }
};

/// A fee by the catalogue as the station shows it: item, version and price are what the driver was told.
struct ChargeFee {
    static constexpr std::string_view kType = "staff.charge_fee";
    std::string side;
    std::string version;
    std::string item;
    std::int64_t quantity = 1;
    std::optional<std::int64_t> amount; ///< of all units
    std::string currency;
    static constexpr auto members(auto with)
    {
        return with(Member{"side", &ChargeFee::side}, Member{"version", &ChargeFee::version},
                    Member{"item", &ChargeFee::item}, Member{"quantity", &ChargeFee::quantity},
                    Member{"amount", &ChargeFee::amount}, Member{"currency", &ChargeFee::currency});
    }
};

struct CallVehicle {
    static constexpr std::string_view kType = "staff.call";
    int bay = 0; ///< of its lane; 0 where that has one
    static constexpr auto members(auto with) { return with(Member{"bay", &CallVehicle::bay}); }
};

using StaffAction =
    std::variant<VerifyField, CorrectField, TakeCase, FinishVerifying, ChangeLane, WithdrawChange, ApproveChange,
                 CallVehicle, MissVehicle, AskPriority, AnswerPriority, CloseCount, ChargeFee, BeginInspection,
                 RecordFinding, AffixSeal, AnswerFollowUp, CloseInspection, ReleaseVehicle, DetainVehicle,
                 ReturnVehicle, CancelCrossing, PassGate, ResolveConflict, AnswerSample, ConfirmNotice, WorkInYard>;

std::string_view typeOf(const StaffAction& action);
/// `target` is the kiosk that owns the crossing: the gateway relays by it.
std::string bodyOf(const StaffAction& action, const std::string& target);
/// NotFound for a type that is none of these; InvalidInput for a body that does not fit.
Result<StaffAction> staffActionFrom(std::string_view type, std::string_view body);

} // namespace tongguan::clearance
