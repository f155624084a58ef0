// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "hardware/chip/cipher.h"
#include "tests/support/chip/chip_key.h"
#include "tests/support/seals/seal_authority.h"

#include <initializer_list>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace tongguan::test {

struct PaceChoice {
    chip::Cipher cipher = chip::Cipher::Aes128;
    int parameters = 13;
};

/// What a state writes into a chip. The holder is the specimen of ICAO Doc 9303-4.
struct DocumentText {
    std::vector<std::string> zone{"P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<",
                                  "L898902C36UTO7408122F1204159ZE184226B<<<<<10"};
    std::size_t portraitBytes = 2000;
    std::vector<PaceChoice> pace;
    std::optional<chip::Cipher> chipAuthentication; ///< with a key on brainpoolP256r1, written out
    std::string chipCurve = "brainpoolP256r1";
    std::string activeKey; ///< of active authentication: "RSA-1024", a curve …; empty: none
    std::string activeHash = "SHA256";
};

/// Its files and the keys that stay in the chip.
struct SampleDocument {
    DocumentText text;
    std::map<std::uint16_t, Bytes> files; ///< by identifier
    std::map<int, Bytes> groups;          ///< those of them that are signed
    std::optional<ChipKeyPair> chipKey;
    std::optional<ChipKeyPair> activeKey;

    /// Without EF.SOD yet.
    explicit SampleDocument(DocumentText with);
    /// Puts in EF.SOD by that authority.
    void signWith(const SealAuthority& authority);

    std::string zoneInformation() const;
};

/// DG2 with a picture of that many bytes that begins as JPEG does.
Bytes portraitFile(std::size_t bytes);
/// 04, 00, 7F … with these last arcs: below bsi-de 0.4.0.127.0.7.
Bytes protocolOf(std::initializer_list<std::uint8_t> arcs);

} // namespace tongguan::test
