// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "base/record.h"
#include "fuzz_target.h"
#include "kiosk/documents/document.h"
#include "kiosk/documents/mrz.h"
#include "kiosk/documents/mrz_lines.h"

using namespace tongguan;
using namespace tongguan::documents;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const ByteView bytes(data, size);
    if (const auto lines = zoneLines(asText(bytes))) {
        for (const auto& line : *lines)
            fuzz::require(line.size() == 44 || line.size() == 36 || line.size() == 30);
        if (const auto mrz = parseMrz(*lines))
            fuzz::require(mrz->documentNumber.size() <= 24);
    }
    fuzz::require(!dump(toJson(parse(Kind::Mrz, bytes, {}))).empty());
    return 0;
}
