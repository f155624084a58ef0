// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/json.h"
#include "base/random.h"
#include "base/result.h"
#include "base/time.h"
#include "sync/window/publisher.h"

#include <filesystem>
#include <string>
#include <string_view>

namespace tongguan::sync {

/// The seeds of the double random draw (domain: C.4), one a day of the port, each told three times: its hash to
/// everybody before the day, the seed to kiosks and staff stations on the day, and to everybody once it is over. On the
/// worker's thread.
class DrawSeeds {
  public:
    /// `folder` keeps the secret that seeds are made from; it is made where there is none.
    static Result<DrawSeeds> open(const std::filesystem::path& folder, std::string port, std::chrono::minutes eastOfUtc,
                                  Random& random);

    /// Publishes what is due at that moment and was not yet; how many entries. A day whose hash was not public before
    /// it began gets no seed: nobody could tell that it was not chosen to suit somebody.
    Result<std::size_t> publishDue(Publisher& publisher, UtcTime now) const;

    /// What everybody may read, by day, as `tongguan draw verify` takes it: "hashes" with when each was published, or
    /// "seeds" of the days that are over.
    static Result<Json> publicPage(const Publisher& publisher, std::string_view page);

  private:
    DrawSeeds(Bytes secret, std::string port, std::chrono::minutes eastOfUtc)
        : secret_(std::move(secret)), port_(std::move(port)), eastOfUtc_(eastOfUtc)
    {}
    Hash seedOf(const std::string& day) const;

    Bytes secret_;
    std::string port_;
    std::chrono::minutes eastOfUtc_;
};

} // namespace tongguan::sync
