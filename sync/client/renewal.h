// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"
#include "sync/client/gateway_link.h"
#include "sync/client/identity.h"

#include <string_view>

namespace tongguan::sync {

/// When a certificate holds.
struct CertificateTerm {
    UtcTime from;
    UtcTime until;
};
Result<CertificateTerm> termOf(std::string_view certificatePem);
/// Less than a third of it is left: time for a new one.
bool nearsItsEnd(const CertificateTerm& term, UtcTime now);

/// Whether the machine should ask for a new certificate. False for one that cannot be read.
bool isRenewalDue(const Identity& identity, UtcTime now);

/// A new key for TLS and its certificate, over the line of the present one. That stays good until the new one is used
/// for the first time: keep what this gives durably, then use it. Corrupt where the gateway certified another key;
/// else the errors of GatewayLink::send().
Result<Identity> renewed(GatewayLink& line, const Identity& identity);

} // namespace tongguan::sync
