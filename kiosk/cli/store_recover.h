// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/cli/command.h"

#include <string>

namespace tongguan::cli {

/// `tongguan store recover`: at the centre, a kiosk.key for a store whose passphrase was lost.
class StoreRecover final : public Command {
  public:
    CLI::App* declare(CLI::App& app) override;
    Exit run(Environment& environment) override;

  private:
    std::string escrow_;
    std::string centre_;
    std::string passphrase_;
    std::string output_;
};

} // namespace tongguan::cli
