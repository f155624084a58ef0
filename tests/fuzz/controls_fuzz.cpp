// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz_target.h"
#include "hardware/devices/key_decoder.h"
#include "hardware/devices/modbus_frame.h"
#include "hardware/devices/nut_protocol.h"
#include "hardware/devices/sics_line.h"

#include <algorithm>
#include <string_view>

using namespace tongguan;
using namespace tongguan::devices;

namespace {

/// The same frames whatever pieces they come in, and answers that hold what was asked for or nothing.
void readModbus(ByteView bytes)
{
    modbus::FrameCutter whole;
    const auto frames = whole.push(bytes);
    modbus::FrameCutter cutter;
    std::vector<modbus::Frame> pieces;
    bool sound = true;
    for (std::size_t at = 0; at < bytes.size() && sound; at += 3) {
        auto some = cutter.push(bytes.subspan(at, std::min<std::size_t>(3, bytes.size() - at)));
        sound = some.has_value();
        for (std::size_t one = 0; sound && one < some->size(); ++one)
            pieces.push_back(std::move((*some)[one]));
    }
    fuzz::require(sound == frames.has_value());
    if (frames)
        fuzz::require(*frames == pieces);
    for (const modbus::Frame& frame : pieces) {
        fuzz::require(!frame.pdu.empty() && frame.pdu.size() <= modbus::kLongestPdu);
        for (const auto which : {modbus::Function::ReadCoils, modbus::Function::ReadInputs}) {
            const auto answer = modbus::answer(modbus::readBits(which, 0, 11), frame.pdu);
            fuzz::require(!answer || answer->size() == 11);
        }
        const auto written = modbus::answer(modbus::writeCoils(3, {true, false}), frame.pdu);
        fuzz::require(!written || written->empty());
    }
}

} // namespace

/// Bytes of a MODBUS device, of upsd, of an indicator that was asked, and of a keyboard.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const ByteView bytes(data, size);
    readModbus(bytes);
    const std::string_view text = asText(bytes);
    if (const auto reply = nut::parseReply(text, "ups"))
        fuzz::require(reply->name.size() <= text.size() && reply->value.size() <= text.size());
    fuzz::require(std::string_view(name(nut::conditionOf(text))) != "unknown");
    if (const auto number = nut::wholeNumber(text, 100))
        fuzz::require(*number >= 0 && *number <= 100);
    if (const auto reply = sics::parseReply(text); reply && reply->kind == sics::Reply::Kind::Weight)
        fuzz::require(reply->shown.kg >= -1'000'000'000'000'000 && reply->shown.kg <= 1'000'000'000'000'000);
    constexpr std::size_t kLongest = 16;
    KeyDecoder keys(kLongest);
    for (std::size_t at = 0; at + 1 < bytes.size(); at += 2) {
        const auto code = keys.key(static_cast<std::uint16_t>(bytes[at] + (bytes[at + 1] & 0xF0U)), bytes[at + 1] & 3);
        fuzz::require(!code || (!code->empty() && code->size() <= kLongest));
        if (code)
            fuzz::require(std::ranges::all_of(*code, [](std::uint8_t c) { return c >= 0x20 && c < 0x7F; }));
    }
    return 0;
}
