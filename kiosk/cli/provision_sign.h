// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/cli/command.h"

namespace tongguan::cli {

/// `tongguan provision sign`: makes the file that turns a fresh machine into one of the port's.
class ProvisionSign final : public Command {
  public:
    CLI::App* declare(CLI::App& app) override;
    Exit run(Environment& environment) override;

  private:
    std::string settings_;
    std::string key_;
    std::string output_;
    int days_ = 30;
};

} // namespace tongguan::cli
