// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/devices/modbus_barrier.h"

#include <algorithm>
#include <format>
#include <memory>
#include <utility>

namespace tongguan::devices {

using modbus::Bits;

ModbusBarrier::ModbusBarrier(ModbusBarrierSettings settings, Log& log)
    : settings_(std::move(settings)), log_(log), line_("barrier", settings_.line, log)
{}

void ModbusBarrier::start(std::function<void(BarrierState)> onState, ConditionHandler onCondition)
{
    stop();
    onState_ = std::move(onState);
    condition_ = ConditionReporter(std::move(onCondition));
    state_.reset();
    line_.start({.lost = [this] { condition_.report(Condition::Lost); }, .poll = [this] { poll(); }});
}

void ModbusBarrier::move(bool open, std::function<void(Result<>)> onDone)
{
    // Shared, because std::function copies what it holds and the answer is given once on either way.
    const auto done = std::make_shared<std::function<void(Result<>)>>(std::move(onDone));
    const bool running = line_.post([this, open, done] {
        if (settings_.close)
            return press(open ? settings_.open : *settings_.close, *done);
        line_.ask(modbus::writeCoil(settings_.open, open), [done](const Result<Bits>& answer) {
            (*done)(answer ? Result<>{} : fail(answer.error().code, answer.error().what));
        });
    });
    if (!running)
        (*done)(fail(Errc::Unavailable, "the barrier is not started"));
}

/// The other button is released first: a drive that is told both stands still.
void ModbusBarrier::press(std::uint16_t coil, const std::function<void(Result<>)>& onDone)
{
    if (pressed_ && *pressed_ != coil)
        line_.ask(modbus::writeCoil(*pressed_, false), [](const Result<Bits>&) {});
    pressed_ = coil;
    line_.ask(modbus::writeCoil(coil, true), [this, onDone](const Result<Bits>& answer) {
        line_.pollIn(settings_.pulse);
        onDone(answer ? Result<>{} : fail(answer.error().code, answer.error().what));
    });
}

void ModbusBarrier::poll()
{
    if (pressed_)
        line_.ask(modbus::writeCoil(*pressed_, false), [this](const Result<Bits>& answer) {
            if (answer)
                pressed_.reset();
        });
    look();
}

void ModbusBarrier::look()
{
    if (settings_.ends) {
        const auto [first, last] = std::minmax(settings_.ends->opened, settings_.ends->closed);
        line_.ask(modbus::readBits(modbus::Function::ReadInputs, first, static_cast<std::uint16_t>(last - first + 1)),
                  [this, from = first](const Result<Bits>& answer) {
                      if (!answer)
                          return refused(answer.error());
                      told((*answer)[settings_.ends->opened - from], (*answer)[settings_.ends->closed - from]);
                  });
        return;
    }
    line_.ask(modbus::readBits(modbus::Function::ReadCoils, settings_.open, 1), [this](const Result<Bits>& answer) {
        if (!answer)
            return refused(answer.error());
        if (settings_.close)
            report(BarrierState::Unknown);
        else
            report(answer->front() ? BarrierState::Open : BarrierState::Closed);
    });
}

void ModbusBarrier::told(bool opened, bool closed)
{
    if (opened && closed)
        return refused({Errc::Corrupt, "both ends at once"});
    report(opened ? BarrierState::Open : closed ? BarrierState::Closed : BarrierState::Moving);
}

void ModbusBarrier::report(BarrierState state)
{
    condition_.report(Condition::Ready);
    if (std::exchange(state_, state) != state && onState_)
        onState_(state);
}

/// Of a line that was lost the line itself tells.
void ModbusBarrier::refused(const Error& error)
{
    if (error.code == Errc::Unavailable || condition_.last() == Condition::Faulty)
        return;
    log_.write(Severity::Warning, "tongguan.devices",
               std::format("device.faulty device=barrier reason=\"{}\"", error.what));
    condition_.report(Condition::Faulty);
}

} // namespace tongguan::devices
