// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/port/machine_run.h"

#include "tests/support/sync/child_process.h"

#include <charconv>
#include <optional>

namespace tongguan::test {

namespace {

/// What stands behind a word at the line's beginning.
std::optional<std::string> after(const std::string& line, std::string_view word)
{
    return line.starts_with(word) ? std::optional(line.substr(word.size())) : std::nullopt;
}

void note(std::map<std::uint64_t, std::string>& by, const std::string& text)
{
    std::uint64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error == std::errc{} && end != text.data() + text.size())
        by[number] = std::string(end + 1, text.data() + text.size());
}

} // namespace

void MachineRun::read(const std::string& line)
{
    if (const auto text = after(line, "saved "))
        note(saved, *text);
    else if (const auto held = after(line, "acknowledged "))
        note(acknowledged, *held);
    else if (const auto event = after(line, "event "))
        note(events, *event);
    else if (const auto what = after(line, "once "))
        ++once[*what];
    else if (const auto why = after(line, "failed "))
        failed = *why;
    else if (const auto time = after(line, "longest "))
        longest = std::stoll(*time);
    else if (const auto heard = after(line, "relayed ")) {
        const std::size_t blank = heard->find(' ');
        relayed[heard->substr(0, blank)] = std::stoll(heard->substr(blank + 1));
    } else if (line == "whole")
        whole = true;
}

Result<MachineRun> MachineRun::play(const std::vector<std::string>& command, const std::string& errors)
{
    auto process = sync::ChildProcess::start(command, errors);
    if (!process)
        return tongguan::failed(std::move(process));
    MachineRun run;
    while (const auto line = process->readLine())
        run.read(*line);
    run.code = process->wait();
    if (run.code != 0 && run.failed.empty())
        run.failed = "it ended with " + std::to_string(run.code);
    return run;
}

} // namespace tongguan::test
