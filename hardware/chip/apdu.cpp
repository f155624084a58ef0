// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/chip/apdu.h"

#include <format>
#include <utility>

namespace tongguan::chip {

namespace {

constexpr std::size_t kMaxResponseBytes = 65538;

void append(Bytes& bytes, std::size_t number, std::size_t size)
{
    for (std::size_t i = size; i > 0; --i)
        bytes.push_back(static_cast<std::uint8_t>(number >> 8U * (i - 1) & 0xFFU));
}

Errc codeOf(std::uint16_t status)
{
    if ((status & 0xFFF0U) == 0x63C0U) // tries that are left
        return Errc::Denied;
    switch (status) {
    case 0x6300:
    case 0x6982:
    case 0x6983:
    case 0x6985:
        return Errc::Denied;
    case 0x6A82:
    case 0x6A88:
        return Errc::NotFound;
    default:
        return Errc::InvalidInput;
    }
}

} // namespace

Bytes encoded(const Command& command)
{
    Bytes bytes{command.cla, command.ins, command.p1, command.p2};
    const bool extended = command.data.size() > 255 || command.expected > 256;
    if (extended)
        bytes.push_back(0);
    if (!command.data.empty()) {
        append(bytes, command.data.size(), extended ? 2 : 1);
        bytes.insert(bytes.end(), command.data.begin(), command.data.end());
    }
    if (command.expected > 0) // 256 and 65,536 are written as 0
        append(bytes, command.expected, extended ? 2 : 1);
    return bytes;
}

Result<Response> readResponse(ByteView bytes)
{
    if (bytes.size() < 2 || bytes.size() > kMaxResponseBytes)
        return fail(Errc::InvalidInput, std::format("the chip answered with {} bytes", bytes.size()));
    const ByteView data = bytes.first(bytes.size() - 2);
    return Response{.data = Bytes(data.begin(), data.end()),
                    .status = static_cast<std::uint16_t>(bytes[bytes.size() - 2] << 8U | bytes.back())};
}

Result<Bytes> doneOr(Result<Response>&& response, std::string_view step)
{
    if (!response)
        return failed(std::move(response));
    if (response->status != kDone)
        return fail(codeOf(response->status), std::format("{}: the chip answered {:04X}", step, response->status));
    return std::move(response->data);
}

Result<> doneOnly(Result<Response>&& response, std::string_view step)
{
    auto done = doneOr(std::move(response), step);
    return done ? Result<>() : Result<>(failed(std::move(done)));
}

} // namespace tongguan::chip
