// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/devices/nut_ups.h"

#include <algorithm>
#include <array>
#include <format>
#include <utility>

namespace tongguan::devices {

namespace {

constexpr std::string_view kStatus = "ups.status";
constexpr std::string_view kCharge = "battery.charge";
constexpr std::string_view kRuntime = "battery.runtime";
constexpr int kLongestRuntime = 7 * 86'400; // seconds

FrameSplitter splitter()
{
    return {Framing::lines(), nut::kLongestLine};
}

} // namespace

NutUps::NutUps(NutUpsSettings settings, Log& log)
    : settings_(std::move(settings)), log_(log), lines_(splitter()),
      line_("ups", tcpOpener(settings_.address, "ups"), log)
{}

void NutUps::start(std::function<void(const UpsState&)> onState, ConditionHandler onCondition)
{
    stop();
    onState_ = std::move(onState);
    condition_ = ConditionReporter(std::move(onCondition));
    told_.reset();
    line_.start({
        .opened =
            [this] {
                lines_ = splitter();
                has_.clear();
                ask();
            },
        .lost = [this] { condition_.report(Condition::Lost); },
        .received = [this](ByteView bytes) { received(bytes); },
        .alarm =
            [this] {
                if (asked_)
                    lose("it does not answer");
                else
                    ask();
            },
    });
}

/// At first what there is, later only what counts of it.
void NutUps::ask()
{
    reading_ = {};
    listed_ = 0;
    questions_ = has_;
    if (!has_.empty())
        return askNext();
    asked_ = true;
    line_.send(asBytes(nut::listVariables(settings_.ups)));
    line_.setAlarm(settings_.answerWithin);
}

void NutUps::askNext()
{
    asked_ = !questions_.empty();
    if (!asked_)
        return done();
    line_.send(asBytes(nut::getVariable(settings_.ups, questions_.back())));
    line_.setAlarm(settings_.answerWithin);
}

void NutUps::received(ByteView bytes)
{
    for (const Bytes& line : lines_.push(bytes)) {
        const auto reply = nut::parseReply(asText(line), settings_.ups);
        if (!reply)
            return lose(reply.error().what.c_str());
        if (asked_)
            take(*reply);
        if (!line_.isOpen())
            return;
    }
}

void NutUps::take(const nut::Reply& reply)
{
    using Kind = nut::Reply::Kind;
    const bool listing = has_.empty();
    switch (reply.kind) {
    case Kind::Error:
        if (!listing && reply.name == "VAR-NOT-SUPPORTED" && questions_.back() != kStatus) {
            questions_.pop_back();
            return askNext();
        }
        return refused(reply.name);
    case Kind::Variable:
        if (listing && ++listed_ > kMostVariables)
            return lose("its list has no end");
        note(reply);
        if (!listing && reply.name == questions_.back()) {
            questions_.pop_back();
            askNext();
        }
        return;
    case Kind::ListBegin:
        return;
    case Kind::ListEnd:
        if (!listing)
            return;
        if (reading_.status.empty())
            return refused("no ups.status");
        has_.emplace_back(kStatus);
        if (reading_.charge)
            has_.emplace_back(kCharge);
        if (reading_.runtime)
            has_.emplace_back(kRuntime);
        return done();
    }
}

void NutUps::note(const nut::Reply& variable)
{
    if (variable.name == kStatus) {
        reading_.status = variable.value;
    } else if (variable.name == kCharge) {
        if (const auto charge = nut::wholeNumber(variable.value, 100))
            reading_.charge = *charge;
    } else if (variable.name == kRuntime) {
        if (const auto runtime = nut::wholeNumber(variable.value, kLongestRuntime))
            reading_.runtime = std::chrono::seconds{*runtime};
    }
}

void NutUps::done()
{
    asked_ = false;
    line_.setAlarm(settings_.poll);
    condition_.report(nut::conditionOf(reading_.status));
    if (told_ == reading_)
        return;
    told_ = reading_;
    if (onState_)
        onState_(reading_);
}

/// The server is there. Where it has lost the UPS that comes back by itself; a wrong name does not.
void NutUps::refused(const std::string& why)
{
    asked_ = false;
    has_.clear();
    line_.setAlarm(settings_.poll);
    constexpr std::array<std::string_view, 2> kPassing{"DATA-STALE", "DRIVER-NOT-CONNECTED"};
    const auto condition = std::ranges::contains(kPassing, why) ? Condition::Lost : Condition::Faulty;
    if (condition_.last() != condition)
        log_.write(Severity::Warning, "tongguan.devices",
                   std::format("device.{} device=ups reason=\"{}\"", name(condition), why));
    condition_.report(condition);
}

void NutUps::lose(const char* why)
{
    if (condition_.last() != Condition::Lost)
        log_.write(Severity::Warning, "tongguan.devices", std::format("device.lost device=ups reason=\"{}\"", why));
    asked_ = false;
    line_.reopen();
    condition_.report(Condition::Lost);
}

} // namespace tongguan::devices
