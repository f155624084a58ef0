// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/cli/device_options.h"

namespace tongguan::cli {

/// `tongguan device list`: what the devices file names, whether it is there, and what else is plugged in.
class DeviceList final : public Command {
  public:
    CLI::App* declare(CLI::App& app) override;
    Exit run(Environment& environment) override;

  private:
    DeviceOptions options_;
    std::string dev_ = "/dev";
};

} // namespace tongguan::cli
