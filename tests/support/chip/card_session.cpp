// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/chip/card_session.h"

#include "hardware/chip/tlv.h"

#include <algorithm>

namespace tongguan::test {

using chip::Cipher;
using chip::Command;
using chip::joined;
using chip::tlv;

std::optional<Command> commandOf(ByteView bytes)
{
    if (bytes.size() < 4)
        return std::nullopt;
    Command command{.cla = bytes[0], .ins = bytes[1], .p1 = bytes[2], .p2 = bytes[3], .data = {}};
    ByteView rest = bytes.subspan(4);
    if (rest.empty())
        return command;
    const bool extended = rest[0] == 0 && rest.size() > 1;
    const std::size_t width = extended ? 2 : 1;
    if (extended)
        rest = rest.subspan(1);
    const auto number = [width](ByteView from) {
        return width == 1 ? std::size_t{from[0]} : static_cast<std::size_t>(from[0] << 8U | from[1]);
    };
    if (rest.size() > width) {
        const std::size_t size = number(rest);
        if (size == 0 || rest.size() - width < size)
            return std::nullopt;
        command.data.assign(rest.begin() + static_cast<std::ptrdiff_t>(width),
                            rest.begin() + static_cast<std::ptrdiff_t>(width + size));
        rest = rest.subspan(width + size);
        if (rest.empty())
            return command;
    }
    if (rest.size() != width)
        return std::nullopt;
    const std::size_t expected = number(rest);
    command.expected = expected != 0 ? expected : extended ? 65536 : 256;
    return command;
}

Bytes answerOf(std::uint16_t status, ByteView data)
{
    return joined({data, Bytes{static_cast<std::uint8_t>(status >> 8U), static_cast<std::uint8_t>(status & 0xFFU)}});
}

CardSession::CardSession(Cipher cipher, ByteView secret, Bytes counter)
    : cipher_(cipher), encryption_(chip::deriveKey(cipher, secret, chip::KeyUse::Encryption)),
      mac_(chip::deriveKey(cipher, secret, chip::KeyUse::Mac)), counter_(std::move(counter))
{
    counter_.resize(chip::blockSize(cipher));
}

void CardSession::count()
{
    auto at = counter_.rbegin();
    while (at != counter_.rend() && ++*at == 0)
        ++at;
}

Bytes CardSession::mac(ByteView message) const
{
    Bytes all = joined({counter_, message});
    if (cipher_ != Cipher::TripleDes) { // CMAC does not pad as secure messaging does
        all.push_back(0x80);
        while (all.size() % 16 != 0)
            all.push_back(0);
    }
    return chip::macOf(cipher_, mac_.view(), all);
}

Bytes CardSession::iv() const
{
    const Bytes zeros(chip::blockSize(cipher_));
    return cipher_ == Cipher::TripleDes ? zeros : chip::encrypted(cipher_, encryption_.view(), zeros, counter_);
}

std::optional<Command> CardSession::open(const Command& command)
{
    count();
    Command plain{.cla = static_cast<std::uint8_t>(command.cla & 0xF0U),
                  .ins = command.ins,
                  .p1 = command.p1,
                  .p2 = command.p2,
                  .data = {}};
    const auto found = chip::valueIn(command.data, 0x8E);
    if (!found || found->size() != 8 || command.data.size() < 10)
        return std::nullopt;
    const ByteView objects = ByteView(command.data).first(command.data.size() - 10);
    const Bytes header =
        chip::padded(Bytes{command.cla, command.ins, command.p1, command.p2}, chip::blockSize(cipher_));
    if (!std::ranges::equal(mac(joined({header, objects})), *found))
        return std::nullopt;
    if (const auto length = chip::valueIn(objects, 0x97)) {
        plain.expected = length->size() == 1 ? std::size_t{length->front()}
                                             : static_cast<std::size_t>((*length)[0] << 8U | (*length)[1]);
        if (plain.expected == 0)
            plain.expected = length->size() == 1 ? 256 : 65536;
    }
    const bool odd = command.ins % 2 != 0;
    if (auto cryptogram = chip::valueIn(objects, odd ? 0x85 : 0x87)) {
        const ByteView hidden = odd ? *cryptogram : cryptogram->subspan(1);
        auto data = chip::unpadded(chip::decrypted(cipher_, encryption_.view(), iv(), hidden));
        if (!data)
            return std::nullopt;
        plain.data = std::move(*data);
    }
    return plain;
}

Bytes CardSession::protect(const chip::Response& response, bool odd)
{
    count();
    Bytes objects;
    if (!response.data.empty()) {
        const Bytes hidden =
            chip::encrypted(cipher_, encryption_.view(), iv(), chip::padded(response.data, chip::blockSize(cipher_)));
        objects = odd ? tlv(0x85, hidden) : tlv(0x87, joined({Bytes{0x01}, hidden}));
    }
    objects = joined({objects, tlv(0x99, answerOf(response.status))});
    return answerOf(response.status, joined({objects, tlv(0x8E, mac(objects))}));
}

} // namespace tongguan::test
