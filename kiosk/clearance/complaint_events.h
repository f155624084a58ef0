// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/codes.h"
#include "base/member.h"
#include "kiosk/clearance/language.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <tuple>

namespace tongguan::clearance {

// A complaint and its answer (domain: A.2). No events of a crossing: whoever complains may stay unknown, and its answer
// is a station's.

/// What it is about. No words: nobody types, and nothing in it names anybody.
enum class ComplaintTopic : std::uint8_t { Fee, Waiting, Staff, Goods, Machine, Other };

/// Where it happened.
enum class ComplaintPlace : std::uint8_t { Queue, Kiosk, Inspection, Yard, Gate, Elsewhere };

enum class ComplaintAnswer : std::uint8_t {
    Corrected, ///< what was wrong is put right
    Refunded,
    Explained, ///< it was as it should be: staff will explain it
    PassedOn   ///< to the authority that it concerns
};

} // namespace tongguan::clearance

namespace tongguan {
template <> struct Codes<clearance::ComplaintTopic> {
    using enum clearance::ComplaintTopic;
    static constexpr std::array<std::pair<clearance::ComplaintTopic, std::string_view>, 6> kTable{{{Fee, "FEE"},
                                                                                                   {Waiting, "WAITING"},
                                                                                                   {Staff, "STAFF"},
                                                                                                   {Goods, "GOODS"},
                                                                                                   {Machine, "MACHINE"},
                                                                                                   {Other, "OTHER"}}};
};
template <> struct Codes<clearance::ComplaintPlace> {
    using enum clearance::ComplaintPlace;
    static constexpr std::array<std::pair<clearance::ComplaintPlace, std::string_view>, 6> kTable{
        {{Queue, "QUEUE"},
         {Kiosk, "KIOSK"},
         {Inspection, "INSPECTION"},
         {Yard, "YARD"},
         {Gate, "GATE"},
         {Elsewhere, "ELSEWHERE"}}};
};
template <> struct Codes<clearance::ComplaintAnswer> {
    using enum clearance::ComplaintAnswer;
    static constexpr std::array<std::pair<clearance::ComplaintAnswer, std::string_view>, 4> kTable{
        {{Corrected, "CORRECTED"}, {Refunded, "REFUNDED"}, {Explained, "EXPLAINED"}, {PassedOn, "PASSED_ON"}}};
};
} // namespace tongguan

namespace tongguan::clearance {

/// Its event belongs to the driver's crossing where he wants that, else to none.
struct ComplaintFiled {
    static constexpr std::string_view kType = "complaint.filed";
    std::string receipt; ///< "K7P-3M9": not to be guessed from another one
    ComplaintTopic topic = ComplaintTopic::Other;
    ComplaintPlace place = ComplaintPlace::Elsewhere;
    Language language = Language::Zh; ///< in which it is to be answered
    std::string ticket;               ///< where it is not anonymous and there is one
    static constexpr auto members(auto with)
    {
        return with(Member{"receipt", &ComplaintFiled::receipt}, Member{"topic", &ComplaintFiled::topic},
                    Member{"place", &ComplaintFiled::place}, Member{"language", &ComplaintFiled::language},
                    Member{"ticket", &ComplaintFiled::ticket});
    }
};

struct ComplaintAnswered {
    static constexpr std::string_view kType = "complaint.answered";
    std::string receipt;
    ComplaintAnswer answer = ComplaintAnswer::Explained;
    std::string by;
    static constexpr auto members(auto with)
    {
        return with(Member{"receipt", &ComplaintAnswered::receipt}, Member{"answer", &ComplaintAnswered::answer},
                    Member{"by", &ComplaintAnswered::by});
    }
};

} // namespace tongguan::clearance
