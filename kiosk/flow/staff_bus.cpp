// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/flow/staff_bus.h"

#include "base/json.h"
#include "base/record.h"
#include "base/result.h"
#include "kiosk/clearance/staff_rules.h"
#include "kiosk/flow/staff_flow.h"

#include <algorithm>
#include <array>
#include <map>

namespace tongguan::flow {

using namespace clearance;

namespace {

/// What the kiosks read of this list's passengers: the newest document of each.
Result<std::map<std::string, PassengerRead>> documentsRead(store::Store& store, const Crossing& bus)
{
    constexpr std::array kTypes{PassengerRead::kType};
    const auto events = store.relayedSince(kTypes, bus.openedAt - std::chrono::hours{1});
    if (!events)
        return fail(events.error().code, events.error().what);
    std::map<std::string, PassengerRead> documents;
    for (const store::RelayedEvent& event : *events) {
        const auto json = parseJson(event.body);
        auto read = json ? fromJson<PassengerRead>(*json) : Result<PassengerRead>(fail(Errc::InvalidInput, {}));
        if (read && read->list == bus.passengers->number)
            documents.insert_or_assign(read->person, std::move(*read));
    }
    return documents;
}

Sighting sightingOf(const std::vector<SeenPerson>& seen, const std::string& person)
{
    Sighting best = Sighting::Unlisted;
    for (const SeenPerson& one : seen) {
        if (one.person == person)
            best = std::min(best, one.seen);
    }
    return best;
}

class CardMaker {
  public:
    CardMaker(const Crossing& bus, const std::vector<SeenPerson>& seen, const PassengerNames& names,
              const std::map<std::string, PassengerRead>& documents)
        : list_(*bus.passengers), seen_(seen), names_(names), documents_(documents)
    {}

    BusPerson person(const std::string& id) const
    {
        BusPerson one;
        const auto place = std::ranges::find(list_.persons, id, &ListedPerson::person);
        if (place != list_.persons.end())
            one.place = static_cast<int>(place - list_.persons.begin()) + 1;
        const auto name = std::ranges::find(names_.persons, id, &ListedName::person);
        if (name != names_.persons.end()) {
            one.name = name->name;
            one.seat = name->seat;
        }
        if (const auto read = documents_.find(id); read != documents_.end()) {
            if (one.name.empty())
                one.name = read->second.name;
            one.number = read->second.number;
            one.reasons = read->second.reasons;
        }
        return one;
    }

    std::vector<BusPerson> waiting() const
    {
        std::vector<BusPerson> all;
        std::vector<std::string> known;
        for (const SeenPerson& one : seen_) {
            const Sighting what = sightingOf(seen_, one.person);
            if (what == Sighting::Crossed || std::ranges::contains(known, one.person))
                continue;
            known.push_back(one.person);
            BusPerson waits = person(one.person);
            if (what == Sighting::Alone)
                waits.reasons.emplace_back("PAX_MINOR");
            if (list_.find(one.person) == nullptr)
                waits.reasons.emplace_back(kUnlisted);
            all.push_back(std::move(waits));
        }
        return all;
    }

  private:
    const PassengerList& list_;
    const std::vector<SeenPerson>& seen_;
    const PassengerNames& names_;
    const std::map<std::string, PassengerRead>& documents_;
};

} // namespace

Result<std::optional<BusCard>> busCard(store::Store& store, const Crossing& crossing)
{
    if (crossing.kind != Kind::Bus || !crossing.passengers)
        return std::optional<BusCard>{};
    const auto seen = store.passengersSeen(crossing.passengers->number);
    if (!seen)
        return fail(seen.error().code, seen.error().what);
    const auto names = store.passengerNames(crossing.passengers->number);
    if (!names)
        return fail(names.error().code, names.error().what);
    const auto documents = documentsRead(store, crossing);
    if (!documents)
        return fail(documents.error().code, documents.error().what);
    const PassengerTally sum = tallyOf(*crossing.passengers, *seen);
    const PassengerNames named = names->value_or(PassengerNames{});
    const CardMaker maker(crossing, *seen, named, *documents);
    BusCard card{.listed = sum.listed, .counted = sum.crossed};
    for (const std::string& person : sum.missing)
        card.missing.push_back(maker.person(person));
    card.waiting = maker.waiting();
    card.mayClose = carriedOut(CloseCount{.reason = "ASKED"}, crossing, "staff:asked", crossing.changedAt).has_value();
    if (crossing.closedCount)
        card.closed = crossing.closedCount->reason;
    return std::optional{std::move(card)};
}

void StaffFlow::closeCount(std::string reason)
{
    if (may("RESOLVE"))
        act(open_, CloseCount{.reason = std::move(reason)}, member_->actor());
}

} // namespace tongguan::flow
