// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "hardware/devices/printer.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <variant>
#include <vector>

namespace tongguan::devices::escpos {

/// GS r: the printer is to send the state of its paper sensors.
struct PaperSensorRequested {};

/// What a stream of ESC/POS bytes makes a printer do: a page at each cut, an answer.
using PrinterOutput = std::variant<Raster, PaperSensorRequested>;

/// What a printer's paper would look like: the reverse of encodeTicket. Pure; takes any bytes and holds at most one
/// page of kWidestPaper × kLongestTicket dots. Pictures (GS v 0, unscaled), feeds and cuts count, text and other
/// commands are skipped. Blank paper above the cut does not belong to the page.
class EscposRenderer {
  public:
    std::vector<PrinterOutput> push(ByteView bytes);
    /// Rows printed since the last cut.
    int rows() const { return static_cast<int>(rows_.size()); }

  private:
    std::optional<PrinterOutput> step(std::uint8_t byte);
    std::optional<PrinterOutput> execute();
    std::optional<PrinterOutput> executeEsc();
    std::optional<PrinterOutput> executeGs();
    std::optional<PrinterOutput> cut();
    void startPicture();
    void pictureByte(std::uint8_t byte);
    void printRow();
    void feed(int rows);

    Bytes command_;
    std::size_t rowBytes_ = 0; ///< of the picture that is being received
    std::size_t rowsLeft_ = 0;
    std::size_t column_ = 0;
    Bytes row_;
    std::size_t blank_ = 0; ///< rows fed since the last row with a picture
    std::size_t pageBytes_ = 0;
    std::vector<Bytes> rows_;
};

} // namespace tongguan::devices::escpos
