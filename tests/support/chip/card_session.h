// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "hardware/chip/apdu.h"
#include "hardware/chip/cipher.h"
#include "hardware/chip/secret.h"

#include <optional>

namespace tongguan::test {

/// A command's bytes read as a chip does: short lengths and extended ones. None for bytes that are no command.
std::optional<chip::Command> commandOf(ByteView bytes);
Bytes answerOf(std::uint16_t status, ByteView data = {});

/// The chip's end of secure messaging (ICAO Doc 9303-11, 9.8), written for itself.
class CardSession {
  public:
    CardSession(chip::Cipher cipher, ByteView secret, Bytes counter = {});

    /// None where the command is not protected with these keys and this counter.
    std::optional<chip::Command> open(const chip::Command& command);
    /// The answer that goes out.
    Bytes protect(const chip::Response& response, bool odd);

  private:
    Bytes mac(ByteView message) const;
    Bytes iv() const;
    void count();

    chip::Cipher cipher_;
    chip::Secret encryption_;
    chip::Secret mac_;
    Bytes counter_;
};

} // namespace tongguan::test
