// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/cli/command.h"

#include <string>

namespace tongguan::cli {

/// `tongguan draw verify`: computes the draws of a journal again from published seeds.
class DrawVerify final : public Command {
  public:
    CLI::App* declare(CLI::App& app) override;
    Exit run(Environment& environment) override;

  private:
    bool json_ = false;
    std::string seeds_;
    std::string hashes_;
    std::string events_;
};

} // namespace tongguan::cli
