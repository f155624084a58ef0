// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sync/memory_journal.h"

#include "tests/support/sync/sample_events.h"

#include <algorithm>

namespace tongguan::sync {

MemoryJournal::MemoryJournal(std::string kiosk, const Bytes& seed)
    : name(std::move(kiosk)), key(SigningKey::fromSeed(seed).value())
{}

const Event& MemoryJournal::append(std::string type, std::string body, std::string crossing)
{
    EventHeader header = sampleHeader(events.size() + 1, type);
    header.crossing = std::move(crossing);
    header.at = at.value_or(header.at);
    events.push_back(link(head()->hash, std::move(header), std::move(body)).value());
    return events.back();
}

void MemoryJournal::appendUnchecked(std::string type, std::string body)
{
    Event event;
    event.header = sampleHeader(events.size() + 1, type);
    event.bodyHash = sha256(body);
    event.hash = chainHash(head()->hash, event.header, event.bodyHash);
    event.body = std::move(body);
    events.push_back(std::move(event));
}

Result<Head> MemoryJournal::head()
{
    return events.empty() ? Head{} : Head{events.back().header.seq, events.back().hash};
}

Result<Hash> MemoryJournal::hashAt(std::uint64_t seq)
{
    if (seq == 0 || seq > events.size())
        return fail(Errc::NotFound, "beyond the head");
    return events[seq - 1].hash;
}

Result<Batch> MemoryJournal::readAfter(std::uint64_t seq, std::size_t maxEvents, std::size_t maxBytes)
{
    Batch batch;
    std::size_t bytes = 0;
    for (std::size_t i = seq; i < events.size() && batch.events.size() < maxEvents && bytes < maxBytes; ++i) {
        batch.events.push_back(events[i]);
        bytes += events[i].body.size();
    }
    if (!batch.events.empty()) {
        const Event& last = batch.events.back();
        batch.checkpoint = signCheckpoint(name, {last.header.seq, last.hash}, key);
    }
    return batch;
}

Result<> MemoryJournal::acknowledged(const Head& head, std::span<const Parked> parked)
{
    acknowledgedHead = head;
    for (const Parked& item : parked)
        if (std::ranges::find(parkedEvents, item) == parkedEvents.end())
            parkedEvents.push_back(item);
    return {};
}

} // namespace tongguan::sync
