// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/result.h"

#include <cstddef>
#include <cstdint>
#include <initializer_list>

namespace tongguan::chip {

/// One data object in BER-TLV (ISO/IEC 7816-4, 5.2.2; X.690, 8.1). Views of the bytes that were read.
struct Tlv {
    std::uint32_t tag = 0; ///< its one to three bytes as one number: 0x5F1F
    ByteView value;
    ByteView whole; ///< tag and length as well
};

/// Takes data objects from bytes, front to back; what is inside a value is for another reader. Lengths are definite, of
/// at most three bytes after the first, and need not be in their shortest form. All errors are InvalidInput.
class TlvReader {
  public:
    explicit TlvReader(ByteView bytes) : bytes_(bytes) {}

    bool atEnd() const { return at_ == bytes_.size(); }
    Result<Tlv> next();
    /// An error as well where the next one has another tag.
    Result<Tlv> next(std::uint32_t tag);

  private:
    ByteView bytes_;
    std::size_t at_ = 0;
};

/// The value of the one object that the bytes are: an error for another tag, or bytes behind it.
Result<ByteView> onlyValue(ByteView bytes, std::uint32_t tag);
/// The value of the first object with that tag among those that the bytes are.
Result<ByteView> valueIn(ByteView bytes, std::uint32_t tag);
/// How many bytes the object has whose first bytes these are: tag, length and value.
Result<std::size_t> announcedSize(ByteView head);

/// Tag, length in its shortest form, value.
Bytes tlv(std::uint32_t tag, ByteView value);
Bytes joined(std::initializer_list<ByteView> parts);

} // namespace tongguan::chip
