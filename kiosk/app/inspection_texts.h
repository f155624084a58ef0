// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/flow/staff_view.h"

#include <QString>

namespace tongguan::app {

/// The words of an inspection in the language of the screen.
QString methodText(clearance::Method method);
QString methodPictogram(clearance::Method method);
/// "Open and look", or "Sample: 2 boxes".
QString orderText(const flow::OrderLine& order);
QString outcomeText(clearance::Outcome outcome);
QString keyText(const clearance::MatchedKey& key); ///< "batch no. 2026112500017"
/// What is to be done with a vehicle, where its state says more than the reason of its lane; else empty.
QString stateText(const flow::CaseRow& row);

} // namespace tongguan::app
