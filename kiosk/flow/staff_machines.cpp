// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/flow/staff_machines.h"

#include "kiosk/flow/port_info.h"

namespace tongguan::flow {

using namespace clearance;

namespace {

MachineWord wordOf(ReadingResult result)
{
    if (result == ReadingResult::Ok)
        return MachineWord::Good;
    return result == ReadingResult::Alert ? MachineWord::Bad : MachineWord::Open;
}

MachineWord wordOf(SealState state)
{
    if (state == SealState::Intact)
        return MachineWord::Good;
    return state == SealState::Unreadable ? MachineWord::Open : MachineWord::Bad;
}

} // namespace

std::vector<MachineShown> machinesShown(const Crossing& crossing, std::chrono::minutes eastOfUtc)
{
    std::vector<MachineShown> shown;
    for (const auto& [device, code] : Codes<clearance::Device>::kTable) {
        const DeviceReading* last = crossing.lastReading(device);
        if (last == nullptr)
            continue;
        shown.push_back({.device = std::string(code),
                         .state = std::string(codeOf(last->result)),
                         .word = wordOf(last->result),
                         .value = last->value,
                         .at = last->at ? clockTime(*last->at, eastOfUtc) : std::string{}});
    }
    if (crossing.sealState)
        shown.push_back({.device = "SEAL",
                         .state = std::string(codeOf(*crossing.sealState)),
                         .word = wordOf(*crossing.sealState),
                         .at = {}});
    return shown;
}

} // namespace tongguan::flow
