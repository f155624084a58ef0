// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/clearance/decide.h"
#include "kiosk/cli/command.h"

#include <string>

namespace tongguan::cli {

/// `tongguan decide`: the pure function, from files.
class DecideCommand final : public Command {
  public:
    CLI::App* declare(CLI::App& app) override;
    Exit run(Environment& environment) override;

  private:
    Result<clearance::Decision> decide(const Environment& environment) const;

    bool json_ = false;
    bool offline_ = false;
    bool clockUntrusted_ = false;
    std::string reference_;
    std::string at_;
    std::string asOf_;
    std::string file_;
};

} // namespace tongguan::cli
