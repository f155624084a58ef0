// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "base/time.h"
#include "sync/gateway/database.h"
#include "sync/gateway/http_message.h"
#include "sync/log/signing_key.h"

#include <optional>
#include <string>
#include <vector>

namespace tongguan::sync {

struct Member {
    std::string id;   ///< "HKM-K01"
    std::string role; ///< "kiosk", "staff", "board"; at the single window "gateway"; of a person "technician"
};

/// "HKM-K01": 1 to 32 of A-Z, 0-9 and '-'. It stands in certificates, paths and audiences.
bool isMemberId(std::string_view id);
bool isRole(std::string_view role);

/// Who may come: invitations, and those who took them. One thread.
class Registry {
  public:
    Registry(Database& database, const Clock& clock) : database_(database), clock_(clock) {}

    /// A one-time code, good for a day. Only its hash is kept. It also serves to replace a member's keys.
    Result<std::string> invite(const Member& member, Random& random);
    /// Whom the code was made for; Denied where it is wrong, spent or too old.
    Result<Member> invited(std::string_view code);
    /// Spends the code; Denied where somebody did meanwhile. `certificate`: SHA-256 of the DER, in hex; the one before
    /// is good no longer.
    Result<> enrolled(std::string_view code, const Member& member, std::string_view certificate,
                      const VerifyingKey& journalKey);

    /// A second certificate for a member, in the same form: the first time that it is shown it becomes the present one.
    Result<> renewing(std::string_view id, std::string_view certificate);

    /// Denied where this certificate is neither the member's present one nor its next, or was revoked.
    Result<> admit(const Peer& peer);
    Result<std::string> roleOf(std::string_view id);
    Result<VerifyingKey> journalKey(std::string_view id);
    Result<> revoke(std::string_view id);
    Result<bool> isRevoked(std::string_view id);

  private:
    Database& database_;
    const Clock& clock_;
};

} // namespace tongguan::sync
