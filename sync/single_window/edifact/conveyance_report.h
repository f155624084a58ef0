// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/codes.h"
#include "base/member.h"
#include "sync/single_window/edifact/interchange.h"
#include "sync/single_window/edifact/moment.h"

#include <optional>
#include <string>
#include <vector>

namespace tongguan::edifact {

/// BGM 1225.
enum class Function : std::uint8_t { Original, Replace, Cancel };
/// BGM 1001 of a CUSREP.
enum class Movement : std::uint8_t { Arrival, Departure };

/// The vehicle that crosses (TDT 11 and its places).
struct Transport {
    std::string journey;      ///< the batch number; an..17
    std::string vehicle;      ///< in words, as 8179 has no list: "TRUCK"
    std::string plate;        ///< in Latin letters
    std::string plateCountry; ///< ISO 3166-1 alpha-2
    bool operator==(const Transport&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"journey", &Transport::journey}, Member{"vehicle", &Transport::vehicle},
                    Member{"plate", &Transport::plate}, Member{"plateCountry", &Transport::plateCountry});
    }
};

/// EQD.
struct Equipment {
    std::string number; ///< of a container; ISO 6346
    std::string type;   ///< ISO 6346: "45R1"
    std::optional<bool> full;
    bool operator==(const Equipment&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"number", &Equipment::number}, Member{"type", &Equipment::type},
                    Member{"full", &Equipment::full});
    }
};

/// CUSREP: a vehicle arrives or leaves (domain: E.3).
struct ConveyanceReport {
    Movement movement = Movement::Arrival;
    std::string number; ///< of the report
    Function function = Function::Original;
    Moment at; ///< of arrival or departure
    std::int64_t passengers = 0;
    std::int64_t crew = 0;
    std::string reference; ///< ours (ABO), by which answers name it
    std::string place;     ///< UN/LOCODE of the crossing
    std::string carrier;
    Transport transport;
    std::string lastForeign; ///< UN/LOCODE
    std::string arrival;     ///< UN/LOCODE
    std::vector<Equipment> equipment;
    bool operator==(const ConveyanceReport&) const = default;
    static constexpr auto members(auto with)
    {
        using R = ConveyanceReport;
        return with(Member{"movement", &R::movement}, Member{"number", &R::number}, Member{"function", &R::function},
                    Member{"at", &R::at}, Member{"passengers", &R::passengers}, Member{"crew", &R::crew},
                    Member{"reference", &R::reference}, Member{"place", &R::place}, Member{"carrier", &R::carrier},
                    Member{"transport", &R::transport}, Member{"lastForeign", &R::lastForeign},
                    Member{"arrival", &R::arrival}, Member{"equipment", &R::equipment});
    }
};

/// The message, without its envelope. What the tables refuse, `write` refuses.
Message messageOf(const ConveyanceReport& report, std::string reference);
/// InvalidInput for what a report cannot do without, or does not say in a form that we know.
Result<ConveyanceReport> conveyanceReport(const Message& message);

} // namespace tongguan::edifact

template <> struct tongguan::Codes<tongguan::edifact::Function> {
    using enum edifact::Function;
    static constexpr std::array<std::pair<edifact::Function, std::string_view>, 3> kTable{
        {{Original, "9"}, {Replace, "5"}, {Cancel, "1"}}};
};
template <> struct tongguan::Codes<tongguan::edifact::Movement> {
    using enum edifact::Movement;
    static constexpr std::array<std::pair<edifact::Movement, std::string_view>, 2> kTable{
        {{Arrival, "185"}, {Departure, "186"}}};
};
