// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/cli/command.h"
#include "kiosk/cli/store_access.h"

#include <string>

namespace tongguan::cli {

/// `tongguan store escrow`: a copy of a store's key that only the centre opens.
class StoreEscrow final : public Command {
  public:
    CLI::App* declare(CLI::App& app) override;
    Exit run(Environment& environment) override;

  private:
    StoreAccess access_;
    std::string centre_;
    std::string output_;
};

} // namespace tongguan::cli
