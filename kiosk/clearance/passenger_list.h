// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/codes.h"
#include "base/member.h"
#include "base/time.h"
#include "kiosk/clearance/facts.h"

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tongguan::clearance {

enum class PassengerRole : std::uint8_t { Passenger, Crew, Guide, Minor, AccompanyingAdult };
/// What a kiosk saw of a person at a bus.
enum class Sighting : std::uint8_t {
    Crossed,  ///< of the list, and nothing speaks against it
    Alone,    ///< a minor of the list without a guardian beside
    Referred, ///< of the list, and a person has to look
    Unlisted, ///< of no list that the kiosk knew
};

} // namespace tongguan::clearance

namespace tongguan {
template <> struct Codes<clearance::PassengerRole> {
    using enum clearance::PassengerRole;
    static constexpr std::array<std::pair<clearance::PassengerRole, std::string_view>, 5> kTable{
        {{Passenger, "PASSENGER"},
         {Crew, "CREW"},
         {Guide, "GUIDE"},
         {Minor, "MINOR"},
         {AccompanyingAdult, "ACCOMPANYING_ADULT"}}};
};
template <> struct Codes<clearance::Sighting> {
    using enum clearance::Sighting;
    static constexpr std::array<std::pair<clearance::Sighting, std::string_view>, 4> kTable{
        {{Crossed, "CROSSED"}, {Alone, "ALONE"}, {Referred, "REFERRED"}, {Unlisted, "UNLISTED"}}};
};
} // namespace tongguan

namespace tongguan::clearance {

/// The person behind a document, for one list alone: HMAC-SHA-256 over list, issuer and number, the first
/// eight bytes in hex. Who has the list learns no name from it, and not whether somebody was on another one.
/// `key` comes as data set "passenger_key", "current"; `issuer` and `number` as in a zone, without fillers.
std::string passengerOf(ByteView key, std::string_view list, std::string_view issuer, std::string_view number);

struct ListedPerson {
    std::string person; ///< as `passengerOf`
    PassengerRole role = PassengerRole::Passenger;
    int family = 0;       ///< who has the same number goes together; 0: nobody's
    std::string guardian; ///< of a minor, as `passengerOf`; empty: any adult of the family
    bool operator==(const ListedPerson&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"person", &ListedPerson::person}, Member{"role", &ListedPerson::role},
                    Member{"family", &ListedPerson::family}, Member{"guardian", &ListedPerson::guardian});
    }
};

/// Who is in a bus, the driver aside, for one passage in one direction. Data set "passenger_lists", by number.
struct PassengerList {
    std::string number;
    std::string plate; ///< normalised
    UtcTime validUntil;
    std::vector<ListedPerson> persons;
    bool operator==(const PassengerList&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"number", &PassengerList::number}, Member{"plate", &PassengerList::plate},
                    Member{"validUntil", &PassengerList::validUntil}, Member{"persons", &PassengerList::persons});
    }

    const ListedPerson* find(std::string_view person) const;
    /// Whether this adult of the list answers for that minor of it.
    bool guards(const ListedPerson& adult, const ListedPerson& minor) const;
};

/// Each person once: of two entries of one person the first stands.
PassengerList withoutRepetition(PassengerList list);

struct ListedName {
    std::string person;
    std::string name; ///< as on the document
    std::string seat;
    bool operator==(const ListedName&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"person", &ListedName::person}, Member{"name", &ListedName::name},
                    Member{"seat", &ListedName::seat});
    }
};

/// Their names: for staff alone, never for a machine that stands in public. Data set "passenger_names", by number.
struct PassengerNames {
    std::string list;
    std::vector<ListedName> persons;
    bool operator==(const PassengerNames&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"list", &PassengerNames::list}, Member{"persons", &PassengerNames::persons});
    }
};

struct SeenPerson {
    std::string person;
    Sighting seen = Sighting::Crossed;
    bool operator==(const SeenPerson&) const = default;
};

/// The count of a bus.
struct PassengerTally {
    int listed = 0;
    int crossed = 0;
    int alone = 0;    ///< minors that wait for a guardian
    int referred = 0; ///< of the list, that wait for staff
    int unlisted = 0;
    std::vector<std::string> missing; ///< of the list, that nobody saw; in its order
    bool operator==(const PassengerTally&) const = default;

    /// Everybody crossed, and nobody else came.
    bool complete() const { return listed > 0 && crossed == listed && unlisted == 0; }
    /// Nobody is waited for: what is open now needs a person.
    bool allSeen() const { return listed > 0 && missing.empty(); }
    Party party() const;
};

/// Adds up what the port's kiosks saw, in any order and however often: a person counts once. Whoever crossed anywhere
/// has crossed; and whether somebody is listed says the list, not the kiosk that may have had another one.
PassengerTally tallyOf(const PassengerList& list, std::span<const SeenPerson> seen);

} // namespace tongguan::clearance
