// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/devices/radiation_message.h"

#include "hardware/devices/device_name.h"

#include <algorithm>
#include <charconv>
#include <pugixml.hpp>
#include <string>
#include <string_view>

namespace tongguan::devices {

namespace {

constexpr std::size_t kLongestPlate = 32;

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view kBlanks = " \t\r\n";
    const auto first = text.find_first_not_of(kBlanks);
    return first == std::string_view::npos ? std::string_view{}
                                           : text.substr(first, text.find_last_not_of(kBlanks) - first + 1);
}

bool isNamed(pugi::xml_node node, std::string_view name)
{
    const std::string_view full = node.name();
    const auto colon = full.rfind(':');
    return (colon == std::string_view::npos ? full : full.substr(colon + 1)) == name;
}

pugi::xml_node childOf(pugi::xml_node node, std::string_view name)
{
    return node.find_child([&](pugi::xml_node child) { return isNamed(child, name); });
}

std::string_view textOf(pugi::xml_node node, std::string_view name)
{
    return trimmed(childOf(node, name).child_value());
}

/// XML Schema's dateTime with its zone: "2026-11-26T16:00:00.5+08:00".
Result<UtcTime> timeFrom(std::string_view text)
{
    if (text.ends_with('Z'))
        return fromIso(text);
    constexpr std::size_t kZone = 6;
    if (text.size() < kZone)
        return fail(Errc::InvalidInput, "a time without its zone");
    const std::string_view zone = text.substr(text.size() - kZone);
    int hours = 0;
    int minutes = 0;
    const bool form = (zone[0] == '+' || zone[0] == '-') && zone[3] == ':' &&
                      std::from_chars(zone.data() + 1, zone.data() + 3, hours).ptr == zone.data() + 3 &&
                      std::from_chars(zone.data() + 4, zone.data() + 6, minutes).ptr == zone.data() + 6;
    if (!form || hours < 0 || hours > 14 || minutes < 0 || minutes > 59)
        return fail(Errc::InvalidInput, "a time without its zone");
    const auto local = fromIso(std::string(text.substr(0, text.size() - kZone)) + 'Z');
    if (!local)
        return local;
    const std::chrono::minutes east{hours * 60 + minutes};
    return zone[0] == '+' ? *local - east : *local + east;
}

bool hasFault(pugi::xml_node node)
{
    const auto severe = [](pugi::xml_node child) {
        const std::string_view severity = textOf(child, "FaultSeverityCode");
        return isNamed(child, "Fault") && (severity == "Fatal" || severity == "Error");
    };
    return static_cast<bool>(node.find_child(severe));
}

/// What all the parts of one document come to.
struct Told {
    bool measured = false;
    bool occupied = false;
    bool alarm = false;
    bool fault = false;
    std::string_view at;
    std::string_view plate;
};

void readMeasurement(pugi::xml_node node, Told& told)
{
    if (textOf(node, "MeasurementClassCode") != "Foreground")
        return;
    const pugi::xml_node occupancy = childOf(node, "OccupancyIndicator");
    const std::string_view said = trimmed(occupancy.child_value());
    told.measured = true;
    told.occupied = told.occupied || !occupancy || said == "true" || said == "1";
    told.fault = told.fault || hasFault(node);
    told.at = textOf(node, "StartDateTime");
}

Told read(pugi::xml_node data)
{
    Told told;
    for (const pugi::xml_node node : data.children()) {
        if (isNamed(node, "RadMeasurement")) {
            readMeasurement(node, told);
        } else if (isNamed(node, "AnalysisResults")) {
            told.alarm = told.alarm || childOf(node, "RadAlarm");
            told.fault = told.fault || hasFault(node);
        } else if (isNamed(node, "RadItemInformation")) {
            const std::string_view item = textOf(node, "RadItemDescription");
            if (item.size() <= kLongestPlate && isUtf8(item))
                told.plate = item;
        }
    }
    return told;
}

} // namespace

Result<InspectionWord> parseRadiationMessage(ByteView body)
{
    if (body.size() > kLongestRadiationMessage)
        return fail(Errc::InvalidInput, "a message that is too long");
    pugi::xml_document document;
    // No document type, so no entities but XML's own.
    const auto parsed = document.load_buffer(body.data(), body.size(), pugi::parse_default & ~pugi::parse_doctype);
    const pugi::xml_node data = document.document_element();
    if (!parsed || !isNamed(data, "RadInstrumentData"))
        return fail(Errc::InvalidInput, "no data of a radiation instrument");
    const std::string_view name = textOf(childOf(data, "RadInstrumentInformation"), "RadInstrumentIdentifier");
    if (!isDeviceName(name))
        return fail(Errc::InvalidInput, "an instrument without a name");
    InspectionWord word{.device = std::string(name), .kind = InspectionKind::Radiation, .reading = {}};
    const Told told = read(data);
    if (!told.measured || (!told.occupied && !told.alarm))
        return word;
    const auto at = timeFrom(told.at);
    if (!at)
        return fail(at.error().code, at.error().what);
    word.reading = InspectionReading{.device = word.device,
                                     .kind = word.kind,
                                     .result = told.alarm   ? InspectionResult::Alarm
                                               : told.fault ? InspectionResult::NotMeasured
                                                            : InspectionResult::Passed,
                                     .seal = {},
                                     .plate = std::string(told.plate),
                                     .ticket = {},
                                     .tenths = {},
                                     .picture = {},
                                     .at = *at};
    return word;
}

} // namespace tongguan::devices
