// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/member.h"
#include "base/result.h"
#include "base/time.h"
#include "kiosk/clearance/wording.h"
#include "kiosk/documents/signed_code.h"
#include "kiosk/store/store.h"

#include <chrono>
#include <string>
#include <vector>

namespace tongguan::flow {

/// What screens, tickets and the board say about the port. Data set "port", key "info".
struct PortInfo {
    clearance::Wording names; ///< what the port is called
    std::vector<std::string> hotlines;
    std::string followSite; ///< origin of the public pages: "https://follow.hekou.example"; empty where there are none
    int minutesEastOfUtc = 480;
    clearance::Language neighbour = clearance::Language::Vi; ///< beside the Chinese on the board
    bool allowOfflineRelease = false; ///< officers may release without a line, provisionally (domain: B.3)
    static constexpr auto members(auto with)
    {
        return with(Member{"names", &PortInfo::names}, Member{"hotlines", &PortInfo::hotlines},
                    Member{"followSite", &PortInfo::followSite},
                    Member{"minutesEastOfUtc", &PortInfo::minutesEastOfUtc}, Member{"neighbour", &PortInfo::neighbour},
                    Member{"allow_offline_release", &PortInfo::allowOfflineRelease});
    }
    bool operator==(const PortInfo&) const = default;
};

/// As the feed last said; an empty one before it said anything. On the store's thread.
Result<PortInfo> portInfo(store::Store& store);

/// The keys in a data set, members "key" (Ed25519, base64url). What is no key is left out.
Result<std::vector<documents::TrustedKey>> trustedKeys(store::Store& store, std::string_view dataset);

/// "14:30" of the port.
std::string clockTime(UtcTime at, std::chrono::minutes eastOfUtc);

/// Whose delivery orders are believed: data set "delivery_keys".
Result<std::vector<documents::TrustedKey>> trustedDeliveryKeys(store::Store& store);

/// Whose pre-registration codes are believed: data set "prereg_keys".
Result<std::vector<documents::TrustedKey>> trustedCodeKeys(store::Store& store);

} // namespace tongguan::flow
