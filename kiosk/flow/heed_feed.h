// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"
#include "kiosk/clearance/crossing.h"
#include "kiosk/flow/decision_desk.h"
#include "kiosk/store/store.h"

#include <functional>
#include <vector>

namespace tongguan::flow {

/// What a kiosk does after its feed brought something, in this order (domain: C.6, order rule): corrections and orders
/// of the single window, what staff ordered, the window's releases. So a release that came in the same page as a
/// stricter word meets that word. `show` takes what each part changed; where the
/// first fails the others wait for the next call. Doing it twice changes nothing. Thread: the store's.
void heedFeed(store::Store& store, DecisionDesk& desk, const Clock& clock,
              const std::function<void(const Result<std::vector<clearance::Crossing>>&)>& show);

} // namespace tongguan::flow
