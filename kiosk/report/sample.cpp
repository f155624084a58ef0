// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/report/sample.h"

#include "kiosk/report/way.h"

#include <algorithm>
#include <chrono>
#include <format>

namespace tongguan::report {

using namespace clearance;

namespace {

constexpr std::uint8_t kNotTold = 0xFF;

template <class E> std::uint8_t valueOf(const std::optional<E>& value)
{
    return value ? static_cast<std::uint8_t>(*value) : kNotTold;
}

template <class E> std::string codeAt(std::uint8_t value)
{
    return std::string(codeOf(static_cast<E>(value)));
}

} // namespace

std::uint8_t Sample::portNumber(const std::string& port)
{
    const auto known = std::ranges::find(ports_, port);
    if (known != ports_.end())
        return static_cast<std::uint8_t>(known - ports_.begin());
    if (port.empty() || ports_.size() >= kNotTold)
        return kNotTold;
    ports_.push_back(port);
    return static_cast<std::uint8_t>(ports_.size() - 1);
}

void Sample::add(const Passage& passage)
{
    if (!scope_.holds(passage.opened)) {
        ++outside_;
        return;
    }
    Row row;
    for (std::size_t stage = 0; stage < kStages; ++stage) {
        const auto spent = spentIn(passage, static_cast<Stage>(stage), scope_.until);
        row.spent[stage] = spent ? spent->milliseconds : kAbsent;
        if (spent && !spent->whole)
            row.open |= std::uint32_t{1} << stage;
    }
    const std::chrono::sys_time<std::chrono::milliseconds> local{
        std::chrono::milliseconds{scope_.local(passage.opened)}};
    const auto day = std::chrono::floor<std::chrono::days>(local);
    between_ =
        between_ ? std::pair(std::min(between_->first, day), std::max(between_->second, day)) : std::pair(day, day);
    const auto hour = std::chrono::floor<std::chrono::hours>(local - day).count();
    const unsigned weekday = std::chrono::weekday{day}.iso_encoding();
    const auto set = [&](Dimension dimension, std::uint8_t value) {
        row.values[static_cast<std::size_t>(dimension)] = value;
    };
    set(Dimension::Port, portNumber(passage.port));
    set(Dimension::Direction, valueOf(passage.direction));
    set(Dimension::Kind, valueOf(passage.kind));
    set(Dimension::Lane, valueOf(passage.lane));
    set(Dimension::Decision, valueOf(passage.provisional));
    set(Dimension::Language, valueOf(passage.language));
    set(Dimension::Hour, static_cast<std::uint8_t>(hour));
    set(Dimension::Weekday, static_cast<std::uint8_t>(weekday));
    set(Dimension::Fresh, valueOf(passage.fresh));
    set(Dimension::Credit, valueOf(passage.credit));
    row.outcome = passage.outcome;
    row.excluded = passage.excluded;
    row.marks = passage.marks;
    row.clockError = passage.clockError.value_or(kAbsent);
    row.late = passage.late.value_or(kAbsent);
    rows_.push_back(row);
    if (passage.excluded != Exclusion::None)
        return;
    for (const Interval& one : passage.path) {
        if (one.stage == Stage::S3)
            queued_.emplace_back(passage.opened + one.begin, one.end
                                                                 ? passage.opened + *one.end
                                                                 : std::max(scope_.until, passage.opened + one.begin));
    }
    if (!passage.charges.empty())
        charged_.push_back(passage.charges);
}

std::size_t Sample::days() const
{
    if (scope_.from && scope_.to)
        return static_cast<std::size_t>(
            std::max((std::chrono::sys_days{*scope_.to} - std::chrono::sys_days{*scope_.from}).count() + 1, 0L));
    return between_ ? static_cast<std::size_t>((between_->second - between_->first).count() + 1) : 0;
}

std::string Sample::valueName(Dimension dimension, std::uint8_t value) const
{
    if (value == kNotTold)
        return "?";
    switch (dimension) {
    case Dimension::All:
        return "";
    case Dimension::Port:
        return ports_[value];
    case Dimension::Direction:
        return codeAt<Direction>(value);
    case Dimension::Kind:
        return codeAt<Kind>(value);
    case Dimension::Lane:
        return codeAt<Lane>(value);
    case Dimension::Decision:
        return value == 1 ? "PROVISIONAL" : "FINAL";
    case Dimension::Language:
        return codeAt<Language>(value);
    case Dimension::Hour:
        return std::format("{:02}", value);
    case Dimension::Weekday:
        return std::format("{}", value);
    case Dimension::Fresh:
        return value == 1 ? "FRESH" : "OTHER";
    case Dimension::Credit:
        return codeAt<CreditLevel>(value);
    }
    return {};
}

} // namespace tongguan::report
