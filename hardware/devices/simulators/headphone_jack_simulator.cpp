// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/devices/simulators/headphone_jack_simulator.h"

#include <array>
#include <cstring>
#include <linux/input.h>

namespace tongguan::devices {

namespace {

/// A change of a switch and the end of its report, as the kernel writes them.
Bytes events(int which, bool on)
{
    std::array<input_event, 2> sent{};
    sent[0].type = EV_SW;
    sent[0].code = static_cast<std::uint16_t>(which);
    sent[0].value = on ? 1 : 0;
    sent[1].type = EV_SYN;
    Bytes bytes(sizeof sent);
    std::memcpy(bytes.data(), sent.data(), sizeof sent);
    return bytes;
}

} // namespace

HeadphoneJackSimulator::HeadphoneJackSimulator(const std::filesystem::path& link, Log& log)
    : wire_(PtyLink{link}, [](ByteView) {}, log)
{}

void HeadphoneJackSimulator::insert(bool plugged, std::size_t piece)
{
    wire_.send(events(SW_HEADPHONE_INSERT, plugged), piece);
}

void HeadphoneJackSimulator::insertMicrophone(bool plugged)
{
    wire_.send(events(SW_MICROPHONE_INSERT, plugged));
}

} // namespace tongguan::devices
