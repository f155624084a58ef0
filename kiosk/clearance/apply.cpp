// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/clearance/apply.h"

#include "kiosk/clearance/inspection_apply.h"
#include "kiosk/clearance/queue_apply.h"

#include <algorithm>
#include <format>

namespace tongguan::clearance {

namespace {

/// Applies one event to a crossing; one small function an event.
class Applier {
  public:
    Applier(Crossing& crossing, const EventContext& context) : crossing_(crossing), context_(context) {}

    Result<> operator()(const Opened& event)
    {
        crossing_.id = context_.crossing;
        crossing_.port = event.port;
        crossing_.kiosk = event.kiosk;
        crossing_.direction = event.direction;
        crossing_.language = event.language;
        crossing_.openedAt = context_.at;
        return {};
    }

    Result<> operator()(const CodeRead& event)
    {
        crossing_.declaration = event.declaration;
        crossing_.batch = event.batch;
        crossing_.plate = captured(event.plate, Source::SignedCode);
        crossing_.plateNorm = event.plateNorm;
        crossing_.plateCountry = event.plateCountry;
        crossing_.declaredContainer = event.container;
        crossing_.declaredSeal = event.seal;
        crossing_.laden = event.laden;
        return {};
    }

    Result<> operator()(const LoadClaimed& event)
    {
        crossing_.laden = event.laden;
        return {};
    }

    Result<> operator()(const KindClaimed& event)
    {
        crossing_.kind = event.kind;
        crossing_.laden = event.kind == Kind::TruckLaden || event.kind == Kind::Transit;
        return {};
    }

    Result<> operator()(const PlateCaptured& event)
    {
        crossing_.plate = captured(event.plate, event.source);
        crossing_.plateNorm = event.plateNorm;
        crossing_.plateCountry = event.country;
        return {};
    }

    Result<> operator()(const PlateSeen& event)
    {
        crossing_.seenPlate = event.plateNorm;
        return {};
    }

    Result<> operator()(const DocumentUnreadable& event)
    {
        crossing_.unreadable = event.tries;
        return {};
    }

    Result<> operator()(const DocumentRead& event)
    {
        const bool disagrees = crossing_.document && twoReadingsOfOne(*crossing_.document, event);
        crossing_.document = TravelDocument{
            .type = event.documentType,
            .issuer = event.issuer,
            .number = captured(event.number, event.source),
            .name = captured(event.name, event.source),
            .nationality = event.nationality,
            .birth = captured(event.birth, event.source),
            .expiry = captured(event.expiry, event.source),
            .checksOk = event.checksOk,
            .disagrees = disagrees,
        };
        std::erase_if(crossing_.verified, [](const std::string& field) { return field.starts_with("document."); });
        return {};
    }

    Result<> operator()(const LicenceRead& event)
    {
        crossing_.licence = captured(event.number, event.source);
        crossing_.licenceSkipped = false;
        return {};
    }

    Result<> operator()(const LicencePaperRead& event)
    {
        crossing_.licencePaper = event.paper;
        return {};
    }

    Result<> operator()(const VisaRead& event)
    {
        crossing_.visa = event.visa;
        return {};
    }

    Result<> operator()(const VehiclePapersRead& event)
    {
        crossing_.vehiclePapers = event.papers;
        return {};
    }

    Result<> operator()(const PartyCounted& event)
    {
        crossing_.party = event.party;
        return {};
    }

    Result<> operator()(const PassengersListed& event)
    {
        crossing_.passengers = withoutRepetition(event.list);
        return {};
    }

    Result<> operator()(const CountClosed& event)
    {
        crossing_.closedCount =
            ClosedCount{.listed = event.listed, .present = event.present, .reason = event.reason, .by = event.by};
        if (!crossing_.isVerified("party"))
            crossing_.verified.emplace_back("party");
        return {};
    }

    Result<> operator()(const CertificateShown& event)
    {
        if (!std::ranges::contains(crossing_.certificates, event.certificate))
            crossing_.certificates.push_back(event.certificate);
        return {};
    }

    Result<> operator()(const DeliveryShown& event)
    {
        crossing_.delivery = event.order;
        return {};
    }

    Result<> operator()(const SealSeen& event)
    {
        crossing_.sealState = event.state;
        return {};
    }

    Result<> operator()(const DeviceRead& event)
    {
        crossing_.readings.push_back(event.reading);
        // The detector for empty trucks is one of the devices: there is one fact about emptiness, whoever brings it.
        if (event.reading.device == Device::EmptyBox)
            crossing_.emptyReading = emptyBy(event.reading.result);
        return {};
    }

    Result<> operator()(const FactsRefused& event)
    {
        crossing_.refused = event.fields;
        return {};
    }

    Result<> operator()(const LicenceSkipped& /*event*/)
    {
        crossing_.licenceSkipped = true;
        return {};
    }

    Result<> operator()(const FactsConfirmed& event)
    {
        crossing_.disputed = event.disputed;
        return become(State::Captured);
    }

    Result<> operator()(const SealRead& event)
    {
        crossing_.seal = captured(event.number, event.source);
        return {};
    }

    Result<> operator()(const ContainerRead& event)
    {
        crossing_.container = captured(event.number, event.source);
        return {};
    }

    Result<> operator()(const SealLeftToStaff& /*event*/)
    {
        crossing_.sealLeftToStaff = true;
        return {};
    }

    Result<> operator()(const EmptyMeasured& event)
    {
        crossing_.emptyReading = event.reading;
        return {};
    }

    Result<> operator()(const PictureKept& event)
    {
        // Told again once it is sealed under another key.
        if (std::ranges::find(crossing_.pictures, event.picture) == crossing_.pictures.end())
            crossing_.pictures.push_back(event.picture);
        return {};
    }

    Result<> operator()(const Decided& event)
    {
        crossing_.decisions.push_back(event.decision);
        crossing_.confirmedByWindow.reset(); // its word was on another one
        crossing_.request.reset();
        // Whoever is inspected already goes on with that; the case alone tells staff.
        if (event.decision.lane == Lane::Staff && mayBecome(crossing_.state, State::WaitStaff))
            return become(State::WaitStaff);
        // Before the ticket a decision is a state of its own; in the queue it only changes where the vehicle goes.
        if (crossing_.state == State::Captured || crossing_.state == State::WaitStaff)
            return become(event.decision.provisional ? State::DecidedProvisional : State::Decided);
        return {};
    }

    Result<> operator()(const TicketIssued& event)
    {
        if (!crossing_.tickets.empty() && event.revision != crossing_.tickets.back().revision + 1)
            return fail(Errc::Denied, "a ticket's revisions follow each other");
        crossing_.tickets.push_back(Ticket{.number = event.number,
                                           .revision = event.revision,
                                           .lane = event.lane,
                                           .sign = event.sign,
                                           .arrow = event.arrow,
                                           .issuedAt = context_.at});
        crossing_.queueing.queueClass = event.queueClass;
        crossing_.queueing.called.reset(); // it was to the lane of the ticket before
        crossing_.queueing.calls = 0;
        crossing_.queueing.bay = 0;
        if (crossing_.state == State::Decided || crossing_.state == State::DecidedProvisional)
            return become(State::Queued);
        return {};
    }

    Result<> operator()(const TicketPrinted& event)
    {
        for (Ticket& ticket : crossing_.tickets) {
            if (ticket.revision == event.revision)
                ticket.printed = true;
        }
        return {};
    }

    Result<> operator()(const CaseOpened& event)
    {
        crossing_.staffCase = StaffCase{.reason = event.reason, .openedAt = context_.at};
        return {};
    }

    Result<> operator()(const CaseTaken& event)
    {
        if (!crossing_.staffCase || crossing_.staffCase->resolvedAt)
            return fail(Errc::Denied, "no case is open");
        crossing_.staffCase->owner = event.by;
        return {};
    }

    Result<> operator()(const FieldVerified& event)
    {
        if (!crossing_.isVerified(event.field))
            crossing_.verified.push_back(event.field);
        if (Captured* field = fieldNamed(event.field)) {
            field->verified = true;
            field->verifiedBy = event.by;
        }
        return {};
    }

    Result<> operator()(const FieldCorrected& event)
    {
        makeReadable(event.field);
        Captured* field = fieldNamed(event.field);
        if (field == nullptr)
            return fail(Errc::Denied, std::format("{} cannot be corrected", event.field));
        field->value = event.value;
        field->source = Source::Staff;
        field->by = event.by;
        field->at = context_.at;
        return operator()(FieldVerified{.field = event.field, .by = event.by});
    }

    Result<> operator()(const LaneAsked& event)
    {
        crossing_.request = LaneRequest{.lane = event.lane, .reason = event.reason, .by = event.by, .at = context_.at};
        return {};
    }

    Result<> operator()(const LaneWithdrawn& /*event*/)
    {
        crossing_.request.reset();
        return {};
    }

    Result<> operator()(const LaneGranted& event)
    {
        crossing_.override_ = Override{.lane = event.lane,
                                       .reason = event.reason,
                                       .by = event.by,
                                       .second = event.second,
                                       .decision = crossing_.decisions.empty() ? 0 : crossing_.decisions.back().number};
        crossing_.request.reset();
        for (const std::string& chose : {event.by, event.second}) {
            if (!chose.empty() && !std::ranges::contains(crossing_.handling.selectors, chose))
                crossing_.handling.selectors.push_back(chose);
        }
        return {};
    }

    Result<> operator()(const CaseResolved& event)
    {
        if (!crossing_.staffCase)
            return fail(Errc::Denied, "no case is open");
        crossing_.staffCase->resolvedAt = context_.at;
        crossing_.staffCase->resolution = event.resolution;
        crossing_.staffCalled = false;
        return {};
    }

    Result<> operator()(const StaffCalled& /*event*/)
    {
        crossing_.staffCalled = true;
        return {};
    }

    Result<> operator()(const DecisionConfirmed& event)
    {
        crossing_.answeredDecision = event.decision;
        if (const Decision* last = crossing_.decision(); last != nullptr && last->number == event.decision)
            crossing_.confirmedByWindow = context_.at;
        return {};
    }

    Result<> operator()(const DecisionCorrected& event)
    {
        crossing_.answeredDecision = event.decision;
        crossing_.windowLane = event.lane;
        for (const Order& order : event.orders) {
            if (std::ranges::find(crossing_.windowOrders, order.id, &Order::id) == crossing_.windowOrders.end())
                crossing_.windowOrders.push_back(order);
        }
        crossing_.confirmedByWindow.reset();
        return {};
    }

    Result<> operator()(const LanguageChosen& event)
    {
        crossing_.language = event.language;
        return {};
    }

    Result<> operator()(const FeeCharged& event)
    {
        crossing_.fees.push_back(FeeLine{.side = event.side,
                                         .version = event.version,
                                         .item = event.item,
                                         .quantity = event.quantity,
                                         .amount = event.amount,
                                         .currency = event.currency,
                                         .by = event.by,
                                         .at = context_.at});
        return {};
    }

    Result<> operator()(const Abandoned& /*event*/) { return become(State::Expired); }

    template <class Event> Result<> operator()(const Event& event) { return applyTo(crossing_, event, context_); }

  private:
    static EmptyReading emptyBy(ReadingResult result)
    {
        if (result == ReadingResult::Ok)
            return EmptyReading::Empty;
        return result == ReadingResult::Alert ? EmptyReading::NotEmpty : EmptyReading::Error;
    }

    /// The same paper, read by machines twice, with two meanings. Another paper is no contradiction.
    static bool twoReadingsOfOne(const TravelDocument& before, const DocumentRead& now)
    {
        if (before.number.source == Source::Typed || now.source == Source::Typed || before.issuer != now.issuer)
            return false;
        const bool sameNumber = before.number.value == now.number;
        const bool sameHolder = before.name.value == now.name && before.birth.value == now.birth;
        const bool sameRest = before.expiry.value == now.expiry && before.nationality == now.nationality;
        return (sameNumber && !(sameHolder && sameRest)) || (sameHolder && sameRest && !sameNumber);
    }

    Captured captured(const std::string& value, Source source) const
    {
        return Captured{.value = value, .source = source, .at = context_.at, .by = context_.actor};
    }

    /// What the driver left to staff has no value yet that they could correct.
    void makeReadable(std::string_view name)
    {
        for (auto [field, value] : {std::pair{std::string_view("seal"), &crossing_.seal},
                                    std::pair{std::string_view("container"), &crossing_.container},
                                    std::pair{std::string_view("licence"), &crossing_.licence}}) {
            if (name == field && !*value)
                *value = Captured{};
        }
    }

    Captured* fieldNamed(std::string_view name)
    {
        if (name == "plate")
            return &crossing_.plate;
        if (name == "seal" && crossing_.seal)
            return &*crossing_.seal;
        if (name == "container" && crossing_.container)
            return &*crossing_.container;
        if (name == "licence" && crossing_.licence)
            return &*crossing_.licence;
        if (!crossing_.document)
            return nullptr;
        if (name == "document.number")
            return &crossing_.document->number;
        if (name == "document.name")
            return &crossing_.document->name;
        if (name == "document.birth")
            return &crossing_.document->birth;
        if (name == "document.expiry")
            return &crossing_.document->expiry;
        return nullptr;
    }

    Result<> become(State next) { return clearance::become(crossing_, next); }

    Crossing& crossing_;
    const EventContext& context_;
};

} // namespace

Result<Crossing> apply(Crossing crossing, const CrossingEvent& event, const EventContext& context)
{
    const bool opening = std::holds_alternative<Opened>(event);
    if (opening != crossing.id.empty())
        return fail(Errc::Denied, opening ? "the crossing is open already" : "the crossing was never opened");
    if (terminal(crossing.state))
        return fail(Errc::Denied, std::format("nothing follows {}", codeOf(crossing.state)));
    if (auto applied = std::visit(Applier{crossing, context}, event); !applied)
        return failed(std::move(applied));
    crossing.changedAt = context.at;
    return crossing;
}

} // namespace tongguan::clearance
