// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/gateway/feed.h"

#include "sync/gateway/counters.h"

#include <algorithm>

namespace tongguan::sync {

namespace {

constexpr std::int64_t kPageEntries = 2000;

FeedEntry entryFrom(const Query& row)
{
    FeedEntry entry;
    entry.cursor = static_cast<std::uint64_t>(row.integer(0));
    entry.dataset = row.text(1);
    entry.key = row.text(2);
    entry.removed = row.integer(3) != 0;
    entry.asOf = fromMicroseconds(row.integer(4));
    entry.audience = row.text(5);
    entry.body = row.text(6);
    entry.signer = row.text(7);
    const Bytes signature = row.blob(8);
    std::copy_n(signature.begin(), std::min(signature.size(), entry.signature.size()), entry.signature.begin());
    return entry;
}

} // namespace

Result<> Feed::publish(const FeedEntry& entry)
{
    std::int64_t position = 0;
    {
        auto next = database_.query("UPDATE counter SET value = value + 1 WHERE name = 'feed' RETURNING value");
        if (!next.next())
            return next.none(Errc::Corrupt, "the feed has no counter");
        position = next.integer(0);
        if (auto ok = next.finish(); !ok)
            return ok;
    }
    if (auto ok = database_.run("DELETE FROM feed WHERE dataset = ? AND entry_key = ? AND audience = ?", entry.dataset,
                                entry.key, entry.audience);
        !ok)
        return ok;
    return database_.run(
        "INSERT INTO feed (position, dataset, entry_key, removed, as_of, audience, body, signer, signature,"
        " published_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        position, entry.dataset, entry.key, std::int64_t{entry.removed}, toMicroseconds(entry.asOf), entry.audience,
        entry.body, entry.signer, ByteView(entry.signature), toMicroseconds(clock_.now()));
}

Result<> Feed::hold()
{
    return database_.query("SELECT value FROM counter WHERE name = 'feed' FOR UPDATE").finish();
}

Result<std::uint64_t> Feed::cursor()
{
    auto value = counter(database_, "feed");
    if (!value)
        return failed(std::move(value));
    return static_cast<std::uint64_t>(*value);
}

Result<Feed::Page> Feed::page(std::uint64_t after, const Reader& reader)
{
    const std::string own = "kiosk:" + reader.id;
    auto now = cursor(); // first: all up to it are seen by what is read after it
    if (!now)
        return failed(std::move(now));
    Page page{.lines = {}, .next = *now, .empty = true};
    auto rows = database_.query(
        "SELECT position, dataset, entry_key, removed, as_of, audience, body, signer, signature FROM feed"
        " WHERE position > ? AND (audience = '' OR audience = ? OR audience = ? OR ? = 1) ORDER BY position LIMIT ?",
        static_cast<std::int64_t>(after), reader.role, own, std::int64_t{reader.role == "gateway"}, kPageEntries);
    std::int64_t count = 0;
    std::uint64_t last = after;
    while (rows.next()) {
        const FeedEntry entry = entryFrom(rows);
        const std::string line = entryLine(entry);
        if (!page.empty && page.lines.size() + line.size() > kMaxFeedPage) {
            page.next = last;
            return page;
        }
        page.lines += line;
        page.lines += '\n';
        page.empty = false;
        last = entry.cursor;
        ++count;
    }
    if (auto ok = rows.finish(); !ok)
        return failed(std::move(ok));
    page.next = count == kPageEntries ? last : std::max(page.next, last);
    return page;
}

Result<Feed::Page> Feed::snapshot(const Reader& reader)
{
    const std::string own = "kiosk:" + reader.id;
    auto now = cursor();
    if (!now)
        return failed(std::move(now));
    Page page{.lines = {}, .next = *now, .empty = true};
    auto rows = database_.query("SELECT position, dataset, entry_key, removed, as_of, audience, body, signer, signature"
                                " FROM feed WHERE removed = 0"
                                " AND (audience = '' OR audience = ? OR audience = ? OR ? = 1) ORDER BY position",
                                reader.role, own, std::int64_t{reader.role == "gateway"});
    while (rows.next()) {
        const FeedEntry entry = entryFrom(rows);
        page.next = std::max(page.next, entry.cursor); // published since by another process
        page.lines += entryLine(entry);
        page.lines += '\n';
        page.empty = false;
    }
    if (auto ok = rows.finish(); !ok)
        return failed(std::move(ok));
    return page;
}

Result<> Feed::forget(std::string_view dataset, UtcTime before)
{
    return database_.run("DELETE FROM feed WHERE dataset = ? AND published_at < ?", dataset, toMicroseconds(before));
}

Result<std::vector<FeedEntry>> Feed::entriesBy(std::string_view signer)
{
    auto rows = database_.query("SELECT position, dataset, entry_key, removed, as_of, audience, body, signer, signature"
                                " FROM feed WHERE removed = 0 AND signer = ?",
                                signer);
    std::vector<FeedEntry> entries;
    while (rows.next())
        entries.push_back(entryFrom(rows));
    if (auto ok = rows.finish(); !ok)
        return failed(std::move(ok));
    return entries;
}

} // namespace tongguan::sync
