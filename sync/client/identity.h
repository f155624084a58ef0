// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/json_fwd.h"
#include "base/result.h"
#include "sync/client/http.h"
#include "sync/log/signing_key.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace tongguan::sync {

/// What enrolment gives a machine: who it is, and whom it believes. Holds secrets: never log it.
struct Identity {
    std::string kiosk;                     ///< "HKM-K01"
    std::string role;                      ///< "kiosk", "staff", "board"; "gateway" at the single window
    std::string port;                      ///< UN/LOCODE
    std::string gatewayUrl;                ///< "https://…"
    std::string certificate;               ///< PEM
    std::string key;                       ///< PEM, secret
    std::string authority;                 ///< PEM
    VerifyingKey gatewayKey;               ///< signs answers, and entries that the port makes
    std::optional<VerifyingKey> windowKey; ///< signs entries of the single window
    Bytes journalSeed;                     ///< secret; SigningKey::fromSeed
    std::optional<Bytes> pictureKey;       ///< secret; PictureKey::fromBytes; kiosks and staff, by a newer gateway

    TlsIdentity tls() const { return {authority, certificate, key}; }
    /// Whose feed entries count.
    std::vector<VerifyingKey> trustedKeys() const;
};

Json toJson(const Identity& identity);
Result<Identity> identityFromJson(const Json& json);

/// Mode 0600, whole or not at all. The owner keeps the file on an encrypted disk or moves its content into the store.
Result<> writeIdentity(const std::filesystem::path& file, const Identity& identity);
Result<Identity> readIdentity(const std::filesystem::path& file);

} // namespace tongguan::sync
