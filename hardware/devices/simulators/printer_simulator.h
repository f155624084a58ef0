// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/log.h"
#include "base/result.h"
#include "hardware/devices/printer.h"
#include "hardware/devices/printer_address.h"
#include "hardware/devices/simulators/simulated_printer.h"
#include "hardware/devices/simulators/simulated_wire.h"

#include <atomic>
#include <cstddef>
#include <filesystem>
#include <functional>

namespace tongguan::devices {

struct PrintedTicket {
    Raster raster;
    std::filesystem::path picture; ///< empty where it could not be written, which the log tells
};

/// A receipt printer on a pseudo terminal or a TCP port of this machine. Each ticket becomes ticket-0001.png,
/// ticket-0002.png … in a folder that exists. `onTicket` runs on its own thread. Threads as SimulatedWire; the other
/// calls are for any thread. `log` outlives it.
class PrinterSimulator {
  public:
    PrinterSimulator(WirePlace place, std::filesystem::path folder, std::function<void(PrintedTicket)> onTicket,
                     Log& log);

    Result<> plug() { return wire_.plug(); }
    /// What it had received and not printed is gone, as without power.
    void unplug();
    bool plugged() const { return wire_.plugged(); }
    /// For EscposPrinterSettings.
    PrinterAddress address() const { return wire_.address(); }

    /// Any but Lost, which is what `unplug` is for.
    void setCondition(Condition condition);
    void hold(bool held);
    void failAfterRows(int rows, Condition condition);
    /// Bytes received and not printed.
    std::size_t waiting() const { return waiting_; }

  private:
    void act(const std::function<SimulatedPrinter::Output()>& action);
    void keep(Raster ticket);

    const std::filesystem::path folder_;
    const std::function<void(PrintedTicket)> onTicket_;
    Log& log_;
    SimulatedPrinter printer_; // the wire's thread while it is plugged in
    int tickets_ = 0;          // likewise
    std::atomic<std::size_t> waiting_ = 0;
    SimulatedWire wire_;
};

} // namespace tongguan::devices
