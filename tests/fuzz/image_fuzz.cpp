// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz_target.h"
#include "hardware/reading/image.h"
#include "hardware/reading/image_header.h"

using namespace tongguan;
using namespace tongguan::reading;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    constexpr std::int64_t kQuickSide = 1000; // larger pictures only slow the search down
    const ByteView bytes(data, size);
    const auto header = readImageHeader(bytes);
    if (!header || header->width > kQuickSide || header->height > kQuickSide || header->scans > 10)
        return 0;
    if (const auto image = decodeImage(bytes))
        fuzz::require(image->pixels.size() ==
                      static_cast<std::size_t>(image->width) * static_cast<std::size_t>(image->height));
    return 0;
}
