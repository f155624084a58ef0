// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/window/draw_seeds.h"

#include "base/bytes.h"
#include "base/file.h"
#include "base/json.h"
#include "base/result.h"
#include "base/time.h"

#include <algorithm>
#include <format>
#include <vector>

namespace tongguan::sync {

namespace {

constexpr std::string_view kHashes = "draw_hashes";
constexpr std::string_view kSeeds = "draw_seeds";
constexpr std::string_view kRevealed = "draw_revealed";
constexpr std::size_t kSecretSize = 32;

std::string dayText(std::chrono::local_days day)
{
    return toIsoDate(std::chrono::year_month_day{day});
}

// Who decides, or says what would be decided. The board and whoever else reads the feed need no seed.
constexpr std::string_view kDeciders[] = {"kiosk", "staff"};

const FeedEntry* entryOf(const std::vector<FeedEntry>& entries, std::string_view dataset, std::string_view day,
                         std::string_view audience = {})
{
    const auto found = std::ranges::find_if(entries, [&](const FeedEntry& entry) {
        return entry.dataset == dataset && entry.key == day && entry.audience == audience;
    });
    return found == entries.end() ? nullptr : &*found;
}

} // namespace

Result<DrawSeeds> DrawSeeds::open(const std::filesystem::path& folder, std::string port, std::chrono::minutes eastOfUtc,
                                  Random& random)
{
    const std::filesystem::path file = folder / "draws.key";
    if (!std::filesystem::exists(file)) {
        Bytes secret(kSecretSize);
        random.fill(secret);
        if (auto written = writeDurably(file, toHex(secret)); !written)
            return failed(std::move(written));
    }
    const auto text = readFile(file);
    if (!text)
        return fail(text.error().code, text.error().what);
    auto secret = fromHex(*text);
    if (!secret || secret->size() != kSecretSize)
        return fail(Errc::Corrupt, std::format("{}: no secret of {} bytes", file.string(), kSecretSize));
    return DrawSeeds(std::move(*secret), std::move(port), eastOfUtc);
}

/// Made anew whenever it is asked for: a seed that is public tells nothing of another day's.
Hash DrawSeeds::seedOf(const std::string& day) const
{
    return hmacSha256(secret_, std::format("draw seed|{}|{}", port_, day));
}

Result<std::size_t> DrawSeeds::publishDue(Publisher& publisher, UtcTime now) const
{
    const auto held = publisher.published();
    if (!held)
        return fail(held.error().code, held.error().what);
    std::vector<FeedEntry> due;
    const auto tell = [&](std::string_view dataset, const std::string& day, std::string_view audience, bool open) {
        if (entryOf(*held, dataset, day, audience) != nullptr || entryOf(due, dataset, day, audience) != nullptr)
            return;
        const Hash seed = seedOf(day);
        Json body{{"day", day}, {"hash", toHex(sha256(ByteView(seed)))}};
        if (open)
            body["seed"] = toHex(seed);
        FeedEntry entry;
        entry.dataset = dataset;
        entry.key = day;
        entry.audience = audience;
        entry.asOf = now;
        entry.body = dump(body);
        due.push_back(std::move(entry));
    };
    const std::chrono::local_time local{(now + eastOfUtc_).time_since_epoch()};
    const auto today = std::chrono::floor<std::chrono::days>(local);
    tell(kHashes, dayText(today + std::chrono::days{1}), "", false);
    const UtcTime began{today.time_since_epoch() - eastOfUtc_};
    if (const FeedEntry* hash = entryOf(*held, kHashes, dayText(today)); hash != nullptr && hash->asOf < began) {
        for (const std::string_view audience : kDeciders)
            tell(kSeeds, dayText(today), audience, true);
    }
    for (const FeedEntry& entry : *held) {
        if (entry.dataset == kSeeds && entry.key < dayText(today))
            tell(kRevealed, entry.key, "", true);
    }
    if (due.empty())
        return std::size_t{0};
    return publisher.publishAll(std::move(due));
}

Result<Json> DrawSeeds::publicPage(const Publisher& publisher, std::string_view page)
{
    if (page != "hashes" && page != "seeds")
        return fail(Errc::NotFound, "hashes or seeds");
    const auto held = publisher.published();
    if (!held)
        return fail(held.error().code, held.error().what);
    Json days = Json::object();
    for (const FeedEntry& entry : *held) {
        if (entry.dataset != (page == "hashes" ? kHashes : kRevealed))
            continue;
        auto body = parseJson(entry.body);
        if (!body)
            return failed(std::move(body));
        (*body)["published"] = toIso(entry.asOf);
        days[entry.key] = std::move(*body);
    }
    return days;
}

} // namespace tongguan::sync
