// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/devices/vehicle_on_scale.h"

#include <utility>

namespace tongguan::devices {

std::optional<std::int64_t> VehicleOnScale::take(const WeightShown& shown, Time now)
{
    const bool vehicle = shown.kg >= kLeastVehicle;
    if (!vehicle || !shown.still) {
        since_.reset();
        const bool left = !vehicle && shown.still && std::exchange(told_, false);
        return left ? std::optional<std::int64_t>(0) : std::nullopt;
    }
    if (told_)
        return std::nullopt;
    if (!since_ || since_->kg != shown.kg)
        since_ = {.kg = shown.kg, .since = now};
    if (now - since_->since < steady_)
        return std::nullopt;
    told_ = true;
    return shown.kg;
}

} // namespace tongguan::devices
