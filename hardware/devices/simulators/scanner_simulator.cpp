// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/devices/simulators/scanner_simulator.h"

#include <utility>

namespace tongguan::devices {

ScannerSimulator::ScannerSimulator(const std::filesystem::path& link, Framing framing, Log& log)
    : framing_(std::move(framing)), wire_(PtyLink{link}, [](ByteView) {}, log)
{}

void ScannerSimulator::scan(ByteView payload, std::size_t piece)
{
    Bytes bytes = framing_.prefix;
    bytes.insert(bytes.end(), payload.begin(), payload.end());
    const Bytes suffix = framing_.suffix.empty() ? Bytes{'\r'} : framing_.suffix;
    bytes.insert(bytes.end(), suffix.begin(), suffix.end());
    wire_.send(std::move(bytes), piece);
}

} // namespace tongguan::devices
