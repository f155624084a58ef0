// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/log/sealed_batch.h"

#include <algorithm>
#include <array>
#include <format>

namespace tongguan::sync {

namespace {

constexpr std::array<std::uint8_t, 4> kHead = {'T', 'G', 'T', 1};
constexpr std::size_t kNameBytes = 8;
constexpr std::size_t kBoxAt = kHead.size() + kNameBytes;

Bytes nameOf(const VerifyingKey& key)
{
    return fromHex(key.id()).value_or(Bytes(kNameBytes));
}

} // namespace

Result<Bytes> sealBatch(std::string_view ndjson, const VerifyingKey& gateway, Random& random)
{
    const std::string packed = compress(ndjson);
    if (packed.size() + kBoxAt + kBoxBytes > kMaxSealedBatch)
        return fail(Errc::Exhausted, std::format("a batch of {} bytes when packed", packed.size()));
    const auto box = gateway.seal(asBytes(packed), random);
    if (!box)
        return std::unexpected(box.error());
    Bytes sealed(kHead.begin(), kHead.end());
    const Bytes name = nameOf(gateway);
    sealed.insert(sealed.end(), name.begin(), name.end());
    sealed.insert(sealed.end(), box->begin(), box->end());
    return sealed;
}

Result<std::string> openBatch(ByteView sealed, const SigningKey& gateway)
{
    if (sealed.size() <= kBoxAt || sealed.size() > kMaxSealedBatch ||
        !std::ranges::equal(sealed.first(3), std::span(kHead).first(3)))
        return fail(Errc::InvalidInput, "no sealed batch");
    if (sealed[3] != kHead[3])
        return fail(Errc::InvalidInput, std::format("a sealed batch of version {}: update this program", sealed[3]));
    if (!std::ranges::equal(sealed.subspan(kHead.size(), kNameBytes), nameOf(gateway.verifying())))
        return fail(Errc::Denied, "the batch is sealed to another gateway");
    const auto packed = gateway.open(sealed.subspan(kBoxAt));
    if (!packed)
        return std::unexpected(packed.error());
    return decompress(asText(*packed), kMaxBatchBytes);
}

} // namespace tongguan::sync
