// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/devices/modbus_frame.h"

#include <algorithm>
#include <array>
#include <format>
#include <string_view>
#include <utility>

namespace tongguan::devices::modbus {

namespace {

constexpr std::size_t kHeader = 7; // Messaging on TCP/IP, 3.1.3: transaction, protocol 0, length, unit
constexpr std::uint8_t kException = 0x80;
constexpr std::uint8_t kOn = 0xFF;

void put16(Bytes& to, std::size_t value)
{
    to.push_back(static_cast<std::uint8_t>(value >> 8U));
    to.push_back(static_cast<std::uint8_t>(value));
}

std::uint16_t get16(ByteView from, std::size_t at)
{
    return static_cast<std::uint16_t>(from[at] << 8U | from[at + 1]);
}

struct Named {
    std::uint8_t code;
    std::string_view what;
};
// Application Protocol, 7.
constexpr std::array kExceptions{
    Named{0x01, "illegal function"},
    Named{0x02, "illegal data address"},
    Named{0x03, "illegal data value"},
    Named{0x04, "server device failure"},
    Named{0x05, "acknowledge"},
    Named{0x06, "server device busy"},
    Named{0x08, "memory parity error"},
    Named{0x0A, "gateway path unavailable"},
    Named{0x0B, "gateway target device failed to respond"},
};

std::string_view nameOf(std::uint8_t exception)
{
    const auto found = std::ranges::find(kExceptions, exception, &Named::code);
    return found == kExceptions.end() ? "unknown" : found->what;
}

std::unexpected<Error> another()
{
    return fail(Errc::Corrupt, "the answer is to another question");
}

Result<Bits> bits(ByteView asked, ByteView came)
{
    const std::size_t count = get16(asked, 3);
    if (came.size() < 2 || came[1] != (count + 7) / 8 || came.size() != std::size_t{2} + came[1])
        return another();
    Bits read(count);
    for (std::size_t at = 0; at < count; ++at)
        read[at] = (came[2 + at / 8] >> (at % 8) & 1U) != 0;
    return read;
}

} // namespace

Bytes readBits(Function which, std::uint16_t first, std::uint16_t count)
{
    Bytes pdu{std::to_underlying(which)};
    put16(pdu, first);
    put16(pdu, count);
    return pdu;
}

Bytes writeCoil(std::uint16_t coil, bool on)
{
    Bytes pdu{std::to_underlying(Function::WriteCoil)};
    put16(pdu, coil);
    pdu.push_back(on ? kOn : 0);
    pdu.push_back(0);
    return pdu;
}

Bytes writeCoils(std::uint16_t first, const Bits& values)
{
    Bytes pdu{std::to_underlying(Function::WriteCoils)};
    put16(pdu, first);
    put16(pdu, values.size());
    Bytes packed((values.size() + 7) / 8);
    for (std::size_t at = 0; at < values.size(); ++at) {
        if (values[at])
            packed[at / 8] |= static_cast<std::uint8_t>(1U << (at % 8));
    }
    pdu.push_back(static_cast<std::uint8_t>(packed.size()));
    pdu.insert(pdu.end(), packed.begin(), packed.end());
    return pdu;
}

Result<Bits> answer(ByteView asked, ByteView came)
{
    constexpr std::size_t kShortestQuestion = 5;
    if (asked.size() < kShortestQuestion || came.empty())
        return another();
    if (came[0] == (asked[0] | kException) && came.size() == 2)
        return fail(Errc::Denied, std::format("exception {}, {}", came[1], nameOf(came[1])));
    if (came[0] != asked[0])
        return another();
    switch (static_cast<Function>(asked[0])) {
    case Function::ReadCoils:
    case Function::ReadInputs:
        return bits(asked, came);
    case Function::WriteCoil:
    case Function::WriteCoils: // address and value, or address and count, come back
        return std::ranges::equal(came, asked.first(kShortestQuestion)) ? Result<Bits>(Bits{}) : another();
    }
    return another();
}

Bytes bytesOf(const Frame& frame)
{
    Bytes bytes;
    put16(bytes, frame.transaction);
    put16(bytes, 0);
    put16(bytes, frame.pdu.size() + 1);
    bytes.push_back(frame.unit);
    bytes.insert(bytes.end(), frame.pdu.begin(), frame.pdu.end());
    return bytes;
}

Result<std::vector<Frame>> FrameCutter::push(ByteView bytes)
{
    held_.insert(held_.end(), bytes.begin(), bytes.end());
    std::vector<Frame> frames;
    std::size_t at = 0;
    while (held_.size() - at >= kHeader) {
        const ByteView rest = ByteView(held_).subspan(at);
        const std::size_t length = get16(rest, 4); // of unit and what it says
        if (get16(rest, 2) != 0 || length < 2 || length > kLongestPdu + 1)
            return fail(Errc::Corrupt, "that is no MODBUS message");
        if (rest.size() < kHeader - 1 + length)
            break;
        const ByteView pdu = rest.subspan(kHeader, length - 1);
        frames.push_back({.transaction = get16(rest, 0), .unit = rest[6], .pdu = {pdu.begin(), pdu.end()}});
        at += kHeader - 1 + length;
    }
    held_.erase(held_.begin(), held_.begin() + static_cast<std::ptrdiff_t>(at));
    return frames;
}

} // namespace tongguan::devices::modbus
