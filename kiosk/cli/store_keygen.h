// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/cli/command.h"

#include <string>

namespace tongguan::cli {

/// `tongguan store keygen`: the centre's pair of keys for escrow.
class StoreKeygen final : public Command {
  public:
    CLI::App* declare(CLI::App& app) override;
    Exit run(Environment& environment) override;

  private:
    bool json_ = false;
    std::string file_;
};

} // namespace tongguan::cli
