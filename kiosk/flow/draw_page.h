// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/flow/station_view.h"
#include "kiosk/store/store.h"

namespace tongguan::flow {

/// The double random draw of today, as everybody may see it: hash, seed once its day is over, who is on the roster, who
/// was drawn for what, and who was left out because of the firm.
Result<DrawView> drawView(store::Store& store, UtcTime now);

} // namespace tongguan::flow
