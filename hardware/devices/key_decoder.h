// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"

#include <cstddef>
#include <cstdint>
#include <optional>

namespace tongguan::devices {

/// Puts the keys that a scanner presses together to the code that it read. Pure. Keys are those of a keyboard for the
/// USA, as scanners press them from the factory on; Enter ends a code. A key that stands for no character, and each
/// that is pressed with Ctrl, Alt or Meta, spoils the code, which is then dropped whole: a code of which a part is
/// missing would be another one. Nothing that is pressed ever means anything else.
class KeyDecoder {
  public:
    /// `longest`: bytes of a code.
    explicit KeyDecoder(std::size_t longest) : longest_(longest) {}

    /// An event EV_KEY of the kernel's: `code` as KEY_A, `value` 1 pressed, 0 released, 2 repeated. The code that it
    /// ended.
    std::optional<Bytes> key(std::uint16_t code, std::int32_t value);
    /// Events are missing from here on: what is held is worth nothing, nor what comes until the next Enter.
    void missed();
    /// Silence: an unfinished code is dropped.
    void gap();

  private:
    bool modifier(std::uint16_t code, bool pressed);
    std::optional<Bytes> finish();

    std::size_t longest_;
    Bytes held_;
    bool spoiled_ = false;
    bool leftShift_ = false;
    bool rightShift_ = false;
    std::uint8_t others_ = 0; ///< a bit for each of both Ctrl, Alt and Meta that is held
};

} // namespace tongguan::devices
