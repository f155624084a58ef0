// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/bus_view_model.h"

namespace tongguan::app {

void BusViewModel::show(const flow::BusView& bus)
{
    if (bus == bus_)
        return;
    bus_ = bus;
    emit changed();
}

} // namespace tongguan::app
