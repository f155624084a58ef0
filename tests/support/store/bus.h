// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/record.h"
#include "kiosk/clearance/passenger_list.h"
#include "kiosk/documents/bus_code.h"
#include "kiosk/documents/mrz_check.h"
#include "tests/support/store/driver.h"
#include "tests/support/store/relay.h"

#include <format>
#include <string>
#include <vector>

namespace tongguan::test {

/// Somebody in a bus. Nobody of that name exists.
struct Rider {
    std::string name = "TRAN<<THI<MAU"; ///< as in a zone
    std::string number;                 ///< of the passport, 8 characters
    std::string birth = "900101";
    clearance::PassengerRole role = clearance::PassengerRole::Passenger;
    int family = 0;
    std::string expiry = "340101";
};

inline std::vector<std::string> zoneOf(const Rider& rider)
{
    const auto checked = [](const std::string& field) { return field + documents::mrzCheckDigit(field); };
    std::string first = "P<VNM" + rider.name;
    first.resize(44, '<');
    const std::string number = checked(rider.number + '<');
    const std::string personal = checked(std::string(14, '<'));
    const std::string birth = checked(rider.birth);
    const std::string expiry = checked(rider.expiry);
    const char all = documents::mrzCheckDigit(number + birth + expiry + personal);
    return {first, std::format("{}VNM{}F{}{}{}", number, birth, expiry, personal, all)};
}

inline const Bytes kPassengerKey{7, 1, 7, 1};
inline constexpr const char* kBusList = "HK2611250007";

/// A mother with two children, a pupil whose teacher is on another seat, and two who travel alone.
inline const std::vector<Rider> kRiders{
    {.number = "C2000001", .family = 1},
    {.name = "TRAN<<VAN<DU",
     .number = "C2000002",
     .birth = "170304",
     .role = clearance::PassengerRole::Minor,
     .family = 1},
    {.name = "TRAN<<THI<DU", .number = "C2000003", .birth = "190304", .family = 1}, // by her birth
    {.name = "LE<<VAN<MAU", .number = "C2000004"},
    {.name = "PHAM<<VAN<MAU", .number = "C2000005"},
};

inline std::string personOf(const Rider& rider)
{
    return clearance::passengerOf(kPassengerKey, kBusList, "VNM", rider.number);
}

inline clearance::PassengerList busList(const std::vector<Rider>& riders = kRiders)
{
    clearance::PassengerList list{.number = kBusList, .plate = "云K12345", .validUntil = kNoon + std::chrono::hours{8}};
    for (const Rider& rider : riders)
        list.persons.push_back({.person = personOf(rider), .role = rider.role, .family = rider.family});
    return list;
}

/// A kiosk at which a bus stands, or its passengers do.
struct BusKiosk : DrivenKiosk {
    std::uint64_t heard = 0; ///< of another kiosk

    bool ready(const std::string& kiosk = "HKM-K01", bool withList = true)
    {
        if (!start(kiosk) || !feedPort(false))
            return false;
        driver->linkChanged({.state = flow::LinkState::Online});
        screens.clear();
        return feed("lanes", "L_PAX", {{"lane", "L_PAX"}, {"sign", "8"}, {"arrow", "turn_left"}}) &&
               feed("passenger_key", "current", {{"key", toBase64(kPassengerKey)}}) &&
               (!withList || feed("passenger_lists", kBusList, toJson(busList())));
    }
    std::string busCode(const std::vector<Rider>& riders = kRiders) const
    {
        documents::BusList code{.number = kBusList,
                                .plate = "云K12345",
                                .plateCountry = "CN",
                                .port = "CNHKM",
                                .expires = clock.now() + std::chrono::hours{8}};
        for (const Rider& rider : riders) {
            documents::BusPerson one{.role = static_cast<documents::BusRole>(rider.role),
                                     .family = static_cast<std::uint8_t>(rider.family)};
            std::ranges::copy(*fromHex(personOf(rider)), one.person.begin());
            code.persons.push_back(one);
        }
        return *documents::encodeBusList(code, signerOf(portKey));
    }
    /// The driver, up to where his passengers are asked.
    void busComes()
    {
        driver->chooseLanguage(clearance::Language::Vi);
        show(busCode());
        driverSaysAll();
    }
    void driverSaysAll()
    {
        driver->zoneRead(kPassport);
        show("010085000001");
        driver->confirm();
    }
    flow::Screen shows(const Rider& rider)
    {
        driver->zoneRead(zoneOf(rider));
        return driver->view().screen;
    }
    void later(int seconds)
    {
        for (int i = 0; i < seconds; ++i) {
            clock.advance(std::chrono::seconds{1});
            driver->tick();
        }
    }
    /// What the other kiosk captured since the last time arrives here.
    bool hears(BusKiosk& other)
    {
        const auto upTo = relay(*other.store, *store, clock.now(), heard);
        heard = upTo.value_or(heard);
        driver->countHeard();
        return upTo.has_value();
    }
};

} // namespace tongguan::test
