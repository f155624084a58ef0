// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/member.h"
#include "kiosk/clearance/inspection.h"

#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace tongguan::clearance {

// What happens to a crossing from its lane to the gate; see events.h. `by` and `second` are actors, `reason` is a
// code. The board sees those that end the wait: no plate and no person in them.

/// Orders of agencies that name this crossing (指令对碰): new ones, and what is new of those that it has.
struct OrdersMatched {
    static constexpr std::string_view kType = "inspection.matched";
    std::vector<Order> orders;
    bool followUp = false; ///< too late for the inspection: staff are asked whether to redo it
    static constexpr auto members(auto with)
    {
        return with(Member{"orders", &OrdersMatched::orders}, Member{"followUp", &OrdersMatched::followUp});
    }
};

/// Orders that their agencies cancelled.
struct OrdersWithdrawn {
    static constexpr std::string_view kType = "inspection.withdrawn";
    std::vector<Order> orders;
    static constexpr auto members(auto with) { return with(Member{"orders", &OrdersWithdrawn::orders}); }
};

/// To a firm or a yard, by way of the single window. No person and no plate in it.
struct NoticeSent {
    static constexpr std::string_view kType = "notice.sent";
    std::string order;
    std::string to; ///< subscriber
    NoticeKind kind = NoticeKind::Created;
    int attempt = 1; ///< of this word on this order
    Agency agency = Agency::Customs;
    Method method = Method::Doc;
    std::string ticket;
    std::string sign; ///< of the lane where it is awaited
    std::string declaration;
    std::string batch;
    std::string container;
    static constexpr auto members(auto with)
    {
        return with(Member{"order", &NoticeSent::order}, Member{"to", &NoticeSent::to},
                    Member{"kind", &NoticeSent::kind}, Member{"attempt", &NoticeSent::attempt},
                    Member{"agency", &NoticeSent::agency}, Member{"method", &NoticeSent::method},
                    Member{"ticket", &NoticeSent::ticket}, Member{"sign", &NoticeSent::sign},
                    Member{"declaration", &NoticeSent::declaration}, Member{"batch", &NoticeSent::batch},
                    Member{"container", &NoticeSent::container});
    }
};

struct NoticeAcknowledged {
    static constexpr std::string_view kType = "notice.acknowledged";
    std::string order;
    std::string to;
    NoticeKind kind = NoticeKind::Created;
    std::string by; ///< "subscriber", or who reached it by phone: "staff:0417"
    static constexpr auto members(auto with)
    {
        return with(Member{"order", &NoticeAcknowledged::order}, Member{"to", &NoticeAcknowledged::to},
                    Member{"kind", &NoticeAcknowledged::kind}, Member{"by", &NoticeAcknowledged::by});
    }
};

struct InspectionBegun {
    static constexpr std::string_view kType = "inspection.begun";
    std::string by;
    static constexpr auto members(auto with) { return with(Member{"by", &InspectionBegun::by}); }
};

struct FindingRecorded {
    static constexpr std::string_view kType = "inspection.recorded";
    Agency agency = Agency::Customs;
    Outcome outcome = Outcome::Pass;
    std::string by;
    std::string second;
    std::string notes;
    std::string sample; ///< number of a sample that was taken; empty where none was
    static constexpr auto members(auto with)
    {
        return with(Member{"agency", &FindingRecorded::agency}, Member{"outcome", &FindingRecorded::outcome},
                    Member{"by", &FindingRecorded::by}, Member{"second", &FindingRecorded::second},
                    Member{"notes", &FindingRecorded::notes}, Member{"sample", &FindingRecorded::sample});
    }
};

struct SealAffixed {
    static constexpr std::string_view kType = "seal.affixed";
    std::string number;
    std::string by;
    static constexpr auto members(auto with)
    {
        return with(Member{"number", &SealAffixed::number}, Member{"by", &SealAffixed::by});
    }
};

/// Whether the vehicle is opened again for orders that came too late.
struct FollowUpAnswered {
    static constexpr std::string_view kType = "inspection.follow_up";
    bool redo = false;
    std::string reason;
    std::string by;
    static constexpr auto members(auto with)
    {
        return with(Member{"redo", &FollowUpAnswered::redo}, Member{"reason", &FollowUpAnswered::reason},
                    Member{"by", &FollowUpAnswered::by});
    }
};

/// All agencies have spoken.
struct InspectionClosed {
    static constexpr std::string_view kType = "inspection.closed";
    std::string by;
    static constexpr auto members(auto with) { return with(Member{"by", &InspectionClosed::by}); }
};

/// FAST or GREEN, and no order: nobody opens it (domain: B.3).
struct InspectionSkipped {
    static constexpr std::string_view kType = "inspection.skipped";
    static constexpr auto members(auto with) { return with(); }
};

struct BorderReleased {
    static constexpr std::string_view kType = "border.released";
    std::string by;
    static constexpr auto members(auto with) { return with(Member{"by", &BorderReleased::by}); }
};

/// The kiosk never releases anything: it records that the single window did and an officer did.
struct Cleared {
    static constexpr std::string_view kType = "crossing.cleared";
    bool provisional = false;
    std::string by;
    std::string second; ///< where it was detained
    static constexpr auto members(auto with)
    {
        return with(Member{"provisional", &Cleared::provisional}, Member{"by", &Cleared::by},
                    Member{"second", &Cleared::second});
    }
};

struct Detained {
    static constexpr std::string_view kType = "crossing.detained";
    std::string reason;
    std::string by;
    static constexpr auto members(auto with)
    {
        return with(Member{"reason", &Detained::reason}, Member{"by", &Detained::by});
    }
};

struct TurnedBack {
    static constexpr std::string_view kType = "crossing.returned";
    std::string reason;
    std::string by;
    static constexpr auto members(auto with)
    {
        return with(Member{"reason", &TurnedBack::reason}, Member{"by", &TurnedBack::by});
    }
};

struct Cancelled {
    static constexpr std::string_view kType = "crossing.cancelled";
    std::string reason;
    std::string by;
    static constexpr auto members(auto with)
    {
        return with(Member{"reason", &Cancelled::reason}, Member{"by", &Cancelled::by});
    }
};

/// Another capture of the same truck, opened later than the one that stands (domain: C.6, 6). No person and no plate:
/// the public page tells the driver by it which number is his.
struct Merged {
    static constexpr std::string_view kType = "crossing.merged";
    std::string into;   ///< the crossing that stands
    std::string number; ///< of its ticket, as all that follows
    Lane lane = Lane::Staff;
    std::string sign;
    Arrow arrow = Arrow::Up;
    static constexpr auto members(auto with)
    {
        return with(Member{"into", &Merged::into}, Member{"number", &Merged::number}, Member{"lane", &Merged::lane},
                    Member{"sign", &Merged::sign}, Member{"arrow", &Merged::arrow});
    }
};

/// The single window asks for more than what was cleared (domain: C.6, 4).
struct ConflictFound {
    static constexpr std::string_view kType = "crossing.conflict";
    std::string reason;
    static constexpr auto members(auto with) { return with(Member{"reason", &ConflictFound::reason}); }
};

/// An agency is told of it. Goes up to the single window, which passes it on: no person and no plate in it.
struct AgencyNotified {
    static constexpr std::string_view kType = "agency.notified";
    Agency agency = Agency::Customs;
    std::string reason;      ///< code: that of the conflict
    int decision = 1;        ///< the one that was corrected
    Lane lane = Lane::Staff; ///< that the correction demands
    static constexpr auto members(auto with)
    {
        return with(Member{"agency", &AgencyNotified::agency}, Member{"reason", &AgencyNotified::reason},
                    Member{"decision", &AgencyNotified::decision}, Member{"lane", &AgencyNotified::lane});
    }
};

struct ConflictResolved {
    static constexpr std::string_view kType = "conflict.resolved";
    std::string reason;
    std::string by;
    std::string second;
    static constexpr auto members(auto with)
    {
        return with(Member{"reason", &ConflictResolved::reason}, Member{"by", &ConflictResolved::by},
                    Member{"second", &ConflictResolved::second});
    }
};

struct SampleAnswered {
    static constexpr std::string_view kType = "sample.answered";
    std::string sample;
    bool passed = false;
    std::string by;
    static constexpr auto members(auto with)
    {
        return with(Member{"sample", &SampleAnswered::sample}, Member{"passed", &SampleAnswered::passed},
                    Member{"by", &SampleAnswered::by});
    }
};

struct YardWorkBegun {
    static constexpr std::string_view kType = "yard.begun";
    Operation operation = Operation::IntraYardMove;
    std::string by;
    static constexpr auto members(auto with)
    {
        return with(Member{"operation", &YardWorkBegun::operation}, Member{"by", &YardWorkBegun::by});
    }
};

struct YardWorkEnded {
    static constexpr std::string_view kType = "yard.ended";
    Operation operation = Operation::IntraYardMove;
    std::string by;
    bool over = false; ///< it took longer than published
    static constexpr auto members(auto with)
    {
        return with(Member{"operation", &YardWorkEnded::operation}, Member{"by", &YardWorkEnded::by},
                    Member{"over", &YardWorkEnded::over});
    }
};

/// Through the gate, with this ticket and this plate.
struct Exited {
    static constexpr std::string_view kType = "crossing.exited";
    static constexpr auto members(auto with) { return with(); }
};

/// Everything is with those above, and nothing is open.
struct Closed {
    static constexpr std::string_view kType = "crossing.closed";
    static constexpr auto members(auto with) { return with(); }
};

} // namespace tongguan::clearance
