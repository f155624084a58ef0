// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/single_window/edifact/parts.h"

#include <charconv>
#include <ranges>

namespace tongguan::edifact {

namespace {

constexpr std::string_view kRoad = "3";    // Recommendation 19
constexpr std::string_view kBorder = "11"; // 8051: at border
constexpr std::string_view kContainer = "CN";
constexpr std::string_view kFull = "5";
constexpr std::string_view kEmpty = "4";

std::string text(std::string_view view)
{
    return std::string(view);
}

} // namespace

Segment place(std::string_view qualifier, std::string_view locode)
{
    return segment("LOC", {{text(qualifier)}, {text(locode), "139", "6"}});
}

Segment reference(std::string_view qualifier, std::string_view number)
{
    return segment("RFF", {{text(qualifier), text(number)}});
}

Segment moment(std::string_view qualifier, const Moment& at)
{
    return segment("DTM", {{text(qualifier), to205(at), "205"}});
}

Segment date(std::string_view qualifier, std::string_view isoDate)
{
    return segment("DTM", {{text(qualifier), dateTo102(isoDate).value_or(text(isoDate)), "102"}});
}

Segment freeText(std::string_view qualifier, std::string_view content)
{
    Components lines;
    for (const auto line : std::views::split(content, '\n'))
        lines.emplace_back(std::string_view(line));
    return segment("FTX", {{text(qualifier)}, {}, {}, lines});
}

std::string freeTextOf(const Segment* ftx)
{
    std::string content;
    for (std::size_t line = 1; ftx != nullptr && line <= 5; ++line) {
        if (const std::string_view part = ftx->at(4, line); !part.empty())
            content += (content.empty() ? "" : "\n") + text(part);
    }
    return content;
}

Segment beginning(std::string_view document, std::string_view number, std::string_view function)
{
    return segment("BGM", {{text(document)}, {text(number)}, {text(function)}});
}

Segment transportSegment(const Transport& transport)
{
    return segment("TDT", {{text(kBorder)},
                           {transport.journey},
                           {text(kRoad)},
                           {"", "", "", transport.vehicle},
                           {},
                           {},
                           {},
                           {transport.plate, "", "", "", transport.plateCountry}});
}

Segment equipmentSegment(const Equipment& equipment)
{
    // 102: size and type by ISO 6346; 5: the agency ISO.
    Components type;
    if (!equipment.type.empty())
        type = {equipment.type, "102", "5"};
    return segment("EQD", {{text(kContainer)},
                           {equipment.number},
                           type,
                           {},
                           {},
                           {equipment.full ? text(*equipment.full ? kFull : kEmpty) : ""}});
}

Result<Group> arranged(const Message& message, std::string_view type)
{
    const auto* rules = Directory::d12b().message(type);
    if (message.type != type || rules == nullptr)
        return fail(Errc::InvalidInput, "another message than " + text(type));
    std::vector<Finding> findings;
    Group group = arrange(message.body, *rules, Finding{.message = 1, .tag = {}, .expected = {}}, findings);
    if (!findings.empty())
        return fail(Errc::InvalidInput, describe(findings.front()));
    return group;
}

std::string placeOf(const Group& group, std::string_view qualifier)
{
    const Segment* found = group.first("LOC", qualifier);
    return found == nullptr ? "" : text(found->at(2));
}

std::string placeIn(const Group& group, int number, std::string_view qualifier)
{
    for (const Group* inner : group.all(number))
        if (inner->first("LOC", qualifier) != nullptr)
            return placeOf(*inner, qualifier);
    return {};
}

std::string referenceIn(const Group& group, int number, std::string_view qualifier)
{
    for (const Group* inner : group.all(number))
        if (const Segment* found = inner->first("RFF", qualifier))
            return text(found->at(1, 2));
    return {};
}

Result<Moment> momentOf(const Segment* dtm)
{
    if (dtm == nullptr)
        return fail(Errc::InvalidInput, "DTM is missing");
    if (dtm->at(1, 3) != "205")
        return fail(Errc::InvalidInput, "DTM: a moment with its zone (205) is expected");
    return from205(dtm->at(1, 2));
}

Result<std::string> dateOf(const Segment* dtm)
{
    if (dtm == nullptr)
        return std::string();
    if (dtm->at(1, 3) != "102")
        return fail(Errc::InvalidInput, "DTM: a date (102) is expected");
    return dateFrom102(dtm->at(1, 2));
}

Transport transportOf(const Segment& tdt)
{
    return {.journey = text(tdt.at(2)),
            .vehicle = text(tdt.at(4, 4)),
            .plate = text(tdt.at(8, 1)),
            .plateCountry = text(tdt.at(8, 5))};
}

Result<Equipment> equipmentOf(const Segment& eqd)
{
    Equipment equipment{.number = text(eqd.at(2)), .type = text(eqd.at(3)), .full = std::nullopt};
    const std::string_view full = eqd.at(6);
    if (full == kFull || full == kEmpty)
        equipment.full = full == kFull;
    else if (!full.empty())
        return fail(Errc::InvalidInput, "EQD: full is 5, empty is 4");
    return equipment;
}

Result<std::int64_t> quantityOf(const Segment* segment)
{
    if (segment == nullptr)
        return 0;
    const std::string_view digits = segment->at(1, 2);
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc() || end != digits.data() + digits.size() || value < 0 || digits.size() > 9)
        return fail(Errc::InvalidInput, segment->tag + ": a whole number is expected");
    return value;
}

} // namespace tongguan::edifact
