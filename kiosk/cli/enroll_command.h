// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/cli/command.h"
#include "kiosk/cli/store_access.h"
#include "sync/client/enrol.h"

namespace tongguan::cli {

/// `tongguan enroll`: makes this machine known to its gateway, and keeps what it learns in the store.
class EnrollCommand final : public Command {
  public:
    CLI::App* declare(CLI::App& app) override;
    Exit run(Environment& environment) override;

  private:
    Exit report(const Environment& environment, const sync::Identity& identity) const;
    bool json_ = false;
    bool again_ = false;
    StoreAccess access_;
    sync::Invitation invitation_;
};

} // namespace tongguan::cli
