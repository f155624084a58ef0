// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz_target.h"
#include "hardware/reading/sign_reader.h"

#include <algorithm>

using namespace tongguan;
using namespace tongguan::reading;

/// The first byte is the width, the rest are pixels.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static Result<SignReader> reader = SignReader::make();
    fuzz::require(reader.has_value());
    if (size < 2)
        return 0;
    const int width = std::max<int>(data[0], 1);
    const int height = static_cast<int>((size - 1) / static_cast<std::size_t>(width));
    const auto found = reader->read({data + 1, width, height, width}, std::chrono::milliseconds(10));
    fuzz::require(found.has_value() == (height > 0));
    fuzz::require(!found || found->size() <= 8);
    return 0;
}
