// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "base/result.h"
#include "base/time.h"
#include "sync/log/signing_key.h"

#include <map>
#include <string>
#include <string_view>

namespace tongguan::cli {

/// What makes one machine out of many: made where the port's machines are kept, carried on a stick, believed for its
/// signature alone. JSON:
/// `{"v": 1, "machine": "SERIAL", "issued": "2026-11-27T09:00:00Z", "until": "2026-12-27T09:00:00Z",
///   "gateway": "https://…", "code": "…", "fingerprint": "…", "files": {"kiosk.conf": "…", "devices.json": {…}}}`
/// A file that is no text is written as JSON. Nothing of it is secret for longer than its code is good.
struct Provisioning {
    std::string machine; ///< serial number, as the firmware tells it
    UtcTime issued;
    UtcTime until;
    std::string gateway;
    std::string code;
    std::string fingerprint;
    std::map<std::string, std::string> files; ///< in /etc/tongguan; by the names of kProvisionedFiles alone
};

/// InvalidInput says which member is wrong.
Result<Provisioning> readProvisioning(const Json& settings);

/// `{"v": 1, "key": id, "signed": text, "signature": Base64}`: Ed25519 over the very bytes of `signed`.
Json signProvisioning(const Json& settings, const sync::SigningKey& key);
/// Denied for another key or a changed byte; else as readProvisioning.
Result<Provisioning> openProvisioning(std::string_view file, const sync::VerifyingKey& trusted);

/// What a machine knows when a file is held out to it.
struct ThisMachine {
    std::string serial;
    UtcTime now;
    UtcTime lastIssued; ///< of what was taken before; the epoch: nothing was
};

/// Denied, with a word for the technician: for another machine, out of time, or older than what was taken already.
Result<> mayTake(const Provisioning& provisioning, const ThisMachine& machine);

} // namespace tongguan::cli
