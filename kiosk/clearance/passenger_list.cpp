// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/clearance/passenger_list.h"

#include <algorithm>
#include <format>
#include <map>
#include <set>

namespace tongguan::clearance {

namespace {

constexpr std::size_t kDigits = 16; ///< eight bytes: of fifty people no two meet

bool isMinor(const ListedPerson& one)
{
    return one.role == PassengerRole::Minor;
}

} // namespace

std::string passengerOf(ByteView key, std::string_view list, std::string_view issuer, std::string_view number)
{
    return toHex(hmacSha256(key, std::format("passenger|{}|{}|{}", list, issuer, number))).substr(0, kDigits);
}

const ListedPerson* PassengerList::find(std::string_view person) const
{
    const auto found = std::ranges::find(persons, person, &ListedPerson::person);
    return found == persons.end() ? nullptr : &*found;
}

bool PassengerList::guards(const ListedPerson& adult, const ListedPerson& minor) const
{
    if (isMinor(adult) || adult.person == minor.person)
        return false;
    return minor.guardian.empty() ? minor.family != 0 && adult.family == minor.family : adult.person == minor.guardian;
}

PassengerList withoutRepetition(PassengerList list)
{
    std::set<std::string> known;
    std::erase_if(list.persons, [&](const ListedPerson& one) { return !known.insert(one.person).second; });
    return list;
}

Party PassengerTally::party() const
{
    return {.listed = listed, .present = crossed + alone + unlisted, .minorsAlone = alone};
}

PassengerTally tallyOf(const PassengerList& list, std::span<const SeenPerson> seen)
{
    // Of one person the first of `Sighting` counts: who crossed at one kiosk is not missing because another had doubts.
    std::map<std::string_view, Sighting> persons;
    for (const SeenPerson& one : seen) {
        const auto [known, fresh] = persons.emplace(one.person, one.seen);
        if (!fresh)
            known->second = std::min(known->second, one.seen);
    }
    PassengerTally tally;
    const PassengerList unique = withoutRepetition(list);
    for (const ListedPerson& one : unique.persons) {
        ++tally.listed;
        const auto known = persons.find(one.person);
        if (known == persons.end())
            tally.missing.push_back(one.person);
        else if (known->second == Sighting::Crossed)
            ++tally.crossed;
        else if (known->second == Sighting::Alone)
            ++tally.alone;
        else
            ++tally.referred;
        if (known != persons.end())
            persons.erase(known);
    }
    tally.unlisted = static_cast<int>(persons.size());
    return tally;
}

} // namespace tongguan::clearance
