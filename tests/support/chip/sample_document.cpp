// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/chip/sample_document.h"

#include "hardware/chip/access_key.h"
#include "hardware/chip/tlv.h"
#include "kiosk/documents/mrz.h"
#include "tests/support/chip/document_signer.h"

#include <algorithm>
#include <array>

namespace tongguan::test {

namespace {

using chip::joined;
using chip::tlv;

Bytes integer(std::uint8_t value)
{
    return tlv(0x02, Bytes{value});
}

std::uint8_t arcOf(chip::Cipher cipher)
{
    return static_cast<std::uint8_t>(static_cast<unsigned>(cipher) + 1);
}

Bytes paceInfo(const PaceChoice& choice)
{
    const Bytes protocol = protocolOf({2, 2, 4, 2, arcOf(choice.cipher)});
    return tlv(0x30, joined({tlv(0x06, protocol), integer(2), integer(static_cast<std::uint8_t>(choice.parameters))}));
}

Bytes paceInfos(const DocumentText& text)
{
    Bytes infos;
    for (const PaceChoice& choice : text.pace)
        infos = joined({infos, paceInfo(choice)});
    return infos;
}

Bytes chipInfos(chip::Cipher cipher, const ChipKeyPair& key)
{
    return joined({tlv(0x30, joined({tlv(0x06, protocolOf({2, 2, 3, 2, arcOf(cipher)})), integer(1), integer(5)})),
                   tlv(0x30, joined({tlv(0x06, protocolOf({2, 2, 1, 2})), key.publicKey(true), integer(5)}))});
}

Bytes activeInfo(const std::string& hash)
{
    constexpr std::array kHashes{"SHA1", "SHA224", "SHA256", "SHA384", "SHA512"};
    const auto arc = static_cast<std::uint8_t>(std::ranges::find(kHashes, hash) - kHashes.begin() + 1);
    const Bytes active{0x67, 0x81, 0x08, 0x01, 0x01, 0x05};
    return tlv(0x30, joined({tlv(0x06, active), integer(1), tlv(0x06, protocolOf({1, 1, 4, 1, arc}))}));
}

Bytes zoneFile(const std::vector<std::string>& lines)
{
    std::string zone;
    for (const std::string& line : lines)
        zone += line;
    return tlv(0x61, tlv(0x5F1F, asBytes(zone)));
}

} // namespace

Bytes protocolOf(std::initializer_list<std::uint8_t> arcs)
{
    Bytes protocol{0x04, 0x00, 0x7F, 0x00, 0x07};
    protocol.insert(protocol.end(), arcs);
    return protocol;
}

Bytes portraitFile(std::size_t bytes)
{
    Bytes picture(bytes, 0x11);
    std::ranges::copy(Bytes{0xFF, 0xD8, 0xFF}, picture.begin());
    // ISO/IEC 19794-5: header, one face with a block's length and no feature points, its picture's facts.
    const auto number = [](std::size_t value) {
        return Bytes{static_cast<std::uint8_t>(value >> 24U), static_cast<std::uint8_t>(value >> 16U & 0xFFU),
                     static_cast<std::uint8_t>(value >> 8U & 0xFFU), static_cast<std::uint8_t>(value & 0xFFU)};
    };
    const std::size_t block = 20 + 12 + bytes;
    const Bytes record = joined({Bytes{'F', 'A', 'C', 0, '0', '1', '0', 0}, number(14 + block), Bytes{0, 1},
                                 number(block), Bytes(16), Bytes(12), picture});
    const Bytes face = tlv(0x7F60, joined({tlv(0xA1, Bytes{0x81, 0x01, 0x02}), tlv(0x5F2E, record)}));
    return tlv(0x75, tlv(0x7F61, joined({integer(1), face})));
}

SampleDocument::SampleDocument(DocumentText with) : text(std::move(with))
{
    groups[1] = zoneFile(text.zone);
    groups[2] = portraitFile(text.portraitBytes);
    Bytes infos = paceInfos(text);
    if (!text.pace.empty())
        files[0x011C] = tlv(0x31, infos);
    if (text.chipAuthentication) {
        chipKey.emplace(text.chipCurve);
        infos = joined({infos, chipInfos(*text.chipAuthentication, *chipKey)});
    }
    if (!text.activeKey.empty()) {
        activeKey.emplace(text.activeKey);
        groups[15] = tlv(0x6F, activeKey->publicKey());
        if (!text.activeKey.starts_with("RSA"))
            infos = joined({infos, activeInfo(text.activeHash)});
    }
    if (!infos.empty())
        groups[14] = tlv(0x6E, tlv(0x31, infos));
    Bytes tags;
    for (const auto& [number, file] : groups) {
        files[static_cast<std::uint16_t>(0x0100 + number)] = file;
        tags.push_back(file.front());
    }
    files[0x011E] = tlv(0x60, joined({tlv(0x5F01, asBytes("0107")), tlv(0x5F36, asBytes("040000")), tlv(0x5C, tags)}));
}

void SampleDocument::signWith(const SealAuthority& authority)
{
    files[0x011D] = securityObject(groups, authority);
}

std::string SampleDocument::zoneInformation() const
{
    return chip::zoneInformation(documents::parseMrz(text.zone).value()).value();
}

} // namespace tongguan::test
