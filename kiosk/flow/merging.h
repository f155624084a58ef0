// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/clearance/crossing.h"
#include "kiosk/store/store.h"

namespace tongguan::flow {

/// C.6, (6): two kiosks captured one truck. A vehicle of this kiosk that was opened later ends as the first capture
/// where batch, plate and direction agree, both were opened within the data set "merge_rules", nobody has looked at
/// this one, and the decision on the first heeds what this one found. Both records stay. Only the kiosk
/// of the later one does this, so it happens once. The crossing as it was where people have to look. Thread: the
/// store's.
Result<clearance::Crossing> mergeWithFirst(store::Store& store, const clearance::Crossing& crossing);

/// The crossing that stands for a merged one, as far as this kiosk heard; any other one itself.
clearance::Crossing standing(store::Store& store, const clearance::Crossing& crossing);

} // namespace tongguan::flow
