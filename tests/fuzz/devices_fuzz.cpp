// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz_target.h"
#include "hardware/devices/device_name.h"
#include "hardware/devices/escpos_renderer.h"
#include "hardware/devices/escpos_status.h"
#include "hardware/devices/frame_splitter.h"
#include "hardware/devices/inspection_message.h"
#include "hardware/devices/plate_message.h"
#include "hardware/devices/radiation_message.h"
#include "hardware/devices/weight_frame.h"
#include "hardware/devices/zone_assembler.h"

#include <algorithm>
#include <string_view>

using namespace tongguan;
using namespace tongguan::devices;

namespace {

void requireZone(const std::optional<ZoneRead>& read)
{
    if (!read)
        return;
    for (const std::string& line : read->lines) // none: the document was not read
        fuzz::require(line.size() == 44 || line.size() == 36 || line.size() == 30);
}

void readZones(ByteView bytes, ZoneFraming framing, const Framing& marks)
{
    FrameSplitter splitter(marks, kLongestZone);
    ZoneAssembler assembler(framing, {});
    // In pieces of 7 bytes, with a silence after each 5th.
    for (std::size_t at = 0; at < bytes.size(); at += 7) {
        for (const Bytes& frame : splitter.push(bytes.subspan(at, std::min<std::size_t>(7, bytes.size() - at)))) {
            fuzz::require(frame.size() <= kLongestZone);
            requireZone(assembler.frame(frame));
        }
        if (at % 35 == 0) {
            if (const auto frame = splitter.gap())
                requireZone(assembler.frame(*frame));
            requireZone(assembler.gap());
        }
    }
}

void readWeights(ByteView bytes)
{
    for (const Bytes& frame : FrameSplitter(weightFraming(), kWeightFrame).push(bytes)) {
        if (const auto shown = parseWeight(frame))
            fuzz::require(shown->kg > -100'000'000 && shown->kg < 200'000'000);
    }
}

void requireWord(const Result<InspectionWord>& word)
{
    if (!word)
        return;
    fuzz::require(isDeviceName(word->device));
    if (!word->reading)
        return;
    const InspectionReading& reading = *word->reading;
    fuzz::require(reading.device == word->device && reading.kind == word->kind);
    fuzz::require(isUtf8(reading.plate) && reading.plate.size() <= 32 && reading.ticket.size() <= 32);
    fuzz::require(reading.picture.empty() || reading.picture.size() == 64);
}

} // namespace

/// Bytes of a serial line, and of a printer's.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const ByteView bytes(data, size);
    readZones(bytes, ZoneFraming::StxEtx, Framing::stxEtx());
    readZones(bytes, ZoneFraming::StxEtx, Framing::stxEtx(FrameEnd::AtSuffixAndGap));
    readZones(bytes, ZoneFraming::Lines, Framing::lines());
    readWeights(bytes);
    escpos::StatusRound round;
    for (const std::uint8_t byte : bytes)
        round.answer(byte);
    fuzz::require(std::string_view(name(round.condition())) != "unknown");
    escpos::EscposRenderer paper;
    for (const auto& output : paper.push(bytes)) {
        if (const auto* page = std::get_if<Raster>(&output))
            fuzz::require(page->height > 0);
    }
    requireWord(parseInspectionMessage(bytes));
    requireWord(parseRadiationMessage(bytes));
    for (const std::string_view type : {"text/xml", "multipart/form-data; boundary=b"}) {
        if (const auto plate = parsePlateMessage(type, bytes); plate && *plate)
            fuzz::require(!(*plate)->text.empty() && isUtf8((*plate)->text));
    }
    return 0;
}
