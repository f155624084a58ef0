// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/clearance/staff_rules.h"

#include "kiosk/clearance/inspection_rules.h"
#include "kiosk/clearance/queue_staff_rules.h"
#include "kiosk/documents/container_number.h"
#include "kiosk/documents/plate_number.h"
#include "kiosk/documents/text.h"

#include <algorithm>

namespace tongguan::clearance {

namespace {

constexpr std::int64_t kMaxQuantity = 999;
constexpr std::size_t kMaxValue = 64; ///< bytes of a corrected value and of a reason's code

bool listed(const Crossing& crossing, const std::string& field)
{
    return std::ranges::contains(fieldsToVerify(crossing), field);
}

/// "1985-02-14", or a partial date as on some documents: "1985-02", "1985".
bool isPartialDate(const std::string& text)
{
    constexpr std::string_view kRest = "2000-01-01";
    return (text.size() == 4 || text.size() == 7 || text.size() == 10) &&
           dateFromIso(text + std::string(kRest.substr(text.size()))).has_value();
}

/// What a corrected value becomes; none where it cannot be one.
std::optional<std::string> corrected(const std::string& field, const std::string& typed)
{
    std::string value(documents::trimmed(typed));
    if (value.empty() || value.size() > kMaxValue)
        return std::nullopt;
    if (field == "document.birth" || field == "document.expiry")
        return isPartialDate(value) ? std::optional{value} : std::nullopt;
    if (field == "document.name")
        return value;
    if (field == "container") {
        const auto number = documents::ContainerNumber::parse(value);
        return number && number->valid() ? std::optional{number->text()} : std::nullopt;
    }
    std::string number = documents::compact(value);
    return number.empty() || number.contains('?') ? std::nullopt : std::optional{std::move(number)};
}

Answer correctPlate(const Crossing& crossing, const std::string& typed, const std::string& actor)
{
    const auto country = documents::plateCountry(crossing.plateCountry);
    auto plates = documents::PlateNumber::parseAny(typed);
    if (country) {
        auto own = documents::PlateNumber::parse(typed, *country);
        if (own)
            plates.insert(plates.begin(), std::move(*own));
    }
    if (plates.empty())
        return std::unexpected(Refusal::InvalidValue);
    // By the plate everything else is found: it is captured anew and not just written over.
    const documents::PlateNumber& plate = plates.front();
    return CarriedOut{.events = {PlateCaptured{.plate = plate.typed(),
                                               .plateNorm = plate.text(),
                                               .country = std::string(documents::alpha2(plate.country())),
                                               .source = Source::Staff},
                                 FieldVerified{.field = "plate", .by = actor}}};
}

struct Rules {
    const Crossing& crossing;
    const std::string& actor;
    UtcTime now;
    const ReleaseFacts* facts;

    template <class Action> Answer operator()(const Action& action) const
    {
        const Officer officer{.crossing = crossing, .actor = actor, .facts = facts};
        if constexpr (requires { clearance::carriedOut(action, officer, now); })
            return clearance::carriedOut(action, officer, now);
        else
            return clearance::carriedOut(action, officer);
    }

    Answer operator()(const VerifyField& action) const
    {
        if (!caseOpen(crossing))
            return std::unexpected(Refusal::Closed);
        // A licence that was not shown has no value and can still be seen on paper.
        const bool something = !fieldValue(crossing, action.field).value.empty() || action.field == "licence";
        if (!listed(crossing, action.field) || !something)
            return std::unexpected(Refusal::InvalidValue);
        return CarriedOut{.events = {FieldVerified{.field = action.field, .by = actor}}};
    }

    Answer operator()(const CorrectField& action) const
    {
        if (!caseOpen(crossing))
            return std::unexpected(Refusal::Closed);
        if (!listed(crossing, action.field) || isMeasured(action.field))
            return std::unexpected(Refusal::InvalidValue);
        // D.8: two people where name or number change after somebody vouched for them.
        const Captured before = fieldValue(crossing, action.field);
        const bool identity = action.field == "document.number" || action.field == "document.name";
        if (identity && before.verified && before.verifiedBy == actor)
            return std::unexpected(Refusal::SamePerson);
        if (action.field == "plate")
            return correctPlate(crossing, action.value, actor);
        auto value = corrected(action.field, action.value);
        if (!value)
            return std::unexpected(Refusal::InvalidValue);
        return CarriedOut{.events = {FieldCorrected{.field = action.field, .value = std::move(*value), .by = actor}}};
    }

    Answer operator()(const TakeCase& /*action*/) const
    {
        if (!caseOpen(crossing))
            return std::unexpected(Refusal::Closed);
        if (crossing.staffCase->owner == actor)
            return std::unexpected(Refusal::NotAllowed);
        return CarriedOut{.events = {CaseTaken{.by = actor}}};
    }

    Answer operator()(const FinishVerifying& /*action*/) const
    {
        if (!caseOpen(crossing))
            return std::unexpected(Refusal::Closed);
        if (crossing.state == State::Conflict) // two people resolve that
            return std::unexpected(Refusal::NotAllowed);
        if (crossing.kind == Kind::Bus && crossing.state == State::Captured) // it is still counted: see CloseCount
            return std::unexpected(Refusal::NotAllowed);
        const auto fields = fieldsToVerify(crossing);
        if (!std::ranges::all_of(fields, [&](const std::string& field) { return crossing.isVerified(field); }))
            return std::unexpected(Refusal::Unverified);
        const bool recall = crossing.staffCase->reason == kRecall;
        return CarriedOut{.events = {CaseResolved{.resolution = recall ? "recalled" : "verified", .by = actor}},
                          .decide = !crossing.handling.clearance};
    }

    Answer operator()(const ChangeLane& action) const
    {
        const Decision* decision = crossing.decision();
        if (decision == nullptr || !waits())
            return std::unexpected(Refusal::NotAllowed);
        if (action.lane == decision->lane || action.reason.empty() || action.reason.size() > kMaxValue)
            return std::unexpected(Refusal::InvalidValue);
        if (laxer(crossing, action.lane))
            return CarriedOut{.events = {LaneAsked{.lane = action.lane, .reason = action.reason, .by = actor}}};
        return granted(LaneGranted{.lane = action.lane, .reason = action.reason, .by = actor});
    }

    Answer operator()(const WithdrawChange& /*action*/) const
    {
        if (!crossing.request)
            return std::unexpected(Refusal::Expired);
        return CarriedOut{.events = {LaneWithdrawn{.by = actor}}};
    }

    Answer operator()(const ApproveChange& action) const
    {
        const auto& request = crossing.request;
        if (!request || request->lane != action.lane || request->by != action.askedBy ||
            now - request->at > kSecondWithin)
            return std::unexpected(Refusal::Expired);
        if (request->by == actor)
            return std::unexpected(Refusal::SamePerson);
        return granted(
            LaneGranted{.lane = request->lane, .reason = request->reason, .by = request->by, .second = actor});
    }

    Answer operator()(const CallVehicle& action) const
    {
        const Ticket* ticket = crossing.ticket();
        if (ticket == nullptr || !waits())
            return std::unexpected(Refusal::NotAllowed);
        if (action.bay < 0 || action.bay > kMaxBays)
            return std::unexpected(Refusal::InvalidValue);
        return CarriedOut{
            .events = {
                Called{.number = ticket->number, .sign = ticket->sign, .lane = ticket->lane, .bay = action.bay}}};
    }

    Answer operator()(const ChargeFee& action) const
    {
        const bool named = !action.side.empty() && !action.version.empty() && !action.item.empty();
        const bool counted = action.quantity >= 1 && action.quantity <= kMaxQuantity;
        if (!named || !counted || action.item.size() > kMaxValue || action.amount.value_or(0) < 0)
            return std::unexpected(Refusal::InvalidValue);
        return CarriedOut{.events = {FeeCharged{.side = action.side,
                                                .version = action.version,
                                                .item = action.item,
                                                .quantity = action.quantity,
                                                .amount = action.amount,
                                                .currency = action.currency,
                                                .by = actor}}};
    }

    Answer operator()(const CloseCount& action) const
    {
        const bool counting = crossing.state == State::Captured || waits();
        if (crossing.kind != Kind::Bus || !counting || crossing.closedCount)
            return std::unexpected(Refusal::NotAllowed);
        if (action.reason.empty() || action.reason.size() > kMaxValue)
            return std::unexpected(Refusal::InvalidValue);
        const Party counted = crossing.party.value_or(Party{});
        CarriedOut done{
            .events = {CountClosed{
                .listed = counted.listed, .present = counted.present, .reason = action.reason, .by = actor}},
            .decide = true};
        if (caseOpen(crossing))
            done.events.emplace_back(CaseResolved{.resolution = "count_closed", .by = actor});
        return done;
    }

    bool waits() const
    {
        return crossing.state == State::Queued || crossing.state == State::Called || crossing.state == State::WaitStaff;
    }

    Answer granted(LaneGranted event) const
    {
        const std::string by = event.by;
        CarriedOut done{.events = {std::move(event)}, .decide = true};
        if (caseOpen(crossing))
            done.events.emplace_back(CaseResolved{.resolution = "lane_changed", .by = by});
        return done;
    }
};

} // namespace

bool laxer(const Crossing& crossing, Lane lane)
{
    const Decision* decision = crossing.decision();
    return decision == nullptr || stricter(decision->lane, lane);
}

Answer carriedOut(const StaffAction& action, const Crossing& crossing, const std::string& actor, UtcTime now,
                  const ReleaseFacts* facts)
{
    // A laboratory may take longer than the vehicle stays, and then its goods are called back.
    const bool afterwards = std::holds_alternative<AnswerSample>(action) || std::holds_alternative<TakeCase>(action) ||
                            std::holds_alternative<FinishVerifying>(action);
    const bool gone = crossing.state == State::Exited && !afterwards;
    if (terminal(crossing.state) || gone)
        return std::unexpected(Refusal::Closed);
    if (crossing.state == State::Draft) // the driver is still at it
        return std::unexpected(Refusal::NotAllowed);
    return std::visit(Rules{crossing, actor, now, facts}, action);
}

} // namespace tongguan::clearance
