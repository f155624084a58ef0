// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/clearance/inspection_rules.h"

#include "kiosk/documents/plate_number.h"
#include "kiosk/documents/text.h"

#include <algorithm>

namespace tongguan::clearance {

namespace {

constexpr std::size_t kMaxCode = 64;
constexpr std::size_t kMaxNotes = 500; ///< bytes

Answer refuse(Refusal why)
{
    return std::unexpected(why);
}

bool isReason(const std::string& reason)
{
    return !reason.empty() && reason.size() <= kMaxCode;
}

/// 选查处分离: who chose the lane neither inspects nor closes.
bool choseIt(const Crossing& crossing, const std::string& person)
{
    return std::ranges::contains(crossing.handling.selectors, person);
}

/// And who looked into it does not close what he found.
bool lookedIntoIt(const JointInspection& inspection, const std::string& person)
{
    return std::ranges::any_of(inspection.findings, [&](const AgencyFinding& finding) {
        return finding.officer == person || finding.second == person;
    });
}

/// Nobody has to look into it: FAST or GREEN, and no order.
bool opensNothing(const Crossing& crossing)
{
    const Decision* decision = crossing.decision();
    const auto& inspection = crossing.handling.inspection;
    return decision != nullptr && (decision->lane == Lane::Fast || decision->lane == Lane::Green) &&
           (!inspection || inspection->orders.empty());
}

bool waitsAtItsLane(const Crossing& crossing)
{
    return crossing.state == State::Queued || crossing.state == State::Called;
}

bool anyOutcome(const JointInspection& inspection, Outcome outcome)
{
    return std::ranges::any_of(inspection.agencies, [&](Agency agency) {
        const AgencyFinding* finding = inspection.findingOf(agency);
        return finding != nullptr && finding->outcome == outcome;
    });
}

/// The border's word in the inspection is its release.
bool borderPassed(const Handling& handling)
{
    const AgencyFinding* finding = handling.inspection ? handling.inspection->findingOf(Agency::Border) : nullptr;
    return finding != nullptr && passes(finding->outcome);
}

/// Whether goods and data allow what the officer wants, and how far.
std::expected<bool, Refusal> provisional(const ReleaseFacts& facts)
{
    if (facts.online && facts.windowReleased)
        return false;
    if (facts.online)
        return std::unexpected(Refusal::NoWindowRelease);
    if (!facts.offlineAllowed)
        return std::unexpected(Refusal::OfflineRelease);
    if (facts.watched || facts.stale)
        return std::unexpected(Refusal::Unsafe);
    return true;
}

} // namespace

Answer carriedOut(const BeginInspection& /*action*/, const Officer& officer)
{
    const Crossing& crossing = officer.crossing;
    if (!waitsAtItsLane(crossing) || opensNothing(crossing))
        return refuse(Refusal::NotAllowed);
    if (choseIt(crossing, officer.actor))
        return refuse(Refusal::Selector);
    CarriedOut done;
    if (crossing.state == State::Queued) {
        const Ticket* ticket = crossing.ticket();
        if (ticket == nullptr)
            return refuse(Refusal::NotAllowed);
        done.events.emplace_back(Called{.number = ticket->number, .sign = ticket->sign, .lane = ticket->lane});
    }
    done.events.emplace_back(InspectionBegun{.by = officer.actor});
    return done;
}

Answer carriedOut(const RecordFinding& action, const Officer& officer)
{
    const Crossing& crossing = officer.crossing;
    const auto& inspection = crossing.handling.inspection;
    if (crossing.state != State::InInspection || !inspection)
        return refuse(Refusal::NotAllowed);
    if (!std::ranges::contains(inspection->agencies, action.agency))
        return refuse(Refusal::OtherAgency);
    if (!action.second.starts_with("staff:") || action.notes.size() > kMaxNotes || action.sample.size() > kMaxCode)
        return refuse(Refusal::InvalidValue);
    if (action.second == officer.actor)
        return refuse(Refusal::SamePerson);
    if (choseIt(crossing, officer.actor) || choseIt(crossing, action.second))
        return refuse(Refusal::Selector);
    return CarriedOut{.events = {FindingRecorded{.agency = action.agency,
                                                 .outcome = action.outcome,
                                                 .by = officer.actor,
                                                 .second = action.second,
                                                 .notes = action.notes,
                                                 .sample = action.sample}}};
}

Answer carriedOut(const AffixSeal& action, const Officer& officer)
{
    if (officer.crossing.state != State::InInspection && officer.crossing.state != State::Inspected)
        return refuse(Refusal::NotAllowed);
    std::string number = documents::compact(documents::trimmed(action.number));
    if (number.empty() || number.size() > kMaxCode || number.contains('?'))
        return refuse(Refusal::InvalidValue);
    return CarriedOut{.events = {SealAffixed{.number = std::move(number), .by = officer.actor}}};
}

Answer carriedOut(const AnswerFollowUp& action, const Officer& officer)
{
    const Crossing& crossing = officer.crossing;
    if (crossing.handling.followUp.empty())
        return refuse(Refusal::Expired);
    if (choseIt(crossing, officer.actor))
        return refuse(Refusal::Selector);
    if (!action.redo && !isReason(action.reason))
        return refuse(Refusal::InvalidValue);
    return CarriedOut{.events = {FollowUpAnswered{.redo = action.redo, .reason = action.reason, .by = officer.actor}}};
}

Answer carriedOut(const CloseInspection& /*action*/, const Officer& officer)
{
    const Crossing& crossing = officer.crossing;
    const Handling& handling = crossing.handling;
    if (crossing.state != State::InInspection || !handling.inspection)
        return refuse(Refusal::NotAllowed);
    if (choseIt(crossing, officer.actor))
        return refuse(Refusal::Selector);
    if (lookedIntoIt(*handling.inspection, officer.actor))
        return refuse(Refusal::Inspector);
    if (!handling.inspection->complete())
        return refuse(Refusal::NotAllRecorded);
    if (!handling.followUp.empty())
        return refuse(Refusal::FollowUp);
    if (anyOutcome(*handling.inspection, Outcome::Treat) || anyOutcome(*handling.inspection, Outcome::Refer))
        return refuse(Refusal::NotPassed);
    CarriedOut done{.events = {InspectionClosed{.by = officer.actor}}};
    if (anyOutcome(*handling.inspection, Outcome::Detain))
        done.events.emplace_back(Detained{.reason = "INSPECTION", .by = officer.actor});
    else if (anyOutcome(*handling.inspection, Outcome::Return))
        done.events.emplace_back(TurnedBack{.reason = "INSPECTION", .by = officer.actor});
    else if (borderPassed(handling))
        done.events.emplace_back(BorderReleased{.by = handling.inspection->findingOf(Agency::Border)->officer});
    return done;
}

Answer carriedOut(const ReleaseVehicle& action, const Officer& officer)
{
    const Crossing& crossing = officer.crossing;
    const bool skips = waitsAtItsLane(crossing) && opensNothing(crossing);
    const bool held = crossing.state == State::Detained;
    if (crossing.state != State::Inspected && !skips && !held)
        return refuse(Refusal::NotAllowed);
    if (caseOpen(crossing))
        return refuse(Refusal::CaseOpen);
    if (!crossing.handling.followUp.empty())
        return refuse(Refusal::FollowUp);
    if (held && !action.second.starts_with("staff:"))
        return refuse(Refusal::SecondPerson);
    if (held && action.second == officer.actor)
        return refuse(Refusal::SamePerson);
    const bool border = action.agency == Agency::Border;
    if (!border && !crossing.handling.borderRelease)
        return refuse(Refusal::NoBorderRelease);
    if (officer.facts == nullptr) // the crossing's own kiosk knows
        return CarriedOut{.decide = true};
    CarriedOut done;
    if (skips)
        done.events.emplace_back(InspectionSkipped{});
    if (border && !crossing.handling.borderRelease)
        done.events.emplace_back(BorderReleased{.by = officer.actor});
    const auto how = provisional(*officer.facts);
    // The border has done its part; the goods wait for the single window.
    if (!how && how.error() == Refusal::NoWindowRelease && !held && !done.events.empty())
        return done;
    if (!how)
        return refuse(how.error());
    if (*how && held)
        return refuse(Refusal::Unsafe);
    done.events.emplace_back(Cleared{.provisional = *how, .by = officer.actor, .second = action.second});
    return done;
}

Answer carriedOut(const DetainVehicle& action, const Officer& officer)
{
    if (!mayBecome(officer.crossing.state, State::Detained) || officer.crossing.state == State::Detained)
        return refuse(Refusal::NotAllowed);
    if (!isReason(action.reason))
        return refuse(Refusal::InvalidValue);
    return CarriedOut{.events = {Detained{.reason = action.reason, .by = officer.actor}}};
}

Answer carriedOut(const ReturnVehicle& action, const Officer& officer)
{
    if (!mayBecome(officer.crossing.state, State::Returned))
        return refuse(Refusal::NotAllowed);
    if (!isReason(action.reason))
        return refuse(Refusal::InvalidValue);
    return CarriedOut{.events = {TurnedBack{.reason = action.reason, .by = officer.actor}}};
}

Answer carriedOut(const CancelCrossing& action, const Officer& officer)
{
    if (!mayBeCancelled(officer.crossing.state))
        return refuse(Refusal::NotAllowed);
    if (!isReason(action.reason))
        return refuse(Refusal::InvalidValue);
    return CarriedOut{.events = {Cancelled{.reason = action.reason, .by = officer.actor}}};
}

Answer carriedOut(const PassGate& action, const Officer& officer)
{
    const Crossing& crossing = officer.crossing;
    if (!mayBecome(crossing.state, State::Exited) || crossing.state == State::Conflict)
        return refuse(Refusal::NotAllowed);
    const Ticket* ticket = crossing.ticket();
    if (ticket == nullptr || ticket->number != action.ticket)
        return refuse(Refusal::InvalidValue);
    const auto plates = documents::PlateNumber::parseAny(action.plate);
    const bool same = std::ranges::any_of(
        plates, [&](const documents::PlateNumber& plate) { return plate.text() == crossing.plateNorm; });
    if (!same)
        return refuse(Refusal::WrongPlate);
    return CarriedOut{.events = {Exited{}}};
}

Answer carriedOut(const ResolveConflict& action, const Officer& officer)
{
    if (officer.crossing.state != State::Conflict)
        return refuse(Refusal::NotAllowed);
    if (!isReason(action.reason))
        return refuse(Refusal::InvalidValue);
    if (!action.second.starts_with("staff:"))
        return refuse(Refusal::SecondPerson);
    if (action.second == officer.actor)
        return refuse(Refusal::SamePerson);
    return CarriedOut{
        .events = {ConflictResolved{.reason = action.reason, .by = officer.actor, .second = action.second}}};
}

Answer carriedOut(const AnswerSample& action, const Officer& officer)
{
    const auto& samples = officer.crossing.handling.samples;
    const auto sample = std::ranges::find(samples, action.sample, &TakenSample::id);
    if (sample == samples.end())
        return refuse(Refusal::InvalidValue);
    if (sample->passed)
        return refuse(Refusal::Closed);
    CarriedOut done{.events = {SampleAnswered{.sample = action.sample, .passed = action.passed, .by = officer.actor}}};
    // Goods that are gone already have to be called back.
    const bool gone = officer.crossing.handling.clearance.has_value();
    if (!action.passed && gone && !caseOpen(officer.crossing))
        done.events.emplace_back(CaseOpened{.reason = std::string(kRecall)});
    return done;
}

Answer carriedOut(const ConfirmNotice& action, const Officer& officer)
{
    const auto& notices = officer.crossing.handling.notices;
    const auto notice = std::ranges::find_if(
        notices, [&](const Notice& one) { return one.order == action.order && one.to == action.to; });
    if (notice == notices.end())
        return refuse(Refusal::InvalidValue);
    if (notice->acknowledgedAt)
        return refuse(Refusal::Expired);
    return CarriedOut{.events = {NoticeAcknowledged{
                          .order = notice->order, .to = notice->to, .kind = notice->kind, .by = officer.actor}}};
}

Answer carriedOut(const WorkInYard& action, const Officer& officer, UtcTime now)
{
    const Crossing& crossing = officer.crossing;
    if (!isYardWork(action.operation))
        return refuse(Refusal::InvalidValue);
    const YardWork* running = crossing.handling.running(action.operation);
    if ((running != nullptr) == action.begins)
        return refuse(Refusal::NotAllowed);
    if (action.begins && crossing.ticket() == nullptr) // it is at the kiosk still
        return refuse(Refusal::NotAllowed);
    if (action.begins)
        return CarriedOut{.events = {YardWorkBegun{.operation = action.operation, .by = officer.actor}}};
    const bool over = action.limitMinutes > 0 && now - running->begunAt > std::chrono::minutes{action.limitMinutes};
    return CarriedOut{.events = {YardWorkEnded{.operation = action.operation, .by = officer.actor, .over = over}}};
}

} // namespace tongguan::clearance
