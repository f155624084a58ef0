// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/member.h"
#include "base/time.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tongguan::clearance {

/// What a receiver could not take and set apart (domain: C.6, 7). A row of the data set "rejects", for staff alone, by
/// "kiosk/number" of the event. It names fields and says codes; of what stood in them it has nothing.
struct Reject {
    std::string kiosk;
    std::int64_t seq = 0; ///< of the event in that journal
    std::string type;     ///< of the event
    std::string crossing; ///< empty where it was of none
    std::string by;       ///< who set it apart: "gateway", "window"
    std::string code;     ///< why: "HEADER", "BODY", "FORMAT", or a code of the single window
    std::vector<std::string> fields;
    UtcTime at; ///< since when, by the clock of who set it apart
    bool operator==(const Reject&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"kiosk", &Reject::kiosk}, Member{"seq", &Reject::seq}, Member{"type", &Reject::type},
                    Member{"crossing", &Reject::crossing}, Member{"by", &Reject::by}, Member{"code", &Reject::code},
                    Member{"fields", &Reject::fields}, Member{"at", &Reject::at});
    }
};
inline constexpr std::string_view kRejects = "rejects";

/// An officer sees to it. An event of his station that the others hear.
struct RejectTaken {
    static constexpr std::string_view kType = "reject.taken";
    std::string reject; ///< key of its row
    static constexpr auto members(auto with) { return with(Member{"reject", &RejectTaken::reject}); }
};

} // namespace tongguan::clearance
