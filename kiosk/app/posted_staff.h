// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/app/store_thread.h"
#include "kiosk/flow/staff_flow.h"

#include <memory>

namespace tongguan::app {

/// Staff's hand on the UI thread, as PostedDriver.
class PostedStaff final : public flow::StaffActions {
  public:
    PostedStaff(StoreThread& thread, std::unique_ptr<flow::StaffFlow>& flow) : thread_(thread), flow_(flow) {}

    void signIn(std::string staffId, std::string pin) override
    {
        post([=](flow::StaffFlow& f) { f.signIn(staffId, pin); });
    }
    void signOut() override
    {
        post([](flow::StaffFlow& f) { f.signOut(); });
    }
    void open(std::string crossing) override
    {
        post([=](flow::StaffFlow& f) { f.open(crossing); });
    }
    void takeCase() override
    {
        post([](flow::StaffFlow& f) { f.takeCase(); });
    }
    void verifyField(std::string name) override
    {
        post([=](flow::StaffFlow& f) { f.verifyField(name); });
    }
    void correctField(std::string name, std::string value) override
    {
        post([=](flow::StaffFlow& f) { f.correctField(name, value); });
    }
    void finishVerifying() override
    {
        post([](flow::StaffFlow& f) { f.finishVerifying(); });
    }
    void changeLane(clearance::Lane lane, std::string reason) override
    {
        post([=](flow::StaffFlow& f) { f.changeLane(lane, reason); });
    }
    void withdrawChange() override
    {
        post([](flow::StaffFlow& f) { f.withdrawChange(); });
    }
    void approve(std::string secondStaffId, std::string pin) override
    {
        post([=](flow::StaffFlow& f) { f.approve(secondStaffId, pin); });
    }
    void call(std::string crossing) override
    {
        post([=](flow::StaffFlow& f) { f.call(crossing); });
    }
    void missed(std::string crossing) override
    {
        post([=](flow::StaffFlow& f) { f.missed(crossing); });
    }
    void askPriority(clearance::PriorityReason reason, int minutes) override
    {
        post([=](flow::StaffFlow& f) { f.askPriority(reason, minutes); });
    }
    void answerPriority(bool approve, std::string reason, std::string secondStaffId, std::string pin) override
    {
        post([=](flow::StaffFlow& f) { f.answerPriority(approve, reason, secondStaffId, pin); });
    }
    void beginInspection() override
    {
        post([](flow::StaffFlow& f) { f.beginInspection(); });
    }
    void recordFinding(flow::Finding finding, std::string secondStaffId, std::string pin) override
    {
        post([=](flow::StaffFlow& f) { f.recordFinding(finding, secondStaffId, pin); });
    }
    void affixSeal(std::string number) override
    {
        post([=](flow::StaffFlow& f) { f.affixSeal(number); });
    }
    void answerFollowUp(bool redo, std::string reason) override
    {
        post([=](flow::StaffFlow& f) { f.answerFollowUp(redo, reason); });
    }
    void closeInspection() override
    {
        post([](flow::StaffFlow& f) { f.closeInspection(); });
    }
    void release(std::string secondStaffId, std::string pin) override
    {
        post([=](flow::StaffFlow& f) { f.release(secondStaffId, pin); });
    }
    void detain(std::string reason) override
    {
        post([=](flow::StaffFlow& f) { f.detain(reason); });
    }
    void turnBack(std::string reason) override
    {
        post([=](flow::StaffFlow& f) { f.turnBack(reason); });
    }
    void workInYard(clearance::Operation operation, bool begins) override
    {
        post([=](flow::StaffFlow& f) { f.workInYard(operation, begins); });
    }
    void chargeFee(std::string code) override
    {
        post([=](flow::StaffFlow& f) { f.chargeFee(code); });
    }
    void closeCount(std::string reason) override
    {
        post([=](flow::StaffFlow& f) { f.closeCount(reason); });
    }
    void cancel(std::string reason) override
    {
        post([=](flow::StaffFlow& f) { f.cancel(reason); });
    }
    void passGate(std::string plate) override
    {
        post([=](flow::StaffFlow& f) { f.passGate(plate); });
    }
    void resolveConflict(std::string reason, std::string secondStaffId, std::string pin) override
    {
        post([=](flow::StaffFlow& f) { f.resolveConflict(reason, secondStaffId, pin); });
    }
    void answerSample(std::string sample, bool passed) override
    {
        post([=](flow::StaffFlow& f) { f.answerSample(sample, passed); });
    }
    void dismissAlarm(std::string kind, std::string subject) override
    {
        post([=](flow::StaffFlow& f) { f.dismissAlarm(kind, subject); });
    }

    void touched() override
    {
        post([](flow::StaffFlow& f) { f.touched(); });
    }
    void stillHere() override
    {
        post([](flow::StaffFlow& f) { f.stillHere(); });
    }
    void undo() override
    {
        post([](flow::StaffFlow& f) { f.undo(); });
    }
    void showPage(flow::StationPage page) override
    {
        post([=](flow::StaffFlow& f) { f.showPage(page); });
    }
    void search(std::string text) override
    {
        post([=](flow::StaffFlow& f) { f.search(text); });
    }
    void handOver(std::string pin, std::string nextStaffId, std::string nextPin) override
    {
        post([=](flow::StaffFlow& f) { f.handOver(pin, nextStaffId, nextPin); });
    }
    void handOverSeen() override
    {
        post([](flow::StaffFlow& f) { f.handOverSeen(); });
    }
    void explain(std::string crossing, std::string reason, std::string pin) override
    {
        post([=](flow::StaffFlow& f) { f.explain(crossing, reason, pin); });
    }
    void closeConsolidated(std::string enterprise, std::string pin) override
    {
        post([=](flow::StaffFlow& f) { f.closeConsolidated(enterprise, pin); });
    }
    void takeReject(std::string key) override
    {
        post([=](flow::StaffFlow& f) { f.takeReject(key); });
    }
    void answerComplaint(std::string receipt, clearance::ComplaintAnswer answer) override
    {
        post([=](flow::StaffFlow& f) { f.answerComplaint(receipt, answer); });
    }
    void answerInWords(std::string receipt, std::string words) override
    {
        post([=](flow::StaffFlow& f) { f.answerInWords(receipt, words); });
    }
    void answerAsPublished(std::string receipt, std::string key) override
    {
        post([=](flow::StaffFlow& f) { f.answerAsPublished(receipt, key); });
    }
    void closeDay(std::string pin) override
    {
        post([=](flow::StaffFlow& f) { f.closeDay(pin); });
    }

  private:
    template <class Action> void post(Action action)
    {
        thread_.post([this, action = std::move(action)] {
            if (flow_)
                action(*flow_);
        });
    }

    StoreThread& thread_;
    std::unique_ptr<flow::StaffFlow>& flow_;
};

} // namespace tongguan::app
