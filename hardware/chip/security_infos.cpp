// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/chip/security_infos.h"

#include "hardware/chip/curve.h"
#include "hardware/chip/tlv.h"

#include <algorithm>
#include <array>
#include <functional>
#include <optional>
#include <utility>

namespace tongguan::chip {

namespace {

constexpr std::size_t kMaxInfos = 64;
constexpr std::uint32_t kInteger = 0x02;
constexpr std::uint32_t kObjectIdentifier = 0x06;
constexpr std::uint32_t kSequence = 0x30;
constexpr std::uint32_t kSet = 0x31;

// Object identifiers without their last arcs: bsi-de is 0.4.0.127.0.7, icao-mrtd-security 2.23.136.1.1.
constexpr std::array<std::uint8_t, 8> kPace{0x04, 0x00, 0x7F, 0x00, 0x07, 0x02, 0x02, 0x04};
constexpr std::array<std::uint8_t, 9> kPaceGeneric{0x04, 0x00, 0x7F, 0x00, 0x07, 0x02, 0x02, 0x04, 0x02};
constexpr std::array<std::uint8_t, 9> kChipCurves{0x04, 0x00, 0x7F, 0x00, 0x07, 0x02, 0x02, 0x03, 0x02};
constexpr std::array<std::uint8_t, 9> kCurveKey{0x04, 0x00, 0x7F, 0x00, 0x07, 0x02, 0x02, 0x01, 0x02};
constexpr std::array<std::uint8_t, 6> kActive{0x67, 0x81, 0x08, 0x01, 0x01, 0x05};
constexpr std::array<std::uint8_t, 9> kPlainEcdsa{0x04, 0x00, 0x7F, 0x00, 0x07, 0x01, 0x01, 0x04, 0x01};

constexpr std::array kPlainHashes{"SHA1", "SHA224", "SHA256", "SHA384", "SHA512"}; // BSI TR-03111, 5.2.1.1

bool startsWith(ByteView bytes, ByteView head)
{
    return bytes.size() >= head.size() && std::ranges::equal(bytes.first(head.size()), head);
}

/// The last arc below `head`, from 1 on; 0 where it is not one byte below it.
unsigned lastArc(ByteView oid, ByteView head)
{
    return oid.size() == head.size() + 1 && startsWith(oid, head) ? oid.back() : 0;
}

/// 9.2.1 and 9.2.4: the last arc is 1 for 3DES, 2 to 4 for AES.
std::optional<Cipher> cipherOf(unsigned arc)
{
    constexpr std::array kCiphers{Cipher::TripleDes, Cipher::Aes128, Cipher::Aes192, Cipher::Aes256};
    return arc >= 1 && arc <= kCiphers.size() ? std::optional(kCiphers.at(arc - 1)) : std::nullopt;
}

bool isNumber(const Tlv& object, std::uint8_t number)
{
    return object.tag == kInteger && object.value.size() == 1 && object.value[0] == number;
}

Bytes copyOf(ByteView bytes)
{
    return {bytes.begin(), bytes.end()};
}

/// SecurityInfo ::= SEQUENCE { protocol, required, optional OPTIONAL }
struct Info {
    ByteView protocol;
    Tlv required;
    std::optional<Tlv> optional;
    ByteView whole;

    /// Of the value, where it is an INTEGER; else empty.
    Bytes number() const { return optional && optional->tag == kInteger ? copyOf(optional->value) : Bytes(); }
};

Result<Info> readInfo(const Tlv& object)
{
    TlvReader reader(object.value);
    const auto protocol = reader.next(kObjectIdentifier);
    const auto required = protocol ? reader.next() : protocol;
    if (object.tag != kSequence || !required)
        return fail(Errc::InvalidInput, "a security info of the chip is none");
    Info info{.protocol = protocol->value, .required = *required, .optional = {}, .whole = object.whole};
    if (!reader.atEnd()) {
        const auto optional = reader.next();
        if (!optional)
            return std::unexpected(optional.error());
        info.optional = *optional;
    }
    return info;
}

void addPace(SecurityInfos& infos, const Info& info)
{
    const auto cipher = cipherOf(lastArc(info.protocol, kPaceGeneric));
    const auto parameters = info.number();
    const int id = parameters.size() == 1 ? parameters.front() : -1;
    if (!cipher || !isNumber(info.required, 2) || !Curve::ofParameters(id)) {
        infos.otherPace = true;
        return;
    }
    infos.pace.push_back(
        {.cipher = *cipher, .parameters = id, .protocol = copyOf(info.protocol), .whole = copyOf(info.whole)});
}

void addActive(SecurityInfos& infos, const Info& info)
{
    if (!info.optional || info.optional->tag != kObjectIdentifier)
        return;
    const unsigned arc = lastArc(info.optional->value, kPlainEcdsa);
    if (arc >= 1 && arc <= kPlainHashes.size())
        infos.activeHash = kPlainHashes.at(arc - 1);
}

void add(SecurityInfos& infos, const Info& info)
{
    infos.all.push_back(copyOf(info.whole));
    if (startsWith(info.protocol, kPace))
        addPace(infos, info);
    else if (const auto cipher = cipherOf(lastArc(info.protocol, kChipCurves)); cipher && isNumber(info.required, 1))
        infos.chipProtocols.push_back({.cipher = *cipher, .protocol = copyOf(info.protocol), .key = info.number()});
    else if (std::ranges::equal(info.protocol, kCurveKey) && info.required.tag == kSequence)
        infos.chipKeys.push_back({.publicKey = copyOf(info.required.whole), .key = info.number()});
    else if (std::ranges::equal(info.protocol, kActive))
        addActive(infos, info);
}

} // namespace

Result<SecurityInfos> readSecurityInfos(ByteView set)
{
    const auto content = onlyValue(set, kSet);
    if (!content)
        return std::unexpected(content.error());
    SecurityInfos infos;
    TlvReader reader(*content);
    for (std::size_t i = 0; !reader.atEnd(); ++i) {
        const auto object = reader.next();
        const auto info = object ? readInfo(*object) : std::unexpected(object.error());
        if (!info)
            return std::unexpected(info.error());
        if (i == kMaxInfos)
            return fail(Errc::InvalidInput, "the chip has too many security infos");
        add(infos, *info);
    }
    std::ranges::stable_sort(infos.pace, std::ranges::greater(), &PaceInfo::cipher);
    std::ranges::stable_sort(infos.chipProtocols, std::ranges::greater(), &ChipProtocol::cipher);
    return infos;
}

Result<SecurityInfos> readGroup14(ByteView file)
{
    const auto content = onlyValue(file, 0x6E);
    if (!content)
        return std::unexpected(content.error());
    return readSecurityInfos(*content);
}

} // namespace tongguan::chip
