// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/flow/vehicle_sight.h"

#include <algorithm>
#include <utility>

namespace tongguan::flow {

namespace {

std::optional<documents::PlateNumber> plateIn(std::string_view text)
{
    const auto plates = documents::PlateNumber::parseAny(text);
    return plates.empty() ? std::nullopt : std::optional(plates.front());
}

} // namespace

bool VehicleSight::shows(std::string_view plateNorm) const
{
    return plate.text() == plateNorm || (other && other->text() == plateNorm);
}

bool VehicleSight::shows(const clearance::Crossing& crossing) const
{
    return shows(crossing.plateNorm) || shows(crossing.seenPlate);
}

std::optional<std::string> VehicleSight::seenBeside(std::string_view plateNorm) const
{
    if (shows(plateNorm))
        return std::string(plateNorm);
    const bool byCamera = certain || other;
    return byCamera ? std::optional(plate.text()) : std::nullopt;
}

std::optional<VehicleSight> vehicleSight(std::string_view camera, std::span<const std::string> plates,
                                         std::vector<std::string> containers)
{
    const auto read = plateIn(camera);
    std::vector<documents::PlateNumber> seen;
    for (const std::string& text : plates) {
        if (const auto plate = plateIn(text))
            seen.push_back(*plate);
    }
    if (!read) {
        // Of several nobody knows which one drives in first.
        if (seen.size() != 1)
            return std::nullopt;
        return VehicleSight{.plate = seen.front(), .other = {}, .certain = false, .containers = std::move(containers)};
    }
    const bool same = std::ranges::any_of(seen, [&](const auto& plate) { return plate.text() == read->text(); });
    if (same || seen.empty())
        return VehicleSight{.plate = *read, .other = {}, .certain = true, .containers = std::move(containers)};
    return VehicleSight{.plate = *read, .other = seen.front(), .certain = false, .containers = std::move(containers)};
}

} // namespace tongguan::flow
