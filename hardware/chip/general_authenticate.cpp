// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/chip/general_authenticate.h"

#include "hardware/chip/tlv.h"

#include <utility>

namespace tongguan::chip {

namespace {

constexpr std::uint32_t kDynamicData = 0x7C;
constexpr std::uint8_t kChained = 0x10;

} // namespace

Result<Bytes> generalAuthenticate(Channel& channel, ByteView sent, bool more, std::string_view step)
{
    auto answer = doneOr(
        channel.send(
            {.cla = more ? kChained : std::uint8_t{0}, .ins = 0x86, .data = tlv(kDynamicData, sent), .expected = 256}),
        step);
    if (!answer)
        return answer;
    const auto content = onlyValue(*answer, kDynamicData);
    if (!content)
        return std::unexpected(content.error());
    return Bytes(content->begin(), content->end());
}

Bytes publicKeyObject(ByteView protocol, ByteView point)
{
    return tlv(0x7F49, joined({tlv(0x06, protocol), tlv(0x86, point)}));
}

} // namespace tongguan::chip
