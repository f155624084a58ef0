// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/cli/bus_rehearsal.h"
#include "kiosk/cli/command.h"
#include "kiosk/cli/simulation.h"
#include "kiosk/cli/store_access.h"

#include <cstdint>
#include <string>

namespace tongguan::cli {

/// `tongguan simulate`: many crossings of a sample port through the real flow into a store.
class SimulateCommand final : public Command {
  public:
    CLI::App* declare(CLI::App& app) override;
    Exit run(Environment& environment) override;

  private:
    Exit runBuses(Environment& environment, const SimulationOptions& options);
    Result<SimulationOptions> read(const Environment& environment) const;

    bool json_ = false;
    StoreAccess access_;
    std::uint64_t crossings_ = 0;
    BusOptions buses_;
    std::uint64_t seed_ = 1;
    std::string samplePort_;
    std::string kiosk_ = "HKM-K01";
    std::string at_;
};

} // namespace tongguan::cli
