// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/histories/trucks.h"

#include <algorithm>
#include <chrono>

namespace tongguan::test {

using namespace clearance;

std::span<const Truck> trucks()
{
    static const std::vector<Truck> all{
        {.name = "released",
         .plate = "24C-017.22",
         .plateNorm = "24C01722",
         .passport = "C2000101",
         .declaration = "861120261000000172",
         .released = true},
        {.name = "accepted",
         .plate = "24C-017.23",
         .plateNorm = "24C01723",
         .passport = "C2000102",
         .declaration = "861120261000000173"},
        {.name = "expired",
         .plate = "24C-017.24",
         .plateNorm = "24C01724",
         .passport = "C2000103",
         .declaration = "861120261000000174",
         .expired = true,
         .released = true},
        {.name = "heavy",
         .plate = "24C-017.25",
         .plateNorm = "24C01725",
         .passport = "C2000104",
         .declaration = "861120261000000175",
         .heavy = true,
         .released = true},
        {.name = "empty", .plate = "云K·T0171", .plateNorm = "云KT0171", .country = "CN", .passport = "C2000105"},
        {.name = "typed",
         .plate = "24C-017.26",
         .plateNorm = "24C01726",
         .passport = "C2000106",
         .declaration = "861120261000000176",
         .typed = true,
         .released = true},
        {.name = "other-empty", .plate = "云K·T0172", .plateNorm = "云KT0172", .country = "CN", .passport = "C2000107"},
        {.name = "bus",
         .plate = "云K·T0173",
         .plateNorm = "云KT0173",
         .country = "CN",
         .passport = "C2000108",
         .bus = true},
    };
    return all;
}

const Truck* truckNamed(const std::string& name)
{
    const auto found = std::ranges::find(trucks(), name, &Truck::name);
    return found == trucks().end() ? nullptr : &*found;
}

Declaration declarationOf(const Truck& truck, bool released)
{
    Declaration declaration = *releasedOnArrival().declaration;
    declaration.number = truck.declaration;
    declaration.batch = "3261125000" + truck.declaration.substr(15);
    declaration.plate = truck.plateNorm;
    declaration.status = released ? ReleaseStatus::Released : ReleaseStatus::Accepted;
    declaration.releasedOnArrival = released;
    return declaration;
}

namespace {

std::vector<std::function<void()>> ladenTouches(const Truck& truck, DrivenKiosk& kiosk)
{
    flow::DriverFlow& driver = *kiosk.driver;
    const auto code = documents::encodePrereg({.declaration = truck.declaration,
                                               .batch = "3261125000" + truck.declaration.substr(15),
                                               .plate = truck.plate,
                                               .plateCountry = truck.country,
                                               .port = "CNHKM",
                                               .expires = kiosk.clock.now() + std::chrono::hours{8},
                                               .container = "CSQU3054383",
                                               .seal = "YN0017268"},
                                              DrivenKiosk::signerOf(kiosk.portKey));
    std::vector<std::function<void()>> touches{[&driver] { driver.chooseLanguage(Language::Vi); },
                                               [&kiosk, code] { kiosk.show(*code); }};
    if (truck.heavy)
        touches.insert(touches.begin(), [&driver] {
            driver.measured({.device = Device::Weighbridge, .result = ReadingResult::Ok, .value = 62'000});
        });
    const std::string expiry = truck.expired ? "200101" : "340101";
    const auto zone = zoneOf({.number = truck.passport, .expiry = expiry});
    if (truck.typed) {
        const std::vector<std::function<void()>> typing{[&driver] { driver.zoneRead({}); },
                                                        [&driver] { driver.zoneRead({}); },
                                                        [&driver] { driver.typeInstead(); },
                                                        [&driver] { driver.typeCountry("VNM"); },
                                                        [&driver, truck] { driver.typeNumber(truck.passport); },
                                                        [&driver] { driver.typeBirth("1985-02-15"); },
                                                        [&driver] { driver.typeExpiry("2031-04-15"); }};
        touches.insert(touches.end(), typing.begin(), typing.end());
    } else
        touches.emplace_back([&driver, zone] { driver.zoneRead(zone); });
    const std::vector<std::function<void()>> rest{
        [&kiosk] { kiosk.show("010085000001"); }, [&driver] { driver.confirm(); },
        [&kiosk] { kiosk.show("YN0017268"); }, [&kiosk] { kiosk.show("CSQU3054383"); },
        [&driver] {
            driver.done();
            driver.scaleEmpty();
        }};
    touches.insert(touches.end(), rest.begin(), rest.end());
    return touches;
}

} // namespace

std::vector<std::function<void()>> touchesOf(const Truck& truck, DrivenKiosk& kiosk)
{
    if (!truck.declaration.empty())
        return ladenTouches(truck, kiosk);
    flow::DriverFlow& driver = *kiosk.driver;
    const auto zone = zoneOf({.number = truck.passport});
    return {[&driver] { driver.chooseLanguage(Language::Zh); },
            [&driver] { driver.haveNoCode(); },
            [&driver, bus = truck.bus] { bus ? driver.driveBus() : driver.claimLoad(false); },
            [&driver, truck] { driver.typePlate(truck.country, truck.plate); },
            [&driver, zone] { driver.zoneRead(zone); },
            [&kiosk] { kiosk.show("010085000001"); },
            [&driver] { driver.confirm(); },
            [&driver] { driver.done(); }};
}

} // namespace tongguan::test
