// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/codes.h"
#include "base/time.h"
#include "sync/fleet/machine_row.h"

#include <array>
#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tongguan::fleet {

enum class Figure : std::uint8_t {
    Unseen,       ///< seconds since it last called; who never did is beyond each limit
    OldestUnsent, ///< seconds
    Unsent,       ///< events
    FreeDisk,     ///< bytes; reached from above
    Temperature,  ///< Celsius
    Paper,        ///< a word: "ok", "low", "out"
    Trouble,      ///< words: "scanner/lost"
    Parked,       ///< events set apart
    Quarantined,  ///< events of another journal under its name
};

enum class Level : std::uint8_t { Good, Amber, Red };

/// From when until when which value of a figure has which level.
struct Limit {
    Figure figure = Figure::Unseen;
    std::int64_t at = 0;            ///< reached from here on; free disk: from here down
    std::string is;                 ///< of words; '*' stands for any part of one
    std::vector<std::string> roles; ///< empty: of all
    Level level = Level::Good;
    UtcTime from;
    std::optional<UtcTime> until; ///< not in force from then on; none: open
};

/// What is wrong with a machine: the worst level of each figure that is not good.
struct Verdict {
    std::map<Figure, Level> figures;
    Level level() const;
    Level of(Figure figure) const;
};

/// Which figures of machines turn amber and red. Data, with first and last moments, as a port's rules are.
class Limits {
  public:
    /// JSON: an array of at most 500 objects with `figure`, `at` or `is`, `level`, `from`, and `until` and `roles`
    /// where it has them. InvalidInput names the row and what is wrong with it.
    static Result<Limits> parse(std::string_view json);
    /// A file, or what is built in (assets/fleet/limits.json) where `file` is empty.
    static Result<Limits> read(const std::filesystem::path& file);

    Verdict judge(const MachineRow& machine, UtcTime now) const;

  private:
    std::vector<Limit> rows_;
};

} // namespace tongguan::fleet

namespace tongguan {

template <> struct Codes<fleet::Figure> {
    using enum fleet::Figure;
    static constexpr std::array<std::pair<fleet::Figure, std::string_view>, 9> kTable{
        {{Unseen, "unseenSeconds"},
         {OldestUnsent, "oldestUnsentSeconds"},
         {Unsent, "unsent"},
         {FreeDisk, "freeDiskBytes"},
         {Temperature, "temperatureCelsius"},
         {Paper, "paper"},
         {Trouble, "trouble"},
         {Parked, "parked"},
         {Quarantined, "quarantined"}}};
};

template <> struct Codes<fleet::Level> {
    using enum fleet::Level;
    static constexpr std::array<std::pair<fleet::Level, std::string_view>, 3> kTable{
        {{Good, "good"}, {Amber, "amber"}, {Red, "red"}}};
};

} // namespace tongguan
