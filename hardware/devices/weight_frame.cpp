// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/devices/weight_frame.h"

#include <array>

namespace tongguan::devices {

namespace {

// Status byte A, bits 0-2: where the point stands. B: flags. C, bits 0-2: another unit than B's.
constexpr std::uint8_t kPoint = 0x07;
constexpr std::uint8_t kNet = 0x01;
constexpr std::uint8_t kNegative = 0x02;
constexpr std::uint8_t kOutOfRange = 0x04;
constexpr std::uint8_t kMotion = 0x08;
constexpr std::uint8_t kKilograms = 0x10;
constexpr std::uint8_t kNoZero = 0x40; // none was taken since power on: what is shown counts from anywhere
constexpr std::uint8_t kOtherUnit = 0x07;

/// Leading zeros may be blanks.
std::optional<std::int64_t> number(ByteView digits)
{
    std::int64_t value = 0;
    bool begun = false;
    for (const std::uint8_t digit : digits) {
        if (digit == ' ' && !begun)
            continue;
        if (digit < '0' || digit > '9')
            return std::nullopt;
        begun = true;
        value = value * 10 + (digit - '0');
    }
    return begun ? std::optional(value) : std::nullopt;
}

} // namespace

std::optional<WeightShown> parseWeight(ByteView frame)
{
    if (frame.size() != kWeightFrame)
        return std::nullopt;
    const std::uint8_t a = frame[0];
    const std::uint8_t b = frame[1];
    const std::uint8_t c = frame[2];
    const auto shown = number(frame.subspan(3, 6));
    const auto tare = number(frame.subspan(9, 6));
    if (!shown || !tare || (b & kKilograms) == 0 || (c & kOtherUnit) != 0)
        return std::nullopt;
    constexpr std::array<std::pair<int, int>, 8> kScale{
        {{100, 1}, {10, 1}, {1, 1}, {1, 10}, {1, 100}, {1, 1000}, {1, 10000}, {1, 100000}}};
    const auto [times, over] = kScale.at(a & kPoint);
    const std::int64_t gross = ((b & kNegative) != 0 ? -*shown : *shown) + ((b & kNet) != 0 ? *tare : 0);
    return WeightShown{.kg = gross * times / over, .still = (b & (kMotion | kOutOfRange | kNoZero)) == 0};
}

} // namespace tongguan::devices
