// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/codes.h"
#include "kiosk/clearance/facts.h"
#include "kiosk/clearance/lane.h"
#include "kiosk/clearance/language.h"
#include "kiosk/clearance/reference.h"
#include "kiosk/report/stage.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tongguan::report {

/// A piece of a crossing's time, in milliseconds after it was opened.
struct Interval {
    Stage stage = Stage::Gap;
    std::uint32_t begin = 0;
    std::optional<std::uint32_t> end; ///< nothing: not over when the data end
    bool operator==(const Interval&) const = default;
};

/// What is true of a crossing. Said by any of its events, it stays said.
enum class Mark : std::uint8_t {
    Declared,       ///< it came with an advance declaration
    Typed,          ///< the travel document was typed
    Unreadable,     ///< it could not be read at first
    Referred,       ///< a decision sent it to staff
    Unneeded,       ///< staff changed nothing
    StaffCalled,    ///< the driver called for help
    OrderCustoms,   ///< an order of this agency matched
    OrderBorder,    ///
    OrderTransport, ///
    Inspected,      ///< opened by somebody
    Hit,            ///< and something was found
    Corrected,      ///< the single window overruled a decision
    Overridden,     ///< people chose its lane
    Untrusted,      ///< a decision did not trust the clock
    ClearedOffline, ///< cleared provisionally at first
    YardWork,       ///< the yard moved, lifted or emptied something
    OverLimit       ///< and took longer than published
};
inline constexpr std::size_t kMarks = 17;

class Marks {
  public:
    void add(Mark mark) { bits_ |= bit(mark); }
    void add(const Marks& more) { bits_ |= more.bits_; }
    bool has(Mark mark) const { return (bits_ & bit(mark)) != 0; }
    bool operator==(const Marks&) const = default;

  private:
    static std::uint32_t bit(Mark mark) { return std::uint32_t{1} << static_cast<std::uint32_t>(mark); }
    std::uint32_t bits_ = 0;
};

/// A fee that was charged, without who charged it.
struct Charge {
    std::string item; ///< "CN/HK-01"
    std::int64_t amount = 0;
    std::string currency;
    auto operator<=>(const Charge&) const = default;
};

/// One crossing as the evaluation sees it: no person, no plate, no document. A row of the stage file.
struct Passage {
    std::string port; ///< empty where it is not told, as all that follow
    std::optional<clearance::Direction> direction;
    std::optional<clearance::Kind> kind;
    std::optional<clearance::Lane> lane; ///< of the last decision
    std::optional<bool> provisional;     ///< likewise
    std::optional<clearance::Language> language;
    std::optional<bool> fresh;                    ///< goods of the port's green table
    std::optional<clearance::CreditLevel> credit; ///< of a certified enterprise: events name no other level
    std::int64_t opened = 0;                      ///< UTC, milliseconds since 1970
    Outcome outcome = Outcome::Open;
    Exclusion excluded = Exclusion::None;
    Marks marks;
    std::optional<std::uint32_t> clockError; ///< milliseconds by which the clock was set or drifted meanwhile
    std::optional<std::uint32_t> late;       ///< between staff's act and its record, milliseconds, the longest
    std::vector<Interval> path;              ///< from opened to exited, each begins where the last one ends
    std::vector<Interval> beside;
    std::vector<Charge> charges; ///< sorted
    bool operator==(const Passage&) const = default;
};

} // namespace tongguan::report

template <> struct tongguan::Codes<tongguan::report::Mark> {
    using enum report::Mark;
    static constexpr std::array<std::pair<report::Mark, std::string_view>, report::kMarks> kTable{
        {{Declared, "DECLARED"},
         {Typed, "TYPED"},
         {Unreadable, "UNREADABLE"},
         {Referred, "REFERRED"},
         {Unneeded, "UNNEEDED"},
         {StaffCalled, "STAFF_CALLED"},
         {OrderCustoms, "ORDER_CUSTOMS"},
         {OrderBorder, "ORDER_BORDER"},
         {OrderTransport, "ORDER_TRANSPORT"},
         {Inspected, "INSPECTED"},
         {Hit, "HIT"},
         {Corrected, "CORRECTED"},
         {Overridden, "OVERRIDDEN"},
         {Untrusted, "UNTRUSTED"},
         {ClearedOffline, "CLEARED_OFFLINE"},
         {YardWork, "YARD_WORK"},
         {OverLimit, "OVER_LIMIT"}}};
};
