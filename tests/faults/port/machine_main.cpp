// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/port/machine.h"
#include "tests/faults/port/port_lists.h"
#include "tests/support/store/retention.h"

#include <array>
#include <cstdlib>
#include <iostream>
#include <string_view>
#include <unistd.h>

using namespace tongguan;
using namespace tongguan::test;

namespace {

constexpr unsigned kAtMost = 100; // seconds: then it hangs

/// What a kiosk does in one run of its process.
Result<> act(const Machine& machine, DrivenKiosk& kiosk, std::string_view deed, std::chrono::seconds patience)
{
    if (deed == "later" || deed == "retention")
        kiosk.clock.advance(kRetentionOver);
    if (auto opened = open(machine, kiosk); !opened)
        return opened;
    if (deed == "later" || deed == "settle")
        return settle(machine, kiosk, patience);
    if (deed == "staff-truck")
        return takeTruckToStaff(kiosk);
    if (deed == "empty-truck")
        return takeEmptyTruck(kiosk);
    if (deed == "leave")
        return letGo(kiosk);
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
    if (auto opened = open(machine, station); !opened)
        return opened;
    if (deed == "settle" || deed == "sync")
        return settle(machine, station, deed == "sync" ? std::chrono::seconds{0} : patience);
    if (deed == "verify")
        return verifyCase(station);
    return fail(Errc::InvalidInput, "no such deed of a station");
}

template <class AnyMachine> Result<> live(const Machine& machine, std::string_view deed, std::chrono::seconds patience)
{
    AnyMachine any;
    if (deed != "tell")
        return act(machine, any, deed, patience);
    auto opened = open(machine, any);
    return opened ? tellAll(*any.store) : opened;
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

/// `port_machine FOLDER DEED GATEWAY-URL SECONDS`: a kiosk or a station of the port does one thing, and waits so long
/// at most for the other machines. Prints "saved N HASH" for what the screen now calls saved, "acknowledged N HASH" for
/// what its gateway said to hold.
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
