// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/clearance/crossing.h"

#include <algorithm>

namespace tongguan::clearance {

bool Crossing::isVerified(std::string_view field) const
{
    return std::ranges::find(verified, field) != verified.end();
}

bool Crossing::carriesGoods() const
{
    if (kind)
        return *kind == Kind::TruckLaden || *kind == Kind::Transit;
    return laden.value_or(true);
}

} // namespace tongguan::clearance
