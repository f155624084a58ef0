// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/devices/escpos.h"

#include <algorithm>
#include <format>
#include <initializer_list>

// Commands as in Epson's "ESC/POS Command Reference", which the printers of other makers follow.
namespace tongguan::devices::escpos {

namespace {

constexpr std::uint8_t kEsc = 0x1B;
constexpr std::uint8_t kGs = 0x1D;
constexpr std::uint8_t kDle = 0x10;

/// Rows between the last of the picture and the cut: 3 mm.
constexpr std::uint8_t kMargin = 24;

bool isRealTime(std::uint8_t first, std::uint8_t second)
{
    return first == kDle && (second == 0x04 || second == 0x05 || second == 0x14);
}

Result<> checkTicket(const Raster& ticket, int paperWidth)
{
    if (ticket.width <= 0 || ticket.width % 8 != 0 || ticket.width > std::min(paperWidth, kWidestPaper))
        return fail(Errc::InvalidInput, std::format("a ticket of {} dots does not fit the paper", ticket.width));
    if (ticket.height <= 0 || ticket.height > kLongestTicket)
        return fail(Errc::InvalidInput, std::format("a ticket of {} rows cannot be printed", ticket.height));
    const auto size = static_cast<std::size_t>(ticket.width / 8) * static_cast<std::size_t>(ticket.height);
    if (ticket.bits.size() != size)
        return fail(Errc::InvalidInput, std::format("a ticket of {} bytes, not {}", ticket.bits.size(), size));
    return {};
}

void append(Bytes& to, std::initializer_list<int> bytes)
{
    for (const int byte : bytes)
        to.push_back(static_cast<std::uint8_t>(byte));
}

void appendBand(Bytes& to, ByteView rows, int rowBytes, int count)
{
    append(to, {kGs, 'v', '0', 0, rowBytes & 0xFF, rowBytes >> 8, count & 0xFF, count >> 8});
    const auto first = to.size();
    to.insert(to.end(), rows.begin(), rows.end());
    for (auto at = first; at + 1 < to.size(); ++at) {
        if (isRealTime(to[at], to[at + 1]))
            to[at] = 0x18;
    }
}

} // namespace

Result<Bytes> encodeTicket(const Raster& ticket, int paperWidth)
{
    if (auto printable = checkTicket(ticket, paperWidth); !printable)
        return failed(std::move(printable));
    const int rowBytes = ticket.width / 8;
    Bytes bytes;
    bytes.reserve(ticket.bits.size() + 256);
    append(bytes, {kEsc, '@'});
    for (int row = 0; row < ticket.height; row += kBandRows) {
        const int count = std::min(kBandRows, ticket.height - row);
        const auto rows = ByteView(ticket.bits)
                              .subspan(static_cast<std::size_t>(row) * static_cast<std::size_t>(rowBytes),
                                       static_cast<std::size_t>(count) * static_cast<std::size_t>(rowBytes));
        appendBand(bytes, rows, rowBytes, count);
    }
    append(bytes, {kGs, 'V', 66, kMargin});
    return bytes;
}

Bytes paperSensorRequest()
{
    return {kGs, 'r', 1};
}

Bytes automaticStatusOff()
{
    return {kGs, 'a', 0};
}

Bytes clearBuffers()
{
    return {kDle, 0x14, 8, 1, 3, 20, 1, 6, 2, 8};
}

} // namespace tongguan::devices::escpos
