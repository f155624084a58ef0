// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "kiosk/documents/seal_tlv.h"
#include "tests/support/seals/seal_authority.h"

#include <string>
#include <string_view>
#include <vector>

namespace tongguan::test {

/// C40 of capitals, digits and blanks, with the fill that ICAO Doc 9303-13 asks for.
Bytes toC40(std::string_view text);
/// MMDDYYYY in three bytes.
Bytes packedDate(unsigned month, unsigned day, unsigned year);
/// Tag, length, value.
Bytes featureBytes(std::uint8_t tag, ByteView value);
Bytes joined(std::initializer_list<ByteView> parts);

/// The header and the features of a residence permit of UTO, signed by "UTTS" with the certificate `reference`.
struct VdsText {
    int version = 4;
    std::string reference = "5B";
    Bytes issued = packedDate(1, 2, 2024);
    Bytes signedOn = packedDate(1, 3, 2024);
    std::uint8_t featureReference = 0xFB;
    std::uint8_t category = 0x06;
    std::vector<documents::SealFeature> features;
};
VdsText residencePermit();
/// Without a signature.
Bytes vdsHead(const VdsText& text);
Bytes vdsOf(const VdsText& text, const SealKey& key, const char* digest = "SHA256");

/// The text of an ICAO datastructure of a D with its flag; the reference is the end of that certificate's SHA-1.
struct IdbText {
    char flag = 'B';
    std::uint8_t algorithm = 1;
    std::vector<documents::SealFeature> messages;
    bool withCertificate = false;
};
IdbText permitCode(char flag);
std::string idbOf(const IdbText& text, const SealKey& key, ByteView certificate, const char* digest = "SHA256");
/// What an IDB of flag C or D holds.
Bytes zipped(ByteView bytes);

/// VDS-NC of UTO. `data` is canonical JSON.
std::string vdsNcOf(const std::string& data, const SealKey& key, ByteView certificate, const char* digest = "SHA256",
                    const std::string& algorithm = "ES256");

} // namespace tongguan::test
