// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/devices/simulators/simulated_printer.h"

#include "hardware/devices/escpos.h"
#include "hardware/devices/escpos_status.h"

#include <algorithm>
#include <utility>

namespace tongguan::devices {

namespace {

constexpr std::size_t kBuffer = std::size_t{1} << 20U;
constexpr std::uint8_t kFixedBits = 0x12;

bool endsWith(const Bytes& bytes, const Bytes& end)
{
    return bytes.size() >= end.size() && std::ranges::equal(ByteView(bytes).last(end.size()), end);
}

std::uint8_t paperSensors(Condition condition, std::uint8_t nearEnd, std::uint8_t end)
{
    if (condition == Condition::PaperOut)
        return nearEnd | end;
    return condition == Condition::PaperLow ? nearEnd : 0;
}

} // namespace

SimulatedPrinter::Output SimulatedPrinter::receive(ByteView bytes)
{
    Output output;
    for (const auto byte : bytes) {
        if (!realTime(byte, output.answers) && buffer_.size() < kBuffer)
            buffer_.push_back(byte);
    }
    printOn(output);
    return output;
}

SimulatedPrinter::Output SimulatedPrinter::setCondition(Condition condition)
{
    condition_ = condition;
    Output output;
    printOn(output);
    return output;
}

SimulatedPrinter::Output SimulatedPrinter::hold(bool held)
{
    held_ = held;
    Output output;
    printOn(output);
    return output;
}

void SimulatedPrinter::failAfterRows(int rows, Condition condition)
{
    fault_ = Fault{rows, condition};
}

void SimulatedPrinter::powerCycle()
{
    renderer_ = {};
    recent_.clear();
    buffer_.clear();
    printed_ = 0;
}

bool SimulatedPrinter::blocked() const
{
    return held_ || !escpos::prints(condition_);
}

/// True where the byte ended a real-time command: those do not stay in the buffer.
bool SimulatedPrinter::realTime(std::uint8_t byte, Bytes& answers)
{
    const auto clear = escpos::clearBuffers();
    recent_.push_back(byte);
    if (recent_.size() > clear.size())
        recent_.erase(recent_.begin());
    if (endsWith(recent_, clear)) {
        powerCycle();
        return true;
    }
    for (std::uint8_t query = 1; query <= 4; ++query) {
        const auto request = escpos::statusRequest(static_cast<escpos::StatusQuery>(query));
        if (!endsWith(recent_, request))
            continue;
        answers.push_back(statusAnswer(query));
        // What came before this read went to the renderer, which knows the command and skips it.
        if (buffer_.size() < request.size() - 1)
            return false;
        buffer_.resize(buffer_.size() - (request.size() - 1));
        return true;
    }
    return false;
}

std::uint8_t SimulatedPrinter::statusAnswer(std::uint8_t query) const
{
    const bool out = condition_ == Condition::PaperOut;
    const bool jam = condition_ == Condition::PaperJam;
    const bool cover = condition_ == Condition::CoverOpen;
    unsigned bits = 0;
    switch (static_cast<escpos::StatusQuery>(query)) {
    case escpos::StatusQuery::Printer:
        bits = out || jam || cover ? 0x08U : 0U;
        break;
    case escpos::StatusQuery::Offline:
        bits = (cover ? 0x04U : 0U) | (out ? 0x20U : 0U) | (jam ? 0x40U : 0U);
        break;
    case escpos::StatusQuery::Error:
        bits = jam ? 0x08U : 0U;
        break;
    case escpos::StatusQuery::Paper:
        bits = paperSensors(condition_, 0x0C, 0x60);
        break;
    }
    return static_cast<std::uint8_t>(kFixedBits | bits);
}

void SimulatedPrinter::printOn(Output& output)
{
    while (!blocked() && printed_ < buffer_.size()) {
        for (auto& made : renderer_.push(ByteView(buffer_).subspan(printed_++, 1))) {
            if (auto* ticket = std::get_if<Raster>(&made))
                output.tickets.push_back(std::move(*ticket));
            else
                output.answers.push_back(paperSensors(condition_, 0x03, 0x0C));
        }
        if (fault_ && renderer_.rows() >= fault_->rows) {
            condition_ = fault_->condition;
            fault_.reset();
        }
    }
    buffer_.erase(buffer_.begin(), buffer_.begin() + static_cast<std::ptrdiff_t>(std::exchange(printed_, 0)));
}

} // namespace tongguan::devices
