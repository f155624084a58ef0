// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/app/board_post.h"
#include "kiosk/app/board_view_model.h"
#include "kiosk/app/role_window.h"

namespace tongguan::app {

/// The yard's board with its window. UI thread.
class BoardWindow final : public RoleWindow {
    Q_OBJECT
  public:
    BoardWindow(const MachineOptions& options, WindowLooks looks, Log& log);
    ~BoardWindow() override;

  private:
    BoardPost post_;
    BoardViewModel board_;
};

} // namespace tongguan::app
