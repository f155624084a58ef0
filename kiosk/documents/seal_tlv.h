// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/result.h"

#include <cstdint>
#include <vector>

namespace tongguan::documents {

/// One thing that a seal tells: a tag, and bytes whose coding the tag decides.
struct SealFeature {
    std::uint8_t tag = 0;
    Bytes value;
    bool operator==(const SealFeature&) const = default;
};

/// Takes tags, lengths and values from bytes, front to back. Lengths are those of DER (X.690, 8.1.3) in their shortest
/// form: one byte up to 127, else 0x81 or 0x82 and one or two bytes.
class TlvReader {
  public:
    explicit TlvReader(ByteView bytes) : bytes_(bytes) {}

    bool atEnd() const { return at_ == bytes_.size(); }
    /// Where the next tag stands.
    std::size_t position() const { return at_; }
    /// InvalidInput with the reason "length" where the bytes end before what they announce.
    Result<SealFeature> next();

  private:
    Result<std::size_t> length();

    ByteView bytes_;
    std::size_t at_ = 0;
};

/// All of the bytes as features.
Result<std::vector<SealFeature>> readFeatures(ByteView bytes);

} // namespace tongguan::documents
