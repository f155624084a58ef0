// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/cli/command.h"
#include "kiosk/cli/store_access.h"

#include <string>

namespace tongguan::cli {

/// `tongguan store passphrase`: seals the store's key by another passphrase.
class StorePassphrase final : public Command {
  public:
    CLI::App* declare(CLI::App& app) override;
    Exit run(Environment& environment) override;

  private:
    bool json_ = false;
    StoreAccess access_;
    std::string next_;
};

} // namespace tongguan::cli
