// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/documents/base45.h"

#include "kiosk/documents/refusal.h"

namespace tongguan::documents {

namespace {

constexpr std::string_view kAlphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:"; // RFC 9285, table 1
constexpr unsigned kBase = 45;
static_assert(kAlphabet.size() == kBase);

} // namespace

std::string toBase45(ByteView bytes)
{
    std::string text;
    text.reserve(bytes.size() / 2 * 3 + 2);
    for (std::size_t i = 0; i < bytes.size(); i += 2) {
        const bool pair = i + 1 < bytes.size();
        unsigned value = pair ? bytes[i] * 256U + bytes[i + 1] : bytes[i];
        for (int digit = 0; digit < (pair ? 3 : 2); ++digit) {
            text += kAlphabet[value % kBase];
            value /= kBase;
        }
    }
    return text;
}

Result<Bytes> fromBase45(std::string_view text)
{
    if (text.size() % 3 == 1)
        return refuse("code", std::format("base45 text of {} signs", text.size()));
    Bytes bytes;
    bytes.reserve(text.size() / 3 * 2 + 1);
    for (std::size_t i = 0; i < text.size(); i += 3) {
        const auto group = text.substr(i, 3);
        unsigned value = 0;
        for (std::size_t k = group.size(); k-- > 0;) {
            const auto digit = kAlphabet.find(group[k]);
            if (digit == std::string_view::npos)
                return refuse("code", std::format("no sign of base45 at {}", i + k));
            value = value * kBase + static_cast<unsigned>(digit);
        }
        const bool pair = group.size() == 3;
        if (value > (pair ? 0xFFFFU : 0xFFU))
            return refuse("code", std::format("base45 value too large at {}", i));
        if (pair)
            bytes.push_back(static_cast<std::uint8_t>(value >> 8U));
        bytes.push_back(static_cast<std::uint8_t>(value & 0xFFU));
    }
    return bytes;
}

} // namespace tongguan::documents
