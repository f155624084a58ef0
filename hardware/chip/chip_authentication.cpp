// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/chip/chip_authentication.h"

#include "hardware/chip/curve.h"
#include "hardware/chip/elementary_file.h"
#include "hardware/chip/general_authenticate.h"
#include "hardware/chip/public_key.h"
#include "hardware/chip/tlv.h"

#include <optional>
#include <utility>
#include <vector>

namespace tongguan::chip {

namespace {

// 9303-11, 6.2.4.1: what is in the templates of MSE:Set KAT and MSE:Set AT.
constexpr std::uint32_t kOurKey = 0x91;
constexpr std::uint32_t kMechanism = 0x80;
constexpr std::uint32_t kKeyReference = 0x84;
constexpr std::uint32_t kOurPoint = 0x80;

struct Choice {
    Cipher cipher = Cipher::TripleDes;
    Bytes protocol;
    Bytes key; ///< the reference as a data object; empty where there is but one
    Curve curve;
    Bytes point;
};

/// Where a key is there without its protocol, it is 3DES (9303-11, 9.2.4).
std::vector<ChipProtocol> protocolsOf(const SecurityInfos& infos)
{
    if (!infos.chipProtocols.empty())
        return infos.chipProtocols;
    return {{.cipher = Cipher::TripleDes, .protocol = {}, .key = infos.chipKeys.front().key}};
}

std::optional<Choice> choose(const SecurityInfos& infos)
{
    if (infos.chipKeys.empty())
        return std::nullopt;
    for (const ChipProtocol& protocol : protocolsOf(infos)) {
        for (const ChipKey& key : infos.chipKeys) {
            if (key.key != protocol.key)
                continue;
            const PublicKey read = PublicKey::read(key.publicKey);
            auto curve = Curve::ofKey(read.get());
            if (!curve)
                continue;
            return Choice{.cipher = protocol.cipher,
                          .protocol = protocol.protocol,
                          .key = key.key.empty() ? Bytes() : tlv(kKeyReference, key.key),
                          .curve = std::move(*curve),
                          .point = read.point()};
        }
    }
    return std::nullopt;
}

/// 3DES: one command. AES: two, of which the second takes the key (6.2.4).
Result<> tell(Channel& channel, const Choice& choice, ByteView ours)
{
    if (choice.cipher == Cipher::TripleDes)
        return doneOnly(
            channel.send({.ins = 0x22, .p1 = 0x41, .p2 = 0xA6, .data = joined({tlv(kOurKey, ours), choice.key})}),
            "chip authentication");
    auto chosen = doneOr(
        channel.send(
            {.ins = 0x22, .p1 = 0x41, .p2 = 0xA4, .data = joined({tlv(kMechanism, choice.protocol), choice.key})}),
        "chip authentication, its choice");
    if (!chosen)
        return failed(std::move(chosen));
    auto told = generalAuthenticate(channel, tlv(kOurPoint, ours), false, "chip authentication");
    return told ? Result<>() : Result<>(failed(std::move(told)));
}

/// What the chip answers says what it is; that there is no answer says nothing.
Result<ChipProof> failedBy(const Error& error)
{
    if (error.code == Errc::Unavailable || error.code == Errc::Exhausted)
        return std::unexpected(error);
    return ChipProof::Failed;
}

} // namespace

Result<ChipProof> authenticateChip(Channel& channel, const SecurityInfos& infos, Random& random)
{
    const auto choice = choose(infos);
    if (!choice)
        return ChipProof::Unsupported;
    const auto own = choice->curve.privateKey(random);
    const auto ours = own ? choice->curve.publicKey(*own) : std::unexpected(own.error());
    if (!ours)
        return std::unexpected(ours.error());
    const auto point = choice->curve.multiplied(choice->point, *own);
    if (!point)
        return ChipProof::Failed;
    if (const auto told = tell(channel, *choice, *ours); !told)
        return failedBy(told.error());
    channel.protectWith(SecureMessaging::agreed(choice->cipher, choice->curve.xOf(*point)));
    // The first answer under the new keys is the proof (6.2.2): only who has the chip's private key has them.
    const auto proof = readFile(channel, File::Com);
    return proof ? ChipProof::Proved : failedBy(proof.error());
}

const char* name(ChipProof proof)
{
    switch (proof) {
    case ChipProof::Proved:
        return "proved";
    case ChipProof::Failed:
        return "failed";
    case ChipProof::Unsupported:
        return "unsupported";
    }
    return "";
}

} // namespace tongguan::chip
