// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/store/sample_port.h"

#include "base/json.h"

#include <algorithm>
#include <format>

namespace tongguan::store {

Result<std::vector<sync::FeedEntry>> samplePortEntries(const std::filesystem::path& folder, UtcTime asOf)
{
    std::error_code missing;
    std::vector<std::filesystem::path> files;
    for (const auto& file : std::filesystem::directory_iterator(folder, missing)) {
        if (file.path().extension() == ".json")
            files.push_back(file.path());
    }
    std::ranges::sort(files); // the same folder gives the same entries on every disk
    std::vector<sync::FeedEntry> entries;
    for (const std::filesystem::path& file : files) {
        const auto json = readJsonFile(file);
        if (!json)
            return std::unexpected(json.error());
        if (!json->is_object())
            return fail(Errc::InvalidInput, std::format("{}: should be an object of bodies by key", file.string()));
        for (const auto& [key, body] : json->items()) {
            sync::FeedEntry entry;
            entry.dataset = file.stem().string();
            entry.key = key;
            entry.body = dump(body);
            entry.asOf = asOf;
            entries.push_back(std::move(entry));
        }
    }
    if (missing || entries.empty())
        return fail(Errc::NotFound, std::format("no sample port in {}", folder.string()));
    return entries;
}

Result<> loadSamplePort(Store& store, const std::filesystem::path& folder, UtcTime now)
{
    const auto entries = samplePortEntries(folder, now);
    if (!entries)
        return std::unexpected(entries.error());
    return store.applyFeed(*entries, 0, now, true);
}

sync::SigningKey samplePortKey()
{
    return *sync::SigningKey::fromSeed(sha256("the key of the sample port"));
}

} // namespace tongguan::store
