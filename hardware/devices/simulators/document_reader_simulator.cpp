// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/devices/simulators/document_reader_simulator.h"

#include <utility>

namespace tongguan::devices {

namespace {

constexpr std::uint8_t kStx = 0x02;
constexpr std::uint8_t kEtx = 0x03;

Bytes framed(ZoneFraming framing, const std::vector<std::string>& lines)
{
    Bytes bytes;
    if (framing == ZoneFraming::StxEtx)
        bytes.push_back(kStx);
    for (const auto& line : lines) {
        bytes.insert(bytes.end(), line.begin(), line.end());
        bytes.push_back('\r');
    }
    if (framing == ZoneFraming::StxEtx) {
        if (!lines.empty())
            bytes.pop_back();
        bytes.push_back(kEtx);
    }
    return bytes;
}

} // namespace

DocumentReaderSimulator::DocumentReaderSimulator(const std::filesystem::path& link, ZoneFraming framing, Log& log)
    : framing_(framing), wire_(PtyLink{link}, [](ByteView) {}, log)
{}

void DocumentReaderSimulator::lay(const std::vector<std::string>& lines, std::size_t piece)
{
    wire_.send(framed(framing_, lines), piece);
}

void DocumentReaderSimulator::unreadable()
{
    wire_.send(framed(framing_, {"?"}));
}

} // namespace tongguan::devices
