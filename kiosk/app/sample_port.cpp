// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/sample_port.h"

#include "base/json.h"
#include "kiosk/store/store_feed.h"

#include <format>

namespace tongguan::app {

Result<> loadSamplePort(store::Store& store, const std::filesystem::path& folder, UtcTime now)
{
    std::error_code missing;
    std::vector<sync::FeedEntry> entries;
    for (const auto& file : std::filesystem::directory_iterator(folder, missing)) {
        if (file.path().extension() != ".json")
            continue;
        const auto json = readJsonFile(file.path());
        if (!json)
            return fail(json.error().code, json.error().what);
        for (const auto& [key, body] : json->items()) {
            sync::FeedEntry entry;
            entry.dataset = file.path().stem().string();
            entry.key = key;
            entry.body = dump(body);
            entry.asOf = now;
            entries.push_back(std::move(entry));
        }
    }
    if (missing || entries.empty())
        return fail(Errc::NotFound, std::format("no sample port in {}", folder.string()));
    return store.applyFeed(entries, 0, now, true);
}

sync::SigningKey samplePortKey()
{
    return *sync::SigningKey::fromSeed(sha256("the key of the sample port"));
}

} // namespace tongguan::app
