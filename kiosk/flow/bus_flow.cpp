// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/flow/bus_flow.h"

#include <algorithm>
#include <format>

namespace tongguan::flow {

using namespace clearance;

namespace {

constexpr std::chrono::years kOfAge{18};
constexpr int kLastRuleOfPersons = 8; // domain, C.2: what a person's document says

/// What of the rules' answer concerns a person. Orders, plates and goods are the bus's.
bool concernsPerson(const Reason& reason)
{
    return reason.rule <= kLastRuleOfPersons || reason.code.starts_with("FACT_") || reason.code == "REF_STALE_WATCH" ||
           reason.code == "REF_STALE_VISA_RULES";
}

std::string dayAt(UtcTime time, std::int64_t minutesEastOfUtc)
{
    return std::format("{:%F}", std::chrono::floor<std::chrono::days>(time + std::chrono::minutes{minutesEastOfUtc}));
}

PassengerRead readOf(const DocumentRead& document, const std::string& list, const std::string& person)
{
    return {.list = list,
            .person = person,
            .source = document.source,
            .documentType = document.documentType,
            .issuer = document.issuer,
            .number = document.number,
            .name = document.name,
            .nationality = document.nationality,
            .birth = document.birth,
            .expiry = document.expiry};
}

PassengerRole roleOf(documents::BusRole role)
{
    switch (role) {
    case documents::BusRole::Crew:
        return PassengerRole::Crew;
    case documents::BusRole::Guide:
        return PassengerRole::Guide;
    case documents::BusRole::Minor:
        return PassengerRole::Minor;
    case documents::BusRole::AccompanyingAdult:
        return PassengerRole::AccompanyingAdult;
    default:
        return PassengerRole::Passenger;
    }
}

} // namespace

PassengerList listOf(const documents::BusList& code, const std::string& plateNorm)
{
    PassengerList list{.number = code.number, .plate = plateNorm, .validUntil = code.expires};
    for (const documents::BusPerson& one : code.persons)
        list.persons.push_back({.person = toHex(one.person), .role = roleOf(one.role), .family = one.family});
    return list;
}

Result<Crossing> countNow(store::Store& store, const Crossing& bus)
{
    if (!bus.passengers)
        return bus;
    const auto seen = store.passengersSeen(bus.passengers->number);
    if (!seen)
        return fail(seen.error().code, seen.error().what);
    const Party party = tallyOf(*bus.passengers, *seen).party();
    if (bus.party == party)
        return bus;
    return store.append(bus.id, "kiosk", std::vector<CrossingEvent>{PartyCounted{.party = party}});
}

BusFlow::BusFlow(store::Store& store, DecisionDesk& desk, const Clock& clock)
    : store_(store), desk_(desk), clock_(clock)
{}

void BusFlow::begin(const Crossing* own)
{
    end();
    counting_ = true;
    if (own != nullptr && own->passengers) {
        own_ = own->id;
        current_ = Counted{.list = *own->passengers, .crossing = own->id};
    }
}

void BusFlow::end()
{
    counting_ = false;
    own_.clear();
    current_.reset();
    beside_.clear();
    waiting_.clear();
    family_ = 0;
}

Result<bool> BusFlow::anyBus()
{
    const auto buses = store_.busesCounted();
    if (!buses)
        return fail(buses.error().code, buses.error().what);
    return !buses->empty();
}

Result<std::optional<Crossing>> BusFlow::ownBus()
{
    auto buses = store_.busesCounted();
    if (!buses)
        return failed(std::move(buses));
    for (Crossing& bus : *buses) {
        if (bus.kiosk == store_.kiosk() && bus.state == State::Captured)
            return std::optional{std::move(bus)};
    }
    return std::optional<Crossing>{};
}

/// Of the buses that stand in the port; the one at which the last passenger was counted first.
Result<std::vector<BusFlow::Counted>> BusFlow::listsOfBuses()
{
    std::vector<Counted> lists;
    if (current_ && !current_->crossing.empty()) // otherwise its bus may have been heard of meanwhile
        lists.push_back(*current_);
    auto buses = store_.busesCounted();
    if (!buses)
        return failed(std::move(buses));
    for (Crossing& bus : *buses) {
        if (!current_ || bus.id != current_->crossing)
            lists.push_back({.list = std::move(*bus.passengers), .crossing = bus.id});
    }
    return lists;
}

/// On which list a document is: of a bus that stands here, or else of those that the feed brought, for a kiosk that has
/// not heard of a bus counts its passengers all the same.
Result<std::optional<BusFlow::Counted>> BusFlow::listWith(const DocumentRead& document)
{
    const auto key = store_.passengerKey();
    if (!key)
        return fail(key.error().code, key.error().what);
    std::optional<Counted> none;
    if (key->empty())
        return none;
    const auto has = [&](const PassengerList& list) {
        return list.find(passengerOf(*key, list.number, document.issuer, document.number)) != nullptr;
    };
    auto buses = listsOfBuses();
    if (!buses)
        return failed(std::move(buses));
    for (Counted& one : *buses) {
        if (has(one.list))
            return std::optional{std::move(one)};
    }
    auto fed = store_.passengerLists(clock_.now());
    if (!fed)
        return failed(std::move(fed));
    for (PassengerList& list : *fed) {
        if (has(list))
            return std::optional{Counted{.list = std::move(list), .crossing = {}}};
    }
    return none;
}

/// The list that a document is on; else the one of the bus that stands here, or that was counted last.
Result<> BusFlow::choose(const DocumentRead& document)
{
    auto on = listWith(document);
    if (!on)
        return failed(std::move(on));
    if (*on) {
        current_ = std::move(**on);
        return {};
    }
    auto buses = listsOfBuses();
    if (!buses)
        return failed(std::move(buses));
    if (!current_ && !buses->empty())
        current_ = std::move(buses->front());
    return {};
}

Result<bool> BusFlow::isListed(const DocumentRead& document)
{
    const auto on = listWith(document);
    if (!on)
        return fail(on.error().code, on.error().what);
    return on->has_value();
}

/// The rules look at a passenger as at somebody who comes on foot; nothing of that is captured but its codes.
Result<std::vector<std::string>> BusFlow::doubts(const DocumentRead& document, Direction direction)
{
    const auto captured = [&](const std::string& value) {
        return Captured{.value = value, .source = document.source, .at = clock_.now(), .by = "passenger"};
    };
    Crossing onFoot;
    onFoot.port = store_.port();
    onFoot.kiosk = store_.kiosk();
    onFoot.direction = direction;
    onFoot.state = State::Captured;
    onFoot.openedAt = clock_.now();
    onFoot.kind = Kind::Pedestrian;
    onFoot.document = TravelDocument{.type = document.documentType,
                                     .issuer = document.issuer,
                                     .number = captured(document.number),
                                     .name = captured(document.name),
                                     .nationality = document.nationality,
                                     .birth = captured(document.birth),
                                     .expiry = captured(document.expiry),
                                     .checksOk = document.checksOk};
    const auto decision = desk_.lookAt(onFoot);
    if (!decision)
        return fail(decision.error().code, decision.error().what);
    std::vector<std::string> codes;
    for (const Reason& reason : decision->reasons) {
        if (decision->lane == Lane::Staff && concernsPerson(reason))
            codes.push_back(reason.code);
    }
    return codes;
}

Result<bool> BusFlow::isMinor(const DocumentRead& document, const ListedPerson& person)
{
    const auto rules = store_.rules();
    if (!rules)
        return fail(rules.error().code, rules.error().what);
    const auto today = std::chrono::year_month_day{std::chrono::floor<std::chrono::days>(
        clock_.now() + std::chrono::minutes{(*rules)->data.port.minutesEastOfUtc})};
    // 29 February is followed by 1 March: nobody is of age a day too early.
    const auto youngest = std::chrono::sys_days{today - kOfAge};
    return person.role == PassengerRole::Minor ||
           (!document.birth.empty() && document.birth > dayAt(UtcTime{youngest}, 0));
}

Result<PassengerAnswer> BusFlow::capture(const PassengerRead& read, Sighting seen)
{
    if (auto noted = store_.notePassenger(read, seen, current_->crossing); !noted)
        return failed(std::move(noted));
    switch (seen) {
    case Sighting::Crossed:
        return PassengerAnswer::Crossed;
    case Sighting::Alone:
        return PassengerAnswer::Alone;
    default:
        return PassengerAnswer::ToStaff;
    }
}

/// The minors that waited for this adult cross with him.
Result<> BusFlow::takeAlong(const ListedPerson& adult)
{
    for (Waiting& minor : waiting_) {
        if (!current_->list.guards(adult, minor.person))
            continue;
        minor.read.guardian = adult.person;
        if (auto crossed = capture(minor.read, Sighting::Crossed); !crossed)
            return failed(std::move(crossed));
    }
    std::erase_if(waiting_, [&](const Waiting& minor) { return !minor.read.guardian.empty(); });
    return {};
}

Result<PassengerAnswer> BusFlow::showListed(PassengerRead read, const ListedPerson& person, bool minor)
{
    const auto seen = store_.passengersSeen(current_->list.number);
    if (!seen)
        return fail(seen.error().code, seen.error().what);
    const bool before = std::ranges::contains(*seen, SeenPerson{.person = person.person, .seen = Sighting::Crossed});
    if (minor) {
        const auto guardian = std::ranges::find_if(
            beside_, [&](const ListedPerson& adult) { return current_->list.guards(adult, person); });
        if (before)
            return PassengerAnswer::Again;
        if (guardian != beside_.end()) {
            read.guardian = guardian->person;
            return capture(read, Sighting::Crossed);
        }
        const bool waits =
            std::ranges::any_of(waiting_, [&](const Waiting& one) { return one.person.person == person.person; });
        if (!waits)
            waiting_.push_back({.person = person, .read = read});
        return waits ? Result<PassengerAnswer>(PassengerAnswer::Alone) : capture(read, Sighting::Alone);
    }
    if (!before) {
        if (auto crossed = capture(read, Sighting::Crossed); !crossed)
            return crossed;
    }
    // Who was counted at another kiosk answers for his child at this one.
    beside_.push_back(person);
    if (auto taken = takeAlong(person); !taken)
        return failed(std::move(taken));
    return before ? PassengerAnswer::Again : PassengerAnswer::Crossed;
}

/// Of the family, or of the group with one guardian, that stands here.
bool BusFlow::comesWithLast(const ListedPerson& person) const
{
    const auto guardsOrIsGuarded = [&](const ListedPerson& other) {
        return current_->list.guards(person, other) || current_->list.guards(other, person);
    };
    return (person.family != 0 && person.family == family_) || std::ranges::any_of(beside_, guardsOrIsGuarded) ||
           std::ranges::any_of(waiting_, [&](const Waiting& minor) {
               return guardsOrIsGuarded(minor.person) ||
                      (!person.guardian.empty() && person.guardian == minor.person.guardian);
           });
}

Result<PassengerAnswer> BusFlow::show(const DocumentRead& document, Direction direction)
{
    if (auto chosen = choose(document); !chosen)
        return failed(std::move(chosen));
    if (!current_)
        return PassengerAnswer::ToStaff; // no bus is here, and no list
    const auto key = store_.passengerKey();
    if (!key)
        return fail(key.error().code, key.error().what);
    const std::string person = passengerOf(*key, current_->list.number, document.issuer, document.number);
    PassengerRead read = readOf(document, current_->list.number, person);
    const ListedPerson* listed = current_->list.find(person);
    const int family = listed == nullptr ? 0 : listed->family;
    if (listed == nullptr || !comesWithLast(*listed)) { // others come: who still waits is left to staff
        beside_.clear();
        waiting_.clear();
    }
    family_ = family;
    // The same look-ups are made for everybody, so that nobody's answer comes sooner.
    auto codes = doubts(document, direction);
    if (!codes)
        return failed(std::move(codes));
    read.reasons = std::move(*codes);
    if (listed == nullptr)
        return capture(read, Sighting::Unlisted);
    read.role = listed->role;
    read.family = listed->family;
    if (!read.reasons.empty())
        return capture(read, Sighting::Referred);
    const auto minor = isMinor(document, *listed);
    if (!minor)
        return fail(minor.error().code, minor.error().what);
    return showListed(std::move(read), *listed, *minor);
}

Result<PassengerTally> BusFlow::tally()
{
    if (!current_)
        return PassengerTally{};
    const auto seen = store_.passengersSeen(current_->list.number);
    if (!seen)
        return fail(seen.error().code, seen.error().what);
    return tallyOf(current_->list, *seen);
}

Result<BusView> BusFlow::view(bool heard)
{
    const auto sum = tally();
    if (!sum)
        return fail(sum.error().code, sum.error().what);
    BusView view{.own = !own_.empty(),
                 .listed = sum->listed,
                 .counted = sum->crossed,
                 .missing = static_cast<int>(sum->missing.size()),
                 .withStaff = sum->alone + sum->referred + sum->unlisted,
                 .partial = !heard};
    if (family_ == 0 || !current_)
        return view;
    for (const ListedPerson& one : current_->list.persons) {
        if (one.family == family_ && std::ranges::contains(sum->missing, one.person))
            ++view.familyLeft;
    }
    return view;
}

} // namespace tongguan::flow
