// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/contest.h"

#include "base/json.h"
#include "tests/support/sync/child_process.h"

#include <cstdio>
#include <cstdlib>
#include <format>

namespace tongguan::bench {

namespace {

Result<Json> figuresOf(const Contender& contender, const std::filesystem::path& folder)
{
    std::vector<std::string> command = contender.command;
    for (std::string& argument : command) {
        if (argument == kFolder)
            argument = folder.string();
    }
    auto process = sync::ChildProcess::start(command);
    if (!process)
        return failed(std::move(process));
    std::string figures;
    while (auto line = process->readLine()) {
        if (line->starts_with('{'))
            figures = std::move(*line);
    }
    if (const int code = process->wait(); code != 0)
        return fail(Errc::Unavailable, std::format("{} ended with {}", contender.name, code));
    auto json = parseJson(figures);
    if (!json || !json->is_object())
        return fail(Errc::Unavailable, std::format("{} printed no figures", contender.name));
    return json;
}

Result<Json> runOnce(const Contender& contender, const std::filesystem::path& among)
{
    std::string folder = (among / "run-XXXXXX").string();
    if (::mkdtemp(folder.data()) == nullptr)
        return fail(Errc::Unavailable, std::format("cannot make a folder in {}", among.string()));
    auto figures = figuresOf(contender, folder);
    std::error_code ignored; // the next bench has a folder of its own
    std::filesystem::remove_all(folder, ignored);
    return figures;
}

} // namespace

Series Outcome::of(const std::string& contender, const std::string& figure) const
{
    const auto found = series_.find({contender, figure});
    return found == series_.end() ? Series{} : found->second;
}

void Outcome::keep(const std::string& contender, const std::string& figure, double value)
{
    series_[{contender, figure}].values.push_back(value);
}

Result<Outcome> compete(const std::vector<Contender>& contenders, int rounds, const std::filesystem::path& folder,
                        int warmUps)
{
    Outcome outcome;
    for (int round = 1 - warmUps; round <= rounds; ++round) {
        for (const Contender& contender : contenders) {
            std::fprintf(stderr, "bench: round %d of %d: %s\n", round, rounds, contender.name.c_str());
            auto figures = runOnce(contender, folder);
            if (!figures)
                return failed(std::move(figures));
            for (const auto& [figure, value] : figures->items()) {
                if (value.is_number() && round > 0)
                    outcome.keep(contender.name, figure, value.get<double>());
            }
        }
    }
    return outcome;
}

void Comparison::add(Row row, const Side& ours, const Side& theirs)
{
    if (!outcome_)
        return;
    row.ours = outcome_->of(ours.contender, ours.figure);
    row.theirs = outcome_->of(theirs.contender, theirs.figure);
    row.peer = theirs.contender;
    for (const Side& side : {ours, theirs}) {
        if (!outcome_)
            return;
        if (outcome_->of(side.contender, side.figure).values.empty())
            outcome_ = fail(Errc::Unavailable, std::format("{} printed no \"{}\"", side.contender, side.figure));
    }
    rows_.push_back(std::move(row));
}

Result<std::vector<Row>> Comparison::rows() &&
{
    if (!outcome_)
        return std::unexpected(outcome_.error());
    return std::move(rows_);
}

} // namespace tongguan::bench
