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

void read(const std::string& line, MachineRun& run)
{
    if (const auto text = after(line, "saved "))
        note(run.saved, *text);
    else if (const auto held = after(line, "acknowledged "))
        note(run.acknowledged, *held);
    else if (const auto event = after(line, "event "))
        note(run.events, *event);
    else if (const auto once = after(line, "once "))
        ++run.once[*once];
    else if (const auto why = after(line, "failed "))
        run.failed = *why;
    else if (const auto relayed = after(line, "relayed ")) {
        const std::size_t blank = relayed->find(' ');
        run.relayed[relayed->substr(0, blank)] = std::stoll(relayed->substr(blank + 1));
    } else if (line == "whole")
        run.whole = true;
}

} // namespace

Result<MachineRun> MachineRun::play(const std::vector<std::string>& command, const std::string& errors)
{
    auto process = sync::ChildProcess::start(command, errors);
    if (!process)
        return tongguan::failed(std::move(process));
    MachineRun run;
    while (const auto line = process->readLine())
        read(*line, run);
    run.code = process->wait();
    if (run.code != 0 && run.failed.empty())
        run.failed = "it ended with " + std::to_string(run.code);
    return run;
}

} // namespace tongguan::test
