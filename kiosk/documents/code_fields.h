// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/result.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace tongguan::documents {

/// Writes the fields of a code's payload: numbers in network order, texts behind one byte of length.
class FieldWriter {
  public:
    void byte(std::uint8_t value) { bytes_.push_back(value); }
    void number(std::uint64_t value);
    void raw(ByteView bytes) { bytes_.insert(bytes_.end(), bytes.begin(), bytes.end()); }
    /// At most 255 bytes: the caller has checked.
    void text(std::string_view text);
    const Bytes& bytes() const { return bytes_; }

  private:
    Bytes bytes_;
};

/// Reads them. After a read past the end everything is empty or 0 and `whole()` is false.
class FieldReader {
  public:
    explicit FieldReader(ByteView bytes) : rest_(bytes) {}

    std::uint8_t byte();
    std::uint64_t number();
    ByteView raw(std::size_t size);
    /// UTF-8 without control characters; anything else fails the whole.
    std::string text();
    /// Everything was there, and nothing is left.
    bool whole() const { return ok_ && rest_.empty(); }

  private:
    ByteView rest_;
    bool ok_ = true;
};

/// What a field of a code may hold: printable ASCII, `least` to `most` characters.
bool isPlain(std::string_view text, std::size_t least, std::size_t most);
/// UTF-8 without control characters, `least` to `most` bytes.
bool isReadable(std::string_view text, std::size_t least, std::size_t most);
/// A UN/LOCODE: two letters, three letters or digits 2 to 9.
bool isLocode(std::string_view text);

} // namespace tongguan::documents
