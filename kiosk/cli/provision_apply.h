// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/cli/command.h"

namespace tongguan::cli {

/// `tongguan provision apply`: takes a signed file for this machine, and writes what it says into /etc/tongguan.
class ProvisionApply final : public Command {
  public:
    CLI::App* declare(CLI::App& app) override;
    Exit run(Environment& environment) override;

  private:
    std::string file_;
    std::string trust_ = "/usr/share/tongguan/provisioning.pub";
    std::string machine_;
    std::string folder_ = "/etc/tongguan";
};

} // namespace tongguan::cli
