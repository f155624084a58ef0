// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/port/machine.h"

#include "base/bytes.h"
#include "sync/client/stored_identity.h"

#include <format>
#include <functional>
#include <iostream>

namespace tongguan::test {

using namespace clearance;

namespace {

Result<> keep(const Machine& machine, store::Store& store)
{
    const auto kept = sync::identityOf(store);
    if (!kept && kept.error().code != Errc::NotFound)
        return std::unexpected(kept.error());
    return kept ? Result<>{} : sync::keepIdentity(store, machine.identity);
}

/// One touch after the other, as long as the screen takes them.
Result<> touch(DrivenKiosk& kiosk, const std::vector<std::function<void()>>& steps,
               const std::function<void()>& afterTouch = {})
{
    for (const auto& step : steps) {
        step();
        if (kiosk.driver->view().screen == flow::Screen::OutOfService)
            return fail(Errc::Unavailable, "out of service");
        promise(*kiosk.store);
        if (afterTouch)
            afterTouch();
    }
    return {};
}

} // namespace

Result<Machine> Machine::in(const std::filesystem::path& folder, const std::string& gateway)
{
    auto identity = sync::readIdentity(folder / "identity.json");
    if (!identity)
        return failed(std::move(identity));
    if (!gateway.empty())
        identity->gatewayUrl = gateway;
    return Machine{folder, std::move(*identity)};
}

Result<> open(const Machine& machine, DrivenKiosk& kiosk)
{
    kiosk.elsewhere = machine.folder;
    auto started = kiosk.start(machine.identity.kiosk);
    return started ? keep(machine, *kiosk.store) : started;
}

Result<> open(const Machine& machine, Station& station)
{
    station.elsewhere = machine.folder;
    auto started = station.start(machine.identity.kiosk);
    return started ? keep(machine, *station.store) : started;
}

void promise(store::Store& store)
{
    const sync::Head& head = store.journal().head();
    std::cout << "saved " << head.seq << ' ' << toHex(head.hash) << std::endl;
}

Result<> takeTruckToStaff(DrivenKiosk& kiosk)
{
    flow::DriverFlow& driver = *kiosk.driver;
    return touch(kiosk, {
                            [&] { driver.chooseLanguage(Language::My); },
                            [&] { kiosk.show(kiosk.prereg()); },
                            [&] { driver.zoneRead({}); },
                            [&] { driver.zoneRead({}); },
                            [&] { driver.typeInstead(); },
                            [&] { driver.typeCountry("VNM"); },
                            [&] { driver.typeNumber("C1234567"); },
                            [&] { driver.typeBirth("1985-02-15"); },
                            [&] { driver.typeExpiry("2031-04-15"); },
                            [&] { kiosk.show("010085000001"); },
                            [&] { driver.confirm(); },
                            [&] { kiosk.show("YN0017268"); },
                            [&] { kiosk.show("CSQU3054383"); },
                            [&] { driver.printed(kiosk.printed.back().crossing, 1); },
                        });
}

Result<> takeEmptyTruck(DrivenKiosk& kiosk, const std::string& plate, const std::function<void()>& afterTouch)
{
    flow::DriverFlow& driver = *kiosk.driver;
    return touch(kiosk,
                 {
                     [&] { driver.chooseLanguage(Language::Zh); },
                     [&] { driver.haveNoCode(); },
                     [&] { driver.claimLoad(false); },
                     [&] { driver.typePlate("CN", plate); },
                     [&] { driver.zoneRead(kPassport); },
                     [&] { kiosk.show("010085000001"); },
                     [&] { driver.confirm(); },
                     [&] { driver.printed(kiosk.printed.back().crossing, 1); },
                     [&] { driver.done(); },
                 },
                 afterTouch);
}

Result<> letGo(DrivenKiosk& kiosk)
{
    const auto rows = kiosk.store->ownOnSite();
    if (!rows)
        return std::unexpected(rows.error());
    for (const store::CrossingRow& row : *rows) {
        const std::string by = "staff:0417";
        const std::vector<CrossingEvent> events{InspectionSkipped{}, BorderReleased{.by = by}, Cleared{.by = by},
                                                Exited{}, Closed{}};
        for (const CrossingEvent& event : events) {
            const auto done = kiosk.store->append(row.id, by, std::vector{event});
            if (!done && done.error().code == Errc::Denied)
                break; // it has to wait for people
            if (!done)
                return std::unexpected(done.error());
            promise(*kiosk.store);
        }
    }
    return {};
}

Result<> verifyCase(Station& station)
{
    station.staff->signIn("0417", "4711");
    const auto cases = station.store->openCases();
    if (!cases)
        return std::unexpected(cases.error());
    if (station.staff->view().signIn != flow::SignIn::SignedIn || cases->empty())
        return fail(Errc::Unavailable, "nobody signed in, or no case came");
    station.staff->open(cases->front().id);
    if (!station.staff->view().card)
        return fail(Errc::Unavailable, "the case does not open");
    std::vector<std::string> names;
    for (const flow::CaseField& field : station.staff->view().card->fields)
        names.push_back(field.name);
    for (const std::string& name : names) {
        station.staff->verifyField(name);
        if (!station.staff->view().refused.empty())
            return fail(Errc::Unavailable, "refused: " + station.staff->view().refused);
        promise(*station.store);
    }
    station.staff->finishVerifying();
    if (!station.staff->view().refused.empty() && station.staff->view().refused != "PENDING")
        return fail(Errc::Unavailable, "refused: " + station.staff->view().refused);
    promise(*station.store);
    return {};
}

} // namespace tongguan::test
