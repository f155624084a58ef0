// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <string>
#include <string_view>

namespace tongguan::sync {

/// A fresh key for TLS and the request to certify it, both in PEM.
struct KeyRequest {
    std::string key;     ///< EC P-256, PKCS #8; secret
    std::string request; ///< PKCS #10 (RFC 2986), signed by that key
};

/// `commonName` is only a wish: the authority writes the name that the invitation was made for.
Result<KeyRequest> makeKeyRequest(std::string_view commonName);

/// Whether the certificate was made for that key.
bool belongTogether(std::string_view certificatePem, std::string_view keyPem);

/// SHA-256 of the certificate's DER in hex: what people compare.
Result<std::string> fingerprintOf(std::string_view certificatePem);

} // namespace tongguan::sync
