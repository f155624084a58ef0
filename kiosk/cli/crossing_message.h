// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/cli/command.h"

#include <string>

namespace tongguan::cli {

/// `tongguan message crossing`: what a crossing says to the single window, in one of its messages.
class CrossingMessage final : public Command {
  public:
    CLI::App* declare(CLI::App& app) override;
    Exit run(Environment& environment) override;

  private:
    std::string port_;
    std::string as_;
    std::string at_;
    std::string file_;
};

} // namespace tongguan::cli
