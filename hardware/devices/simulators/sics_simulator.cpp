// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/devices/simulators/sics_simulator.h"

#include <format>

namespace tongguan::devices {

SicsSimulator::SicsSimulator(const std::filesystem::path& link, Log& log)
    : wire_(PtyLink{link}, [this](ByteView bytes) { received(bytes); }, log)
{}

void SicsSimulator::show(std::int64_t kg, bool motion)
{
    const std::scoped_lock lock(mutex_);
    kg_ = kg;
    motion_ = motion;
}

void SicsSimulator::say(const std::string& line)
{
    const std::scoped_lock lock(mutex_);
    instead_ = line;
}

void SicsSimulator::silent(bool silent)
{
    const std::scoped_lock lock(mutex_);
    silent_ = silent;
}

void SicsSimulator::received(ByteView bytes)
{
    for (const Bytes& command : commands_.push(bytes)) {
        const std::scoped_lock lock(mutex_);
        if (silent_)
            continue;
        const std::string answer = answerTo(asText(command));
        wire_.send({answer.begin(), answer.end()});
    }
}

std::string SicsSimulator::answerTo(std::string_view command) const
{
    if (command != "S" && command != "SI")
        return "ES\r\n";
    if (!instead_.empty())
        return instead_ + "\r\n";
    // The weight has ten places.
    return std::format("S {} {:>10} kg\r\n", motion_ ? 'D' : 'S', kg_);
}

} // namespace tongguan::devices
