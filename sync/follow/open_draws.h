// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/follow/glimpse.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tongguan::follow {

/// One random draw and what came of it, as everybody may read it (一公开): no vehicle, no firm, no officer. Whoever
/// knows the key of his own (plate, declaration, day, agency) computes `u` from the day's seed and finds it.
struct OpenDraw {
    clearance::Agency agency = clearance::Agency::Customs;
    std::int64_t p = 0; ///< millionths
    std::int64_t u = 0;
    bool hit = false;
    std::optional<bool> passed; ///< nothing where that agency did not inspect it
    bool operator==(const OpenDraw&) const = default;
};

/// The draws of the days that the feed still has.
class OpenDraws {
  public:
    void see(const Glimpse& glimpse);
    /// Lets go of days before.
    void forget(std::string_view day);

    /// "2026-11-25", the newest first.
    std::vector<std::string> days() const;
    /// By agency and number, so that their order tells no hour.
    std::vector<OpenDraw> of(std::string_view day) const;

  private:
    using Key = std::pair<std::string, clearance::Agency>; // crossing
    std::map<std::string, std::map<Key, OpenDraw>, std::less<>> days_;
};

/// A line each, with a head: agency, p and u in millionths, hit, passed.
std::string drawsCsv(const std::vector<OpenDraw>& draws);

} // namespace tongguan::follow
