// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/result.h"
#include "hardware/chip/cipher.h"

#include <string>
#include <vector>

namespace tongguan::chip {

/// One way to open a chip by PACE (ICAO Doc 9303-11, 9.2.1): elliptic curves, generic mapping, version 2.
struct PaceInfo {
    Cipher cipher = Cipher::Aes128;
    int parameters = 0; ///< of the standardized domain parameters, a curve
    Bytes protocol;     ///< the value of its object identifier
    Bytes whole;        ///< as it stands in the file
};

/// One way by which a chip shows that it is no copy (9.2.4): elliptic curves.
struct ChipProtocol {
    Cipher cipher = Cipher::TripleDes;
    Bytes protocol;
    Bytes key; ///< which of several: the value of an INTEGER; empty: not said
};
/// A public key for that (9.2.5), to be agreed on a curve.
struct ChipKey {
    Bytes publicKey; ///< SubjectPublicKeyInfo
    Bytes key;       ///< as above
};

/// What EF.CardAccess and DG14 say of a chip (9303-11, 9.2), as far as it is known here; what is not is left out.
struct SecurityInfos {
    std::vector<PaceInfo> pace; ///< the strongest first
    std::vector<ChipProtocol> chipProtocols;
    std::vector<ChipKey> chipKeys;
    std::string activeHash; ///< of ECDSA in active authentication (9.2.3): OpenSSL's "SHA256"; empty: not said
    bool otherPace = false; ///< it has PACE of a kind that is not known here
    std::vector<Bytes> all; ///< each as it stands
};

/// The SET of EF.CardAccess, or of what is in DG14. InvalidInput for another form, or over 64 entries.
Result<SecurityInfos> readSecurityInfos(ByteView set);
/// DG14: the whole file.
Result<SecurityInfos> readGroup14(ByteView file);

} // namespace tongguan::chip
