// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/cli/command.h"
#include "kiosk/cli/store_access.h"

namespace tongguan::cli {

/// `tongguan journal verify`: every number, link and body of a journal, and that its end is not missing.
class JournalVerify final : public Command {
  public:
    CLI::App* declare(CLI::App& app) override;
    Exit run(Environment& environment) override;

  private:
    bool json_ = false;
    StoreAccess access_;
};

} // namespace tongguan::cli
