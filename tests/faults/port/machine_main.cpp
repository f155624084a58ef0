// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/port/machine.h"
#include "tests/faults/port/port_lists.h"
#include "tests/support/store/retention.h"

#include <cstdlib>
#include <format>
#include <iostream>
#include <ranges>
#include <string_view>
#include <unistd.h>

using namespace tongguan;
using namespace tongguan::test;

namespace {

constexpr unsigned kAtMost = 100; // seconds: then it hangs

Result<> act(const Machine& machine, DrivenKiosk& kiosk, std::string_view deed, std::chrono::seconds patience)
{
    if (deed == "settle" || deed == "sync")
        return settle(machine, kiosk, deed == "sync" ? std::chrono::seconds{0} : patience);
    if (deed == "staff-truck")
        return takeTruckToStaff(kiosk);
    if (deed == "empty-truck")
        return takeEmptyTruck(kiosk, kCorrectedPlate);
    if (deed == "busy")
        return stayBusy(machine, kiosk, patience);
    if (deed == "leave")
        return letGo(kiosk);
    if (deed == "later") {
        kiosk.clock.advance(kRetentionOver);
        return {};
    }
    if (deed == "note") {
        auto noted = kiosk.store->note("kiosk.noted", "kiosk", "{}");
        promise(*kiosk.store);
        return noted;
    }
    if (deed == "retention") {
        auto kept = keepRetention(*kiosk.store, kiosk.clock.now());
        if (!kept)
            return failed(std::move(kept));
        promise(*kiosk.store);
        return {};
    }
    return fail(Errc::InvalidInput, "no such deed of a kiosk");
}

Result<> act(const Machine& machine, Station& station, std::string_view deed, std::chrono::seconds patience)
{
    if (deed == "settle" || deed == "sync")
        return settle(machine, station, deed == "sync" ? std::chrono::seconds{0} : patience);
    if (deed == "verify")
        return verifyCase(station);
    return fail(Errc::InvalidInput, "no such deed of a station");
}

/// One deed after the other in one life of the process, "note+settle"; an error begins with its deed.
template <class AnyMachine> Result<> live(const Machine& machine, std::string_view deeds, std::chrono::seconds patience)
{
    AnyMachine any;
    if (auto opened = open(machine, any); !opened)
        return fail(opened.error().code, "open: " + opened.error().what);
    for (const auto part : std::views::split(deeds, '+')) {
        const std::string_view deed(part.begin(), part.end());
        auto done = deed == "tell" ? tellAll(*any.store) : act(machine, any, deed, patience);
        if (!done)
            return fail(done.error().code, std::format("{}: {}", deed, done.error().what));
    }
    return {};
}

Result<> run(const std::string& folder, const std::string& deed, const std::string& gateway,
             std::chrono::seconds patience)
{
    if (deed == "lists")
        return printPortLists();
    auto machine = Machine::in(folder, gateway);
    if (!machine)
        return failed(std::move(machine));
    if (deed == "make-old")
        return makeOldStore(*machine);
    return machine->isStation() ? live<Station>(*machine, deed, patience) : live<DrivenKiosk>(*machine, deed, patience);
}

} // namespace

/// `port_machine FOLDER DEED GATEWAY-URL SECONDS`: a kiosk or a station of the port does what it is told, and waits so
/// long at most for the other machines. Prints "saved N HASH" for what the screen now calls saved, "acknowledged N
/// HASH" for what its gateway said to hold.
int main(int argc, char** argv)
{
    if (argc != 5)
        return 2;
    ::alarm(kAtMost);
    const auto done = run(argv[1], argv[2], argv[3], std::chrono::seconds{std::atoi(argv[4])});
    if (done)
        return 0;
    std::cout << "failed " << done.error().what << std::endl;
    return 1;
}
