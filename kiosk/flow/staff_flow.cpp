// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/flow/staff_flow.h"

#include "kiosk/clearance/staff_rules.h"
#include "kiosk/flow/staff_card.h"
#include "kiosk/flow/staff_cases.h"

#include <algorithm>
#include <chrono>
#include <format>

namespace tongguan::flow {

using namespace clearance;
using std::chrono::seconds;

namespace {

constexpr std::chrono::minutes kSignOutAfter{5};
// A number that is locked stays so; the pad is free again for a colleague.
constexpr seconds kShowLocked{10};

} // namespace

StaffFlow::StaffFlow(store::Store& store, const Clock& clock, Log& log, std::function<void(const StaffView&)> onView)
    : store_(store), clock_(clock), log_(log), onView_(std::move(onView)), pins_(store, clock),
      lastTouch_(clock.monotonic())
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
    lastTouch_ = clock_.monotonic();
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

void StaffFlow::signIn(std::string staffId, std::string pin)
{
    if (member_)
        end("other");
    lastTouch_ = answeredAt_ = clock_.monotonic();
    view_.refused.clear();
    auto checked = pins_.check(staffId, pin);
    if (!checked) {
        storeFailed(checked.error());
        return;
    }
    view_.lockedSeconds = checked->lockedSeconds;
    if (checked->answer != PinAnswer::Right) {
        view_.signIn = checked->answer == PinAnswer::Locked ? SignIn::LockedOut : SignIn::Wrong;
        publish();
        return;
    }
    member_ = std::move(checked->member);
    view_.signIn = SignIn::SignedIn;
    view_.staffId = member_->id;
    view_.staffName = member_->name;
    view_.agency = member_->agency;
    refresh();
}

void StaffFlow::signOut()
{
    if (member_)
        end("asked");
}

/// Nothing of a traveller stays on a screen that nobody answers for.
void StaffFlow::end(std::string_view why)
{
    const Json body{{"why", why}};
    if (auto noted = store_.note("staff.signed_out", member_->actor(), dump(body)); !noted)
        log_.write(Severity::Warning, "tongguan.flow",
                   std::format("sign_out_not_noted what=\"{}\"", noted.error().what));
    member_.reset();
    open_.clear();
    alarms_.clear();
    view_ = StaffView{.link = view_.link};
    publish();
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
    sent_.push_back({.crossing = id, .order = store_.journal().head().seq, .actor = actor});
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

std::optional<StaffMember> StaffFlow::secondPerson(const std::string& staffId, std::string& pin, std::string_view role)
{
    auto checked = pins_.check(staffId, pin);
    if (!checked)
        storeFailed(checked.error());
    else if (checked->answer != PinAnswer::Right)
        refuse(codeOf(checked->answer == PinAnswer::Locked ? StationRefusal::Locked : StationRefusal::WrongPin));
    else if (!role.empty() && !checked->member->has(role))
        refuse(codeOf(StationRefusal::NotAllowed));
    else
        return std::move(checked->member);
    return std::nullopt;
}

void StaffFlow::call(std::string crossing)
{
    if (begin())
        act(crossing, CallVehicle{}, member_->actor());
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
    if (!found->crossing.empty()) {
        if (may("RESOLVE"))
            act(found->crossing, TakeCase{}, member_->actor());
        return;
    }
    const Json body{{"kind", kind}, {"subject", subject}};
    auto noted = store_.note(
        store::NewEvent{.type = "staff.alarm_dismissed", .actor = member_->actor(), .crossing = {}, .body = dump(body)},
        found->events);
    if (!noted)
        storeFailed(noted.error());
    else
        refresh();
}

/// Orders of this session that their kiosk answered meanwhile; a refusal is told.
void StaffFlow::hearAnswers()
{
    std::erase_if(sent_, [&](const Sent& sent) {
        const auto answer = store_.answerTo(sent.crossing, sent.order);
        if (!answer || !*answer)
            return false;
        if (!(*answer)->empty() && member_)
            view_.refused = **answer;
        else if (view_.refused == codeOf(StationRefusal::Pending))
            view_.refused.clear(); // what was to be waited for is there
        return true;
    });
}

Result<> StaffFlow::look()
{
    auto queue = staffQueue(store_, clock_.now());
    if (!queue)
        return failed(std::move(queue));
    auto alarms = raisedAlarms(store_, clock_.now());
    if (!alarms)
        return failed(std::move(alarms));
    view_.queue = std::move(*queue);
    alarms_ = std::move(*alarms);
    view_.alarms.clear();
    for (const RaisedAlarm& one : alarms_)
        view_.alarms.push_back(one.alarm);
    view_.card.reset();
    view_.choices.clear();
    // What nobody has to do with any more is not left open.
    if (!std::ranges::contains(view_.queue, open_, &CaseRow::crossing)) {
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
    if (!member_)
        return;
    if (auto done = look(); !done)
        storeFailed(done.error());
    else
        publish();
}

void StaffFlow::feedApplied()
{
    hearAnswers();
    if (!member_)
        return;
    // Whoever is no longer on the roster is no longer here.
    if (const auto still = findStaff(store_, member_->id); still && !*still)
        end("roster");
    else
        refresh();
}

void StaffFlow::linkChanged(const LinkView& link)
{
    if (view_.link == link)
        return;
    view_.link = link;
    publish();
}

void StaffFlow::tick()
{
    const Microseconds now = clock_.monotonic();
    if (member_) {
        if (now - lastTouch_ >= kSignOutAfter)
            end("idle");
        else
            refresh();
        return;
    }
    if (view_.signIn != SignIn::LockedOut)
        return;
    const auto shown = std::chrono::floor<seconds>(now - answeredAt_);
    view_.lockedSeconds -= shown.count();
    answeredAt_ += shown;
    if (view_.lockedSeconds <= 0 || now - lastTouch_ >= kShowLocked) {
        view_.lockedSeconds = 0;
        view_.signIn = SignIn::SignedOut;
    }
    publish();
}

} // namespace tongguan::flow
