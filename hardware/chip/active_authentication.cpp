// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/chip/active_authentication.h"

#include "hardware/chip/data_groups.h"
#include "hardware/chip/message_recovery.h"
#include "hardware/chip/plain_ecdsa.h"
#include "hardware/chip/public_key.h"

#include <string>

namespace tongguan::chip {

namespace {

constexpr std::size_t kChallenge = 8;
constexpr int kLeastRsa = 1024;
constexpr int kMostRsa = 4096;
/// What a short answer holds beside secure messaging.
constexpr std::size_t kShortAnswer = 223;

bool isKnown(const PublicKey& key, std::string_view hash)
{
    if (key.isRsa())
        return key.bits() >= kLeastRsa && key.bits() <= kMostRsa;
    return !key.point().empty() && !hash.empty();
}

std::size_t signatureSize(const PublicKey& key)
{
    const auto bytes = static_cast<std::size_t>(key.bits() + 7) / 8;
    return key.isRsa() ? bytes : 2 * bytes;
}

} // namespace

Result<ChipProof> authenticateActively(Channel& channel, ByteView group15, std::string_view hash, Random& random)
{
    const auto info = readGroup15(group15);
    const PublicKey key = PublicKey::read(info ? *info : ByteView());
    if (!isKnown(key, hash))
        return ChipProof::Unsupported;
    Bytes challenge(kChallenge);
    random.fill(challenge);
    const auto answer = doneOr(
        channel.send({.ins = 0x88, .data = challenge, .expected = signatureSize(key) > kShortAnswer ? 65536U : 256U}),
        "active authentication");
    if (!answer) {
        if (answer.error().code == Errc::Unavailable || answer.error().code == Errc::Exhausted)
            return std::unexpected(answer.error());
        return ChipProof::Failed;
    }
    const bool holds = key.isRsa() ? recovers(key, *answer, challenge)
                                   : signsPlainly(key, *answer, challenge, std::string(hash).c_str());
    return holds ? ChipProof::Proved : ChipProof::Failed;
}

} // namespace tongguan::chip
