// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/cli/command.h"
#include "kiosk/cli/document_options.h"

#include <string>
#include <vector>

namespace tongguan::cli {

/// `tongguan scan`: every document found in pictures.
class ScanCommand final : public Command {
  public:
    CLI::App* declare(CLI::App& app) override;
    Exit run(Environment& environment) override;

  private:
    bool json_ = false;
    std::vector<std::string> files_;
    DocumentOptions documents_;
};

} // namespace tongguan::cli
