// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/cli/device_options.h"

#include <cstdint>

namespace tongguan::cli {

/// `tongguan device test`: lets one device do what it is for, by the kiosk's own driver.
class DeviceTest final : public Command {
  public:
    CLI::App* declare(CLI::App& app) override;
    Exit run(Environment& environment) override;

  private:
    DeviceOptions options_;
    std::string name_;
    std::int64_t seconds_ = 30;
    bool show_ = false;
    bool move_ = false;
};

} // namespace tongguan::cli
