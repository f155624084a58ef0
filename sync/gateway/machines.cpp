// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/gateway/machines.h"

#include <algorithm>
#include <utility>

namespace tongguan::sync {

void Machines::called(const Peer& peer, std::string_view told)
{
    News& news = news_[peer.id];
    news.seen = clock_.now();
    if (told.empty() || !decodeStatus(told))
        return;
    news.told = news.seen;
    news.status = told;
}

Result<> Machines::keep()
{
    if (news_.empty())
        return {};
    Transaction transaction(database_);
    if (!transaction.begun())
        return transaction.begun();
    for (const auto& [machine, news] : news_) {
        // Another gateway of this port may have heard of it since.
        auto kept = database_.run(
            "INSERT INTO machine (kiosk, seen_at, told_at, status) VALUES (?, ?, ?, ?) ON CONFLICT (kiosk) DO UPDATE "
            "SET"
            " seen_at = CASE WHEN excluded.seen_at > machine.seen_at THEN excluded.seen_at ELSE machine.seen_at END,"
            " told_at = CASE WHEN excluded.told_at > machine.told_at THEN excluded.told_at ELSE machine.told_at END,"
            " status = CASE WHEN excluded.told_at > machine.told_at THEN excluded.status ELSE machine.status END",
            machine, toMicroseconds(news.seen), news.told ? toMicroseconds(*news.told) : std::int64_t{0}, news.status);
        if (!kept)
            return kept;
    }
    if (auto ok = transaction.commit(); !ok)
        return ok;
    news_.clear();
    return {};
}

/// What is not written yet is newer than the row.
void Machines::addNews(fleet::MachineRow& machine) const
{
    const auto news = news_.find(machine.id);
    if (news == news_.end())
        return;
    machine.seen = std::max(machine.seen.value_or(UtcTime{}), news->second.seen);
    if (!news->second.told || machine.told > news->second.told)
        return;
    if (auto status = decodeStatus(news->second.status)) {
        machine.told = news->second.told;
        machine.status = std::move(*status);
    }
}

Result<std::vector<fleet::MachineRow>> Machines::rows()
{
    std::vector<fleet::MachineRow> machines;
    auto rows = database_.query(
        "SELECT member.id, member.role, member.revoked, COALESCE(journal.frozen, 0), COALESCE(journal.seq, 0),"
        " (SELECT COUNT(*) FROM parked WHERE parked.kiosk = member.id),"
        " (SELECT COUNT(*) FROM quarantine WHERE quarantine.kiosk = member.id),"
        " COALESCE(machine.seen_at, 0), COALESCE(machine.told_at, 0), COALESCE(machine.status, '')"
        " FROM member LEFT JOIN journal ON journal.kiosk = member.id LEFT JOIN machine ON machine.kiosk = member.id"
        " WHERE member.role <> 'technician' ORDER BY member.id LIMIT 2000");
    while (rows.next()) {
        fleet::MachineRow machine;
        machine.id = rows.text(0);
        machine.role = rows.text(1);
        machine.revoked = rows.integer(2) != 0;
        machine.frozen = rows.integer(3) != 0;
        machine.head = rows.integer(4);
        machine.parked = rows.integer(5);
        machine.quarantined = rows.integer(6);
        if (rows.integer(7) != 0)
            machine.seen = fromMicroseconds(rows.integer(7));
        if (auto status = decodeStatus(rows.text(9)); status && rows.integer(8) != 0) {
            machine.told = fromMicroseconds(rows.integer(8));
            machine.status = std::move(*status);
        }
        addNews(machine);
        machines.push_back(std::move(machine));
    }
    if (auto ok = rows.finish(); !ok)
        return failed(std::move(ok));
    return machines;
}

} // namespace tongguan::sync
