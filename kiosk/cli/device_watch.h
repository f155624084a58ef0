// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/cli/device_options.h"

#include <cstdint>

namespace tongguan::cli {

/// `tongguan device watch`: each change of a device's condition, one line each.
class DeviceWatch final : public Command {
  public:
    CLI::App* declare(CLI::App& app) override;
    Exit run(Environment& environment) override;

  private:
    DeviceOptions options_;
    std::int64_t seconds_ = 0;
};

} // namespace tongguan::cli
