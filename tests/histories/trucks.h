// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "kiosk/documents/prereg_code.h"
#include "tests/flow/staff/port.h"
#include "tests/support/store/bus.h"

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace tongguan::test {

/// A vehicle of the histories with its papers. Plates, numbers and people are invented.
struct Truck {
    std::string name; ///< as histories call it
    std::string plate;
    std::string plateNorm;
    std::string country = "VN";
    std::string passport;    ///< its number
    std::string declaration; ///< empty for one without
    bool expired = false;
    bool heavy = false;
    bool typed = false;
    bool bus = false;
    bool released = false;
};

std::span<const Truck> trucks();
/// Null where there is none of that name.
const Truck* truckNamed(const std::string& name);

clearance::Declaration declarationOf(const Truck& truck, bool released);

/// Each touch of its driver at a kiosk, in order.
std::vector<std::function<void()>> touchesOf(const Truck& truck, DrivenKiosk& kiosk);

} // namespace tongguan::test
