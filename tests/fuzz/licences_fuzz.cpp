// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "fuzz_target.h"
#include "kiosk/documents/aamva.h"
#include "kiosk/documents/code_patterns.h"
#include "kiosk/documents/document.h"
#include "kiosk/documents/licence_iso.h"

#include <algorithm>

using namespace tongguan;
using namespace tongguan::documents;

namespace {

bool isNumber(const std::string& text)
{
    return !text.empty() && text.size() <= 25 && std::ranges::all_of(text, [](char c) { return c >= ' ' && c <= '~'; });
}

bool isReal(const std::optional<std::chrono::year_month_day>& date)
{
    return !date || date->ok();
}

/// The first line is a pattern, the rest a text: patterns come from outside, too.
void pattern(std::string_view input)
{
    const auto end = std::min(input.find('\n'), input.size());
    const CodePattern row{.kind = PatternKind::Waybill,
                          .pattern = std::string(input.substr(0, end)),
                          .check = CheckRule::Mod97,
                          .source = "fuzz"};
    const auto patterns = CodePatterns::compile({row});
    if (!patterns)
        return;
    const std::string_view text = input.substr(std::min(end + 1, input.size()));
    if (const auto reading = patterns->read(text, UtcTime{}))
        fuzz::require(text.contains(reading->number) && reading->checkOk == holds(row.check, reading->number));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const ByteView bytes(data, size);
    if (const auto licence = parseAamva(asText(bytes)))
        fuzz::require(isNumber(licence->number) && isUtf8(licence->family) && isReal(licence->birth) &&
                      isReal(licence->issued) && isReal(licence->expiry));
    if (const auto licence = parseIsoLicence(bytes))
        fuzz::require(isNumber(licence->number) && isUtf8(licence->family + licence->authority) &&
                      licence->country.size() == 3 && isReal(licence->birth) && isReal(licence->expiry));
    pattern(asText(bytes));
    const ParseOptions options{.now = fromMicroseconds(1'795'600'000'000'000)};
    for (const Kind kind : {Kind::Aamva, Kind::LicenceIso, Kind::Token, Kind::DeliveryOrder}) {
        const Parsed parsed = parse(kind, bytes, options);
        fuzz::require(parsed.valid || !parsed.reason.empty());
        fuzz::require(isUtf8(dump(parsed.fields)));
    }
    return 0;
}
