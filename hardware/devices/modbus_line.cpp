// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/devices/modbus_line.h"

#include <format>
#include <utility>

namespace tongguan::devices {

ModbusLine::ModbusLine(std::string device, ModbusSettings settings, Log& log)
    : settings_(std::move(settings)), pause_(settings_.poll), log_(log), device_(device),
      line_(device, tcpOpener(settings_.address, device), log)
{}

void ModbusLine::start(Events events)
{
    stop();
    events_ = std::move(events);
    line_.start({
        .opened = [this] { opened(); },
        .lost =
            [this] {
                failAll();
                events_.lost();
            },
        .received = [this](ByteView bytes) { received(bytes); },
        .alarm = [this] { alarm(); },
        .ending = [this] { failAll(); },
    });
}

void ModbusLine::opened()
{
    frames_ = {};
    alarm();
}

void ModbusLine::ask(Bytes pdu, Answered answered)
{
    if (!line_.isOpen())
        return answered(fail(Errc::Unavailable, std::format("the {} is lost", device_)));
    if (questions_.size() >= kMostWaiting)
        return answered(fail(Errc::Exhausted, std::format("too many questions wait for the {}", device_)));
    questions_.push_back({std::move(pdu), std::move(answered)});
    if (!asked_)
        sendNext();
}

void ModbusLine::sendNext()
{
    asked_ = !questions_.empty();
    if (!asked_) {
        line_.setAlarm(std::exchange(pause_, settings_.poll));
        return;
    }
    line_.send(modbus::bytesOf({.transaction = ++transaction_, .unit = settings_.unit, .pdu = questions_.front().pdu}));
    line_.setAlarm(settings_.answerWithin);
}

void ModbusLine::received(ByteView bytes)
{
    const auto frames = frames_.push(bytes);
    if (!frames)
        return lose(frames.error().what.c_str());
    for (const modbus::Frame& frame : *frames) {
        if (!asked_ || frame.transaction != transaction_ || frame.unit != settings_.unit)
            continue;
        const auto question = std::move(questions_.front());
        questions_.pop_front();
        asked_ = false;
        silent_ = false;
        // What it asks now waits its turn behind those that wait already.
        question.answered(modbus::answer(question.pdu, frame.pdu));
        if (!line_.isOpen())
            return;
        if (!asked_)
            sendNext();
    }
}

void ModbusLine::alarm()
{
    if (asked_)
        return lose("it does not answer");
    events_.poll();
    if (!asked_ && line_.isOpen())
        sendNext();
}

void ModbusLine::lose(const char* why)
{
    if (!std::exchange(silent_, true)) // it may take connections and answer none for days
        log_.write(Severity::Warning, "tongguan.devices",
                   std::format("device.lost device={} reason=\"{}\"", device_, why));
    line_.reopen();
    failAll();
    events_.lost();
}

void ModbusLine::failAll()
{
    asked_ = false;
    pause_ = settings_.poll;
    for (auto& question : std::exchange(questions_, {}))
        question.answered(fail(Errc::Unavailable, std::format("the {} is lost", device_)));
}

} // namespace tongguan::devices
