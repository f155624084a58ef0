// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/cli/command.h"

namespace tongguan::cli {

/// `tongguan config check`: whether what stands in /etc/tongguan is what the services can start with.
class ConfigCheck final : public Command {
  public:
    CLI::App* declare(CLI::App& app) override;
    Exit run(Environment& environment) override;

  private:
    bool json_ = false;
    std::string folder_ = "/etc/tongguan";
};

} // namespace tongguan::cli
