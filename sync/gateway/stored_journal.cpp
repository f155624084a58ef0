// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/gateway/stored_journal.h"

#include <format>

namespace tongguan::sync {

Result<Batch> StoredJournal::readAfter(std::uint64_t seq, std::size_t maxEvents, std::size_t maxBytes)
{
    auto events = journals_.readAfter(kiosk_, seq, maxEvents, maxBytes);
    if (!events)
        return failed(std::move(events));
    Batch batch;
    batch.events = std::move(*events);
    if (!batch.events.empty()) {
        const Event& last = batch.events.back();
        batch.checkpoint = signCheckpoint(kiosk_, {last.header.seq, last.hash}, key_);
    }
    return batch;
}

Result<> StoredJournal::acknowledged(const Head& head, std::span<const Parked> parked)
{
    for (const Parked& item : parked) {
        log_.write(Severity::Warning, "tongguan.sync.gateway",
                   std::format("window-parked kiosk={} seq={}", kiosk_, item.seq));
        if (auto ok = database_.run("INSERT INTO parked (kiosk, seq, reason) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                                    kiosk_, static_cast<std::int64_t>(item.seq), "window: " + item.reason);
            !ok)
            return ok;
    }
    return database_.run("UPDATE journal SET sent = ? WHERE kiosk = ? AND sent <> ?",
                         static_cast<std::int64_t>(head.seq), kiosk_, static_cast<std::int64_t>(head.seq));
}

} // namespace tongguan::sync
