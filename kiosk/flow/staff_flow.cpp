// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/flow/staff_flow.h"

#include "base/codes.h"
#include "base/json.h"
#include "base/result.h"
#include "kiosk/clearance/staff_rules.h"
#include "kiosk/flow/staff_card.h"
#include "kiosk/flow/staff_cases.h"
#include "kiosk/flow/station_queue.h"

#include <algorithm>
#include <format>

namespace tongguan::flow {

using namespace clearance;
namespace {

/// What the words of an action name: the field.
std::string subjectOf(const StaffAction& action)
{
    if (const auto* verify = std::get_if<VerifyField>(&action))
        return verify->field;
    const auto* correct = std::get_if<CorrectField>(&action);
    return correct == nullptr ? std::string{} : correct->field;
}

} // namespace

StaffFlow::StaffFlow(store::Store& store, const Clock& clock, Log& log, std::function<void(const StaffView&)> onView)
    : store_(store), clock_(clock), log_(log), onView_(std::move(onView)), pins_(store, clock), cases_(store),
      yard_(store), book_(store), undo_(store, clock), idle_(clock)
{}

void StaffFlow::publish()
{
    if (onView_)
        onView_(view_);
}

void StaffFlow::refuse(std::string_view code)
{
    view_.refused = code;
    publish();
}

void StaffFlow::storeFailed(const Error& error)
{
    log_.write(Severity::Error, "tongguan.flow",
               std::format("station_failed code=\"{}\" what=\"{}\"", name(error.code), error.what));
    refuse(codeOf(StationRefusal::Store));
}

/// Every action begins here: it is a sign of life, and of somebody who is signed in.
bool StaffFlow::begin()
{
    idle_.touched();
    view_.leavingIn.reset();
    view_.refused.clear();
    if (!member_)
        refuse(codeOf(StationRefusal::NotAllowed));
    return member_.has_value();
}

bool StaffFlow::may(std::string_view role)
{
    const bool allowed = begin() && member_->has(role);
    if (!allowed)
        refuse(codeOf(StationRefusal::NotAllowed));
    return allowed;
}

void StaffFlow::open(std::string crossing)
{
    if (!begin())
        return;
    open_ = std::move(crossing);
    refresh();
}

void StaffFlow::act(const std::string& id, const StaffAction& action, const std::string& actor)
{
    const auto known = staffCrossing(store_, id);
    if (!known) {
        if (known.error().code == Errc::NotFound)
            refuse(codeOf(Refusal::Unknown));
        else
            storeFailed(known.error());
        return;
    }
    if (known->deciding) {
        refuse(codeOf(StationRefusal::Pending));
        return;
    }
    if (const auto done = carriedOut(action, known->expected, actor, clock_.now()); !done) {
        refuse(codeOf(done.error()));
        return;
    }
    if (auto noted = store_.note(std::string(typeOf(action)), actor, bodyOf(action, known->written.kiosk), id);
        !noted) {
        storeFailed(noted.error());
        return;
    }
    const std::uint64_t order = store_.journal().head().seq;
    sent_.push_back({.crossing = id, .order = order, .actor = actor});
    cases_.changed(id);
    if (undoable(action))
        undo_.offer({.what = std::string(typeOf(action)),
                     .subject = subjectOf(action),
                     .crossing = id,
                     .target = known->written.kiosk,
                     .actor = actor,
                     .order = order,
                     .answered = {}});
    else
        undo_.close();
    refresh();
}

void StaffFlow::takeCase()
{
    if (may("RESOLVE"))
        act(open_, TakeCase{}, member_->actor());
}

void StaffFlow::verifyField(std::string name)
{
    if (may("RESOLVE"))
        act(open_, VerifyField{.field = std::move(name)}, member_->actor());
}

void StaffFlow::correctField(std::string name, std::string value)
{
    if (may("RESOLVE"))
        act(open_, CorrectField{.field = std::move(name), .value = std::move(value)}, member_->actor());
}

void StaffFlow::finishVerifying()
{
    if (may("RESOLVE"))
        act(open_, FinishVerifying{}, member_->actor());
}

void StaffFlow::changeLane(Lane lane, std::string reason)
{
    if (!may("RESOLVE"))
        return;
    if (!std::ranges::contains(view_.choices, lane, &LaneChoice::lane)) {
        refuse(codeOf(Refusal::InvalidValue));
        return;
    }
    act(open_, ChangeLane{.lane = lane, .reason = std::move(reason)}, member_->actor());
}

void StaffFlow::withdrawChange()
{
    if (may("RESOLVE"))
        act(open_, WithdrawChange{}, member_->actor());
}

void StaffFlow::approve(std::string secondStaffId, std::string pin)
{
    if (!begin())
        return;
    if (!view_.card || !view_.card->pending) {
        refuse(codeOf(Refusal::Expired));
        return;
    }
    if (const auto second = secondPerson(secondStaffId, pin, "APPROVE"))
        act(open_, ApproveChange{.lane = view_.card->pending->lane, .askedBy = "staff:" + view_.card->pending->askedBy},
            second->actor());
}

void StaffFlow::call(std::string crossing)
{
    if (!begin())
        return;
    const auto known = staffCrossing(store_, crossing);
    const auto bay = known ? bayFor(store_, known->expected, view_.queue, lines_) : Result<int>{0};
    if (!bay) {
        storeFailed(bay.error());
        return;
    }
    act(crossing, CallVehicle{.bay = *bay}, member_->actor());
}

void StaffFlow::missed(std::string crossing)
{
    if (begin())
        act(crossing, MissVehicle{}, member_->actor());
}

void StaffFlow::askPriority(PriorityReason reason, int minutes)
{
    if (!may("RESOLVE"))
        return;
    AskPriority ask{.reason = reason, .deadline = {}};
    if (minutes > 0)
        ask.deadline = clock_.now() + std::chrono::minutes{minutes};
    act(open_, ask, member_->actor());
}

void StaffFlow::answerPriority(bool approve, std::string reason, std::string secondStaffId, std::string pin)
{
    if (!begin())
        return;
    if (!view_.card || !view_.card->priority || !view_.card->priority->open) {
        refuse(codeOf(Refusal::Expired));
        return;
    }
    const AnswerPriority answer{
        .approve = approve, .reason = std::move(reason), .askedBy = "staff:" + view_.card->priority->askedBy};
    if (secondStaffId.empty()) {
        if (may("APPROVE"))
            act(open_, answer, member_->actor());
    } else if (const auto second = secondPerson(secondStaffId, pin, "APPROVE")) {
        act(open_, answer, second->actor());
    }
}

void StaffFlow::dismissAlarm(std::string kind, std::string subject)
{
    if (!begin())
        return;
    const auto same = [&](const RaisedAlarm& one) { return one.alarm.kind == kind && one.alarm.subject == subject; };
    const auto found = std::ranges::find_if(alarms_, same);
    if (found == alarms_.end()) {
        publish(); // gone by itself
        return;
    }
    if (!found->reject.empty()) {
        takeReject(std::string(std::string_view(found->reject))); // the alarms are made anew meanwhile
        return;
    }
    if (!found->remembered.empty()) {
        const Json body{{"kind", kind}, {"subject", subject}};
        auto seen = store_.note(
            store::NewEvent{
                .type = "staff.alarm_dismissed", .actor = member_->actor(), .crossing = {}, .body = dump(body)},
            store::Remembered{.name = found->remembered, .value = "seen"});
        if (!seen) {
            storeFailed(seen.error());
            return;
        }
        undo_.close();
        refresh();
        return;
    }
    if (!found->deeds.empty()) {
        if (!may("RESOLVE"))
            return;
        // Each order shows the alarms anew: what is to be done is taken out of them first.
        const std::vector<StaffAction> deeds(found->deeds.begin(), found->deeds.end());
        const std::string crossing(std::string_view(found->crossing));
        for (const StaffAction& deed : deeds)
            act(crossing, deed, member_->actor());
        return;
    }
    const Json body{{"kind", kind}, {"subject", subject}};
    auto noted = store_.note(
        store::NewEvent{.type = "staff.alarm_dismissed", .actor = member_->actor(), .crossing = {}, .body = dump(body)},
        found->events);
    if (!noted) {
        storeFailed(noted.error());
        return;
    }
    undo_.offer({.what = "staff.alarm_dismissed",
                 .subject = kind,
                 .crossing = {},
                 .target = {},
                 .actor = member_->actor(),
                 .order = store_.journal().head().seq,
                 .answered = found->events});
    refresh();
}

/// Orders of this session that their kiosk answered meanwhile; a refusal is told.
void StaffFlow::hearAnswers()
{
    std::erase_if(sent_, [&](const Sent& sent) {
        const auto answer = store_.answerTo(sent.crossing, sent.order);
        if (!answer || !*answer)
            return false;
        if (**answer == kUndone)
            return true; // as it was wanted
        if (!(*answer)->empty() && member_)
            view_.refused = **answer;
        else if (view_.refused == codeOf(StationRefusal::Pending))
            view_.refused.clear(); // what was to be waited for is there
        return true;
    });
}

Result<> StaffFlow::look()
{
    auto queue = cases_.rows(clock_.now());
    if (!queue)
        return failed(std::move(queue));
    auto alarms = raisedAlarms(store_, clock_.now());
    if (!alarms)
        return failed(std::move(alarms));
    auto lines = yard_.lines(clock_);
    if (!lines)
        return failed(std::move(lines));
    lines_ = std::move(*lines);
    placeRows(*queue, lines_);
    view_.queue = std::move(*queue);
    alarms_ = std::move(*alarms);
    view_.alarms.clear();
    for (const RaisedAlarm& one : alarms_)
        view_.alarms.push_back(one.alarm);
    view_.undo = undo_.view();
    if (auto found = lookAtFound(); !found)
        return found;
    return lookAtCard();
}

Result<> StaffFlow::lookAtCard()
{
    view_.card.reset();
    view_.choices.clear();
    // What nobody has to do with any more is not left open, but for whoever looked for it.
    if (!std::ranges::contains(view_.queue, open_, &CaseRow::crossing) && !std::ranges::contains(found_, open_)) {
        open_.clear();
        return {};
    }
    const auto known = staffCrossing(store_, open_);
    if (!known)
        return fail(known.error().code, known.error().what);
    auto card = caseCard(store_, clock_, *known, *member_);
    if (!card)
        return failed(std::move(card));
    auto choices = laneChoices(store_, known->expected);
    if (!choices)
        return failed(std::move(choices));
    view_.card = std::move(*card);
    view_.choices = std::move(*choices);
    return {};
}

void StaffFlow::refresh()
{
    if (!member_ || view_.leavingIn)
        return;
    if (auto done = look(); !done)
        storeFailed(done.error());
    else
        publish();
}

void StaffFlow::linkChanged(const LinkView& link)
{
    if (view_.link == link)
        return;
    view_.link = link;
    publish();
}

} // namespace tongguan::flow
