// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/cli/escrow.h"

#include "base/file.h"
#include "base/json.h"

namespace tongguan::cli {

namespace {

/// A seed in memory, wiped by no one: a process of a second's life. The store's key itself is.
Result<Bytes> bytesIn(const std::string& file, const char* member)
{
    const auto json = readJsonFile(file);
    if (!json)
        return fail(json.error().code, json.error().what);
    auto bytes = fromBase64(stringOr(*json, member));
    if (!bytes || bytes->size() != 32)
        return fail(Errc::InvalidInput, file + " is no such key: tongguan store keygen makes them");
    return std::move(*bytes);
}

} // namespace

Json secretHalf(const sync::SigningKey& key)
{
    return {{"v", 1}, {"seed", toBase64(key.seed())}};
}

Json publicHalf(const sync::VerifyingKey& key)
{
    return {{"v", 1}, {"id", key.id()}, {"key", key.toBase64()}};
}

Result<sync::SigningKey> secretHalfIn(const std::string& file)
{
    const auto seed = bytesIn(file, "seed");
    return seed ? sync::SigningKey::fromSeed(*seed) : Result<sync::SigningKey>(std::unexpected(seed.error()));
}

Result<sync::VerifyingKey> publicHalfIn(const std::string& file)
{
    const auto key = bytesIn(file, "key");
    return key ? sync::VerifyingKey::fromBytes(*key) : Result<sync::VerifyingKey>(std::unexpected(key.error()));
}

Result<Json> escrowOf(const store::StoreKey& key, const std::string& store, const sync::VerifyingKey& centre,
                      Random& random)
{
    const auto sealed = centre.seal(key.bytes(), random);
    if (!sealed)
        return fail(sealed.error().code, sealed.error().what);
    return Json{{"v", 1}, {"store", store}, {"centre", centre.id()}, {"sealed", toBase64(*sealed)}};
}

Result<store::StoreKey> openEscrow(const Json& escrow, const sync::SigningKey& centre)
{
    const auto sealed = fromBase64(stringOr(escrow, "sealed"));
    if (!sealed || sealed->size() != 32 + sync::kBoxBytes)
        return fail(Errc::InvalidInput, "this is no sealed key of a store");
    if (stringOr(escrow, "centre") != centre.verifying().id())
        return fail(Errc::Denied, "it was sealed to another centre: " + stringOr(escrow, "centre"));
    const auto bytes = centre.open(*sealed);
    return bytes ? store::StoreKey::fromBytes(*bytes) : Result<store::StoreKey>(std::unexpected(bytes.error()));
}

} // namespace tongguan::cli
