// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz_target.h"
#include "kiosk/documents/plate_number.h"

using namespace tongguan;
using namespace tongguan::documents;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    for (const PlateNumber& plate : PlateNumber::parseAny(asText({data, size}))) {
        fuzz::require(!plate.text().empty() && isUtf8(plate.text()));
        // What is canonical stays so, as long as the province's name is not a part of it.
        const auto again = PlateNumber::parse(plate.text(), plate.country());
        fuzz::require(!again || again->text() == plate.text());
    }
    return 0;
}
