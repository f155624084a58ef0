// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/gateway/rejects.h"

#include "base/json.h"
#include "base/record.h"
#include "kiosk/clearance/rejects.h"

#include <algorithm>
#include <format>
#include <string_view>
#include <vector>

namespace tongguan::sync {

using clearance::Reject;

namespace {

constexpr std::int64_t kAtOnce = 100;
constexpr std::size_t kMaxName = 64;
constexpr std::string_view kOfWindow = "window: ";

/// A header that was refused may hold anything.
std::string nameOnly(std::string text)
{
    const bool name = text.size() <= kMaxName && std::ranges::all_of(text, [](char c) {
                          return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                                 c == '.' || c == '_' || c == '-';
                      });
    return name ? text : std::string{};
}

/// The reason's own words stay here: they may repeat what the event said.
void sayWhy(std::string_view reason, Reject& reject)
{
    reject.by = reason.starts_with(kOfWindow) ? "window" : "gateway";
    if (reason.starts_with(kOfWindow))
        reason.remove_prefix(kOfWindow.size());
    reject.code = reason.starts_with("header") ? "HEADER" : reason.starts_with("body") ? "BODY" : "FORMAT";
    if (reject.code != "FORMAT")
        reject.fields.emplace_back(reject.code == "HEADER" ? "header" : "body");
}

} // namespace

Result<bool> Rejects::tell()
{
    std::int64_t all = 0;
    {
        auto count = database_.query("SELECT COUNT(*) FROM parked");
        if (!count.next())
            return fail(Errc::Unavailable, "what was set apart cannot be read");
        all = count.integer(0);
    }
    if (all == told_)
        return false;
    Transaction transaction(database_);
    std::vector<Reject> rejects;
    {
        auto rows = database_.query(
            "SELECT parked.kiosk, parked.seq, parked.reason, event.type, event.crossing FROM parked"
            " JOIN event ON event.kiosk = parked.kiosk AND event.seq = parked.seq"
            " WHERE NOT EXISTS (SELECT 1 FROM feed WHERE feed.dataset = ? AND feed.audience = 'staff'"
            " AND feed.entry_key = parked.kiosk || '/' || parked.seq) ORDER BY parked.kiosk, parked.seq LIMIT ?",
            clearance::kRejects, kAtOnce);
        while (rows.next()) {
            Reject reject{.kiosk = rows.text(0),
                          .seq = rows.integer(1),
                          .type = nameOnly(rows.text(3)),
                          .crossing = nameOnly(rows.text(4)),
                          .by = {},
                          .code = {},
                          .fields = {},
                          .at = clock_.now()};
            sayWhy(rows.text(2), reject);
            rejects.push_back(std::move(reject));
        }
        if (auto ok = rows.finish(); !ok)
            return failed(std::move(ok));
    }
    for (const Reject& reject : rejects) {
        FeedEntry entry;
        entry.dataset = clearance::kRejects;
        entry.key = std::format("{}/{}", reject.kiosk, reject.seq);
        entry.asOf = reject.at;
        entry.audience = "staff";
        entry.body = dump(toJson(reject));
        if (auto ok = feed_.publish(signEntry(std::move(entry), port_, key_)); !ok)
            return failed(std::move(ok));
    }
    if (auto ok = transaction.commit(); !ok)
        return failed(std::move(ok));
    if (rejects.size() < static_cast<std::size_t>(kAtOnce))
        told_ = all; // the rest with the next step
    return !rejects.empty();
}

} // namespace tongguan::sync
