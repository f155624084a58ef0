// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "sync/gateway/registry.h"

#include <string>
#include <string_view>
#include <vector>

namespace tongguan::sync {

/// A certificate and its key, in PEM. The key is secret.
struct CertifiedKey {
    std::string certificate;
    std::string key;
};

/// A new small certificate authority (EC P-256, ten years) that signs machines of one port.
Result<CertifiedKey> makeAuthority(std::string_view name);

/// A certificate for the server (a year and a day), for these host names and addresses; the authority's own follows
/// it, so that an enrolling machine can compare fingerprints.
Result<CertifiedKey> certifyServer(const CertifiedKey& authority, const std::vector<std::string>& names);

/// A client certificate (a year and a day) for the key of a request (PKCS #10, PEM) that is signed by that key. Name
/// and role are the member's, whatever the request asks for.
Result<std::string> certifyMember(const CertifiedKey& authority, std::string_view requestPem, const Member& member);

} // namespace tongguan::sync
