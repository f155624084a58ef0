// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/record.h"
#include "kiosk/clearance/language.h"
#include "kiosk/documents/signed_code.h"
#include "kiosk/store/store.h"

#include <string>
#include <vector>

namespace tongguan::flow {

/// What a port is called, in the languages of the kiosk; an empty name is shown as the English one.
struct PortNames {
    std::string zh;
    std::string en;
    std::string vi;
    std::string lo;
    std::string my;
    std::string th;
    static constexpr auto kMembers =
        std::tuple(Member{"zh", &PortNames::zh}, Member{"en", &PortNames::en}, Member{"vi", &PortNames::vi},
                   Member{"lo", &PortNames::lo}, Member{"my", &PortNames::my}, Member{"th", &PortNames::th});
    const std::string& in(clearance::Language language) const;
    bool operator==(const PortNames&) const = default;
};

/// What screens, tickets and the board say about the port. Data set "port", key "info".
struct PortInfo {
    PortNames names;
    std::vector<std::string> hotlines;
    int minutesEastOfUtc = 480;
    clearance::Language neighbour = clearance::Language::Vi; ///< beside the Chinese on the board
    bool allowOfflineRelease = false; ///< officers may release without a line, provisionally (domain: B.3)
    static constexpr auto kMembers =
        std::tuple(Member{"names", &PortInfo::names}, Member{"hotlines", &PortInfo::hotlines},
                   Member{"minutesEastOfUtc", &PortInfo::minutesEastOfUtc}, Member{"neighbour", &PortInfo::neighbour},
                   Member{"allow_offline_release", &PortInfo::allowOfflineRelease});
    bool operator==(const PortInfo&) const = default;
};

/// As the feed last said; an empty one before it said anything. On the store's thread.
Result<PortInfo> portInfo(store::Store& store);

/// Whose pre-registration codes are believed: data set "prereg_keys", members "key" (Ed25519, base64url). What is no
/// key is left out.
Result<std::vector<documents::TrustedKey>> trustedCodeKeys(store::Store& store);

} // namespace tongguan::flow
