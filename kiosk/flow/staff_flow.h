// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/log.h"
#include "kiosk/clearance/staff_action.h"
#include "kiosk/flow/case_list.h"
#include "kiosk/flow/day_book.h"
#include "kiosk/flow/idle_watch.h"
#include "kiosk/flow/roster.h"
#include "kiosk/flow/staff_alarms.h"
#include "kiosk/flow/staff_view.h"
#include "kiosk/flow/undo.h"
#include "kiosk/flow/yard_watch.h"
#include "kiosk/store/store.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tongguan::flow {

/// Staff's station, without a screen. The station is no owner of crossings: what its staff do is an event of its own
/// journal, under the name of who did it, and reaches the crossing's kiosk by the feed. Until that answers, fields and
/// requests show as they were ordered, marked `pending`. All calls on the store's thread, `onView` is called there
/// too; `signIn` and `approve` hold it for as long as Argon2id takes, some tens of milliseconds.
///
/// `refused` of the view stays until the next action, PENDING until the answer. Whoever touches nothing for the port's
/// time is asked, and signed out 15 s later; nothing of a traveller is in the view meanwhile. The pages beside the
/// cases are computed while they are shown.
class StaffFlow final : public StaffActions {
  public:
    StaffFlow(store::Store& store, const Clock& clock, Log& log, std::function<void(const StaffView&)> onView);

    /// The feed brought something.
    void feedApplied();
    void linkChanged(const LinkView& link);
    /// About once a second: ages, and whoever left without signing out.
    void tick();

    void signIn(std::string staffId, std::string pin) override;
    void signOut() override;
    void open(std::string crossing) override;
    void takeCase() override;
    void verifyField(std::string name) override;
    void correctField(std::string name, std::string value) override;
    void finishVerifying() override;
    void changeLane(clearance::Lane lane, std::string reason) override;
    void withdrawChange() override;
    void approve(std::string secondStaffId, std::string pin) override;
    void call(std::string crossing) override;
    void missed(std::string crossing) override;
    void askPriority(clearance::PriorityReason reason, int minutes) override;
    void answerPriority(bool approve, std::string reason, std::string secondStaffId, std::string pin) override;
    void chargeFee(std::string code) override;
    void closeCount(std::string reason) override;
    void beginInspection() override;
    void recordFinding(Finding finding, std::string secondStaffId, std::string pin) override;
    void affixSeal(std::string number) override;
    void answerFollowUp(bool redo, std::string reason) override;
    void closeInspection() override;
    void release(std::string secondStaffId, std::string pin) override;
    void detain(std::string reason) override;
    void turnBack(std::string reason) override;
    void cancel(std::string reason) override;
    void passGate(std::string plate) override;
    void resolveConflict(std::string reason, std::string secondStaffId, std::string pin) override;
    void answerSample(std::string sample, bool passed) override;
    void workInYard(clearance::Operation operation, bool begins) override;
    void dismissAlarm(std::string kind, std::string subject) override;

    void touched() override;
    void stillHere() override;
    void undo() override;
    void showPage(StationPage page) override;
    void search(std::string text) override;
    void handOver(std::string pin, std::string nextStaffId, std::string nextPin) override;
    void handOverSeen() override;
    void explain(std::string crossing, std::string reason, std::string pin) override;
    void answerComplaint(std::string receipt, clearance::ComplaintAnswer answer) override;
    void answerInWords(std::string receipt, std::string words) override;
    void answerAsPublished(std::string receipt, std::string key) override;
    void closeDay(std::string pin) override;
    void closeConsolidated(std::string enterprise, std::string pin) override;
    void takeReject(std::string key) override;

    const StaffView& view() const { return view_; }

  private:
    /// An order that this station waits for, to tell its end.
    struct Sent {
        std::string crossing;
        std::uint64_t order = 0;
        std::string actor;
    };

    bool begin();
    bool may(std::string_view role);
    void enter(StaffMember member);
    /// The PIN of who is signed in, once more, under what he signs; false where it is refused, which is told.
    bool signs(std::string& pin);
    IdleWatch::Is idle();
    Result<> lookAtCard();
    Result<> lookAtFound();
    Result<> lookAtPage();
    Result<> readOn();
    Result<> lookAtFigures();
    std::optional<ComplaintItem> unanswered(const std::string& receipt);
    void answered(Result<> noted);
    void act(const std::string& crossing, const clearance::StaffAction& action, const std::string& actor);
    void hearAnswers();
    /// Who signs second at this station, by number and PIN; nothing where that is refused, which is told.
    std::optional<StaffMember> secondPerson(const std::string& staffId, std::string& pin, std::string_view role = {});
    void end(std::string_view why);
    void refresh();
    Result<> look();
    void refuse(std::string_view code);
    void storeFailed(const Error& error);
    void publish();

    store::Store& store_;
    const Clock& clock_;
    Log& log_;
    std::function<void(const StaffView&)> onView_;
    PinCheck pins_;
    StaffView view_;
    std::optional<StaffMember> member_;
    std::string open_; ///< crossing of the card
    std::vector<RaisedAlarm> alarms_;
    std::vector<Sent> sent_;
    CaseList cases_;
    YardWatch yard_;
    clearance::LaneLines lines_;
    DayBook book_;
    Microseconds figured_{}; ///< when the figures were made
    Undo undo_;
    IdleWatch idle_;
    std::vector<std::string> found_; ///< crossings that the last search found
    bool moreFound_ = false;
    Microseconds answeredAt_{}; ///< when a wrong PIN was told
};

} // namespace tongguan::flow
