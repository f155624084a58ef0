// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/app/role_window.h"
#include "kiosk/app/staff_post.h"
#include "kiosk/app/staff_view_model.h"

#include <QByteArray>
#include <QHash>

namespace tongguan::app {

/// Staff's station with its window. UI thread.
class StaffWindow final : public RoleWindow {
    Q_OBJECT
  public:
    StaffWindow(const MachineOptions& options, WindowLooks looks, Log& log);
    ~StaffWindow() override;

  private:
    void show(const flow::StaffView& view);

    StaffPost post_;
    StaffViewModel staff_;
    QHash<QString, QByteArray> pictures_; ///< of the open case, in memory alone
};

} // namespace tongguan::app
