// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "sync/gateway/authority.h"
#include "sync/gateway/http_message.h"

#include <optional>
#include <string>

struct ssl_ctx_st;
struct ssl_st;

namespace tongguan::sync {

/// TLS 1.3 only, our certificate, and the one authority whose client certificates are believed. A client without any is
/// let in, because enrolment must be; one with a foreign certificate is not.
Result<> setUpTls(ssl_ctx_st* context, const CertifiedKey& server, const std::string& authorityPem);

/// For the public: TLS 1.2 with forward secrecy for old phones, 1.3 for all others; asks nobody for a certificate.
Result<> setUpPublicTls(ssl_ctx_st* context, const CertifiedKey& server);

/// Who shook hands; none where no certificate was shown.
std::optional<Peer> peerOf(ssl_st* connection);

} // namespace tongguan::sync
