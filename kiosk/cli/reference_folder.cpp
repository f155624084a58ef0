// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/cli/reference_folder.h"

#include "base/file.h"
#include "base/json.h"
#include "base/json_lines.h"
#include "kiosk/clearance/dataset_rows.h"

#include <algorithm>
#include <format>
#include <vector>

namespace tongguan::cli {

namespace {

constexpr std::size_t kMaxFile = std::size_t{256} << 20U;

Result<> load(const std::filesystem::path& file, clearance::MemoryReference& into)
{
    const auto text = readFile(file.string(), kMaxFile);
    if (!text)
        return fail(text.error().code, text.error().what);
    const auto json = parseJson(*text, kMaxFile);
    if (!json)
        return fail(Errc::InvalidInput, std::format("{}:{}: {}", file.string(), brokenLine(*text), json.error().what));
    if (!json->is_object())
        return fail(Errc::InvalidInput, std::format("{}:1: should be an object of bodies by key", file.string()));
    const std::string dataset = file.stem().string();
    into.came(dataset);
    for (const auto& [key, body] : json->items()) {
        if (const auto fits = clearance::checkRow(dataset, body); !fits)
            return fail(Errc::InvalidInput,
                        std::format("{}:{}: \"{}\": {}", file.string(), lineOf(*text, key, fits.error().field), key,
                                    fits.error().what));
        into.put(dataset, key, body);
    }
    return {};
}

} // namespace

Result<clearance::MemoryReference> referenceFrom(const std::filesystem::path& folder)
{
    std::error_code missing;
    std::vector<std::filesystem::path> files;
    for (const auto& file : std::filesystem::directory_iterator(folder, missing)) {
        if (file.path().extension() == ".json")
            files.push_back(file.path());
    }
    if (missing || files.empty())
        return fail(Errc::NotFound, std::format("no lists of a port in {}", folder.string()));
    std::ranges::sort(files);
    clearance::MemoryReference reference;
    for (const std::filesystem::path& file : files) {
        if (auto loaded = load(file, reference); !loaded)
            return failed(std::move(loaded));
    }
    return reference;
}

} // namespace tongguan::cli
