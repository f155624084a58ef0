// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/clearance/crossing.h"

#include <algorithm>

namespace tongguan::clearance {

bool Crossing::isVerified(std::string_view field) const
{
    return std::ranges::find(verified, field) != verified.end();
}

const DeviceReading* Crossing::lastReading(Device device) const
{
    const auto last = std::ranges::find(readings.rbegin(), readings.rend(), device, &DeviceReading::device);
    return last == readings.rend() ? nullptr : &*last;
}

bool Crossing::passedScan() const
{
    const DeviceReading* scan = lastReading(Device::Xray);
    return scan != nullptr && (scan->result == ReadingResult::Ok || isVerified("scan"));
}

bool Crossing::carriesGoods() const
{
    if (kind)
        return *kind == Kind::TruckLaden || *kind == Kind::Transit;
    return laden.value_or(true);
}

} // namespace tongguan::clearance
