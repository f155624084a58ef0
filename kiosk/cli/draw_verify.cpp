// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/cli/draw_verify.h"

#include "base/json.h"
#include "base/record.h"
#include "base/result.h"
#include "kiosk/clearance/draw.h"
#include "kiosk/clearance/events.h"
#include "kiosk/cli/input.h"
#include "kiosk/documents/text.h"
#include "sync/log/batch.h"

#include <format>
#include <map>
#include <optional>
#include <ostream>

namespace tongguan::cli {

using namespace clearance;

namespace {

constexpr std::size_t kMaxEvents = std::size_t{256} << 20U;

Result<Json> daysIn(const std::string& file)
{
    auto json = readJsonFile(file);
    if (json && !json->is_object())
        return fail(Errc::InvalidInput, file + ": should be an object by day");
    return json;
}

/// The hashes that were public before each day.
Result<std::map<std::string, std::string>> hashesFrom(const std::string& file)
{
    const auto days = daysIn(file);
    if (!days)
        return fail(days.error().code, days.error().what);
    std::map<std::string, std::string> hashes;
    for (const auto& [day, body] : days->items()) {
        const auto published = fromJson<DrawHash>(body);
        if (!published || published->hash.empty())
            return fail(Errc::InvalidInput, std::format("{}: \"{}\" has no hash", file, day));
        hashes.emplace(published->day.empty() ? day : published->day, published->hash);
    }
    return hashes;
}

/// Seeds by day, each the one whose hash was published: before, in `hashes`, or as the seed's own row says.
/// InvalidInput names the day of one that is not.
Result<std::map<std::string, Bytes>> seedsFrom(const std::string& file,
                                               const std::optional<std::map<std::string, std::string>>& hashes)
{
    const auto days = daysIn(file);
    if (!days)
        return fail(days.error().code, days.error().what);
    std::map<std::string, Bytes> seeds;
    for (const auto& [key, body] : days->items()) {
        const auto seed = fromJson<DrawSeed>(body);
        auto bytes = seed ? fromHex(seed->seed) : fail(Errc::InvalidInput, {});
        if (!bytes)
            return fail(Errc::InvalidInput, std::format("{}: \"{}\" has no seed in hex", file, key));
        const std::string& day = seed->day.empty() ? key : seed->day;
        const auto before = hashes ? hashes->find(day) : std::map<std::string, std::string>::const_iterator{};
        if (hashes && before == hashes->end())
            return fail(Errc::InvalidInput, std::format("{}: no hash of {} was published before it", file, day));
        if (toHex(sha256(ByteView(*bytes))) != (hashes ? before->second : seed->hash))
            return fail(Errc::InvalidInput,
                        std::format("{}: the seed of {} is not the one whose hash was published", file, day));
        seeds.emplace(day, std::move(*bytes));
    }
    return seeds;
}

struct Figures {
    std::int64_t same = 0;
    std::int64_t different = 0;
    std::int64_t withoutSeed = 0;
    std::int64_t hits = 0;
};

/// What anyone computes of a draw: u from seed and key, and from u and p whether it hit.
bool holds(const Draw& draw, ByteView seed)
{
    const std::uint64_t number = drawNumber(seed, draw.key);
    return drawMillionths(number) == draw.u && drawHits(number, draw.p) == draw.hit;
}

} // namespace

CLI::App* DrawVerify::declare(CLI::App& app)
{
    CLI::App* command = app.add_subcommand(
        "verify", "Computes every draw of a journal again from the seeds that were published after their day: the "
                  "same number, the same hit. A seed whose hash was not published before is refused.");
    command->add_flag("--json", json_, "one JSON object a difference, and one for the whole");
    command->add_option("--seeds", seeds_, "JSON object of {\"day\", \"seed\", \"hash\"} by day, from after the days")
        ->required()
        ->type_name("FILE");
    command
        ->add_option("--hashes", hashes_,
                     "JSON object of {\"day\", \"hash\"} by day, kept from before the days: each seed has to fit its "
                     "hash there. Without it a seed is held against the hash beside it")
        ->type_name("FILE");
    command->add_option("EVENTS", events_, "lines of tongguan journal export, or - for standard input")->required();
    command->footer("Exit codes: 0 all draws hold, 1 one does not, 2 wrong usage or a seed that was not published, 3 a "
                    "file cannot be read.\n"
                    "Example:\n"
                    "  export TONGGUAN_PASSPHRASE=trial\n"
                    "  tongguan simulate --store trial-store --crossings 5\n"
                    "  tongguan journal export trial-store --type crossing.decided > trial-decisions.ndjson\n"
                    "  echo '{}' > trial-seeds.json\n"
                    "  tongguan draw verify --seeds trial-seeds.json trial-decisions.ndjson");
    return command;
}

Exit DrawVerify::run(Environment& environment)
{
    const auto wrong = [&](const Error& error) {
        return refuse(environment, error.code == Errc::InvalidInput ? Exit::Usage : Exit::Environment, error.what);
    };
    std::optional<std::map<std::string, std::string>> hashes;
    if (!hashes_.empty()) {
        auto read = hashesFrom(hashes_);
        if (!read)
            return wrong(read.error());
        hashes = std::move(*read);
    }
    const auto seeds = seedsFrom(seeds_, hashes);
    if (!seeds)
        return wrong(seeds.error());
    const auto text = readInput(environment, events_, kMaxEvents);
    if (!text)
        return refuse(environment, Exit::Environment, text.error().what);
    Figures figures;
    for (const std::string_view line : documents::split(*text, '\n')) {
        if (documents::trimmed(line).empty())
            continue;
        const auto event = sync::eventFromLine(documents::trimmed(line));
        if (!event)
            return refuse(environment, Exit::Usage, std::format("{}: no lines of a journal", events_));
        if (event->header.type != Decided::kType || event->body.empty())
            continue;
        const auto body = crossingEventFrom(event->header.type, event->body);
        if (!body)
            return refuse(environment, Exit::Usage, std::format("event {}: {}", event->header.seq, body.error().what));
        for (const Draw& draw : std::get<Decided>(*body).decision.draws) {
            figures.hits += draw.hit ? 1 : 0;
            const auto seed = seeds->find(draw.seed);
            if (seed == seeds->end()) {
                ++figures.withoutSeed;
            } else if (holds(draw, seed->second)) {
                ++figures.same;
            } else {
                ++figures.different;
                environment.out << (json_ ? dump({{"seq", event->header.seq}, {"draw", toJson(draw)}})
                                          : std::format("event {}: {} does not hold", event->header.seq, draw.key))
                                << '\n';
            }
        }
    }
    if (json_)
        environment.out << dump({{"same", figures.same},
                                 {"different", figures.different},
                                 {"without_seed", figures.withoutSeed},
                                 {"hits", figures.hits}})
                        << '\n';
    else
        environment.out << std::format("{} draws hold, {} do not, {} have no seed here; {} hit\n", figures.same,
                                       figures.different, figures.withoutSeed, figures.hits);
    return figures.different == 0 ? Exit::Done : Exit::No;
}

} // namespace tongguan::cli
