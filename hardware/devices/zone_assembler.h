// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "hardware/devices/document_reader.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tongguan::devices {

/// NAK, which readers send for a document that they could not read.
inline constexpr std::uint8_t kNak = 0x15;

/// The longest frame of a reader: three lines of 44 and their ends, with room to spare.
inline constexpr std::size_t kLongestZone = 256;

/// How a reader sends a zone.
enum class ZoneFraming : std::uint8_t {
    StxEtx, ///< one frame: STX, the lines with CR, LF or CRLF between (or nothing), ETX
    Lines,  ///< each line ended by CR, LF or CRLF, silence after the last
};

/// Puts a reader's frames together to a zone. Pure. A zone has 2 lines of 44 or 36 or 3 of 30 printable characters
/// (ICAO 9303 parts 4 to 7); whatever else a reader says of a document is a document that could not be read.
class ZoneAssembler {
  public:
    /// `noRead` is the frame that says so; NAK always does.
    ZoneAssembler(ZoneFraming framing, Bytes noRead);

    std::optional<ZoneRead> frame(const Bytes& frame);
    /// The line was silent: lines that wait for more were not read well, unless they are too short to be any.
    std::optional<ZoneRead> gap();

  private:
    ZoneRead whole(const Bytes& frame) const;
    std::optional<ZoneRead> line(const Bytes& frame);

    ZoneFraming framing_;
    Bytes noRead_;
    std::vector<std::string> waiting_;
};

} // namespace tongguan::devices
