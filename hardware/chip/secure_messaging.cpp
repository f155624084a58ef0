// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/chip/secure_messaging.h"

#include "hardware/chip/tlv.h"

#include <format>
#include <optional>
#include <utility>

namespace tongguan::chip {

namespace {

// 9303-11, 9.8.4: data objects of secure messaging.
constexpr std::uint32_t kCryptogram = 0x87;    ///< padding indicator, then encrypted data
constexpr std::uint32_t kOddCryptogram = 0x85; ///< of commands with an odd instruction: encrypted data alone
constexpr std::uint32_t kExpected = 0x97;
constexpr std::uint32_t kStatus = 0x99;
constexpr std::uint32_t kMac = 0x8E;
constexpr std::uint8_t kPaddingIndicator = 0x01;
constexpr std::uint8_t kProtectedClass = 0x0C;

Bytes expectedObject(std::size_t expected)
{
    if (expected == 0)
        return {};
    if (expected <= 256)
        return tlv(kExpected, Bytes{static_cast<std::uint8_t>(expected & 0xFFU)});
    return tlv(kExpected,
               Bytes{static_cast<std::uint8_t>(expected >> 8U & 0xFFU), static_cast<std::uint8_t>(expected & 0xFFU)});
}

/// What an answer is made of, in the order of the standard.
struct Parts {
    std::optional<Tlv> cryptogram;
    ByteView status;
    ByteView mac;
    ByteView authenticated;
};

Result<Parts> partsOf(ByteView data)
{
    Parts parts;
    TlvReader reader(data);
    auto object = reader.next();
    if (object && (object->tag == kCryptogram || object->tag == kOddCryptogram)) {
        parts.cryptogram = *object;
        object = reader.next();
    }
    if (!object || object->tag != kStatus || object->value.size() != 2)
        return fail(Errc::InvalidInput, "a protected answer without its status");
    parts.status = object->value;
    const auto mac = reader.next(kMac);
    if (!mac || mac->value.size() != kMacSize || !reader.atEnd())
        return fail(Errc::InvalidInput, "a protected answer without its MAC at the end");
    parts.mac = mac->value;
    parts.authenticated = data.first(data.size() - mac->whole.size());
    return parts;
}

} // namespace

SecureMessaging::SecureMessaging(Cipher cipher, Secret encryption, Secret mac, Bytes counter)
    : cipher_(cipher), encryption_(std::move(encryption)), mac_(std::move(mac)), counter_(std::move(counter))
{
    counter_.resize(blockSize(cipher));
}

SecureMessaging SecureMessaging::agreed(Cipher cipher, ByteView secret, Bytes counter)
{
    return {cipher, deriveKey(cipher, secret, KeyUse::Encryption), deriveKey(cipher, secret, KeyUse::Mac),
            std::move(counter)};
}

void SecureMessaging::count()
{
    for (std::size_t i = counter_.size(); i > 0; --i) {
        if (++counter_[i - 1] != 0)
            break;
    }
}

/// 9.8.6.1 and 9.8.7.1: zeros for 3DES, the encrypted counter for AES.
Bytes SecureMessaging::ivOf() const
{
    const Bytes zeros(blockSize(cipher_));
    return cipher_ == Cipher::TripleDes ? zeros : encrypted(cipher_, encryption_.view(), zeros, counter_);
}

Bytes SecureMessaging::macOver(ByteView message) const
{
    const Bytes counted = joined({counter_, message});
    return macOf(cipher_, mac_.view(), cipher_ == Cipher::TripleDes ? counted : padded(counted, blockSize(cipher_)));
}

Command SecureMessaging::protect(const Command& command)
{
    count();
    Command out{.cla = static_cast<std::uint8_t>(command.cla | kProtectedClass),
                .ins = command.ins,
                .p1 = command.p1,
                .p2 = command.p2,
                .data = {},
                .expected = command.expected > 256 ? 65536U : 256U};
    const std::size_t block = blockSize(cipher_);
    Bytes objects;
    if (!command.data.empty()) {
        const Bytes secret = encrypted(cipher_, encryption_.view(), ivOf(), padded(command.data, block));
        objects = command.ins % 2 == 0 ? tlv(kCryptogram, joined({Bytes{kPaddingIndicator}, secret}))
                                       : tlv(kOddCryptogram, secret);
    }
    objects = joined({objects, expectedObject(command.expected)});
    const Bytes header = padded(Bytes{out.cla, out.ins, out.p1, out.p2}, block);
    out.data = joined({objects, tlv(kMac, macOver(joined({header, objects})))});
    return out;
}

Result<Bytes> SecureMessaging::plain(ByteView cryptogram) const
{
    const Bytes data = decrypted(cipher_, encryption_.view(), ivOf(), cryptogram);
    if (data.empty())
        return fail(Errc::InvalidInput, std::format("an encrypted answer of {} bytes", cryptogram.size()));
    return unpadded(data);
}

Result<Response> SecureMessaging::open(const Response& answer)
{
    count();
    if (answer.data.empty())
        return fail(Errc::Denied, std::format("the chip ended the session with {:04X}", answer.status));
    const auto parts = partsOf(answer.data);
    if (!parts)
        return std::unexpected(parts.error());
    if (!equalMacs(macOver(parts->authenticated), parts->mac))
        return fail(Errc::Denied, "the MAC of the chip's answer is wrong");
    Response response{.data = {}, .status = static_cast<std::uint16_t>(parts->status[0] << 8U | parts->status[1])};
    if (!parts->cryptogram)
        return response;
    ByteView cryptogram = parts->cryptogram->value;
    if (parts->cryptogram->tag == kCryptogram) {
        if (cryptogram.empty() || cryptogram[0] != kPaddingIndicator)
            return fail(Errc::InvalidInput, "an encrypted answer without its padding indicator");
        cryptogram = cryptogram.subspan(1);
    }
    auto data = plain(cryptogram);
    if (!data)
        return failed(std::move(data));
    response.data = std::move(*data);
    return response;
}

} // namespace tongguan::chip
