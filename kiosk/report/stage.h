// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/codes.h"

#include <array>
#include <cstdint>
#include <string_view>
#include <utility>

namespace tongguan::report {

/// The stages of a crossing (domain: H.1), and what lies between them. The way from the kiosk to the gate is a row of
/// them without a gap; the ones of `kBeside` run at the same time as others.
enum class Stage : std::uint8_t {
    S1,          ///< opened → first decision: what the driver does at the kiosk
    Kiosk,       ///< decided → ticket
    S3,          ///< ticket → called, or begun where nobody called
    Come,        ///< last call → inspection begun or skipped
    Away,        ///< first call → last call: the driver was not there
    S4,          ///< inspection begun → closed, in the scan lane
    S5,          ///< inspection begun → closed, in any other lane
    S8,          ///< waiting for staff's word on documents; treatment in the quarantine lane
    S9,          ///< inspection closed or skipped → cleared
    S10,         ///< cleared → exited
    Held,        ///< detained, or in conflict before the gate
    Gap,         ///< what events do not tell
    S5Customs,   ///< inspection begun → this agency's last word
    S5Border,    ///
    S5Transport, ///
    S6,          ///< sample taken → the laboratory's answer
    S9Border,    ///< inspection closed or skipped → the border's release
    S11,         ///< the yard's work begun → done
    Total,       ///< opened → exited
    Gov,         ///< of that: for agencies
    Trade,       ///< of that: the driver's own
    Oper         ///< of that: the port's operator
};

inline constexpr std::size_t kStages = 22;

/// Who is responsible for a piece of the way (domain: H.1). The four add up to the total.
enum class Party : std::uint8_t { Gov, Trade, Oper, Unattributed };

inline constexpr std::array kBeside{Stage::S5Customs, Stage::S5Border, Stage::S5Transport,
                                    Stage::S6,        Stage::S9Border, Stage::S11};
inline constexpr std::array kSums{Stage::Total, Stage::Gov, Stage::Trade, Stage::Oper};

constexpr Party partyOf(Stage stage)
{
    switch (stage) {
    case Stage::S1:
    case Stage::Come:
    case Stage::Away:
        return Party::Trade;
    case Stage::Kiosk:
    case Stage::S10: // driver and yard: no event tells them apart
    case Stage::S11:
        return Party::Oper;
    case Stage::Gap:
        return Party::Unattributed;
    default:
        return Party::Gov;
    }
}

/// A stage that no event of ours tells, and what would.
struct AbsentStage {
    std::string_view code;
    std::string_view needs;
};
inline constexpr std::array kAbsentStages{
    AbsentStage{"S0", "a detector of the outer queue, or an appointment beside the arrival"},
    AbsentStage{"S2", "the times at which a declaration was lodged, accepted and released"},
    AbsentStage{"S7", "the times at which a duty was due and paid or guaranteed"}};

/// How a crossing stood at the end of the data.
enum class Outcome : std::uint8_t { Open, Exited, Returned, Cancelled, Abandoned };

/// Why a crossing is in no statistic of times.
enum class Exclusion : std::uint8_t {
    None,
    Abandoned,   ///< a draft that was left: nobody crossed
    NoBeginning, ///< the data begin in its middle
    ClockSet,    ///< the clock was set by two minutes or more while it lasted
    Backwards,   ///< an event is older than the one before it
    TooLong      ///< over 49 days: no number of ours holds it
};

} // namespace tongguan::report

namespace tongguan {
template <> struct Codes<report::Stage> {
    using enum report::Stage;
    static constexpr std::array<std::pair<report::Stage, std::string_view>, report::kStages> kTable{
        {{S1, "S1"},
         {Kiosk, "KIOSK"},
         {S3, "S3"},
         {Come, "COME"},
         {Away, "AWAY"},
         {S4, "S4"},
         {S5, "S5"},
         {S8, "S8"},
         {S9, "S9"},
         {S10, "S10"},
         {Held, "HELD"},
         {Gap, "UNATTRIBUTED"},
         {S5Customs, "S5.CUSTOMS"},
         {S5Border, "S5.BORDER"},
         {S5Transport, "S5.TRANSPORT"},
         {S6, "S6"},
         {S9Border, "S9.BORDER"},
         {S11, "S11"},
         {Total, "T"},
         {Gov, "T.GOV"},
         {Trade, "T.TRADE"},
         {Oper, "T.OPER"}}};
};
template <> struct Codes<report::Party> {
    using enum report::Party;
    static constexpr std::array<std::pair<report::Party, std::string_view>, 4> kTable{
        {{Gov, "GOV"}, {Trade, "TRADE"}, {Oper, "OPER"}, {Unattributed, "UNATTRIBUTED"}}};
};
template <> struct Codes<report::Outcome> {
    using enum report::Outcome;
    static constexpr std::array<std::pair<report::Outcome, std::string_view>, 5> kTable{{{Open, "OPEN"},
                                                                                         {Exited, "EXITED"},
                                                                                         {Returned, "RETURNED"},
                                                                                         {Cancelled, "CANCELLED"},
                                                                                         {Abandoned, "ABANDONED"}}};
};
template <> struct Codes<report::Exclusion> {
    using enum report::Exclusion;
    static constexpr std::array<std::pair<report::Exclusion, std::string_view>, 6> kTable{
        {{None, ""},
         {Abandoned, "ABANDONED"},
         {NoBeginning, "NO_BEGINNING"},
         {ClockSet, "CLOCK_SET"},
         {Backwards, "BACKWARDS"},
         {TooLong, "TOO_LONG"}}};
};
} // namespace tongguan
