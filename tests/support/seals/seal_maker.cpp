// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/seals/seal_maker.h"

#include "kiosk/documents/seal_base32.h"

#include <openssl/evp.h>

#include <cstdlib>
#include <format>
#include <zlib.h>

namespace tongguan::test {

namespace {

unsigned valueOf(char c)
{
    if (c == ' ' || c == '<')
        return 3;
    return c <= '9' ? static_cast<unsigned>(c - '0') + 4 : static_cast<unsigned>(c - 'A') + 14;
}

void append(Bytes& bytes, ByteView more)
{
    bytes.insert(bytes.end(), more.begin(), more.end());
}

constexpr const char* kZone = "ATD<<RESIDORCE<<ROLAND<<<<<<<<<<<<<<6525845096USA7008038M2201018<<<<<<06";

} // namespace

Bytes toC40(std::string_view text)
{
    Bytes bytes;
    for (std::size_t i = 0; i < text.size(); i += 3) {
        const std::string_view triple = text.substr(i, 3);
        if (triple.size() == 1) {
            append(bytes, Bytes{254, static_cast<std::uint8_t>(triple[0] + 1)});
            break;
        }
        const unsigned pair =
            valueOf(triple[0]) * 1600 + valueOf(triple[1]) * 40 + (triple.size() == 3 ? valueOf(triple[2]) : 0) + 1;
        append(bytes, Bytes{static_cast<std::uint8_t>(pair >> 8U), static_cast<std::uint8_t>(pair & 0xFFU)});
    }
    return bytes;
}

Bytes packedDate(unsigned month, unsigned day, unsigned year)
{
    const unsigned number = month * 1000000 + day * 10000 + year;
    return {static_cast<std::uint8_t>(number >> 16U), static_cast<std::uint8_t>(number >> 8U & 0xFFU),
            static_cast<std::uint8_t>(number & 0xFFU)};
}

Bytes featureBytes(std::uint8_t tag, ByteView value)
{
    Bytes bytes{tag};
    if (value.size() > 0xFF)
        append(bytes, Bytes{0x82, static_cast<std::uint8_t>(value.size() >> 8U)});
    else if (value.size() > 0x7F)
        bytes.push_back(0x81);
    bytes.push_back(static_cast<std::uint8_t>(value.size() & 0xFFU));
    append(bytes, value);
    return bytes;
}

Bytes joined(std::initializer_list<ByteView> parts)
{
    Bytes bytes;
    for (const ByteView part : parts)
        append(bytes, part);
    return bytes;
}

VdsText residencePermit()
{
    VdsText text;
    text.features = {{.tag = 2, .value = toC40(kZone)}, {.tag = 3, .value = toC40("UFO001979")}};
    return text;
}

Bytes vdsHead(const VdsText& text)
{
    Bytes bytes{0xDC, static_cast<std::uint8_t>(text.version - 1)};
    append(bytes, toC40("UTO"));
    if (text.version == 3) {
        append(bytes, toC40("UTTS" + std::string(5 - text.reference.size(), '0') + text.reference));
    } else {
        append(bytes, toC40(std::format("UTTS{:02X}", text.reference.size())));
        append(bytes, toC40(text.reference));
    }
    append(bytes, text.issued);
    append(bytes, text.signedOn);
    append(bytes, Bytes{text.featureReference, text.category});
    for (const auto& feature : text.features)
        append(bytes, featureBytes(feature.tag, feature.value));
    return bytes;
}

Bytes vdsOf(const VdsText& text, const SealKey& key, const char* digest)
{
    const Bytes head = vdsHead(text);
    return joined({head, featureBytes(0xFF, key.sign(head, digest))});
}

IdbText permitCode(char flag)
{
    IdbText text{.flag = flag, .messages = {}};
    text.messages = {{.tag = 0x81, .value = toC40(kZone)},
                     {.tag = 0x84, .value = {0x00, 0x40, 0x93, 0x5A}},
                     {.tag = 0x86, .value = {0x0E}}};
    return text;
}

Bytes zipped(ByteView bytes)
{
    uLongf size = compressBound(bytes.size());
    Bytes out(size);
    if (compress2(out.data(), &size, bytes.data(), bytes.size(), 9) != Z_OK)
        std::abort();
    out.resize(size);
    return out;
}

std::string idbOf(const IdbText& text, const SealKey& key, ByteView certificate, const char* digest)
{
    const bool isSigned = text.flag == 'B' || text.flag == 'D';
    Bytes bytes = toC40("UTO");
    if (isSigned) {
        Bytes fingerprint(20);
        EVP_Digest(certificate.data(), certificate.size(), fingerprint.data(), nullptr, EVP_sha1(), nullptr);
        bytes.push_back(text.algorithm);
        append(bytes, ByteView(fingerprint).last(5));
        bytes.push_back(0);
        append(bytes, packedDate(2, 11, 2025));
    }
    Bytes messages;
    for (const auto& message : text.messages)
        append(messages, featureBytes(message.tag, message.value));
    append(bytes, featureBytes(0x61, messages));
    const Bytes signature = key.sign(bytes, digest);
    if (text.withCertificate)
        append(bytes, featureBytes(0x7E, certificate));
    if (isSigned)
        append(bytes, featureBytes(0x7F, signature));
    if (text.flag == 'C' || text.flag == 'D')
        bytes = zipped(bytes);
    return std::format("RDB1{}{}", text.flag, documents::toBase32(bytes));
}

std::string vdsNcOf(const std::string& data, const SealKey& key, ByteView certificate, const char* digest,
                    const std::string& algorithm)
{
    return std::format(R"({{"data":{},"sig":{{"alg":"{}","cer":"{}","sigvl":"{}"}}}})", data, algorithm,
                       toBase64(certificate), toBase64(key.sign(asBytes(data), digest)));
}

} // namespace tongguan::test
