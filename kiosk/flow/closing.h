// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/store/store.h"

namespace tongguan::flow {

/// Closes this kiosk's crossings that are through the gate once everything of them was acknowledged, the single window
/// answered, and nothing is open. Gives back how many. About once a minute. Thread: the store's.
Result<int> closeFinished(store::Store& store);

} // namespace tongguan::flow
