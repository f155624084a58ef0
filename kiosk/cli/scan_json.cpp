// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/cli/scan_json.h"

#include "base/json.h"

#include <array>
#include <string>

namespace tongguan::cli {

namespace {

Json cornersJson(const std::array<reading::Point, 4>& corners)
{
    Json json = Json::array();
    for (const reading::Point& corner : corners)
        json.push_back({corner.x, corner.y});
    return json;
}

void describe(Json& json, const documents::Parsed& parsed)
{
    json["checks"] = name(parsed.checks);
    json["fields"] = parsed.fields;
    json["warnings"] = parsed.warnings;
}

std::string joined(const std::vector<std::string>& lines)
{
    std::string text;
    for (const std::string& line : lines)
        text += (text.empty() ? "" : "\n") + line;
    return text;
}

documents::Kind kindOf(reading::SignKind kind)
{
    switch (kind) {
    case reading::SignKind::Container:
        return documents::Kind::Container;
    case reading::SignKind::Plate:
        return documents::Kind::Plate;
    case reading::SignKind::Vin:
        return documents::Kind::Vin;
    }
    return documents::Kind::Unknown;
}

/// The standard, or the country of a plate; "plate" where more than one has it.
std::string formatOf(const reading::SignSighting& sign)
{
    if (sign.kind == reading::SignKind::Container)
        return "ISO6346";
    if (sign.kind == reading::SignKind::Vin)
        return "ISO3779";
    return sign.country.empty() ? "plate" : sign.country;
}

} // namespace

Json documentJson(const reading::Barcode& barcode, const documents::ParseOptions& options)
{
    const documents::Kind kind = identify(barcode.bytes, options);
    const documents::Parsed parsed = parse(kind, barcode.bytes, options);
    Json json{{"kind", "barcode"},
              {"format", barcode.format},
              {"payload", barcode.text},
              {"bytes", toHex(barcode.bytes)},
              {"corners", cornersJson(barcode.corners)},
              {"content", name(kind)}};
    describe(json, parsed);
    if (barcode.part)
        json["part"] = {{"number", barcode.part->index + 1}, {"of", barcode.part->count}};
    if (kind != documents::Kind::Unknown && kind != documents::Kind::Url)
        json["valid"] = parsed.valid;
    return json;
}

Json documentJson(const reading::MrzSighting& zone, const documents::ParseOptions& options)
{
    const std::string text = joined(zone.lines);
    const documents::Parsed parsed = parse(documents::Kind::Mrz, asBytes(text), options);
    Json json{{"kind", "mrz"},
              {"format", name(zone.kind)},
              {"payload", text},
              {"probability", zone.probability},
              {"corners", cornersJson(zone.corners)},
              {"content", name(documents::Kind::Mrz)}};
    describe(json, parsed);
    json["valid"] = parsed.valid;
    return json;
}

Json doubtJson(const reading::MrzSighting& zone)
{
    return {{"kind", "mrz"},
            {"format", name(zone.kind)},
            {"doubt", name(zone.doubt)},
            {"corners", cornersJson(zone.corners)}};
}

Json documentJson(const reading::SignSighting& sign, const documents::ParseOptions& options)
{
    const documents::Kind kind = kindOf(sign.kind);
    documents::ParseOptions asked = options;
    if (!sign.country.empty())
        asked.plateCountry = documents::plateCountry(sign.country);
    const documents::Parsed parsed = parse(kind, asBytes(sign.text), asked);
    Json json{{"kind", name(sign.kind)},
              {"format", formatOf(sign)},
              {"payload", sign.text},
              {"probability", sign.probability},
              {"corners", cornersJson(sign.corners)},
              {"content", name(kind)}};
    describe(json, parsed);
    json["valid"] = parsed.valid;
    return json;
}

Json doubtJson(const reading::SignSighting& sign)
{
    return {{"kind", name(sign.kind)},
            {"format", formatOf(sign)},
            {"doubt", name(sign.doubt)},
            {"corners", cornersJson(sign.corners)}};
}

} // namespace tongguan::cli
