// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/chip/simulated_chip.h"

#include "hardware/chip/tlv.h"

#include <algorithm>
#include <utility>

namespace tongguan::test {

using chip::Command;
using chip::joined;
using chip::Response;
using chip::tlv;

namespace {

Response status(std::uint16_t word)
{
    return {.data = {}, .status = word};
}

Response done(Bytes data = {})
{
    return {.data = std::move(data), .status = chip::kDone};
}

} // namespace

SimulatedChip::SimulatedChip(SampleDocument document, Random& random, ChipBuild build)
    : document_(std::move(document)), random_(random), build_(std::move(build))
{
    if (build_.keepsKeys)
        return;
    if (document_.chipKey)
        document_.chipKey.emplace(document_.text.chipCurve);
    if (document_.activeKey)
        document_.activeKey.emplace(document_.text.activeKey);
}

Bytes SimulatedChip::random(std::size_t size)
{
    Bytes bytes(size);
    random_.fill(bytes);
    return bytes;
}

Result<Bytes> SimulatedChip::transmit(ByteView bytes)
{
    ++commands_;
    const bool getsPiece = bytes.size() == 5 && bytes[1] == 0xC0;
    Bytes out = getsPiece ? std::exchange(waiting_, {}) : answer(bytes);
    if (build_.pieceBytes == 0 || out.size() <= build_.pieceBytes + 2)
        return out;
    waiting_.assign(out.begin() + static_cast<std::ptrdiff_t>(build_.pieceBytes), out.end());
    out.resize(build_.pieceBytes);
    const std::size_t left = waiting_.size() - 2;
    return answerOf(static_cast<std::uint16_t>(0x6100U + (left > 255 ? 0 : left)), out);
}

Bytes SimulatedChip::answer(ByteView bytes)
{
    const auto command = commandOf(bytes);
    if (!command)
        return answerOf(0x6700);
    if (!session_) {
        const Response response = handle(*command);
        session_ = std::exchange(nextSession_, std::nullopt);
        return answerOf(response.status, response.data);
    }
    const auto plain = (command->cla & 0x0CU) == 0x0CU ? session_->open(*command) : std::nullopt;
    if (!plain) { // 9303-11, 9.8.1: the session ends
        session_.reset();
        open_ = false;
        return answerOf(0x6988);
    }
    const Response response = handle(*plain);
    Bytes out = session_->protect(response, plain->ins % 2 != 0);
    if (nextSession_)
        session_ = std::exchange(nextSession_, std::nullopt);
    return out;
}

Response SimulatedChip::handle(const Command& command)
{
    switch (command.ins) {
    case 0xA4:
        return select(command);
    case 0xB0:
        return readNear(command);
    case 0xB1:
        return readFar(command);
    case 0x84:
        if (!inApplication_ || !build_.basicAccess)
            return status(0x6D00);
        challenge_ = random(8);
        return done(challenge_);
    case 0x82:
        return externalAuthenticate(command);
    case 0x22:
        return manageEnvironment(command);
    case 0x86:
        return generalAuthenticate(command);
    case 0x88:
        return internalAuthenticate(command);
    default:
        return status(0x6D00);
    }
}

Response SimulatedChip::select(const Command& command)
{
    if (command.p1 == 0x04) {
        if (command.data != Bytes{0xA0, 0x00, 0x00, 0x02, 0x47, 0x10, 0x01})
            return status(0x6A82);
        inApplication_ = true;
        return done();
    }
    if (command.data.size() != 2)
        return status(0x6A80);
    const auto id = static_cast<std::uint16_t>(command.data[0] << 8U | command.data[1]);
    const bool before = id == 0x011C;
    if (before == inApplication_ || !document_.files.contains(id))
        return status(0x6A82);
    if (!before && !open_)
        return status(0x6982);
    file_ = id;
    return done();
}

Response SimulatedChip::readNear(const Command& command) const
{
    const std::size_t offset = static_cast<std::size_t>(command.p1) << 8U | command.p2;
    if (!file_)
        return status(0x6986);
    const ByteView file = document_.files.at(*file_);
    if (offset >= file.size())
        return status(0x6B00);
    const ByteView piece = file.subspan(offset, std::min(command.expected, file.size() - offset));
    return {.data = Bytes(piece.begin(), piece.end()),
            .status = static_cast<std::uint16_t>(piece.size() < command.expected ? 0x6282 : chip::kDone)};
}

Response SimulatedChip::readFar(const Command& command) const
{
    const auto at = chip::onlyValue(command.data, 0x54);
    if (!file_ || !at)
        return status(0x6A80);
    std::size_t offset = 0;
    for (const std::uint8_t byte : *at)
        offset = offset << 8U | byte;
    const ByteView file = document_.files.at(*file_);
    if (offset >= file.size() || command.expected < 4)
        return status(0x6B00);
    return done(tlv(0x53, file.subspan(offset, std::min(command.expected - 3, file.size() - offset))));
}

/// 9303-11, 4.3.1.
Response SimulatedChip::externalAuthenticate(const Command& command)
{
    const chip::Cipher cipher = chip::Cipher::TripleDes;
    const Bytes information = chip::digestOf("SHA1", asBytes(document_.zoneInformation()));
    const ByteView seed = ByteView(information).first(16);
    const chip::Secret encryption = chip::deriveKey(cipher, seed, chip::KeyUse::Encryption);
    const chip::Secret mac = chip::deriveKey(cipher, seed, chip::KeyUse::Mac);
    if (challenge_.empty() || command.data.size() != 40)
        return status(0x6700);
    const ByteView hidden = ByteView(command.data).first(32);
    const Bytes said = chip::decrypted(cipher, encryption.view(), Bytes(8), hidden);
    const Bytes challenge = std::exchange(challenge_, {});
    if (!std::ranges::equal(chip::macOf(cipher, mac.view(), hidden), ByteView(command.data).last(8)) ||
        !std::ranges::equal(ByteView(said).subspan(8, 8), challenge))
        return status(0x6300);
    const ByteView nonce = ByteView(said).first(8);
    Bytes secret = random(16);
    const Bytes answer = chip::encrypted(cipher, encryption.view(), Bytes(8), joined({challenge, nonce, secret}));
    for (std::size_t i = 0; i < secret.size(); ++i)
        secret[i] ^= said[16 + i];
    open_ = true;
    nextSession_.emplace(cipher, secret, joined({ByteView(challenge).last(4), nonce.last(4)}));
    return done(joined({answer, chip::macOf(cipher, mac.view(), answer)}));
}

/// 9303-11, 6.1.
Response SimulatedChip::internalAuthenticate(const Command& command) const
{
    if (!open_ || !document_.activeKey || command.data.size() != 8)
        return status(0x6985);
    const Bytes challenge = build_.repeatsSignature ? Bytes(8) : command.data;
    const bool rsa = document_.text.activeKey.starts_with("RSA");
    Bytes signature = rsa ? document_.activeKey->signWithRecovery(challenge, document_.text.activeHash)
                          : document_.activeKey->signPlainly(challenge, document_.text.activeHash);
    return signature.size() > command.expected ? status(0x6700) : done(std::move(signature));
}

} // namespace tongguan::test
