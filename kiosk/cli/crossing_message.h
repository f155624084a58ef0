// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/cli/command.h"
#include "sync/single_window/mapping/crossing_messages.h"

#include <string>

namespace tongguan::cli {

/// `tongguan message crossing`: what a crossing says to the single window, in one of its messages.
class CrossingMessage final : public Command {
  public:
    CLI::App* declare(CLI::App& app) override;
    Exit run(Environment& environment) override;

  private:
    Result<std::string> made(const std::string& text, const clearance::Crossing& crossing,
                             const window::PortFacts& port, UtcTime at) const;

    std::string port_;
    std::string as_;
    std::string reference_;
    std::string at_;
    std::string file_;
};

} // namespace tongguan::cli
