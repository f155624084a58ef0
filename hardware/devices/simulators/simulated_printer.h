// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "hardware/devices/condition.h"
#include "hardware/devices/escpos_renderer.h"
#include "hardware/devices/printer.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace tongguan::devices {

/// What an ESC/POS printer does with bytes, without a wire. Pure. Real-time commands are obeyed at once; the rest
/// stands in a buffer (1 MiB, what comes beyond is dropped) and is printed when nothing keeps it from printing.
class SimulatedPrinter {
  public:
    struct Output {
        Bytes answers;
        std::vector<Raster> tickets; ///< cut off
    };

    Output receive(ByteView bytes);
    Output setCondition(Condition condition);
    /// Takes bytes and prints nothing, as with a hot head.
    Output hold(bool held);
    /// The next ticket ends after so many rows in that condition.
    void failAfterRows(int rows, Condition condition);
    void powerCycle();
    /// Bytes received and not printed.
    std::size_t waiting() const { return buffer_.size(); }

  private:
    struct Fault {
        int rows;
        Condition condition;
    };

    bool blocked() const;
    std::uint8_t statusAnswer(std::uint8_t query) const;
    bool realTime(std::uint8_t byte, Bytes& answers);
    void printOn(Output& output);

    escpos::EscposRenderer renderer_;
    Bytes recent_; ///< the last bytes, as many as the longest real-time command has
    Bytes buffer_;
    std::size_t printed_ = 0; ///< bytes of buffer_
    Condition condition_ = Condition::Ready;
    bool held_ = false;
    std::optional<Fault> fault_;
};

} // namespace tongguan::devices
