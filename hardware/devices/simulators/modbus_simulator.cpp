// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/devices/simulators/modbus_simulator.h"

#include <algorithm>
#include <utility>

namespace tongguan::devices {

namespace {

constexpr std::uint8_t kIllegalFunction = 1;
constexpr std::uint8_t kIllegalAddress = 2;
constexpr std::uint8_t kIllegalValue = 3;
constexpr std::uint8_t kFailure = 4;

Bytes exception(const Bytes& pdu, std::uint8_t code)
{
    return {static_cast<std::uint8_t>(pdu[0] | 0x80U), code};
}

std::size_t word(const Bytes& pdu, std::size_t at)
{
    return static_cast<std::size_t>(pdu[at] << 8U | pdu[at + 1]);
}

} // namespace

ModbusSimulator::ModbusSimulator(Log& log) : wire_(TcpLoopback{}, [this](ByteView bytes) { received(bytes); }, log) {}

void ModbusSimulator::behave(Manner manner)
{
    const std::scoped_lock lock(mutex_);
    manner_ = manner;
}

void ModbusSimulator::setInput(std::uint16_t input, bool on)
{
    const std::scoped_lock lock(mutex_);
    inputs_[input] = on;
}

bool ModbusSimulator::coil(std::uint16_t coil) const
{
    const std::scoped_lock lock(mutex_);
    return coils_[coil];
}

std::vector<Bytes> ModbusSimulator::heard() const
{
    const std::scoped_lock lock(mutex_);
    return heard_;
}

Bytes ModbusSimulator::firstMessage() const
{
    const std::scoped_lock lock(mutex_);
    return first_;
}

void ModbusSimulator::received(ByteView bytes)
{
    auto frames = frames_.push(bytes);
    if (!frames) {
        frames_ = {};
        return; // a real one hangs up
    }
    for (const modbus::Frame& frame : *frames)
        answer(frame);
}

void ModbusSimulator::answer(const modbus::Frame& frame)
{
    const std::scoped_lock lock(mutex_);
    if (first_.empty())
        first_ = modbus::bytesOf(frame);
    heard_.push_back(frame.pdu);
    modbus::Frame back = frame;
    modbus::Frame stray = frame;
    stray.transaction = static_cast<std::uint16_t>(frame.transaction + 1000U);
    switch (manner_) {
    case Manner::Answers:
        back.pdu = answerTo(frame.pdu);
        return wire_.send(modbus::bytesOf(back));
    case Manner::Silent:
        return;
    case Manner::Refuses:
        back.pdu = exception(frame.pdu, kFailure);
        return wire_.send(modbus::bytesOf(back));
    case Manner::AnswersOthers:
        back.pdu = answerTo(frame.pdu);
        stray.pdu = exception(frame.pdu, kFailure);
        wire_.send(modbus::bytesOf(stray));
        return wire_.send(modbus::bytesOf(back));
    case Manner::OnlyOthers:
        stray.pdu = answerTo(frame.pdu);
        return wire_.send(modbus::bytesOf(stray));
    case Manner::InPieces:
        back.pdu = answerTo(frame.pdu);
        return wire_.send(modbus::bytesOf(back), 1);
    case Manner::HalfAndHangsUp: {
        manner_ = Manner::Answers;
        back.pdu = answerTo(frame.pdu);
        Bytes half = modbus::bytesOf(back);
        half.resize(half.size() / 2);
        wire_.send(std::move(half));
        return wire_.hangUp();
    }
    case Manner::Garbles:
        manner_ = Manner::Answers;
        return wire_.send({'H', 'T', 'T', 'P', '/', '1', '.', '1', ' ', '4', '0', '0'});
    case Manner::AnswersAnother:
        back.pdu = {0x03, 0x02, 0x00, 0x00};
        return wire_.send(modbus::bytesOf(back));
    }
}

Bytes ModbusSimulator::bits(const Bytes& pdu, const std::vector<bool>& of) const
{
    const std::size_t first = word(pdu, 1);
    const std::size_t count = word(pdu, 3);
    if (count < 1 || count > modbus::kMostRead)
        return exception(pdu, kIllegalValue);
    if (first + count > of.size())
        return exception(pdu, kIllegalAddress);
    Bytes back{pdu[0], static_cast<std::uint8_t>((count + 7) / 8)};
    back.resize(2 + (count + 7) / 8);
    for (std::size_t at = 0; at < count; ++at)
        back[2 + at / 8] |= static_cast<std::uint8_t>((of[first + at] ? 1U : 0U) << (at % 8));
    return back;
}

Bytes ModbusSimulator::answerTo(const Bytes& pdu)
{
    constexpr std::size_t kShortest = 5;
    if (pdu.size() < kShortest)
        return exception(pdu, kIllegalValue);
    const std::size_t first = word(pdu, 1);
    switch (static_cast<modbus::Function>(pdu[0])) {
    case modbus::Function::ReadCoils:
        return bits(pdu, coils_);
    case modbus::Function::ReadInputs:
        return bits(pdu, inputs_);
    case modbus::Function::WriteCoil:
        if (word(pdu, 3) != 0 && word(pdu, 3) != 0xFF00)
            return exception(pdu, kIllegalValue);
        if (first >= kBits)
            return exception(pdu, kIllegalAddress);
        coils_[first] = word(pdu, 3) != 0;
        return pdu;
    case modbus::Function::WriteCoils: {
        const std::size_t count = word(pdu, 3);
        if (pdu.size() < kShortest + 1 || count < 1 || count > modbus::kMostWritten || pdu[5] != (count + 7) / 8 ||
            pdu.size() != std::size_t{6} + pdu[5])
            return exception(pdu, kIllegalValue);
        if (first + count > kBits)
            return exception(pdu, kIllegalAddress);
        for (std::size_t at = 0; at < count; ++at)
            coils_[first + at] = (pdu[6 + at / 8] >> (at % 8) & 1U) != 0;
        return {pdu.begin(), pdu.begin() + kShortest};
    }
    }
    return exception(pdu, kIllegalFunction);
}

} // namespace tongguan::devices
