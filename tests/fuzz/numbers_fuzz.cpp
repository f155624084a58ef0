// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "fuzz_target.h"
#include "kiosk/documents/document.h"

using namespace tongguan;
using namespace tongguan::documents;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const ByteView bytes(data, size);
    const ParseOptions options{fromMicroseconds(1'795'600'000'000'000), {}, {}, {}};
    for (const Kind kind :
         {Kind::Container, Kind::Vin, Kind::CnId, Kind::CnUscc, Kind::Seal, Kind::Url, Kind::Unknown}) {
        const Parsed parsed = parse(kind, bytes, options);
        const std::string normal = stringOr(parsed.fields, "normalized");
        if (!parsed.valid || normal.empty())
            continue;
        fuzz::require(parse(kind, asBytes(normal), options).valid);
    }
    fuzz::require(kindOf(name(identify(bytes, options))).has_value());
    return 0;
}
