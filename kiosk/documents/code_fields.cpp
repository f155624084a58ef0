// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/documents/code_fields.h"

#include "kiosk/documents/text.h"

#include <algorithm>
#include <cassert>

namespace tongguan::documents {

namespace {

constexpr std::size_t kNumberSize = 8;

bool hasControl(std::string_view text)
{
    return std::ranges::any_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x20U || c == 0x7F; });
}

} // namespace

void FieldWriter::number(std::uint64_t value)
{
    for (std::size_t i = kNumberSize; i-- > 0;)
        bytes_.push_back(static_cast<std::uint8_t>(value >> (8 * i) & 0xFFU));
}

void FieldWriter::text(std::string_view text)
{
    assert(text.size() <= 0xFF);
    bytes_.push_back(static_cast<std::uint8_t>(text.size()));
    raw(asBytes(text));
}

ByteView FieldReader::raw(std::size_t size)
{
    if (!ok_ || rest_.size() < size) {
        ok_ = false;
        return {};
    }
    const ByteView taken = rest_.first(size);
    rest_ = rest_.subspan(size);
    return taken;
}

std::uint8_t FieldReader::byte()
{
    const ByteView one = raw(1);
    return one.empty() ? std::uint8_t{0} : one[0];
}

std::uint64_t FieldReader::number()
{
    std::uint64_t value = 0;
    for (const std::uint8_t byte : raw(kNumberSize))
        value = value << 8U | byte;
    return value;
}

std::string FieldReader::text()
{
    const std::string text(asText(raw(byte())));
    if (!isUtf8(text) || hasControl(text))
        ok_ = false;
    return ok_ ? text : std::string();
}

bool isPlain(std::string_view text, std::size_t least, std::size_t most)
{
    return text.size() >= least && text.size() <= most &&
           std::ranges::all_of(text, [](char c) { return c > 0x20 && c < 0x7F; });
}

bool isReadable(std::string_view text, std::size_t least, std::size_t most)
{
    return text.size() >= least && text.size() <= most && isUtf8(text) && !hasControl(text);
}

bool isLocode(std::string_view text)
{
    const auto letter = [](char c) { return c >= 'A' && c <= 'Z'; };
    return text.size() == 5 && std::ranges::all_of(text.substr(0, 2), letter) &&
           std::ranges::all_of(text.substr(2), [letter](char c) { return letter(c) || (c >= '2' && c <= '9'); });
}

} // namespace tongguan::documents
