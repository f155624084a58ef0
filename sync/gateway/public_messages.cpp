// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/gateway/public_messages.h"

#include "base/json.h"
#include "base/record.h"
#include "base/result.h"

namespace tongguan::sync {

using clearance::kPublicMessages;

Result<Kept> publishMessage(Database& database, Feed& feed, const std::string& port, const SigningKey& key,
                            const clearance::MessageFromAfar& message, std::int64_t most)
{
    if (auto ok = feed.hold(); !ok)
        return failed(std::move(ok));
    {
        auto held = database.query(
            "SELECT COUNT(*), SUM(CASE WHEN entry_key = ? THEN 1 ELSE 0 END) FROM feed WHERE dataset = ?",
            message.receipt, kPublicMessages);
        if (!held.next())
            return held.none(Errc::Unavailable, "the messages cannot be counted");
        if (held.integer(1) != 0)
            return Kept::Known;
        if (held.integer(0) >= most)
            return Kept::NoRoom;
    }
    FeedEntry entry;
    entry.dataset = kPublicMessages;
    entry.key = message.receipt;
    entry.asOf = message.at;
    entry.audience = "staff";
    entry.body = dump(toJson(message));
    if (auto ok = feed.publish(signEntry(std::move(entry), port, key)); !ok)
        return failed(std::move(ok));
    return Kept::New;
}

} // namespace tongguan::sync
