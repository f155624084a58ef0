// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/cli/command.h"
#include "kiosk/cli/store_access.h"

#include <string>

namespace tongguan::cli {

/// `tongguan sync`: brings a store and its gateway level, once.
class SyncCommand final : public Command {
  public:
    CLI::App* declare(CLI::App& app) override;
    Exit run(Environment& environment) override;

  private:
    bool json_ = false;
    StoreAccess access_;
    std::string gateway_;
};

} // namespace tongguan::cli
