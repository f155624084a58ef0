// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "tests/support/seals/seal_authority.h"

#include <map>
#include <string>

namespace tongguan::test {

/// How a security object is made, right or wrong.
struct SecurityObjectText {
    std::string digest = "SHA256"; ///< of data groups and signature
    bool withCertificate = true;
    bool pss = false; ///< RSA in its newer form
    std::string contentType = "2.23.136.1.1.1";
    std::string renamedTo; ///< its content's type after it was signed; empty: as it was
    int signers = 1;
};

/// An LDSSecurityObject of these data groups (ICAO Doc 9303-10, 4.6.2.3).
Bytes ldsSecurityObject(const std::map<int, Bytes>& groups, const std::string& digest);
/// EF.SOD, signed with the key and certificate of the authority's signer.
Bytes securityObject(const std::map<int, Bytes>& groups, const SealAuthority& authority,
                     const SecurityObjectText& text = {});

} // namespace tongguan::test
