// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/app/machine.h"
#include "kiosk/flow/board_flow.h"
#include "kiosk/flow/port_info.h"

#include <functional>
#include <memory>

namespace tongguan::app {

/// All on the store's thread.
struct BoardCallbacks {
    std::function<void(const flow::BoardView&)> onView;
    std::function<void(const flow::PortInfo&)> onPort;
};

/// The yard's board without its window. Made and ended on the UI thread.
class BoardPost final : public Role {
  public:
    /// `machine` outlives it.
    BoardPost(Machine& machine, BoardCallbacks callbacks) : machine_(machine), callbacks_(std::move(callbacks)) {}
    /// Stops the machine.
    ~BoardPost() override { machine_.stop(); }
    BoardPost(const BoardPost&) = delete;
    BoardPost& operator=(const BoardPost&) = delete;

    Result<> opened(const OpenedMachine& machine) override;
    void feedApplied() override;
    void linkChanged(const flow::LinkView& link) override { flow_->linkChanged(link); }
    void tick() override { flow_->tick(); }

  private:
    Machine& machine_;
    const BoardCallbacks callbacks_;
    store::Store* store_ = nullptr; // the store's thread, as the next
    std::unique_ptr<flow::BoardFlow> flow_;
};

} // namespace tongguan::app
