// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/app/machine.h"
#include "kiosk/app/posted_staff.h"
#include "kiosk/flow/port_info.h"

#include <functional>
#include <memory>
#include <set>
#include <string>

namespace tongguan::app {

/// All on the store's thread.
struct StaffCallbacks {
    /// Pictures that a view names came before it by `onPicture`; those that are not here yet are left out.
    std::function<void(const flow::StaffView&)> onView;
    std::function<void(const std::string& id, const Bytes& picture)> onPicture;
    std::function<void(const flow::PortInfo&)> onPort;
};

/// Staff's station without its window. Made and ended on the UI thread.
class StaffPost final : public Role {
  public:
    /// `machine` outlives it.
    StaffPost(Machine& machine, StaffCallbacks callbacks);
    /// Stops the machine.
    ~StaffPost() override { machine_.stop(); }
    StaffPost(const StaffPost&) = delete;
    StaffPost& operator=(const StaffPost&) = delete;

    flow::StaffActions& staff() { return posted_; }

    Result<> opened(const OpenedMachine& machine) override;
    void feedApplied() override;
    void pictureFetched() override { flow_->feedApplied(); }
    void linkChanged(const flow::LinkView& link) override { flow_->linkChanged(link); }
    bool quiet() const override { return flow_->view().signIn == flow::SignIn::SignedOut; }
    void tick() override { flow_->tick(); }

  private:
    void show(flow::StaffView view);
    bool tellPicture(const std::string& id);

    Machine& machine_;
    const StaffCallbacks callbacks_;
    // The store's thread, all of the rest.
    store::Store* store_ = nullptr;
    std::set<std::string> told_; ///< pictures of the open case
    std::unique_ptr<flow::StaffFlow> flow_;
    PostedStaff posted_{machine_.thread(), flow_};
};

} // namespace tongguan::app
