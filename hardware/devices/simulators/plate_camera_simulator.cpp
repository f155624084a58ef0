// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/devices/simulators/plate_camera_simulator.h"

#include "hardware/devices/simulators/posting.h"

#include <format>
#include <utility>

namespace tongguan::devices {

namespace {

std::string alert(std::string_view type, std::string_view more)
{
    return std::format("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                       "<EventNotificationAlert version=\"2.0\" xmlns=\"http://www.isapi.org/ver20/XMLSchema\">\n"
                       "<ipAddress>192.0.2.64</ipAddress>\n<channelID>1</channelID>\n"
                       "<dateTime>2026-11-26T08:00:00+08:00</dateTime>\n<activePostCount>1</activePostCount>\n"
                       "<eventType>{}</eventType>\n<eventState>active</eventState>\n{}</EventNotificationAlert>\n",
                       type, more);
}

Bytes bytesOf(std::string_view text)
{
    const ByteView bytes = asBytes(text);
    return {bytes.begin(), bytes.end()};
}

/// A JPEG of eight by eight grey pixels, with a comment that makes it as long as a camera's picture (ITU-T T.81, B.2).
std::string greySquare()
{
    using namespace std::string_literals;
    const std::string comment = "\xff\xfe\x4e\x22"s + std::string(20'000, '\x5a');
    const std::string quantisers = "\xff\xdb\x00\x43\x00"s + std::string(64, '\x01');
    const std::string frame = "\xff\xc0\x00\x0b\x08\x00\x08\x00\x08\x01\x01\x11\x00"s;
    const auto codes = [](char which) { return "\xff\xc4\x00\x14"s + which + '\x01' + std::string(16, '\0'); };
    const std::string scan = "\xff\xda\x00\x08\x01\x01\x00\x00\x3f\x00\x3f"s;
    return "\xff\xd8" + comment + quantisers + frame + codes('\x00') + codes('\x10') + scan + "\xff\xd9";
}

void appendPart(std::string& body, std::string_view name, std::string_view type, std::string_view content)
{
    body += std::format("--boundary\r\nContent-Disposition: form-data; name=\"{0}\"; filename=\"{0}\"\r\n"
                        "Content-Type: {1}\r\nContent-Length: {2}\r\n\r\n",
                        name, type, content.size());
    body += content;
    body += "\r\n";
}

} // namespace

PlateCameraSimulator PlateCameraSimulator::ofItsOwn()
{
    PostedTo place = placeOfItsOwn(8090);
    return {std::move(place.host), place.port};
}

Bytes PlateCameraSimulator::message(std::string_view plate, int confidence, const Bytes& picture)
{
    const std::string grey = greySquare();
    const std::string_view shown = picture.empty() ? std::string_view(grey) : asText(picture);
    std::string body;
    appendPart(body, "anpr.xml", "text/xml",
               alert("ANPR", std::format("<ANPR>\n<licensePlate>{}</licensePlate>\n<line>1</line>\n"
                                         "<direction>forward</direction>\n<confidenceLevel>{}</confidenceLevel>\n"
                                         "<vehicleType>truck</vehicleType>\n</ANPR>\n",
                                         plate, confidence)));
    appendPart(body, "licensePlatePicture.jpg", "image/jpeg", shown);
    appendPart(body, "detectionPicture.jpg", "image/jpeg", shown);
    body += "--boundary--\r\n";
    return bytesOf(body);
}

Bytes PlateCameraSimulator::heartbeat()
{
    return bytesOf(alert("heartBeat", ""));
}

Result<int> PlateCameraSimulator::see(std::string_view plate, int confidence, const Bytes& picture) const
{
    return post(kPlateMessageType, message(plate, confidence, picture));
}

Result<int> PlateCameraSimulator::post(std::string_view contentType, const Bytes& body, std::string_view method) const
{
    return devices::post({.host = host_, .port = port_}, contentType, body, method);
}

} // namespace tongguan::devices
