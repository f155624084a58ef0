// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/devices/make_weighbridge.h"

#include "hardware/devices/sics_weighbridge.h"

namespace tongguan::devices {

std::unique_ptr<Weighbridge> makeWeighbridge(const WeighbridgeSettings& settings, Log& log)
{
    if (settings.protocol == WeighingProtocol::Sics)
        return std::make_unique<SicsWeighbridge>(settings, log);
    return std::make_unique<SerialWeighbridge>(settings, log);
}

} // namespace tongguan::devices
