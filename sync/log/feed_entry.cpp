// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/log/feed_entry.h"

#include "base/json.h"
#include "sync/log/canonical_bytes.h"
#include "sync/log/flat_object.h"

#include <algorithm>
#include <format>
#include <utility>

namespace tongguan::sync {

namespace {

constexpr std::size_t kMaxName = 64;
constexpr std::size_t kMaxKey = 256;
constexpr std::size_t kMaxEntryBody = 1U << 20U; // an event of kMaxBody, escaped once

Bytes signedBytes(const FeedEntry& entry, std::string_view port)
{
    CanonicalBytes bytes;
    bytes.text("tongguan feed entry 1"); // so that this key's signatures under other things never fit here
    bytes.text(port);
    bytes.text(entry.dataset);
    bytes.text(entry.key);
    bytes.number(entry.removed ? 1 : 0);
    bytes.number(static_cast<std::uint64_t>(toMicroseconds(entry.asOf)));
    bytes.text(entry.audience);
    bytes.text(entry.body);
    return bytes.result();
}

Result<> checkLimits(const FeedEntry& entry)
{
    if (entry.dataset.empty() || entry.dataset.size() > kMaxName || entry.audience.size() > kMaxName ||
        entry.signer.size() > kMaxName)
        return fail(Errc::InvalidInput, "a feed entry's data set, audience or signer is empty or too long");
    if (entry.key.empty() || entry.key.size() > kMaxKey)
        return fail(Errc::InvalidInput, "a feed entry's key is empty or too long");
    if (entry.body.size() > kMaxEntryBody || entry.removed != entry.body.empty())
        return fail(Errc::InvalidInput, "a feed entry has a body, or is removed and has none");
    return {};
}

} // namespace

FeedEntry signEntry(FeedEntry entry, std::string_view port, const SigningKey& key)
{
    entry.signer = key.verifying().id();
    entry.signature = key.sign(signedBytes(entry, port));
    return entry;
}

Result<> verify(const FeedEntry& entry, std::string_view port, const std::vector<VerifyingKey>& keys)
{
    const auto named = std::ranges::find(keys, entry.signer, &VerifyingKey::id);
    if (named == keys.end() || !named->verifies(signedBytes(entry, port), entry.signature))
        return fail(Errc::Denied,
                    std::format("feed entry {} of \"{}\" is not signed by a trusted key", entry.cursor, entry.dataset));
    return {};
}

std::string entryLine(const FeedEntry& entry)
{
    return dump(Json{{"cursor", entry.cursor},
                     {"dataset", entry.dataset},
                     {"key", entry.key},
                     {"removed", entry.removed},
                     {"asOf", toMicroseconds(entry.asOf)},
                     {"audience", entry.audience},
                     {"body", entry.body},
                     {"signer", entry.signer},
                     {"signature", toBase64(entry.signature)}});
}

Result<FeedEntry> entryFromLine(std::string_view line)
{
    auto object = FlatObject::parse(line);
    if (!object)
        return failed(std::move(object));
    auto cursor = object->integer("cursor");
    auto removed = object->boolean("removed");
    auto asOf = object->integer("asOf");
    auto signature = object->signature("signature");
    if (!cursor || *cursor < 0 || !removed || !asOf || !signature)
        return fail(Errc::InvalidInput, "a feed entry lacks cursor, removed, asOf or signature");
    FeedEntry entry;
    entry.cursor = static_cast<std::uint64_t>(*cursor);
    entry.removed = *removed;
    entry.asOf = fromMicroseconds(*asOf);
    entry.signature = *signature;
    for (const auto& [key, field] :
         {std::pair{"dataset", &entry.dataset}, std::pair{"key", &entry.key}, std::pair{"audience", &entry.audience},
          std::pair{"body", &entry.body}, std::pair{"signer", &entry.signer}}) {
        auto text = object->text(key);
        if (!text)
            return failed(std::move(text));
        *field = std::move(*text);
    }
    if (auto ok = checkLimits(entry); !ok)
        return failed(std::move(ok));
    return entry;
}

} // namespace tongguan::sync
