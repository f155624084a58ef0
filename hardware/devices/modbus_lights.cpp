// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/devices/modbus_lights.h"

#include <algorithm>
#include <format>
#include <memory>
#include <utility>

namespace tongguan::devices {

using modbus::Bits;

namespace {

Result<> plain(const Result<Bits>& answer)
{
    return answer ? Result<>{} : fail(answer.error().code, answer.error().what);
}

} // namespace

ModbusLights::ModbusLights(ModbusLightsSettings settings, Log& log)
    : settings_(std::move(settings)), log_(log), line_("lights", settings_.line, log)
{
    const auto [least, most] = std::ranges::minmax(settings_.coils, {}, &ModbusLightsSettings::Coil::coil);
    first_ = least.coil;
    count_ = static_cast<std::uint16_t>(most.coil - least.coil + 1);
}

void ModbusLights::start(std::function<void(Lamp)> onLamp, ConditionHandler onCondition)
{
    stop();
    onLamp_ = std::move(onLamp);
    condition_ = ConditionReporter(std::move(onCondition));
    lamp_.reset();
    again_ = false;
    line_.start({.lost =
                     [this] {
                         again_ = true;
                         condition_.report(Condition::Lost);
                     },
                 .poll = [this] { poll(); }});
}

void ModbusLights::show(Lamp lamp, Done onDone)
{
    if (lamp != Lamp::Dark && !std::ranges::contains(settings_.coils, lamp, &ModbusLightsSettings::Coil::lamp))
        return onDone(fail(Errc::InvalidInput, std::format("the lights have no {} lamp", name(lamp))));
    // Shared, because std::function copies what it holds and the answer is given once on either way.
    const auto done = std::make_shared<Done>(std::move(onDone));
    const bool running = line_.post([this, lamp, done] {
        wanted_ = lamp;
        order(lamp, *done);
    });
    if (!running)
        (*done)(fail(Errc::Unavailable, "the lights are not started"));
}

void ModbusLights::order(Lamp lamp, const Done& onDone)
{
    const auto done = [onDone](const Result<Bits>& answer) { onDone(plain(answer)); };
    if (count_ == settings_.coils.size()) {
        Bits values(count_);
        for (const auto& [colour, coil] : settings_.coils)
            values[coil - first_] = colour == lamp;
        return line_.ask(modbus::writeCoils(first_, values), done);
    }
    std::vector<Bytes> orders;
    for (const auto& [colour, coil] : settings_.coils) {
        if (colour != lamp)
            orders.push_back(modbus::writeCoil(coil, false));
    }
    for (const auto& [colour, coil] : settings_.coils) {
        if (colour == lamp)
            orders.push_back(modbus::writeCoil(coil, true));
    }
    for (std::size_t at = 0; at + 1 < orders.size(); ++at)
        line_.ask(std::move(orders[at]), [](const Result<Bits>&) {}); // a refusal shows at the next look
    line_.ask(std::move(orders.back()), done);
}

void ModbusLights::poll()
{
    if (std::exchange(again_, false) && wanted_)
        order(*wanted_, [](const Result<>&) {}); // a refusal shows at the next look
    line_.ask(modbus::readBits(modbus::Function::ReadCoils, first_, count_), [this](const Result<Bits>& answer) {
        if (answer)
            told(*answer);
        else
            refused(answer.error());
    });
}

void ModbusLights::told(const Bits& coils)
{
    Lamp burns = Lamp::Dark;
    for (const auto& [colour, coil] : settings_.coils) {
        if (!coils[coil - first_])
            continue;
        if (burns != Lamp::Dark)
            return refused({Errc::Corrupt, "two lamps at once"});
        burns = colour;
    }
    condition_.report(Condition::Ready);
    if (std::exchange(lamp_, burns) != burns && onLamp_)
        onLamp_(burns);
}

/// Of a line that was lost the line itself tells.
void ModbusLights::refused(const Error& error)
{
    if (error.code == Errc::Unavailable || condition_.last() == Condition::Faulty)
        return;
    log_.write(Severity::Warning, "tongguan.devices",
               std::format("device.faulty device=lights reason=\"{}\"", error.what));
    condition_.report(Condition::Faulty);
}

} // namespace tongguan::devices
