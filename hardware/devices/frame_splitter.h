// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace tongguan::devices {

/// When a suffix ends a frame.
enum class FrameEnd : std::uint8_t {
    AtSuffix,       ///< the first one does; a prefix inside a frame starts it anew
    AtSuffixAndGap, ///< only one that the line is silent after: the payload may hold any byte, suffix and prefix too
};

/// How a device marks its frames.
struct Framing {
    Bytes prefix; ///< none: a frame begins where the one before ended
    Bytes suffix; ///< none: CR, LF or CRLF, and empty frames do not count
    FrameEnd end = FrameEnd::AtSuffix;
    /// A byte that is a whole frame where it stands outside of any other: a reader's NAK.
    std::optional<std::uint8_t> lone;

    /// STX … ETX.
    static Framing stxEtx(FrameEnd end = FrameEnd::AtSuffix) { return {{0x02}, {0x03}, end, {}}; }
    /// Lines that end with CR, LF or CRLF.
    static Framing lines() { return {}; }
};

/// Cuts a stream of bytes into frames, without their marks. Pure: holds at most one frame and its marks, knows no
/// time. What stands between frames and frames that are too long are dropped.
class FrameSplitter {
  public:
    /// `longest`: bytes of a frame without its marks.
    FrameSplitter(Framing framing, std::size_t longest);

    /// The frames that these bytes completed.
    std::vector<Bytes> push(ByteView bytes);
    /// The line has been silent for as long as the device never is inside a frame: an unfinished frame is dropped,
    /// one that waited for the silence is complete.
    std::optional<Bytes> gap();

  private:
    enum class State : std::uint8_t { Outside, Inside, TooLong };

    void restart();
    bool endsWith(const Bytes& mark) const;
    bool atSuffix() const;
    std::optional<Bytes> complete();
    std::optional<Bytes> outside(std::uint8_t byte);
    std::optional<Bytes> inside(std::uint8_t byte);

    Framing framing_;
    std::size_t longest_;
    State state_;
    Bytes held_;
};

} // namespace tongguan::devices
