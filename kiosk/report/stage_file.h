// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/digest.h"
#include "base/result.h"
#include "base/time.h"
#include "kiosk/report/passage.h"

#include <cstdint>
#include <functional>
#include <istream>
#include <optional>
#include <string>
#include <string_view>

namespace tongguan::report {

/// What the figures are of.
struct Scope {
    int minutesEast = 480;                           ///< of UTC, all year: the port's clock
    std::int64_t until = 0;                          ///< UTC, milliseconds since 1970: when the data end
    std::optional<std::chrono::year_month_day> from; ///< the port's days, both counted, by when a crossing was opened
    std::optional<std::chrono::year_month_day> to;
    bool operator==(const Scope&) const = default;

    bool holds(std::int64_t opened) const;
    /// Milliseconds of the port's clock since 1970.
    std::int64_t local(std::int64_t utc) const { return utc + std::int64_t{minutesEast} * 60'000; }
};

/// Writes the stage file: what an independent party computes the same figures from. A line of settings that begins
/// with '#', one of column names, one a crossing, one with the SHA-256 of all before it.
class StageWriter {
  public:
    /// `out` may be empty: then only the hash is made.
    StageWriter(const Scope& scope, std::function<void(std::string_view)> out);
    void add(const Passage& passage);
    /// The last line. Returns the hash in it.
    Hash finish();

  private:
    void put(std::string_view text);
    std::function<void(std::string_view)> out_;
    Digest digest_;
    std::uint64_t number_ = 0;
    std::string line_;
};

struct StageFile {
    Scope scope;
    Hash hash{}; ///< that its last line has, and its bytes
};

/// Hands each crossing of a stage file to `with`. InvalidInput names the line that is none, Corrupt where the file is
/// cut off or its hash is another. `scope` is told before the first crossing.
Result<StageFile> readStages(std::istream& in, const std::function<void(const Scope&)>& scope,
                             const std::function<void(const Passage&)>& with);

/// "2026-11-25T09:15:00.123Z".
std::string isoMilliseconds(std::int64_t utc);

} // namespace tongguan::report
