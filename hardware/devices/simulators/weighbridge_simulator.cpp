// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/devices/simulators/weighbridge_simulator.h"

#include <format>
#include <numeric>

namespace tongguan::devices {

WeighbridgeSimulator::WeighbridgeSimulator(const std::filesystem::path& link, Log& log)
    : wire_(PtyLink{link}, [](ByteView) {}, log)
{}

Bytes WeighbridgeSimulator::frame(std::int64_t kg, bool motion)
{
    // Whole kilograms, gross, no tare.
    const std::string text = std::format("\x02{}{} {:06}{:06}\r", '2', motion ? '8' : '0', kg, 0);
    Bytes bytes(text.begin(), text.end());
    const unsigned sum = std::accumulate(bytes.begin(), bytes.end(), 0U);
    bytes.push_back(static_cast<std::uint8_t>(-sum & 0x7FU));
    return bytes;
}

} // namespace tongguan::devices
