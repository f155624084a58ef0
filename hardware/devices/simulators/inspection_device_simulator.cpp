// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/devices/simulators/inspection_device_simulator.h"

#include "base/json.h"

#include <format>
#include <string>

namespace tongguan::devices {

namespace {

Bytes bytesOf(std::string_view text)
{
    const ByteView bytes = asBytes(text);
    return {bytes.begin(), bytes.end()};
}

std::string stateOf(const InspectionReading& reading)
{
    const bool box = reading.kind == InspectionKind::EmptyBox;
    if (reading.kind == InspectionKind::Seal)
        return std::string(codeOf(reading.lock));
    switch (reading.result) {
    case InspectionResult::Passed:
        return box ? "EMPTY" : "OK";
    case InspectionResult::Alarm:
        return box ? "NOT_EMPTY" : "ALERT";
    case InspectionResult::NotMeasured:
        return "ERROR";
    case InspectionResult::PendingReview:
        return "PENDING_REVIEW";
    case InspectionResult::ReviewImpossible:
        return "REVIEW_IMPOSSIBLE";
    }
    return {};
}

std::string instrument(std::string_view device, std::string_view more)
{
    return std::format("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                       "<RadInstrumentData xmlns=\"http://physics.nist.gov/N42/2011/N42\">\n"
                       "<RadInstrumentInformation id=\"instrument\">\n"
                       "<RadInstrumentManufacturerName>simulated</RadInstrumentManufacturerName>\n"
                       "<RadInstrumentIdentifier>{}</RadInstrumentIdentifier>\n"
                       "<RadInstrumentModelName>portal</RadInstrumentModelName>\n"
                       "<RadInstrumentClassCode>Portal Monitor</RadInstrumentClassCode>\n"
                       "</RadInstrumentInformation>\n{}</RadInstrumentData>\n",
                       device, more);
}

std::string measurement(std::string_view kind, std::string_view at, bool occupied)
{
    return std::format("<RadMeasurement id=\"{0}\">\n<MeasurementClassCode>{0}</MeasurementClassCode>\n"
                       "<StartDateTime>{1}</StartDateTime>\n<RealTimeDuration>PT4.2S</RealTimeDuration>\n"
                       "<GrossCounts id=\"{0}Counts\" radDetectorInformationReference=\"gamma\">\n"
                       "<LiveTimeDuration>PT4.2S</LiveTimeDuration>\n<CountData>1720</CountData>\n</GrossCounts>\n"
                       "<OccupancyIndicator>{2}</OccupancyIndicator>\n</RadMeasurement>\n",
                       kind, at, occupied);
}

} // namespace

std::optional<InspectionReading> InspectionDeviceSimulator::readingOf(InspectionKind kind, std::string_view state)
{
    InspectionReading reading;
    reading.kind = kind;
    for (const auto result : {InspectionResult::Passed, InspectionResult::Alarm, InspectionResult::NotMeasured,
                              InspectionResult::PendingReview, InspectionResult::ReviewImpossible}) {
        reading.result = result;
        if (kind != InspectionKind::Seal && stateOf(reading) == state)
            return reading;
    }
    const auto lock = fromCode<LockState>(state);
    if (kind != InspectionKind::Seal || !lock)
        return std::nullopt;
    reading.lock = *lock;
    return reading;
}

Bytes InspectionDeviceSimulator::message(const InspectionReading& reading)
{
    Json json{{"v", 1},
              {"device", reading.device},
              {"kind", codeOf(reading.kind)},
              {"state", stateOf(reading)},
              {"at", toIso(reading.at)}};
    const std::pair<const char*, const std::string&> texts[] = {
        {"plate", reading.plate}, {"ticket", reading.ticket}, {"seal", reading.seal}, {"picture", reading.picture}};
    for (const auto& [member, text] : texts) {
        if (!text.empty())
            json[member] = text;
    }
    if (reading.tenths)
        json["tenths"] = *reading.tenths;
    return bytesOf(dump(json));
}

Bytes InspectionDeviceSimulator::alive(std::string_view device, InspectionKind kind)
{
    return bytesOf(dump(Json{{"v", 1}, {"device", device}, {"kind", codeOf(kind)}, {"state", "ALIVE"}}));
}

Bytes InspectionDeviceSimulator::radiation(const InspectionReading& reading)
{
    std::string more;
    if (!reading.plate.empty())
        more += std::format("<RadItemInformation id=\"item\">\n<RadItemDescription>{}</RadItemDescription>\n"
                            "</RadItemInformation>\n",
                            reading.plate);
    more += measurement("Background", toIso(reading.at - std::chrono::minutes{1}), false);
    more += measurement("Foreground", toIso(reading.at), true);
    if (reading.result == InspectionResult::Alarm)
        more += "<AnalysisResults radMeasurementReferences=\"Foreground\">\n"
                "<RadAlarm radDetectorInformationReferences=\"gamma\">\n"
                "<RadAlarmCategoryCode>Gamma</RadAlarmCategoryCode>\n</RadAlarm>\n</AnalysisResults>\n";
    if (reading.result == InspectionResult::NotMeasured)
        more +=
            "<AnalysisResults radMeasurementReferences=\"Foreground\">\n<Fault>\n<FaultCodeValue>7</FaultCodeValue>\n"
            "<FaultSeverityCode>Error</FaultSeverityCode>\n</Fault>\n</AnalysisResults>\n";
    return bytesOf(instrument(reading.device, more));
}

Bytes InspectionDeviceSimulator::background(std::string_view device)
{
    return bytesOf(instrument(device, measurement("Background", "2026-11-26T16:00:00+08:00", false)));
}

} // namespace tongguan::devices
