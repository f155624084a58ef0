// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/devices/simulators/nut_simulator.h"

#include <format>
#include <utility>

namespace tongguan::devices {

namespace {

std::string quoted(const std::string& value)
{
    std::string text = "\"";
    for (const char c : value) {
        if (c == '"' || c == '\\')
            text += '\\';
        text += c;
    }
    return text + '"';
}

} // namespace

NutSimulator::NutSimulator(std::string ups, Log& log)
    : ups_(std::move(ups)), lines_(Framing::lines(), 512),
      wire_(TcpLoopback{}, [this](ByteView bytes) { received(bytes); }, log)
{}

void NutSimulator::set(const std::string& variable, const std::string& value)
{
    const std::scoped_lock lock(mutex_);
    variables_[variable] = value;
}

void NutSimulator::remove(const std::string& variable)
{
    const std::scoped_lock lock(mutex_);
    variables_.erase(variable);
}

void NutSimulator::refuse(const std::string& word)
{
    const std::scoped_lock lock(mutex_);
    refusal_ = word;
}

void NutSimulator::say(const std::string& bytes)
{
    const std::scoped_lock lock(mutex_);
    instead_ = bytes;
}

void NutSimulator::silent(bool silent)
{
    const std::scoped_lock lock(mutex_);
    silent_ = silent;
}

void NutSimulator::pieces(std::size_t piece)
{
    const std::scoped_lock lock(mutex_);
    piece_ = piece;
}

std::vector<std::string> NutSimulator::heard() const
{
    const std::scoped_lock lock(mutex_);
    return heard_;
}

void NutSimulator::received(ByteView bytes)
{
    for (const Bytes& frame : lines_.push(bytes)) {
        const std::scoped_lock lock(mutex_);
        const std::string line(asText(frame));
        heard_.push_back(line);
        if (silent_)
            continue;
        const std::string answer = instead_.empty() ? answerTo(line) : instead_;
        wire_.send({answer.begin(), answer.end()}, piece_);
    }
}

std::string NutSimulator::answerTo(std::string_view line) const
{
    if (line == "LOGOUT")
        return "OK Goodbye\n";
    const std::string list = std::format("LIST VAR {}", ups_);
    const std::string get = std::format("GET VAR {} ", ups_);
    const bool known = line.starts_with("LIST VAR ") || line.starts_with("GET VAR ");
    if (!known)
        return "ERR UNKNOWN-COMMAND\n";
    if (!refusal_.empty())
        return std::format("ERR {}\n", refusal_);
    if (line == list) {
        std::string all = std::format("BEGIN LIST VAR {}\n", ups_);
        for (const auto& [variable, value] : variables_)
            all += std::format("VAR {} {} {}\n", ups_, variable, quoted(value));
        return all + std::format("END LIST VAR {}\n", ups_);
    }
    if (!line.starts_with(get))
        return "ERR UNKNOWN-UPS\n";
    const auto found = variables_.find(std::string(line.substr(get.size())));
    if (found == variables_.end())
        return "ERR VAR-NOT-SUPPORTED\n";
    return std::format("VAR {} {} {}\n", ups_, found->first, quoted(found->second));
}

} // namespace tongguan::devices
