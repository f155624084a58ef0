// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/log/event.h"

#include "base/uuid.h"
#include "sync/log/canonical_bytes.h"

#include <algorithm>
#include <array>
#include <format>
#include <limits>

namespace tongguan::sync {

namespace {

constexpr std::size_t kMaxType = 64;
constexpr std::size_t kMaxName = 128; // of an actor or a boot

bool isType(std::string_view type)
{
    return !type.empty() && type.size() <= kMaxType &&
           std::ranges::all_of(type, [](char c) { return (c >= 'a' && c <= 'z') || c == '.' || c == '_'; });
}

bool isName(std::string_view text)
{
    return text.size() <= kMaxName && isUtf8(text);
}

} // namespace

Result<> checkHeader(const EventHeader& header)
{
    if (header.seq == 0 || header.seq > std::uint64_t{std::numeric_limits<std::int64_t>::max()})
        return fail(Errc::InvalidInput, "an event is numbered from 1");
    if (!isUuid(header.id))
        return fail(Errc::InvalidInput, std::format("event {}: the id is no UUID", header.seq));
    if (!isType(header.type))
        return fail(Errc::InvalidInput, std::format("event {}: the type is not 1 to 64 of a-z, '.', '_'", header.seq));
    if (!isName(header.boot) || !isName(header.actor))
        return fail(Errc::InvalidInput, std::format("event {}: boot or actor too long or not UTF-8", header.seq));
    if (!header.crossing.empty() && !isUuid(header.crossing))
        return fail(Errc::InvalidInput, std::format("event {}: the crossing is no UUID", header.seq));
    return {};
}

Bytes headerBytes(const EventHeader& header)
{
    CanonicalBytes bytes;
    bytes.number(header.seq);
    bytes.text(header.id);
    bytes.text(header.type);
    bytes.number(static_cast<std::uint64_t>(toMicroseconds(header.at)));
    bytes.text(header.boot);
    bytes.number(static_cast<std::uint64_t>(header.monotonic));
    bytes.text(header.actor);
    bytes.text(header.crossing);
    return bytes.result();
}

Hash chainHash(const Hash& previous, const EventHeader& header, const Hash& bodyHash)
{
    Bytes bytes(previous.begin(), previous.end());
    const Bytes middle = headerBytes(header);
    bytes.insert(bytes.end(), middle.begin(), middle.end());
    bytes.insert(bytes.end(), bodyHash.begin(), bodyHash.end());
    return sha256(bytes);
}

Result<Event> link(const Hash& previous, EventHeader header, std::string body)
{
    if (auto ok = checkHeader(header); !ok)
        return failed(std::move(ok));
    if (body.empty() || body.size() > kMaxBody)
        return fail(Errc::InvalidInput,
                    std::format("event {}: a body has 1 to {} bytes, got {}", header.seq, kMaxBody, body.size()));
    if (!isUtf8(body))
        return fail(Errc::InvalidInput, std::format("event {}: the body is not UTF-8", header.seq));
    const Hash bodyHash = sha256(body);
    const Hash hash = chainHash(previous, header, bodyHash);
    return Event{std::move(header), std::move(body), bodyHash, hash};
}

Result<> follows(const Head& head, const Event& event)
{
    if (event.header.seq != head.seq + 1)
        return fail(Errc::Corrupt, std::format("event {} after {}", event.header.seq, head.seq));
    const bool erased = event.body.empty();
    if (!erased && sha256(event.body) != event.bodyHash)
        return fail(Errc::Corrupt, std::format("event {}: the body is not the one that was hashed", event.header.seq));
    if (chainHash(head.hash, event.header, event.bodyHash) != event.hash)
        return fail(Errc::Corrupt, std::format("event {}: the chain does not hold", event.header.seq));
    return {};
}

} // namespace tongguan::sync
