// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/store/store_uplink.h"

#include "kiosk/store/settings.h"

namespace tongguan::store {

Result<sync::Batch> StoreUplink::readAfter(std::uint64_t seq, std::size_t maxEvents, std::size_t maxBytes)
{
    auto events = store_.eventsToSend(seq, maxEvents, maxBytes);
    if (!events)
        return failed(std::move(events));
    sync::Batch batch{.events = std::move(*events)};
    if (!batch.events.empty()) {
        const sync::Event& last = batch.events.back();
        batch.checkpoint = sync::signCheckpoint(store_.kiosk(), {.seq = last.header.seq, .hash = last.hash}, key_);
    }
    return batch;
}

Result<> Store::acknowledge(const sync::Head& head, std::span<const sync::Parked> parked)
{
    auto transaction = database_->begin();
    if (!transaction)
        return failed(std::move(transaction));
    if (auto done = writeNumber(*database_, "acknowledged", static_cast<std::int64_t>(head.seq)); !done)
        return done;
    auto when = database_->prepare("INSERT OR IGNORE INTO acknowledgement (seq, at) VALUES (?, ?)");
    if (!when)
        return failed(std::move(when));
    if (auto done = when->run(static_cast<std::int64_t>(head.seq), toMicroseconds(clock_->now())); !done)
        return done;
    auto insert = database_->prepare("INSERT OR REPLACE INTO parked (seq, reason) VALUES (?, ?)");
    if (!insert)
        return failed(std::move(insert));
    for (const sync::Parked& one : parked) {
        if (auto done = insert->run(static_cast<std::int64_t>(one.seq), std::string_view(one.reason)); !done)
            return done;
    }
    return transaction->commit();
}

} // namespace tongguan::store
