// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/devices/plate_message.h"

#include <algorithm>
#include <cctype>
#include <pugixml.hpp>
#include <string>
#include <utility>
#include <vector>

namespace tongguan::devices {

namespace {

constexpr std::size_t kLongestBoundary = 70; // RFC 2046, 5.1.1
constexpr std::size_t kLongestPlate = 32;    // bytes
constexpr std::string_view kBlankLine = "\r\n\r\n";
constexpr std::string_view kLineEnd = "\r\n";

bool startsWithoutCase(std::string_view text, std::string_view start)
{
    return text.size() >= start.size() && std::ranges::equal(text.substr(0, start.size()), start, [](char a, char b) {
               return std::tolower(static_cast<unsigned char>(a)) == std::tolower(static_cast<unsigned char>(b));
           });
}

std::string boundaryOf(std::string_view contentType)
{
    constexpr std::string_view kName = "boundary=";
    const auto at = contentType.find(kName);
    if (at == std::string_view::npos)
        return {};
    std::string_view boundary = contentType.substr(at + kName.size());
    if (boundary.starts_with('"'))
        boundary = boundary.substr(1, boundary.find('"', 1) - 1);
    else
        boundary = boundary.substr(0, boundary.find(';'));
    return boundary.empty() || boundary.size() > kLongestBoundary ? std::string{} : "--" + std::string(boundary);
}

struct Parts {
    std::optional<std::string_view> xml; ///< the first that is
    std::vector<Bytes> pictures;
};

Parts partsOf(std::string_view body, std::string_view contentType)
{
    Parts parts;
    const std::string boundary = boundaryOf(contentType);
    std::size_t at = boundary.empty() ? std::string_view::npos : body.find(boundary);
    while (at != std::string_view::npos) {
        const std::string_view rest = body.substr(at + boundary.size());
        const std::size_t head = rest.find(kBlankLine);
        const std::size_t end = rest.find(boundary);
        if (head == std::string_view::npos || end == std::string_view::npos || head > end)
            break;
        const std::string_view headers = rest.substr(0, head);
        std::string_view content = rest.substr(head + kBlankLine.size(), end - head - kBlankLine.size());
        if (content.ends_with(kLineEnd))
            content.remove_suffix(kLineEnd.size()); // it belongs to the boundary
        if (!parts.xml && (headers.contains("/xml") || headers.contains(".xml")))
            parts.xml = content;
        else if (headers.contains("image/") && parts.pictures.size() < kMostPlatePictures)
            parts.pictures.emplace_back(asBytes(content).begin(), asBytes(content).end());
        at += boundary.size() + end;
    }
    return parts;
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view kBlanks = " \t\r\n";
    const auto first = text.find_first_not_of(kBlanks);
    return first == std::string_view::npos ? std::string_view{}
                                           : text.substr(first, text.find_last_not_of(kBlanks) - first + 1);
}

/// As cameras write what they could not read.
bool isNoPlate(std::string_view plate)
{
    return plate.empty() || startsWithoutCase(plate, "unknown") || plate == "无车牌";
}

} // namespace

Result<std::optional<PlateRead>> parsePlateMessage(std::string_view contentType, ByteView body)
{
    if (body.size() > kLongestPlateMessage)
        return fail(Errc::InvalidInput, "a message that is too long");
    Parts parts{.xml = asText(body), .pictures = {}};
    if (startsWithoutCase(contentType, "multipart/"))
        parts = partsOf(asText(body), contentType);
    if (!parts.xml)
        return fail(Errc::InvalidInput, "a message without its text");
    const std::string_view text = *parts.xml;
    if (text.size() > kLongestPlateText)
        return fail(Errc::InvalidInput, "a text that is too long");
    pugi::xml_document document;
    // No document type, so no entities but XML's own.
    const auto parsed = document.load_buffer(text.data(), text.size(), pugi::parse_default & ~pugi::parse_doctype);
    const pugi::xml_node alert = document.child("EventNotificationAlert");
    if (!parsed || !alert)
        return fail(Errc::InvalidInput, "no alert of a camera");
    if (std::string_view(alert.child("eventType").child_value()) != "ANPR")
        return std::optional<PlateRead>{};
    const pugi::xml_node vehicle = alert.child("ANPR");
    const std::string_view written = trimmed(vehicle.child("licensePlate").child_value());
    const std::string_view plate = isNoPlate(written) ? std::string_view{} : written;
    if (plate.empty() && parts.pictures.empty())
        return std::optional<PlateRead>{};
    if (plate.size() > kLongestPlate || !isUtf8(plate))
        return fail(Errc::InvalidInput, "a plate that is none");
    return PlateRead{.text = std::string(plate),
                     .confidence = std::clamp(vehicle.child("confidenceLevel").text().as_int(), 0, 100),
                     .pictures = std::move(parts.pictures)};
}

} // namespace tongguan::devices
