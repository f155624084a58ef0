// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/chip/tlv.h"
#include "tests/support/chip/simulated_chip.h"

#include <algorithm>

// The chip's end of PACE and of chip authentication.
namespace tongguan::test {

using chip::Command;
using chip::Curve;
using chip::joined;
using chip::Response;
using chip::tlv;

namespace {

Response status(std::uint16_t word)
{
    return {.data = {}, .status = word};
}

Response dynamic(std::uint32_t tag, ByteView value)
{
    return {.data = tlv(0x7C, tlv(tag, value)), .status = chip::kDone};
}

Bytes copyOf(ByteView bytes)
{
    return {bytes.begin(), bytes.end()};
}

Bytes protocolOf(const PaceChoice& choice)
{
    return test::protocolOf({2, 2, 4, 2, static_cast<std::uint8_t>(static_cast<unsigned>(choice.cipher) + 1)});
}

} // namespace

/// 9303-11, 4.4.4.1.
Response SimulatedChip::choosePace(ByteView data)
{
    const auto protocol = chip::valueIn(data, 0x80);
    const auto password = chip::valueIn(data, 0x83);
    const auto parameters = chip::valueIn(data, 0x84);
    if (!protocol || !password || password->size() != 1 || !parameters || parameters->size() != 1)
        return status(0x6A80);
    for (const PaceChoice& choice : document_.text.pace) {
        const Bytes known = protocolOf(choice);
        if (!std::ranges::equal(*protocol, known) || parameters->front() != choice.parameters)
            continue;
        const Bytes secret = password->front() == 1 ? chip::digestOf("SHA1", asBytes(document_.zoneInformation()))
                                                    : copyOf(asBytes(build_.number));
        const chip::Secret key = chip::deriveKey(choice.cipher, secret, chip::KeyUse::Password);
        pace_ = Pace{.choice = choice, .protocol = known, .password = copyOf(key.view())};
        return status(chip::kDone);
    }
    return status(0x6A80);
}

Response SimulatedChip::manageEnvironment(const Command& command)
{
    if (command.p1 == 0xC1 && command.p2 == 0xA4)
        return choosePace(command.data);
    if (!open_ || !document_.chipKey || !document_.text.chipAuthentication)
        return status(0x6A88);
    const bool old = *document_.text.chipAuthentication == chip::Cipher::TripleDes;
    if (command.p1 == 0x41 && command.p2 == 0xA6 && old) {
        const auto point = chip::valueIn(command.data, 0x91);
        return point ? agreeOnKey(*point, chip::Cipher::TripleDes, true) : status(0x6A80);
    }
    if (command.p1 != 0x41 || command.p2 != 0xA4 || old)
        return status(0x6A80);
    chipAuthentication_ = true;
    return status(chip::kDone);
}

/// 9303-11, 6.2.
Response SimulatedChip::agreeOnKey(ByteView point, chip::Cipher cipher, bool answerEmpty)
{
    const auto curve = Curve::ofKey(document_.chipKey->get());
    const auto shared = curve->multiplied(point, document_.chipKey->number());
    if (!shared)
        return status(0x6300);
    nextSession_.emplace(cipher, curve->xOf(*shared));
    return {.data = answerEmpty ? Bytes() : tlv(0x7C, {}), .status = chip::kDone};
}

Response SimulatedChip::generalAuthenticate(const Command& command)
{
    const auto content = chip::onlyValue(command.data, 0x7C);
    if (!content)
        return status(0x6A80);
    if (chipAuthentication_) {
        const auto point = chip::valueIn(*content, 0x80);
        return point ? agreeOnKey(*point, *document_.text.chipAuthentication, false) : status(0x6A80);
    }
    return pace_ ? paceStep(*content) : status(0x6985);
}

/// 9303-11, 4.4.3 and 4.4.4.2.
Response SimulatedChip::paceStep(ByteView sent)
{
    Pace& pace = *pace_;
    const chip::Cipher cipher = pace.choice.cipher;
    const Curve curve = Curve::ofParameters(pace.choice.parameters).value();
    if (sent.empty()) {
        pace.nonce = random(16);
        return dynamic(0x80, chip::encrypted(cipher, pace.password, Bytes(chip::blockSize(cipher)), pace.nonce));
    }
    if (const auto mapping = chip::valueIn(sent, 0x81)) {
        const chip::Secret own = curve.privateKey(random_).value();
        const auto shared = curve.multiplied(*mapping, own);
        if (!shared)
            return status(0x6300);
        pace.generator = curve.mapped(pace.nonce, *shared).value();
        return dynamic(0x82, curve.publicKey(own).value());
    }
    if (const auto key = chip::valueIn(sent, 0x83)) {
        const chip::Secret own = curve.privateKey(random_).value();
        pace.theirs = copyOf(*key);
        pace.ours = curve.multiplied(pace.generator, own).value();
        const auto shared = curve.multiplied(*key, own);
        if (!shared)
            return status(0x6300);
        pace.secret = copyOf(curve.xOf(*shared));
        return dynamic(0x84, pace.ours);
    }
    const auto token = chip::valueIn(sent, 0x85);
    const chip::Secret mac = chip::deriveKey(cipher, pace.secret, chip::KeyUse::Mac);
    const auto tokenOver = [&](ByteView point) {
        return chip::macOf(cipher, mac.view(), tlv(0x7F49, joined({tlv(0x06, pace.protocol), tlv(0x86, point)})));
    };
    if (!token || !std::ranges::equal(*token, tokenOver(pace.ours)))
        return status(0x6300);
    open_ = true;
    nextSession_.emplace(cipher, pace.secret);
    return dynamic(0x86, tokenOver(pace.theirs));
}

} // namespace tongguan::test
