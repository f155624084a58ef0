// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/documents/seal_base32.h"

#include "kiosk/documents/refusal.h"

namespace tongguan::documents {

namespace {

constexpr std::string_view kAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"; // RFC 4648, table 3
constexpr unsigned kBits = 5;

} // namespace

std::string toBase32(ByteView bytes)
{
    std::string text;
    unsigned held = 0;
    unsigned bits = 0;
    for (const std::uint8_t byte : bytes) {
        held = (held << 8U | byte) & 0xFFFU;
        for (bits += 8; bits >= kBits; bits -= kBits)
            text += kAlphabet[held >> (bits - kBits) & 31U];
    }
    if (bits > 0)
        text += kAlphabet[held << (kBits - bits) & 31U];
    return text;
}

Result<Bytes> fromBase32(std::string_view text)
{
    Bytes bytes;
    bytes.reserve(text.size() * kBits / 8);
    unsigned held = 0;
    unsigned bits = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto digit = kAlphabet.find(text[i]);
        if (digit == std::string_view::npos)
            return refuse("base32", std::format("no sign of Base32 at {}", i));
        held = (held << kBits | static_cast<unsigned>(digit)) & 0xFFFU;
        bits += kBits;
        if (bits >= 8) {
            bits -= 8;
            bytes.push_back(static_cast<std::uint8_t>(held >> bits & 0xFFU));
        }
    }
    if (bits >= kBits || (held & ((1U << bits) - 1)) != 0)
        return refuse("base32", std::format("{} signs end amid a byte", text.size()));
    return bytes;
}

} // namespace tongguan::documents
