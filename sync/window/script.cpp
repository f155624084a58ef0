// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/window/script.h"

#include "base/file.h"
#include "base/json.h"

#include <algorithm>
#include <format>
#include <memory>
#include <utility>

namespace tongguan::sync {

namespace {

constexpr double kLongest = 7 * 24 * 3600;

Result<Script::Step> stepFrom(std::string_view line)
{
    const auto json = parseJson(line);
    if (!json || !json->is_object())
        return fail(Errc::InvalidInput, "no JSON object");
    const auto after = json->find("after");
    if (after == json->end() || !after->is_number() || after->get<double>() < 0 || after->get<double>() > kLongest)
        return fail(Errc::InvalidInput, "\"after\" should be 0 to 604800 seconds");
    Script::Step step{.after = std::chrono::milliseconds{static_cast<std::int64_t>(after->get<double>() * 1000)}};
    const auto behaviour = json->find("behaviour");
    const auto entries = json->find("entries");
    if ((behaviour == json->end()) == (entries == json->end()))
        return fail(Errc::InvalidInput, "either \"behaviour\" or \"entries\" is needed");
    if (behaviour != json->end()) {
        auto read = behaviourFrom(*behaviour);
        if (!read)
            return failed(std::move(read));
        step.behaviour = std::move(*read);
        return step;
    }
    if (!entries->is_array() || entries->empty())
        return fail(Errc::InvalidInput, "\"entries\" should be an array with something in it");
    for (const Json& entry : *entries)
        step.entries += dump(entry) + "\n";
    return step;
}

} // namespace

Result<Script> scriptFrom(std::string_view text)
{
    Script script;
    for (int number = 1; !text.empty(); ++number) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        const std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (line.find_first_not_of(" \t\r") == std::string_view::npos || line.starts_with('#'))
            continue;
        auto step = stepFrom(line);
        if (!step)
            return fail(Errc::InvalidInput, std::format("line {}: {}", number, step.error().what));
        if (!script.steps.empty() && step->after < script.steps.back().after)
            return fail(Errc::InvalidInput, std::format("line {}: earlier than the line before", number));
        script.steps.push_back(std::move(*step));
    }
    if (script.steps.empty())
        return fail(Errc::InvalidInput, "a script without a step");
    return script;
}

Result<Script> readScript(const std::filesystem::path& file)
{
    constexpr std::size_t kMost = 16U << 20U;
    const auto text = readFile(file, kMost);
    if (!text)
        return std::unexpected(text.error());
    auto script = scriptFrom(*text);
    if (!script)
        return fail(script.error().code, std::format("{}: {}", file.string(), script.error().what));
    return script;
}

namespace {

/// One step waits at a time: a long script is no crowd of waiting tasks.
struct Playing {
    Script script;
    Worker& worker;
    Publisher& publisher;
    std::function<void(const Behaviour&)> behave;
    Log& log;
    std::size_t next = 0;
};

void playNext(const std::shared_ptr<Playing>& playing, std::chrono::milliseconds since)
{
    if (playing->next == playing->script.steps.size())
        return;
    const Script::Step& step = playing->script.steps[playing->next++];
    playing->worker.postAfter(step.after - since, [playing, &step] {
        if (step.behaviour)
            playing->behave(*step.behaviour);
        else if (const auto done = playing->publisher.publishLines(step.entries); !done)
            playing->log.write(Severity::Error, "tongguan.sync.window",
                               std::format("script-failed error={}", done.error().what));
        playNext(playing, step.after);
    });
}

} // namespace

void play(Script script, Worker& worker, Publisher& publisher, std::function<void(const Behaviour&)> behave, Log& log)
{
    playNext(std::make_shared<Playing>(std::move(script), worker, publisher, std::move(behave), log),
             std::chrono::milliseconds{0});
}

} // namespace tongguan::sync
