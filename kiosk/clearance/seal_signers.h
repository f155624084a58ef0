// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/codes.h"
#include "base/member.h"
#include "kiosk/clearance/rule_data.h"
#include "kiosk/documents/seal_trust.h"

#include <array>
#include <string>
#include <string_view>
#include <utility>

namespace tongguan {
template <> struct Codes<documents::SealTrust::Use> {
    using enum documents::SealTrust::Use;
    static constexpr std::array<std::pair<documents::SealTrust::Use, std::string_view>, 4> kTable{
        {{Authority, "AUTHORITY"}, {Signer, "SIGNER"}, {Pinned, "PINNED"}, {Revocations, "REVOCATIONS"}}};
};
} // namespace tongguan

namespace tongguan::clearance {

/// Whose visible digital seals the port believes: one certificate or list of revoked ones a row. Data set "seal_trust".
/// The terms are the port's own; those within the certificate hold as well.
struct SealTrustRow : Term {
    documents::SealTrust::Use use = documents::SealTrust::Use::Signer;
    std::string der;       ///< base64url
    std::string reference; ///< what seals call the certificate by, where its own names do not tell: "UTTS5B"; or empty
    bool operator==(const SealTrustRow&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"use", &SealTrustRow::use}, Member{"der", &SealTrustRow::der},
                    Member{"reference", &SealTrustRow::reference}, Member{"validFrom", &SealTrustRow::validFrom},
                    Member{"validTo", &SealTrustRow::validTo});
    }
};

} // namespace tongguan::clearance
