// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "base/record.h"
#include "base/result.h"
#include "base/time.h"
#include "kiosk/clearance/passenger_events.h"
#include "kiosk/store/passengers.h"
#include "kiosk/store/store.h"

namespace tongguan::store {

namespace {

struct PassengerKey {
    std::string key;
    static constexpr auto members(auto with) { return with(Member{"key", &PassengerKey::key}); }
};

template <class T> std::optional<T> read(const std::string& body)
{
    const auto json = parseJson(body);
    auto row = json ? fromJson<T>(*json) : Result<T>(fail(json.error().code, json.error().what));
    return row ? std::optional{std::move(*row)} : std::nullopt;
}

template <class T>
Result<std::optional<T>> oneOf(ReferenceStore& reference, std::string_view dataset, std::string_view key)
{
    const auto body = reference.body(dataset, key);
    if (!body)
        return fail(body.error().code, body.error().what);
    return *body ? read<T>(**body) : std::optional<T>{};
}

} // namespace

Result<> Store::notePassenger(const clearance::PassengerRead& document, clearance::Sighting seen,
                              const std::string& crossing)
{
    const clearance::PassengerSeen told{.list = document.list, .person = document.person, .seen = seen};
    return transact([&]() -> Result<> {
        auto kept = journal_.append({.type = std::string(clearance::PassengerRead::kType),
                                     .actor = "passenger",
                                     .crossing = crossing,
                                     .body = dump(toJson(document))});
        if (!kept)
            return failed(std::move(kept));
        auto captured = journal_.append({.type = std::string(clearance::PassengerSeen::kType),
                                         .actor = "passenger",
                                         .crossing = crossing,
                                         .body = dump(toJson(told))});
        if (!captured)
            return failed(std::move(captured));
        return seePassenger(*database_, options_.kiosk, captured->header.seq, clearance::PassengerSeen::kType, crossing,
                            captured->body);
    });
}

Result<std::vector<clearance::SeenPerson>> Store::passengersSeen(const std::string& list)
{
    return store::passengersSeen(*database_, list);
}

Result<std::vector<clearance::Crossing>> Store::busesCounted()
{
    const auto ids = crossingsCounted(*database_);
    if (!ids)
        return fail(ids.error().code, ids.error().what);
    std::vector<clearance::Crossing> buses;
    for (const std::string& id : *ids) {
        auto bus = cachedOrLoaded(id);
        if (!bus && bus.error().code != Errc::NotFound)
            return failed(std::move(bus));
        if (bus && bus->passengers)
            buses.push_back(std::move(*bus));
    }
    return buses;
}

Result<Bytes> Store::passengerKey()
{
    const auto stored = oneOf<PassengerKey>(reference_, "passenger_key", "current");
    if (!stored)
        return fail(stored.error().code, stored.error().what);
    auto key = fromBase64(*stored ? (*stored)->key : std::string{});
    return key ? std::move(*key) : Bytes{};
}

Result<std::vector<clearance::PassengerList>> Store::passengerLists(UtcTime now)
{
    const auto bodies = reference_.bodies("passenger_lists");
    if (!bodies)
        return fail(bodies.error().code, bodies.error().what);
    std::vector<clearance::PassengerList> lists;
    for (const std::string& body : *bodies) {
        auto list = read<clearance::PassengerList>(body);
        if (list && list->validUntil > now)
            lists.push_back(std::move(*list));
    }
    return lists;
}

Result<std::optional<clearance::PassengerNames>> Store::passengerNames(const std::string& list)
{
    return oneOf<clearance::PassengerNames>(reference_, "passenger_names", list);
}

} // namespace tongguan::store
