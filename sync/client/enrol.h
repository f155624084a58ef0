// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/client/identity.h"

#include <string>

namespace tongguan::sync {

/// What `tongguan-gateway invite` prints, handed over by people.
struct Invitation {
    std::string url;         ///< of the gateway
    std::string code;        ///< good once
    std::string fingerprint; ///< SHA-256 of the gateway's authority, 64 hex digits
};

/// Makes the TLS key here, has it certified for the code, and learns the port's keys. `journalKey` will sign this
/// machine's checkpoints. Denied for a wrong code or fingerprint; the code is spent only when this succeeds, or when
/// the answer got lost.
Result<Identity> enrol(const Invitation& invitation, const SigningKey& journalKey);

} // namespace tongguan::sync
