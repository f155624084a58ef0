// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/cli/command.h"
#include "kiosk/cli/store_access.h"

#include <string>

namespace tongguan::cli {

/// `tongguan journal import`: hands sealed events of another machine over to the gateway.
class JournalImport final : public Command {
  public:
    CLI::App* declare(CLI::App& app) override;
    Exit run(Environment& environment) override;

  private:
    bool json_ = false;
    StoreAccess access_;
    std::string folder_;
    std::string gateway_;
};

} // namespace tongguan::cli
