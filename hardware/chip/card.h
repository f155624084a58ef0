// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/result.h"

namespace tongguan::chip {

/// A chip that lies on a reader, activated. One thread at a time.
class Card {
  public:
    virtual ~Card() = default;
    /// One command APDU out, its response APDU back, status word last (ISO/IEC 7816-3, 12): nothing is resent,
    /// repeated or put together. Waits as long as the reader lets the chip think. Unavailable once the document was
    /// taken away or the reader is gone.
    virtual Result<Bytes> transmit(ByteView command) = 0;
};

} // namespace tongguan::chip
