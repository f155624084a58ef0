// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/reading/symbol_sequence.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace tongguan::reading {

namespace {

constexpr std::size_t kMostKept = 64;

bool isOfOne(const Barcode& one, const Barcode& other)
{
    return one.format == other.format && one.part->sequence == other.part->sequence &&
           one.part->count == other.part->count;
}

/// A QR code carries the sum, without carry, of the whole message's bytes (ISO/IEC 18004, 8.3).
bool agrees(const Barcode& whole, const std::string& sequence)
{
    if (whole.format != "QRCode")
        return true;
    const std::uint8_t parity =
        std::accumulate(whole.bytes.begin(), whole.bytes.end(), std::uint8_t{0},
                        [](std::uint8_t sum, std::uint8_t byte) { return static_cast<std::uint8_t>(sum ^ byte); });
    return std::to_string(parity) == sequence;
}

} // namespace

std::optional<Barcode> SymbolSequences::add(const Barcode& symbol)
{
    if (!symbol.part || symbol.part->count < 2 || symbol.part->index < 0 || symbol.part->index >= symbol.part->count)
        return std::nullopt;
    const auto isSame = [&](const Barcode& other) {
        return isOfOne(symbol, other) && other.part->index == symbol.part->index;
    };
    std::erase_if(kept_, isSame);
    kept_.push_back(symbol);
    if (kept_.size() > kMostKept)
        kept_.erase(kept_.begin());

    std::vector<const Barcode*> parts;
    for (const Barcode& one : kept_) {
        if (isOfOne(symbol, one))
            parts.push_back(&one);
    }
    if (std::cmp_less(parts.size(), symbol.part->count))
        return std::nullopt;
    std::ranges::sort(parts, {}, [](const Barcode* one) { return one->part->index; });
    Barcode whole{.format = symbol.format, .bytes = {}, .text = {}, .corners = parts.front()->corners, .part = {}};
    for (const Barcode* one : parts) {
        whole.bytes.insert(whole.bytes.end(), one->bytes.begin(), one->bytes.end());
        whole.text += one->text;
    }
    if (!agrees(whole, symbol.part->sequence))
        return std::nullopt;
    std::erase_if(kept_, [&](const Barcode& one) { return isOfOne(symbol, one); });
    return whole;
}

std::vector<Barcode> joined(const std::vector<Barcode>& symbols)
{
    SymbolSequences sequences;
    std::vector<Barcode> messages;
    for (const Barcode& symbol : symbols) {
        auto whole = sequences.add(symbol);
        if (whole)
            std::erase_if(messages, [&](const Barcode& one) { return one.part && isOfOne(symbol, one); });
        messages.push_back(whole ? std::move(*whole) : symbol);
    }
    return messages;
}

} // namespace tongguan::reading
