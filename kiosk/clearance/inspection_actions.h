// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/member.h"
#include "kiosk/clearance/inspection.h"

#include <string>
#include <string_view>
#include <tuple>

namespace tongguan::clearance {

// Staff's actions from the lane to the gate; see staff_action.h. `agency` is that of the event's actor: the station
// knows it, the kiosk looks it up again. `reason` is a code.

struct BeginInspection {
    static constexpr std::string_view kType = "staff.inspect";
    static constexpr auto members(auto with) { return with(); }
};

/// One agency's word; `second` signed it, too, at the same station.
struct RecordFinding {
    static constexpr std::string_view kType = "staff.record";
    Agency agency = Agency::Customs;
    Outcome outcome = Outcome::Pass;
    std::string second; ///< actor
    std::string notes;
    std::string sample;
    static constexpr auto members(auto with)
    {
        return with(Member{"agency", &RecordFinding::agency}, Member{"outcome", &RecordFinding::outcome},
                    Member{"second", &RecordFinding::second}, Member{"notes", &RecordFinding::notes},
                    Member{"sample", &RecordFinding::sample});
    }
};

struct AffixSeal {
    static constexpr std::string_view kType = "staff.seal";
    std::string number;
    static constexpr auto members(auto with) { return with(Member{"number", &AffixSeal::number}); }
};

struct AnswerFollowUp {
    static constexpr std::string_view kType = "staff.follow_up";
    bool redo = true;
    std::string reason; ///< where it is not redone
    static constexpr auto members(auto with)
    {
        return with(Member{"redo", &AnswerFollowUp::redo}, Member{"reason", &AnswerFollowUp::reason});
    }
};

struct CloseInspection {
    static constexpr std::string_view kType = "staff.close";
    static constexpr auto members(auto with) { return with(); }
};

/// An officer's release. One of the border's is the border release.
struct ReleaseVehicle {
    static constexpr std::string_view kType = "staff.release";
    Agency agency = Agency::Customs;
    std::string second; ///< actor; where it was detained
    static constexpr auto members(auto with)
    {
        return with(Member{"agency", &ReleaseVehicle::agency}, Member{"second", &ReleaseVehicle::second});
    }
};

struct DetainVehicle {
    static constexpr std::string_view kType = "staff.detain";
    std::string reason;
    static constexpr auto members(auto with) { return with(Member{"reason", &DetainVehicle::reason}); }
};

struct ReturnVehicle {
    static constexpr std::string_view kType = "staff.return";
    std::string reason;
    static constexpr auto members(auto with) { return with(Member{"reason", &ReturnVehicle::reason}); }
};

struct CancelCrossing {
    static constexpr std::string_view kType = "staff.cancel";
    std::string reason;
    static constexpr auto members(auto with) { return with(Member{"reason", &CancelCrossing::reason}); }
};

/// The gate: the ticket that was shown, the plate that was seen.
struct PassGate {
    static constexpr std::string_view kType = "staff.gate";
    std::string ticket;
    std::string plate;
    static constexpr auto members(auto with)
    {
        return with(Member{"ticket", &PassGate::ticket}, Member{"plate", &PassGate::plate});
    }
};

struct ResolveConflict {
    static constexpr std::string_view kType = "staff.resolve";
    std::string reason;
    std::string second; ///< actor
    static constexpr auto members(auto with)
    {
        return with(Member{"reason", &ResolveConflict::reason}, Member{"second", &ResolveConflict::second});
    }
};

/// A firm or yard that did not answer was reached by phone.
struct ConfirmNotice {
    static constexpr std::string_view kType = "staff.notice_told";
    std::string order;
    std::string to;
    static constexpr auto members(auto with)
    {
        return with(Member{"order", &ConfirmNotice::order}, Member{"to", &ConfirmNotice::to});
    }
};

/// The yard begins with that work, or is done with it.
struct WorkInYard {
    static constexpr std::string_view kType = "staff.yard";
    Operation operation = Operation::IntraYardMove;
    bool begins = true;
    std::int64_t limitMinutes = 0; ///< as published; 0 where there is none
    static constexpr auto members(auto with)
    {
        return with(Member{"operation", &WorkInYard::operation}, Member{"begins", &WorkInYard::begins},
                    Member{"limitMinutes", &WorkInYard::limitMinutes});
    }
};

struct AnswerSample {
    static constexpr std::string_view kType = "staff.sample";
    std::string sample;
    bool passed = false;
    static constexpr auto members(auto with)
    {
        return with(Member{"sample", &AnswerSample::sample}, Member{"passed", &AnswerSample::passed});
    }
};

} // namespace tongguan::clearance
