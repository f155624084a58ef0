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
    void dismissAlarm(std::string kind, std::string subject) override
    {
        post([=](flow::StaffFlow& f) { f.dismissAlarm(kind, subject); });
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
