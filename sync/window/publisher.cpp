// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/window/publisher.h"

#include "base/json.h"
#include "base/result.h"

#include <algorithm>
#include <format>
#include <fstream>
#include <map>
#include <sstream>
#include <system_error>
#include <tuple>
#include <vector>

namespace tongguan::sync {

Result<> Publisher::publish(FeedEntry entry)
{
    FeedEntry made = signEntry(std::move(entry), port_, key_);
    if (forged_)
        made.signature[0] ^= 1U;
    // Through the wire's own form: what would not be read is not published.
    auto checked = entryFromLine(entryLine(made));
    if (!checked)
        return failed(std::move(checked));
    return feed_.publish(*checked);
}

Result<FeedEntry> Publisher::entryFrom(std::string_view line) const
{
    const auto json = parseJson(line);
    if (!json || !json->is_object())
        return fail(Errc::InvalidInput, "an entry is one JSON object a line");
    auto dataset = stringAt(*json, "dataset");
    auto key = stringAt(*json, "key");
    if (!dataset || !key)
        return fail(Errc::InvalidInput, "an entry needs \"dataset\" and \"key\"");
    FeedEntry entry;
    entry.dataset = std::move(*dataset);
    entry.key = std::move(*key);
    entry.removed = boolOr(*json, "removed", false);
    entry.audience = stringOr(*json, "audience");
    entry.asOf = clock_.now();
    if (const std::string text = stringOr(*json, "asOf"); !text.empty()) {
        const auto asOf = fromIso(text);
        if (!asOf)
            return std::unexpected(asOf.error());
        entry.asOf = *asOf;
    }
    if (const auto body = json->find("body"); body != json->end() && !entry.removed)
        entry.body = body->is_string() ? body->get<std::string>() : dump(*body);
    return entry;
}

Result<std::size_t> Publisher::publishLines(std::string_view ndjson)
{
    auto held = published();
    if (!held)
        return failed(std::move(held));
    std::map<std::tuple<std::string, std::string, std::string>, std::string> bodies;
    for (FeedEntry& entry : *held)
        bodies[{entry.dataset, entry.key, entry.audience}] = std::move(entry.body);
    Transaction transaction(database_);
    std::size_t count = 0;
    for (std::size_t line = 1; !ndjson.empty(); ++line) {
        const std::string_view text = ndjson.substr(0, ndjson.find('\n'));
        ndjson.remove_prefix(std::min(text.size() + 1, ndjson.size()));
        if (text.find_first_not_of(" \t\r") == std::string_view::npos)
            continue;
        auto entry = entryFrom(text);
        if (!entry)
            return fail(entry.error().code, std::format("line {}: {}", line, entry.error().what));
        const auto known = bodies.find({entry->dataset, entry->key, entry->audience});
        if (!entry->removed && known != bodies.end() && known->second == entry->body)
            continue;
        if (auto ok = publish(std::move(*entry)); !ok)
            return fail(ok.error().code, std::format("line {}: {}", line, ok.error().what));
        ++count;
    }
    if (auto ok = transaction.commit(); !ok)
        return failed(std::move(ok));
    if (count != 0)
        tell();
    return count;
}

Result<std::size_t> Publisher::publishAll(std::vector<FeedEntry> entries)
{
    Transaction transaction(database_);
    for (FeedEntry& entry : entries) {
        if (auto ok = publish(std::move(entry)); !ok)
            return failed(std::move(ok));
    }
    if (auto ok = transaction.commit(); !ok)
        return failed(std::move(ok));
    tell();
    return entries.size();
}

Result<std::size_t> Publisher::publishFolder(const std::filesystem::path& folder)
{
    std::error_code error;
    std::vector<std::filesystem::path> files;
    for (const auto& file : std::filesystem::directory_iterator(folder, error))
        if (file.path().extension() == ".ndjson")
            files.push_back(file.path());
    if (error)
        return fail(Errc::NotFound, std::format("cannot read {}: {}", folder.string(), error.message()));
    std::ranges::sort(files);
    std::size_t count = 0;
    for (const auto& file : files) {
        std::ifstream stream(file, std::ios::binary);
        std::ostringstream text;
        text << stream.rdbuf();
        auto published = publishLines(text.view());
        if (!published)
            return fail(published.error().code, std::format("{}: {}", file.string(), published.error().what));
        count += *published;
    }
    return count;
}

} // namespace tongguan::sync
