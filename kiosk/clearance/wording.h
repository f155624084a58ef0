// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/member.h"
#include "kiosk/clearance/language.h"

#include <string>

namespace tongguan::clearance {

/// A text of the port in the languages of the kiosk; one that is empty is shown as the English one.
struct Wording {
    std::string zh;
    std::string en;
    std::string vi;
    std::string lo;
    std::string my;
    std::string th;
    static constexpr auto members(auto with)
    {
        return with(Member{"zh", &Wording::zh}, Member{"en", &Wording::en}, Member{"vi", &Wording::vi},
                    Member{"lo", &Wording::lo}, Member{"my", &Wording::my}, Member{"th", &Wording::th});
    }
    const std::string& in(Language language) const;
    bool has(Language language) const { return !own(language).empty(); }
    bool operator==(const Wording&) const = default;

  private:
    const std::string& own(Language language) const;
};

} // namespace tongguan::clearance
