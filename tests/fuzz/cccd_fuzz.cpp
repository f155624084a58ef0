// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz_target.h"
#include "kiosk/documents/cccd.h"

using namespace tongguan;
using namespace tongguan::documents;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (const auto card = parseCccd(asText({data, size})))
        fuzz::require(card->birthDate.ok() && card->number.size() == 12 && isUtf8(card->name));
    return 0;
}
