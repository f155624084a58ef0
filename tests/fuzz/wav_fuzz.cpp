// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz_target.h"
#include "hardware/sound/wav.h"

using namespace tongguan;
using namespace tongguan::sound;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (const auto sound = parseWav(ByteView(data, size)))
        fuzz::require(!sound->empty() && sound->size() <= static_cast<std::size_t>(kRate) * kLongestPrompt + 1);
    return 0;
}
