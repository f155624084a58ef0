// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/result.h"
#include "hardware/chip/apdu.h"
#include "hardware/chip/cipher.h"
#include "hardware/chip/secret.h"

namespace tongguan::chip {

/// One protected session with a chip (ICAO Doc 9303-11, 9.8): commands and answers are encrypted, counted and
/// authenticated. One thread at a time.
class SecureMessaging {
  public:
    /// `counter` is the send sequence counter before the first command: a block of the cipher.
    SecureMessaging(Cipher cipher, Secret encryption, Secret mac, Bytes counter);
    /// With the keys that are derived from a secret that both ends have agreed on. From 0 on without a counter.
    static SecureMessaging agreed(Cipher cipher, ByteView secret, Bytes counter = {});

    /// The command as it goes to the chip. Each has to be followed by open() of its answer.
    Command protect(const Command& command);
    /// The answer to the last command. Denied for one that is not protected, or not with these keys and this counter,
    /// InvalidInput for one that is not what the standard has. After an error the session is of no more use.
    Result<Response> open(const Response& answer);

    const Bytes& counter() const { return counter_; }

  private:
    void count();
    Bytes ivOf() const;
    Bytes macOver(ByteView message) const;
    Result<Bytes> plain(ByteView cryptogram) const;

    Cipher cipher_;
    Secret encryption_;
    Secret mac_;
    Bytes counter_;
};

} // namespace tongguan::chip
