// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/member.h"
#include "base/result.h"
#include "kiosk/store/store.h"

#include <optional>
#include <string>
#include <vector>

namespace tongguan::flow {

/// A member of staff. Data set "roster", by id.
struct StaffMember {
    std::string id; ///< "0417"
    std::string name;
    std::string agency;             ///< "CUSTOMS", "BORDER", "TRANSPORT"
    std::string pinHash;            ///< Argon2id, as a PHC string
    std::vector<std::string> roles; ///< RESOLVE: cases and lanes; APPROVE: as the second person
    bool has(std::string_view role) const;
    /// As events name him: "staff:0417".
    std::string actor() const { return "staff:" + id; }
    bool operator==(const StaffMember&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"id", &StaffMember::id}, Member{"name", &StaffMember::name},
                    Member{"agency", &StaffMember::agency}, Member{"pinHash", &StaffMember::pinHash},
                    Member{"roles", &StaffMember::roles});
    }
};

/// Nothing where the roster does not have him.
Result<std::optional<StaffMember>> findStaff(store::Store& store, const std::string& id);
/// "0417" of "staff:0417".
std::string staffIdOf(std::string_view actor);

enum class PinAnswer : std::uint8_t { Right, Wrong, Locked };

/// Checks numbers and PINs, with no line to anywhere. Wrong ones are counted in the store before the answer is given:
/// a restart wins nothing. After five in a row the number is locked for a minute, and twice as long after each
/// further one, up to sixteen; numbers that nobody has share one count. Thread: the store's, which a check holds for
/// some tens of milliseconds, as long as Argon2id takes.
class PinCheck {
  public:
    PinCheck(store::Store& store, const Clock& clock) : store_(store), clock_(clock) {}

    struct Checked {
        PinAnswer answer = PinAnswer::Wrong;
        std::optional<StaffMember> member; ///< where the answer is Right
        std::int64_t lockedSeconds = 0;    ///< where it is Locked
    };
    /// `pin` is wiped. An error where the count cannot be kept: then nobody is let in.
    Result<Checked> check(const std::string& id, std::string& pin);

  private:
    store::Store& store_;
    const Clock& clock_;
};

} // namespace tongguan::flow
