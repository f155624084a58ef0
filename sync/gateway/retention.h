// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"
#include "sync/gateway/database.h"

#include <cstdint>
#include <optional>
#include <string>

namespace tongguan::sync {

/// Empties the bodies of events that say who somebody is, once the rule "gateway.persons" (kiosk/clearance/
/// retention_rules.h) lets them go and everybody has them who is to have them: numbers and hashes stay, and the chain
/// verifies. What was kept apart of journals that diverged goes as a whole at the same age. In pieces, each a
/// transaction of its own. One thread.
class Retention {
  public:
    /// `sendsOn`: there is a single window, which has to have acknowledged an event before.
    Retention(Database& database, const Clock& clock, bool sendsOn)
        : database_(database), clock_(clock), sendsOn_(sendsOn)
    {}
    /// How many bodies it emptied or lines it took away, of one journal; none where there is nothing to do.
    Result<std::optional<std::int64_t>> step();

  private:
    struct Piece {
        std::string kiosk;
        std::int64_t from = 0; ///< up to here all was looked at
        std::int64_t to = 0;   ///< the newest that is old enough
    };
    Result<UtcTime> before();
    Result<std::optional<Piece>> next(UtcTime before);
    Result<std::optional<std::int64_t>> newestBefore(const std::string& kiosk, std::int64_t from, std::int64_t to,
                                                     UtcTime before);
    Result<std::int64_t> erase(const Piece& piece);

    Database& database_;
    const Clock& clock_;
    bool sendsOn_;
};

} // namespace tongguan::sync
