// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/chip/pace.h"

#include "hardware/chip/cipher.h"
#include "hardware/chip/curve.h"
#include "hardware/chip/general_authenticate.h"
#include "hardware/chip/tlv.h"

#include <algorithm>
#include <utility>

namespace tongguan::chip {

namespace {

// 9303-11, 4.4.4.1: what is in the template of MSE:Set AT.
constexpr std::uint32_t kMechanism = 0x80;
constexpr std::uint32_t kPassword = 0x83;
constexpr std::uint32_t kParameters = 0x84;
constexpr std::uint8_t kZonePassword = 1;
constexpr std::uint8_t kNumberPassword = 2;

// 4.4.4.2: data objects of the steps.
constexpr std::uint32_t kNonce = 0x80;
constexpr std::uint32_t kOurMapping = 0x81;
constexpr std::uint32_t kChipMapping = 0x82;
constexpr std::uint32_t kOurKey = 0x83;
constexpr std::uint32_t kChipKey = 0x84;
constexpr std::uint32_t kOurToken = 0x85;
constexpr std::uint32_t kChipToken = 0x86;

constexpr std::size_t kMaxNonce = 64;

/// One step: what we send for what the chip answers.
Result<Bytes> step(Channel& channel, ByteView sent, bool more, std::uint32_t expected)
{
    auto answer = generalAuthenticate(channel, sent, more, "PACE");
    if (!answer)
        return answer;
    const auto value = valueIn(*answer, expected);
    if (!value)
        return std::unexpected(value.error());
    return Bytes(value->begin(), value->end());
}

Result<> choose(Channel& channel, const PaceInfo& info, const AccessKey& key)
{
    const std::uint8_t password = key.kind() == AccessKey::Kind::Zone ? kZonePassword : kNumberPassword;
    return doneOnly(
        channel.send({.ins = 0x22,
                      .p1 = 0xC1,
                      .p2 = 0xA4,
                      .data = joined({tlv(kMechanism, info.protocol), tlv(kPassword, Bytes{password}),
                                      tlv(kParameters, Bytes{static_cast<std::uint8_t>(info.parameters)})})}),
        "PACE, its choice");
}

Result<Secret> readNonce(Channel& channel, Cipher cipher, const AccessKey& key)
{
    const auto nonce = step(channel, {}, true, kNonce);
    if (!nonce)
        return std::unexpected(nonce.error());
    const Secret password = deriveKey(cipher, key.password(), KeyUse::Password);
    Bytes plain = decrypted(cipher, password.view(), Bytes(blockSize(cipher)), *nonce);
    if (plain.empty() || nonce->size() > kMaxNonce)
        return fail(Errc::InvalidInput, "the chip's nonce is not whole blocks");
    return Secret(std::move(plain));
}

/// 4.4.3.3.1: a generator that both know and nobody else can.
Result<Bytes> mapGenerator(Channel& channel, const Curve& curve, const Secret& nonce, Random& random)
{
    const auto own = curve.privateKey(random);
    const auto sent = own ? curve.publicKey(*own) : std::unexpected(own.error());
    auto received = sent ? step(channel, tlv(kOurMapping, *sent), true, kChipMapping) : sent;
    if (!received)
        return received;
    const auto shared = curve.multiplied(*received, *own);
    return shared ? curve.mapped(nonce.view(), *shared) : shared;
}

struct Agreed {
    Bytes ours;
    Bytes theirs;
    Secret secret;
};

Result<Agreed> agree(Channel& channel, const Curve& curve, ByteView generator, Random& random)
{
    const auto own = curve.privateKey(random);
    auto sent = own ? curve.multiplied(generator, *own) : std::unexpected(own.error());
    auto received = sent ? step(channel, tlv(kOurKey, *sent), true, kChipKey) : sent;
    if (!received)
        return std::unexpected(received.error());
    if (*received == *sent) // 4.4.3.2
        return fail(Errc::Denied, "the chip sent our own key back");
    const auto point = curve.multiplied(*received, *own);
    if (!point)
        return std::unexpected(point.error());
    const ByteView x = curve.xOf(*point);
    return Agreed{
        .ours = std::move(*sent), .theirs = std::move(*received), .secret = Secret(Bytes(x.begin(), x.end()))};
}

} // namespace

Result<SecureMessaging> openPace(Channel& channel, const PaceInfo& info, const AccessKey& key, Random& random)
{
    const auto curve = Curve::ofParameters(info.parameters);
    if (!curve)
        return std::unexpected(curve.error());
    if (auto chosen = choose(channel, info, key); !chosen)
        return failed(std::move(chosen));
    const auto nonce = readNonce(channel, info.cipher, key);
    if (!nonce)
        return std::unexpected(nonce.error());
    const auto generator = mapGenerator(channel, *curve, *nonce, random);
    if (!generator)
        return std::unexpected(generator.error());
    const auto agreed = agree(channel, *curve, *generator, random);
    if (!agreed)
        return std::unexpected(agreed.error());
    const Secret mac = deriveKey(info.cipher, agreed->secret.view(), KeyUse::Mac);
    const auto tokenOver = [&](ByteView point) {
        return macOf(info.cipher, mac.view(), publicKeyObject(info.protocol, point));
    };
    const auto token = step(channel, tlv(kOurToken, tokenOver(agreed->theirs)), false, kChipToken);
    if (!token)
        return std::unexpected(token.error());
    if (!equalMacs(*token, tokenOver(agreed->ours)))
        return fail(Errc::Denied, "the chip does not know the document's key");
    return SecureMessaging::agreed(info.cipher, agreed->secret.view());
}

} // namespace tongguan::chip
