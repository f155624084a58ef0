// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/alternative.h"
#include "base/member.h"
#include "base/result.h"
#include "kiosk/clearance/crossing.h"
#include "kiosk/clearance/inspection_events.h"
#include "kiosk/clearance/queue_events.h"
#include "kiosk/clearance/trade_events.h"

#include <string>
#include <variant>
#include <vector>

namespace tongguan::clearance {

// Everything that can happen to a crossing: the bodies of its events. `kType` is the event's type. A new member gets
// an initial value, so that old journals stay readable.

struct Opened {
    static constexpr std::string_view kType = "crossing.opened";
    std::string port;
    std::string kiosk;
    Direction direction = Direction::Entry;
    Language language = Language::Zh;
    static constexpr auto members(auto with)
    {
        return with(Member{"port", &Opened::port}, Member{"kiosk", &Opened::kiosk},
                    Member{"direction", &Opened::direction}, Member{"language", &Opened::language});
    }
};

/// A pre-registration code whose signature held.
struct CodeRead {
    static constexpr std::string_view kType = "code.read";
    std::string declaration;
    std::string batch;
    std::string plate;
    std::string plateNorm;
    std::string plateCountry;
    std::string container;
    std::string seal;
    bool laden = true;
    static constexpr auto members(auto with)
    {
        return with(Member{"declaration", &CodeRead::declaration}, Member{"batch", &CodeRead::batch},
                    Member{"plate", &CodeRead::plate}, Member{"plateNorm", &CodeRead::plateNorm},
                    Member{"plateCountry", &CodeRead::plateCountry}, Member{"container", &CodeRead::container},
                    Member{"seal", &CodeRead::seal}, Member{"laden", &CodeRead::laden});
    }
};

struct LoadClaimed {
    static constexpr std::string_view kType = "load.claimed";
    bool laden = true;
    static constexpr auto members(auto with) { return with(Member{"laden", &LoadClaimed::laden}); }
};

/// What kind of passage it is, where more than laden or empty is known.
struct KindClaimed {
    static constexpr std::string_view kType = "kind.claimed";
    Kind kind = Kind::TruckLaden;
    static constexpr auto members(auto with) { return with(Member{"kind", &KindClaimed::kind}); }
};

struct PlateCaptured {
    static constexpr std::string_view kType = "plate.captured";
    std::string plate;
    std::string plateNorm;
    std::string country;
    Source source = Source::Typed;
    static constexpr auto members(auto with)
    {
        return with(Member{"plate", &PlateCaptured::plate}, Member{"plateNorm", &PlateCaptured::plateNorm},
                    Member{"country", &PlateCaptured::country}, Member{"source", &PlateCaptured::source});
    }
};

/// The camera over the lane, beside what papers say.
struct PlateSeen {
    static constexpr std::string_view kType = "plate.seen";
    std::string plateNorm;
    static constexpr auto members(auto with) { return with(Member{"plateNorm", &PlateSeen::plateNorm}); }
};

struct DocumentUnreadable {
    static constexpr std::string_view kType = "document.unreadable";
    int tries = 1;
    static constexpr auto members(auto with) { return with(Member{"tries", &DocumentUnreadable::tries}); }
};

struct DocumentRead {
    static constexpr std::string_view kType = "document.read";
    Source source = Source::Zone;
    std::string documentType;
    std::string issuer;
    std::string number;
    std::string name;
    std::string nationality;
    std::string birth;
    std::string expiry;
    bool checksOk = true;
    static constexpr auto members(auto with)
    {
        return with(Member{"source", &DocumentRead::source}, Member{"documentType", &DocumentRead::documentType},
                    Member{"issuer", &DocumentRead::issuer}, Member{"number", &DocumentRead::number},
                    Member{"name", &DocumentRead::name}, Member{"nationality", &DocumentRead::nationality},
                    Member{"birth", &DocumentRead::birth}, Member{"expiry", &DocumentRead::expiry},
                    Member{"checksOk", &DocumentRead::checksOk});
    }
};

struct LicenceRead {
    static constexpr std::string_view kType = "licence.read";
    std::string number; ///< an opaque token where no parser knows the issuer
    Source source = Source::Barcode;
    static constexpr auto members(auto with)
    {
        return with(Member{"number", &LicenceRead::number}, Member{"source", &LicenceRead::source});
    }
};

/// What stands on the licence, where that can be read.
struct LicencePaperRead {
    static constexpr std::string_view kType = "licence.paper_read";
    LicencePaper paper;
    static constexpr auto members(auto with) { return with(Member{"paper", &LicencePaperRead::paper}); }
};

struct VisaRead {
    static constexpr std::string_view kType = "visa.read";
    Visa visa;
    static constexpr auto members(auto with) { return with(Member{"visa", &VisaRead::visa}); }
};

struct VehiclePapersRead {
    static constexpr std::string_view kType = "vehicle.papers_read";
    VehiclePapers papers;
    static constexpr auto members(auto with) { return with(Member{"papers", &VehiclePapersRead::papers}); }
};

struct PartyCounted {
    static constexpr std::string_view kType = "party.counted";
    Party party;
    static constexpr auto members(auto with) { return with(Member{"party", &PartyCounted::party}); }
};

/// By which list a bus's passengers are counted. It names nobody.
struct PassengersListed {
    static constexpr std::string_view kType = "passengers.listed";
    PassengerList list;
    Source source = Source::Declaration;
    static constexpr auto members(auto with)
    {
        return with(Member{"list", &PassengersListed::list}, Member{"source", &PassengersListed::source});
    }
};

/// Staff let the bus go with the count as it is.
struct CountClosed {
    static constexpr std::string_view kType = "party.closed";
    int listed = 0;
    int present = 0;
    std::string reason;
    std::string by;
    static constexpr auto members(auto with)
    {
        return with(Member{"listed", &CountClosed::listed}, Member{"present", &CountClosed::present},
                    Member{"reason", &CountClosed::reason}, Member{"by", &CountClosed::by});
    }
};

struct CertificateShown {
    static constexpr std::string_view kType = "certificate.shown";
    ShownCertificate certificate;
    static constexpr auto members(auto with) { return with(Member{"certificate", &CertificateShown::certificate}); }
};

struct LicenceSkipped {
    static constexpr std::string_view kType = "licence.skipped";
    static constexpr auto members(auto with) { return with(); }
};

struct FactsConfirmed {
    static constexpr std::string_view kType = "facts.confirmed";
    std::vector<std::string> disputed;
    static constexpr auto members(auto with) { return with(Member{"disputed", &FactsConfirmed::disputed}); }
};

struct SealRead {
    static constexpr std::string_view kType = "seal.read";
    std::string number;
    Source source = Source::Barcode;
    static constexpr auto members(auto with)
    {
        return with(Member{"number", &SealRead::number}, Member{"source", &SealRead::source});
    }
};

struct ContainerRead {
    static constexpr std::string_view kType = "container.read";
    std::string number;
    Source source = Source::Barcode;
    static constexpr auto members(auto with)
    {
        return with(Member{"number", &ContainerRead::number}, Member{"source", &ContainerRead::source});
    }
};

struct SealLeftToStaff {
    static constexpr std::string_view kType = "seal.left_to_staff";
    static constexpr auto members(auto with) { return with(); }
};

struct SealSeen {
    static constexpr std::string_view kType = "seal.seen";
    SealState state = SealState::Intact;
    static constexpr auto members(auto with) { return with(Member{"state", &SealSeen::state}); }
};

struct DeviceRead {
    static constexpr std::string_view kType = "device.read";
    DeviceReading reading;
    static constexpr auto members(auto with) { return with(Member{"reading", &DeviceRead::reading}); }
};

/// Facts that came in a form of which no value can be made: a weight in words, a date that no calendar has.
struct FactsRefused {
    static constexpr std::string_view kType = "facts.refused";
    std::vector<std::string> fields;
    static constexpr auto members(auto with) { return with(Member{"fields", &FactsRefused::fields}); }
};

struct EmptyMeasured {
    static constexpr std::string_view kType = "empty.measured";
    EmptyReading reading = EmptyReading::Error;
    static constexpr auto members(auto with) { return with(Member{"reading", &EmptyMeasured::reading}); }
};

struct PictureKept {
    static constexpr std::string_view kType = "picture.kept";
    std::string picture; ///< id in the store
    std::string of;      ///< "document", "licence" …
    std::string blob;    ///< under which the gateway holds it, sealed; empty until there is a key to seal it
    static constexpr auto members(auto with)
    {
        return with(Member{"picture", &PictureKept::picture}, Member{"of", &PictureKept::of},
                    Member{"blob", &PictureKept::blob});
    }
};

struct Decided {
    static constexpr std::string_view kType = "crossing.decided";
    Decision decision;
    std::string plate; ///< normalised, for those who match corrections by it
    std::string declaration;
    static constexpr auto members(auto with)
    {
        return with(Member{"decision", &Decided::decision}, Member{"plate", &Decided::plate},
                    Member{"declaration", &Decided::declaration});
    }
};

/// Written before it is printed: a power cut then never makes two different lanes. No personal data: the board sees it.
struct TicketIssued {
    static constexpr std::string_view kType = "ticket.issued";
    std::string number;
    int revision = 1;
    Lane lane = Lane::Staff;
    std::string sign;
    Arrow arrow = Arrow::Up;
    QueueClass queueClass = QueueClass::Normal;
    static constexpr auto members(auto with)
    {
        return with(Member{"number", &TicketIssued::number}, Member{"revision", &TicketIssued::revision},
                    Member{"lane", &TicketIssued::lane}, Member{"sign", &TicketIssued::sign},
                    Member{"arrow", &TicketIssued::arrow}, Member{"class", &TicketIssued::queueClass});
    }
};

struct TicketPrinted {
    static constexpr std::string_view kType = "ticket.printed";
    int revision = 1;
    static constexpr auto members(auto with) { return with(Member{"revision", &TicketPrinted::revision}); }
};

/// Again where nobody came.
struct Called {
    static constexpr std::string_view kType = "crossing.called";
    std::string number; ///< of the ticket
    std::string sign;
    Lane lane = Lane::Normal;
    int bay = 0; ///< of the lane; 0 where it has one
    static constexpr auto members(auto with)
    {
        return with(Member{"number", &Called::number}, Member{"sign", &Called::sign}, Member{"lane", &Called::lane},
                    Member{"bay", &Called::bay});
    }
};

struct CaseOpened {
    static constexpr std::string_view kType = "case.opened";
    std::string reason;
    static constexpr auto members(auto with) { return with(Member{"reason", &CaseOpened::reason}); }
};

/// Somebody answers for it from now on.
struct CaseTaken {
    static constexpr std::string_view kType = "case.taken";
    std::string by;
    static constexpr auto members(auto with) { return with(Member{"by", &CaseTaken::by}); }
};

struct FieldVerified {
    static constexpr std::string_view kType = "field.verified";
    std::string field;
    std::string by;
    static constexpr auto members(auto with)
    {
        return with(Member{"field", &FieldVerified::field}, Member{"by", &FieldVerified::by});
    }
};

struct FieldCorrected {
    static constexpr std::string_view kType = "field.corrected";
    std::string field;
    std::string value;
    std::string by;
    static constexpr auto members(auto with)
    {
        return with(Member{"field", &FieldCorrected::field}, Member{"value", &FieldCorrected::value},
                    Member{"by", &FieldCorrected::by});
    }
};

struct LaneAsked {
    static constexpr std::string_view kType = "lane.asked";
    Lane lane = Lane::Normal;
    std::string reason;
    std::string by;
    static constexpr auto members(auto with)
    {
        return with(Member{"lane", &LaneAsked::lane}, Member{"reason", &LaneAsked::reason},
                    Member{"by", &LaneAsked::by});
    }
};

struct LaneWithdrawn {
    static constexpr std::string_view kType = "lane.withdrawn";
    std::string by;
    static constexpr auto members(auto with) { return with(Member{"by", &LaneWithdrawn::by}); }
};

struct LaneGranted {
    static constexpr std::string_view kType = "lane.granted";
    Lane lane = Lane::Normal;
    std::string reason;
    std::string by;
    std::string second; ///< empty where the lane is not laxer
    static constexpr auto members(auto with)
    {
        return with(Member{"lane", &LaneGranted::lane}, Member{"reason", &LaneGranted::reason},
                    Member{"by", &LaneGranted::by}, Member{"second", &LaneGranted::second});
    }
};

struct CaseResolved {
    static constexpr std::string_view kType = "case.resolved";
    std::string resolution; ///< "verified", "lane_changed"
    std::string by;
    static constexpr auto members(auto with)
    {
        return with(Member{"resolution", &CaseResolved::resolution}, Member{"by", &CaseResolved::by});
    }
};

struct StaffCalled {
    static constexpr std::string_view kType = "staff.called";
    static constexpr auto members(auto with) { return with(); }
};

/// The single window agrees with a decision.
struct DecisionConfirmed {
    static constexpr std::string_view kType = "decision.confirmed";
    int decision = 1;
    static constexpr auto members(auto with) { return with(Member{"decision", &DecisionConfirmed::decision}); }
};

/// The single window overrules a decision; what it adds counts in the next one.
struct DecisionCorrected {
    static constexpr std::string_view kType = "decision.corrected";
    int decision = 1;
    Lane lane = Lane::Staff;
    std::vector<Order> orders;
    std::vector<std::string> codes;
    static constexpr auto members(auto with)
    {
        return with(Member{"decision", &DecisionCorrected::decision}, Member{"lane", &DecisionCorrected::lane},
                    Member{"orders", &DecisionCorrected::orders}, Member{"codes", &DecisionCorrected::codes});
    }
};

struct LanguageChosen {
    static constexpr std::string_view kType = "language.chosen";
    Language language = Language::Zh;
    static constexpr auto members(auto with) { return with(Member{"language", &LanguageChosen::language}); }
};

/// A fee that was charged for. The database takes none that is not in the catalogue of its minute.
struct FeeCharged {
    static constexpr std::string_view kType = "fee.charged";
    std::string side;
    std::string version;
    std::string item;
    std::int64_t quantity = 1;
    std::optional<std::int64_t> amount;
    std::string currency;
    std::string by;
    static constexpr auto members(auto with)
    {
        return with(Member{"side", &FeeCharged::side}, Member{"version", &FeeCharged::version},
                    Member{"item", &FeeCharged::item}, Member{"quantity", &FeeCharged::quantity},
                    Member{"amount", &FeeCharged::amount}, Member{"currency", &FeeCharged::currency},
                    Member{"by", &FeeCharged::by});
    }
};

/// The draft was left: nobody came back in time.
struct Abandoned {
    static constexpr std::string_view kType = "crossing.abandoned";
    static constexpr auto members(auto with) { return with(); }
};

using CrossingEventBody =
    std::variant<Opened, CodeRead, LoadClaimed, KindClaimed, PlateCaptured, PlateSeen, DocumentUnreadable, DocumentRead,
                 LicenceRead, LicencePaperRead, VisaRead, VehiclePapersRead, PartyCounted, PassengersListed,
                 CountClosed, CertificateShown, DeliveryShown, SealSeen, DeviceRead, FactsRefused, LicenceSkipped,
                 FactsConfirmed, SealRead, ContainerRead, SealLeftToStaff, EmptyMeasured, PictureKept, Decided,
                 TicketIssued, TicketPrinted, Called, QueuePlaced, NoShow, PriorityAsked, PriorityAnswered, CaseOpened,
                 CaseTaken, FieldVerified, FieldCorrected, LaneAsked, LaneWithdrawn, LaneGranted, CaseResolved,
                 StaffCalled, DecisionConfirmed, DecisionCorrected, LanguageChosen, FeeCharged, Abandoned,
                 OrdersMatched, OrdersWithdrawn, NoticeSent, NoticeAcknowledged, InspectionBegun, FindingRecorded,
                 SealAffixed, FollowUpAnswered, InspectionClosed, InspectionSkipped, BorderReleased, Cleared, Detained,
                 TurnedBack, Cancelled, Merged, ConflictFound, AgencyNotified, ConflictResolved, SampleAnswered,
                 YardWorkBegun, YardWorkEnded, Exited, Closed>;

/// One of them. It is its variant, so that std::visit and std::get_if take it as it is; copies and moves are compiled
/// once, in crossing_event.cpp: with this many types each unit that keeps a list of events paid seconds for them.
class CrossingEvent : public CrossingEventBody {
  public:
    template <class Body>
        requires AlternativeOf<Body, CrossingEventBody>
    CrossingEvent(Body body) : CrossingEvent(kAlternative<Body, CrossingEventBody>, &body)
    {}
    CrossingEvent(const CrossingEvent& other);
    CrossingEvent(CrossingEvent&& other) noexcept;
    CrossingEvent& operator=(const CrossingEvent& other);
    CrossingEvent& operator=(CrossingEvent&& other) noexcept;
    ~CrossingEvent();

  private:
    /// Moves the body from where it is.
    CrossingEvent(std::size_t alternative, void* body);
};

std::string_view typeOf(const CrossingEvent& event);
std::string bodyOf(const CrossingEvent& event);
/// NotFound for a type that is none of a crossing's; InvalidInput for a body that does not fit.
Result<CrossingEvent> crossingEventFrom(std::string_view type, std::string_view body);

} // namespace tongguan::clearance
