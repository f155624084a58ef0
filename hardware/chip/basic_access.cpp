// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/chip/basic_access.h"

#include "hardware/chip/cipher.h"
#include "hardware/chip/tlv.h"

#include <algorithm>
#include <utility>

namespace tongguan::chip {

namespace {

constexpr Cipher kCipher = Cipher::TripleDes;
constexpr std::size_t kSeedSize = 16;
constexpr std::size_t kNonceSize = 8;
constexpr std::size_t kCryptogramSize = 32;

} // namespace

Result<SecureMessaging> openBasicAccess(Channel& channel, const AccessKey& key, Random& random)
{
    if (key.kind() != AccessKey::Kind::Zone)
        return fail(Errc::InvalidInput, "basic access takes the machine-readable zone");
    const ByteView seed = key.password().first(kSeedSize);
    const Secret encryption = deriveKey(kCipher, seed, KeyUse::Encryption);
    const Secret mac = deriveKey(kCipher, seed, KeyUse::Mac);

    auto challenge = doneOr(channel.send({.ins = 0x84, .data = {}, .expected = kNonceSize}), "basic access, challenge");
    if (!challenge)
        return failed(std::move(challenge));
    if (challenge->size() != kNonceSize)
        return fail(Errc::InvalidInput, "the chip's challenge is not of 8 bytes");
    Bytes nonce(kNonceSize);
    random.fill(nonce);
    Bytes ours(kSeedSize);
    random.fill(ours);
    const Secret own(std::move(ours));

    const Bytes zeros(blockSize(kCipher));
    const Secret said(joined({nonce, *challenge, own.view()}));
    const Bytes sent = encrypted(kCipher, encryption.view(), zeros, said.view());
    auto answer = doneOr(channel.send({.ins = 0x82,
                                       .data = joined({sent, macOf(kCipher, mac.view(), sent)}),
                                       .expected = kCryptogramSize + kMacSize}),
                         "basic access");
    if (!answer)
        return failed(std::move(answer));
    if (answer->size() != kCryptogramSize + kMacSize)
        return fail(Errc::InvalidInput, "the chip's part of basic access has another size");
    const ByteView received = ByteView(*answer).first(kCryptogramSize);
    if (!equalMacs(macOf(kCipher, mac.view(), received), ByteView(*answer).last(kMacSize)))
        return fail(Errc::Denied, "the chip does not know the document's key");
    const Secret heard(decrypted(kCipher, encryption.view(), zeros, received));
    // Its nonce, ours, its part of the key: who only repeats an old answer has another of ours.
    if (heard.view().size() != kCryptogramSize ||
        !std::ranges::equal(heard.view().first(2 * kNonceSize), joined({*challenge, nonce})))
        return fail(Errc::Denied, "the chip answered another challenge");

    Bytes shared(heard.view().last(kSeedSize).begin(), heard.view().last(kSeedSize).end());
    for (std::size_t i = 0; i < kSeedSize; ++i)
        shared[i] ^= own.view()[i];
    const Secret sharedSeed(std::move(shared));
    return SecureMessaging::agreed(kCipher, sharedSeed.view(),
                                   joined({ByteView(*challenge).last(4), ByteView(nonce).last(4)}));
}

} // namespace tongguan::chip
