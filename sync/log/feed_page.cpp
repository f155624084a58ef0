// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/log/feed_page.h"

#include "base/json.h"
#include "sync/log/flat_object.h"

#include <algorithm>

namespace tongguan::sync {

namespace {

Result<FeedPage> finish(FeedPage page, std::string_view line)
{
    auto object = FlatObject::parse(line);
    if (!object)
        return failed(std::move(object));
    const auto next = object->integer("next");
    const auto asOf = object->integer("asOf");
    if (!next || !asOf || *next < 0)
        return fail(Errc::InvalidInput, "the last line of a feed page has no next or asOf");
    page.next = static_cast<std::uint64_t>(*next);
    page.asOf = fromMicroseconds(*asOf);
    if (!page.entries.empty() && page.entries.back().cursor > page.next)
        return fail(Errc::InvalidInput, "a feed page has entries after its end");
    return page;
}

} // namespace

std::string pageEnd(std::uint64_t next, UtcTime asOf)
{
    return dump(Json{{"next", next}, {"asOf", toMicroseconds(asOf)}}) + "\n";
}

Result<FeedPage> decodePage(std::string_view ndjson)
{
    FeedPage page;
    while (!ndjson.empty()) {
        const std::size_t end = ndjson.find('\n');
        if (end == std::string_view::npos)
            break;
        const std::string_view line = ndjson.substr(0, end);
        ndjson.remove_prefix(end + 1);
        if (ndjson.empty())
            return finish(std::move(page), line);
        auto entry = entryFromLine(line);
        if (!entry)
            return failed(std::move(entry));
        if (!page.entries.empty() && entry->cursor <= page.entries.back().cursor)
            return fail(Errc::InvalidInput, "a feed page is out of order");
        page.entries.push_back(std::move(*entry));
    }
    return fail(Errc::InvalidInput, "a feed page that is cut off");
}

} // namespace tongguan::sync
