// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/cli/command.h"
#include "kiosk/cli/store_access.h"

#include <string>

namespace tongguan::cli {

/// `tongguan store rekey`: encrypts a store anew under a new key.
class StoreRekey final : public Command {
  public:
    CLI::App* declare(CLI::App& app) override;
    Exit run(Environment& environment) override;

  private:
    bool json_ = false;
    StoreAccess access_;
};

} // namespace tongguan::cli
