// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/log/batch.h"

#include "base/json.h"
#include "sync/log/flat_object.h"

#include <algorithm>
#include <format>
#include <utility>

namespace tongguan::sync {

namespace {

Result<Checkpoint> checkpointFromLine(FlatObject& object)
{
    auto kiosk = object.text("checkpoint");
    auto seq = object.integer("seq");
    auto hash = object.hash("hash");
    auto signature = object.signature("signature");
    if (!kiosk || !seq || !hash || !signature || *seq < 0)
        return fail(Errc::InvalidInput, "the checkpoint lacks kiosk, number, hash or signature");
    return Checkpoint{std::move(*kiosk), {static_cast<std::uint64_t>(*seq), *hash}, *signature};
}

std::string checkpointLine(const Checkpoint& checkpoint)
{
    return dump(Json{{"checkpoint", checkpoint.kiosk},
                     {"seq", checkpoint.head.seq},
                     {"hash", toHex(checkpoint.head.hash)},
                     {"signature", toBase64(checkpoint.signature)}});
}

Result<EventHeader> headerFrom(FlatObject& object)
{
    auto seq = object.integer("seq");
    auto at = object.integer("at");
    auto monotonic = object.integer("mono");
    if (!seq || !at || !monotonic || *seq < 1)
        return fail(Errc::InvalidInput, "an event lacks seq, at or mono");
    EventHeader header;
    header.seq = static_cast<std::uint64_t>(*seq);
    header.at = fromMicroseconds(*at);
    header.monotonic = *monotonic;
    for (const auto& [key, field] :
         {std::pair{"id", &header.id}, std::pair{"type", &header.type}, std::pair{"boot", &header.boot},
          std::pair{"actor", &header.actor}, std::pair{"crossing", &header.crossing}}) {
        auto text = object.text(key);
        if (!text)
            return fail(Errc::InvalidInput, std::format("event {}: {}", *seq, text.error().what));
        *field = std::move(*text);
    }
    return header;
}

Result<Event> eventFrom(FlatObject& object)
{
    auto header = headerFrom(object);
    if (!header)
        return failed(std::move(header));
    auto bodyHash = object.hash("bodyHash");
    auto hash = object.hash("hash");
    if (!bodyHash || !hash)
        return fail(Errc::InvalidInput, std::format("event {}: no hash", header->seq));
    std::string body;
    if (!object.isNull("body")) {
        auto text = object.text("body");
        if (!text || text->empty() || text->size() > kMaxBody)
            return fail(Errc::InvalidInput, std::format("event {}: no body of 1 to {} bytes", header->seq, kMaxBody));
        body = std::move(*text);
    }
    return Event{std::move(*header), std::move(body), *bodyHash, *hash};
}

} // namespace

std::string eventLine(const Event& event)
{
    const EventHeader& header = event.header;
    return dump(Json{{"seq", header.seq},
                     {"id", header.id},
                     {"type", header.type},
                     {"at", toMicroseconds(header.at)},
                     {"boot", header.boot},
                     {"mono", header.monotonic},
                     {"actor", header.actor},
                     {"crossing", header.crossing},
                     {"body", event.body.empty() ? Json(nullptr) : Json(event.body)},
                     {"bodyHash", toHex(event.bodyHash)},
                     {"hash", toHex(event.hash)}});
}

Result<Event> eventFromLine(std::string_view line)
{
    auto object = FlatObject::parse(line);
    if (!object)
        return failed(std::move(object));
    return eventFrom(*object);
}

std::string receiptLine(const Checkpoint& checkpoint)
{
    return checkpointLine(checkpoint);
}

Result<Checkpoint> receiptFromLine(std::string_view line)
{
    auto object = FlatObject::parse(line);
    if (!object)
        return failed(std::move(object));
    return checkpointFromLine(*object);
}

std::string encodeBatch(std::span<const Event> events, const Checkpoint& checkpoint)
{
    std::string ndjson;
    for (const Event& event : events) {
        ndjson += eventLine(event);
        ndjson += '\n';
    }
    ndjson += checkpointLine(checkpoint);
    ndjson += '\n';
    return ndjson;
}

Result<Batch> decodeBatch(std::string_view ndjson)
{
    if (ndjson.size() > kMaxBatchBytes)
        return fail(Errc::InvalidInput, std::format("a batch of {} bytes, at most {}", ndjson.size(), kMaxBatchBytes));
    Batch batch;
    while (!ndjson.empty()) {
        const std::size_t end = std::min(ndjson.find('\n'), ndjson.size());
        auto object = FlatObject::parse(ndjson.substr(0, end));
        ndjson.remove_prefix(std::min(end + 1, ndjson.size()));
        if (!object)
            return failed(std::move(object));
        if (object->has("checkpoint")) {
            auto checkpoint = checkpointFromLine(*object);
            if (!checkpoint)
                return failed(std::move(checkpoint));
            if (!ndjson.empty())
                return fail(Errc::InvalidInput, "lines after the checkpoint");
            batch.checkpoint = std::move(*checkpoint);
            return batch;
        }
        if (batch.events.size() == kMaxBatchEvents)
            return fail(Errc::InvalidInput, std::format("more than {} events in a batch", kMaxBatchEvents));
        auto event = eventFrom(*object);
        if (!event)
            return failed(std::move(event));
        batch.events.push_back(std::move(*event));
    }
    return fail(Errc::InvalidInput, "a batch without a checkpoint");
}

} // namespace tongguan::sync
