// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/clearance/reference.h"

namespace tongguan::clearance {

bool concerns(const Order& order, const std::string& plate, const std::string& batch, const std::string& declaration,
              const std::string& container)
{
    const auto same = [](const std::string& a, const std::string& b) { return !a.empty() && a == b; };
    return same(order.plate, plate) || same(order.batch, batch) || same(order.declaration, declaration) ||
           same(order.container, container);
}

} // namespace tongguan::clearance
