// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/reading/exif.h"

#include "hardware/reading/byte_order.h"

namespace tongguan::reading {

namespace {

constexpr std::size_t kEntrySize = 12;
constexpr std::uint32_t kOrientation = 0x0112;
constexpr std::uint32_t kShort = 3;
constexpr int kUpright = 1;

} // namespace

int exifOrientation(ByteView tiff)
{
    const bool big = hasText(tiff, 0, "MM");
    if (tiff.size() < 8 || (!big && !hasText(tiff, 0, "II")))
        return kUpright;
    const auto number = [tiff, big](std::size_t at, std::size_t size) {
        return big ? bigEndian(tiff, at, size) : littleEndian(tiff, at, size);
    };
    const std::size_t directory = number(4, 4);
    if (number(2, 2) != 42 || directory > tiff.size() - 2)
        return kUpright;
    const std::size_t entries = number(directory, 2);
    for (std::size_t i = 0; i < entries; ++i) {
        const std::size_t at = directory + 2 + i * kEntrySize;
        if (at + kEntrySize > tiff.size())
            return kUpright;
        if (number(at, 2) != kOrientation)
            continue;
        const std::uint32_t value = number(at + 8, 2);
        return number(at + 2, 2) == kShort && value >= 1 && value <= 8 ? static_cast<int>(value) : kUpright;
    }
    return kUpright;
}

} // namespace tongguan::reading
