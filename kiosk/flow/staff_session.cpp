// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "kiosk/flow/shift.h"
#include "kiosk/flow/staff_flow.h"

#include <chrono>
#include <format>

namespace tongguan::flow {

using std::chrono::seconds;

// StaffFlow's officers: who is signed in, who signs beside him, and when he no longer is.

namespace {

// A number that is locked stays so; the pad is free again for a colleague.
constexpr seconds kShowLocked{10};

} // namespace

void StaffFlow::signIn(std::string staffId, std::string pin)
{
    if (member_)
        end("other");
    idle_.touched();
    answeredAt_ = clock_.monotonic();
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
    enter(std::move(*checked->member));
}

void StaffFlow::enter(StaffMember member)
{
    member_ = std::move(member);
    view_.signIn = SignIn::SignedIn;
    view_.staffId = member_->id;
    view_.staffName = member_->name;
    view_.agency = member_->agency;
    if (const auto left = lastHandOver(store_); left && *left && (*left)->to == member_->id && !(*left)->seen)
        view_.handedOver = **left;
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
    undo_.close();
    member_.reset();
    open_.clear();
    alarms_.clear();
    found_.clear();
    view_ = StaffView{.link = view_.link};
    publish();
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

void StaffFlow::feedApplied()
{
    hearAnswers();
    if (!member_)
        return;
    // Whoever is no longer on the roster is no longer here.
    if (const auto still = findStaff(store_, member_->id); still && !*still) {
        end("roster");
        return;
    }
    refresh();
    // A day's draws are thousands of crossings to add up: that page is as it was when it was opened. Figures go by the
    // clock.
    if (view_.leavingIn || view_.page == StationPage::Cases || view_.page == StationPage::Draw ||
        view_.page == StationPage::Figures)
        return;
    if (auto page = lookAtPage(); !page)
        storeFailed(page.error());
    else
        publish();
}

void StaffFlow::tick()
{
    const Microseconds now = clock_.monotonic();
    if (member_) {
        if (const IdleWatch::Is is = idle(); is == IdleWatch::Is::Gone)
            end("idle");
        else if (is == IdleWatch::Is::Asked)
            publish();
        else if (auto read = readOn(); !read)
            storeFailed(read.error());
        else
            refresh();
        return;
    }
    if (view_.signIn != SignIn::LockedOut)
        return;
    const auto shown = std::chrono::floor<seconds>(now - answeredAt_);
    view_.lockedSeconds -= shown.count();
    answeredAt_ += shown;
    if (view_.lockedSeconds <= 0 || idle_.idle() >= kShowLocked) {
        view_.lockedSeconds = 0;
        view_.signIn = SignIn::SignedOut;
    }
    publish();
}

} // namespace tongguan::flow
