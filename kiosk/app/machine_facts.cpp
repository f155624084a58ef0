// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/machine_facts.h"

namespace tongguan::app {

using clearance::ReadingResult;
using clearance::SealState;
using devices::InspectionKind;
using devices::InspectionResult;
using devices::LockState;

namespace {

clearance::Device deviceOf(InspectionKind kind)
{
    switch (kind) {
    case InspectionKind::Xray:
        return clearance::Device::Xray;
    case InspectionKind::Undercarriage:
        return clearance::Device::Undercarriage;
    case InspectionKind::EmptyBox:
        return clearance::Device::EmptyBox;
    case InspectionKind::Radiation:
        return clearance::Device::Radiation;
    case InspectionKind::Temperature:
    case InspectionKind::Seal: // has no reading of its own
        break;
    }
    return clearance::Device::Temperature;
}

ReadingResult resultOf(InspectionResult result)
{
    switch (result) {
    case InspectionResult::Passed:
        return ReadingResult::Ok;
    case InspectionResult::Alarm:
        return ReadingResult::Alert;
    case InspectionResult::NotMeasured:
        return ReadingResult::Error;
    case InspectionResult::PendingReview:
        return ReadingResult::PendingReview;
    case InspectionResult::ReviewImpossible:
        break;
    }
    return ReadingResult::ReviewImpossible;
}

SealState stateOf(LockState lock)
{
    switch (lock) {
    case LockState::Intact:
        return SealState::Intact;
    case LockState::Broken:
        return SealState::Broken;
    case LockState::Missing:
        return SealState::Missing;
    case LockState::Mismatch:
        return SealState::Mismatch;
    case LockState::TamperAlert:
        return SealState::TamperAlert;
    case LockState::Unreadable:
        break;
    }
    return SealState::Unreadable;
}

} // namespace

flow::VehicleReading vehicleReading(const devices::InspectionReading& told)
{
    flow::VehicleReading reading{.machine = told.device,
                                 .ticket = told.ticket,
                                 .plate = told.plate,
                                 .here = told.here,
                                 .at = told.at,
                                 .reading = {},
                                 .seal = {}};
    if (told.kind == InspectionKind::Seal)
        reading.seal = flow::SealTold{.number = told.seal, .state = stateOf(told.lock)};
    else
        reading.reading = clearance::DeviceReading{.device = deviceOf(told.kind),
                                                   .result = resultOf(told.result),
                                                   .value = told.tenths.value_or(0),
                                                   .at = told.at,
                                                   .picture = told.picture};
    return reading;
}

} // namespace tongguan::app
