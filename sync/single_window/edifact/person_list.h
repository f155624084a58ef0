// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/single_window/edifact/conveyance_report.h"

namespace tongguan::edifact {

/// BGM 1001 of a PAXLST.
enum class ListKind : std::uint8_t { Passengers, Crew };
/// NAD 3035 of a person.
enum class PersonRole : std::uint8_t { Crew, Passenger, Responsible };

/// DOC of a person.
struct PersonDocument {
    std::string type; ///< 1001: "39" passport, "36" identity card, "40" driving licence
    std::string number;
    std::string expiry; ///< "2031-01-01"
    std::string issuer; ///< ISO 3166-1 alpha-3
    bool operator==(const PersonDocument&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"type", &PersonDocument::type}, Member{"number", &PersonDocument::number},
                    Member{"expiry", &PersonDocument::expiry}, Member{"issuer", &PersonDocument::issuer});
    }
};

struct Person {
    PersonRole role = PersonRole::Passenger;
    std::string family; ///< primary identifier as in the machine-readable zone; the whole name of who has but one
    std::string given;
    std::string sex;         ///< "M", "F" or empty
    std::string birth;       ///< "1993-04-15" or empty
    std::string from;        ///< UN/LOCODE of embarkation
    std::string to;          ///< UN/LOCODE of disembarkation
    std::string nationality; ///< ISO 3166-1 alpha-3
    std::string seat;
    std::vector<PersonDocument> documents;
    bool operator==(const Person&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"role", &Person::role}, Member{"family", &Person::family}, Member{"given", &Person::given},
                    Member{"sex", &Person::sex}, Member{"birth", &Person::birth}, Member{"from", &Person::from},
                    Member{"to", &Person::to}, Member{"nationality", &Person::nationality},
                    Member{"seat", &Person::seat}, Member{"documents", &Person::documents});
    }
};

/// PAXLST: who is in a bus, or drives a truck (domain: E.2, E.3).
struct PersonList {
    ListKind kind = ListKind::Passengers;
    std::string number;
    Function function = Function::Original;
    std::string reference;
    std::string reporter; ///< NAD MS
    Transport transport;
    Moment at;               ///< of arrival
    std::string lastForeign; ///< UN/LOCODE
    std::string arrival;     ///< UN/LOCODE
    std::vector<Person> persons;
    bool operator==(const PersonList&) const = default;
    static constexpr auto members(auto with)
    {
        using L = PersonList;
        return with(Member{"kind", &L::kind}, Member{"number", &L::number}, Member{"function", &L::function},
                    Member{"reference", &L::reference}, Member{"reporter", &L::reporter},
                    Member{"transport", &L::transport}, Member{"at", &L::at}, Member{"lastForeign", &L::lastForeign},
                    Member{"arrival", &L::arrival}, Member{"persons", &L::persons});
    }
};

/// With the control total of its kind: passengers (42) or crew (41).
Message messageOf(const PersonList& list, std::string reference);
/// InvalidInput also where a control total does not match who is listed.
Result<PersonList> personList(const Message& message);

} // namespace tongguan::edifact

template <> struct tongguan::Codes<tongguan::edifact::ListKind> {
    using enum edifact::ListKind;
    static constexpr std::array<std::pair<edifact::ListKind, std::string_view>, 2> kTable{
        {{Passengers, "745"}, {Crew, "250"}}};
};
template <> struct tongguan::Codes<tongguan::edifact::PersonRole> {
    using enum edifact::PersonRole;
    static constexpr std::array<std::pair<edifact::PersonRole, std::string_view>, 3> kTable{
        {{Crew, "FM"}, {Passenger, "FL"}, {Responsible, "VW"}}};
};
