// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/clearance/staff_action.h"
#include "kiosk/clearance/staff_rules.h"
#include "kiosk/store/store.h"

#include <optional>
#include <string>

namespace tongguan::flow {

/// Whether the people of an action are who they have to be: an agency speaks by two of its own officers, the border
/// releases by one of the border's. By the data set "officers", which has ids and agencies: a kiosk, which stands in
/// public, gets no roster with names and PINs. Nothing where they are; OTHER_AGENCY where not, or where it is unknown.
Result<std::optional<clearance::Refusal>> mayOrder(store::Store& store, const clearance::StaffAction& action,
                                                   const std::string& actor);

} // namespace tongguan::flow
