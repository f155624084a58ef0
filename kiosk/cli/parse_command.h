// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/cli/command.h"
#include "kiosk/cli/document_options.h"

#include <string>

namespace tongguan::cli {

/// `tongguan parse`: one document from the bytes of a file or of standard input.
class ParseCommand final : public Command {
  public:
    CLI::App* declare(CLI::App& app) override;
    Exit run(Environment& environment) override;

  private:
    bool json_ = false;
    std::string kind_;
    std::string file_;
    DocumentOptions documents_;
};

} // namespace tongguan::cli
