// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/result.h"
#include "hardware/devices/printer.h"

#include <cstddef>
#include <cstdint>

namespace tongguan::devices::escpos {

/// Dots across 80 mm paper at 203 dpi.
inline constexpr int kWidestPaper = 576;
/// Rows of the longest ticket: half a metre.
inline constexpr int kLongestTicket = 4000;
/// Rows of one GS v 0: what a printer with a small buffer can take at once.
inline constexpr int kBandRows = 256;

/// The whole ticket: initialise, the picture in bands (GS v 0), feed to the cutter and cut (GS V 66).
///
/// Printers act on real-time commands (DLE EOT, DLE ENQ, DLE DC4) even inside a picture. Where two neighbouring bytes
/// of it would be one, a dot beside the single dot of the first is made black too; every other dot is as given.
/// InvalidInput where the width is no multiple of 8 or over `paperWidth`, the height is not 1 … kLongestTicket, or
/// the bits are not as many as that.
Result<Bytes> encodeTicket(const Raster& ticket, int paperWidth = kWidestPaper);

/// GS r 1: answered by one byte when everything before it is printed and cut.
Bytes paperSensorRequest();
/// Whether a byte is that answer. No answer to DLE EOT and neither XON nor XOFF is.
constexpr bool isPaperSensorAnswer(std::uint8_t byte)
{
    return (byte & 0x90U) == 0;
}

/// GS a 0: no status but what is asked for.
Bytes automaticStatusOff();
/// DLE DC4 8: forget what was received and not printed.
Bytes clearBuffers();

} // namespace tongguan::devices::escpos
