// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/histories/played_port.h"

#include "kiosk/flow/heed_feed.h"
#include "kiosk/store/store_uplink.h"
#include "tests/histories/invariants.h"
#include "tests/support/store/retention.h"

#include <algorithm>
#include <cstdlib>
#include <format>

namespace tongguan::test {

using namespace clearance;
using std::chrono::seconds;

namespace {

constexpr seconds kTick{10};
constexpr seconds kUntilSettled{60};

flow::LinkView linkOf(bool up)
{
    return {.state = up ? flow::LinkState::Online : flow::LinkState::Offline};
}

void promise(OnLine& end, store::Store& store)
{
    const sync::Head head = store.journal().head();
    end.saved[head.seq] = head.hash;
}

} // namespace

Result<> PlayedPort::start()
{
    for (std::size_t i = 0; i < kiosks_.size(); ++i) {
        if (auto started = kiosks_[i].machine.start(std::format("HKM-K0{}", i + 1)); !started)
            return started;
    }
    if (auto started = station_.machine.start(); !started)
        return started;
    publishLists();
    return exchange();
}

void PlayedPort::publishLists()
{
    const UtcTime now = kNoon;
    const auto sample = releasedOnArrival();
    for (const Lane lane : kLanes)
        between_.publish(
            "lanes", std::string(codeOf(lane)),
            {{"lane", codeOf(lane)}, {"sign", std::to_string(1 + static_cast<int>(lane))}, {"arrow", "left"}}, now);
    between_.publish("port", "info", {{"names", {{"zh", "河口口岸"}, {"en", "Hekou"}}}, {"hotlines", {"12360"}}}, now);
    between_.publish("watch", "none", Json::object(), now);
    between_.publish("orders", "other", {{"id", "other"}, {"plate", "24C99999"}}, now);
    for (const SampleRow& row : samplePapersAndLaw())
        between_.publish(row.dataset, row.key, row.body, now);
    between_.publish("enterprises", sample.enterprise->uscc, toJson(*sample.enterprise), now);
    for (const Truck& truck : trucks()) {
        auto permit = sample.permits[0];
        permit.number = "C-" + truck.passport;
        permit.plate = truck.plateNorm;
        between_.publish("permits", permit.number, toJson(permit), now);
        between_.publish("vehicles", truck.plateNorm, toJson(*sample.vehicle), now);
        if (truck.declaration.empty())
            continue;
        auto certificate = sample.certificates[0];
        certificate.number = "PC-" + truck.passport;
        certificate.declaration = truck.declaration;
        between_.publish("certificates", certificate.number, toJson(certificate), now);
        between_.publish("declarations", truck.declaration, toJson(declarationOf(truck, truck.released)), now);
    }
    const auto officer = [&](const std::string& id, const std::string& pin, const std::vector<std::string>& roles,
                             const std::string& agency) {
        between_.publish("roster", id,
                         {{"id", id},
                          {"name", "SAMPLE " + id},
                          {"agency", agency},
                          {"roles", roles},
                          {"pinHash", cheapPinHash(pin)}},
                         now);
        between_.publish("officers", id, {{"id", id}, {"agency", agency}}, now);
    };
    officer("0417", "4711", {"RESOLVE", "APPROVE"}, "CUSTOMS");
    officer("0532", "2580", {"RESOLVE", "APPROVE"}, "CUSTOMS");
    officer("0611", "1379", {"RESOLVE"}, "CUSTOMS");
    officer("0233", "8642", {"RESOLVE", "APPROVE"}, "BORDER");
    officer("0234", "9753", {"RESOLVE"}, "BORDER");
}

void PlayedPort::violated(const std::string& what)
{
    if (wrong.empty())
        wrong = what;
}

void PlayedPort::violated(const Result<std::string>& what)
{
    violated(what ? *what : what.error().what);
}

PlayedKiosk* PlayedPort::kioskNamed(const std::string& name)
{
    const auto found =
        std::ranges::find_if(kiosks_, [&](const PlayedKiosk& k) { return k.machine.store->kiosk() == "HKM-" + name; });
    return found == kiosks_.end() ? nullptr : &*found;
}

std::string PlayedPort::lastOf(const Truck& truck, bool merged)
{
    std::pair<UtcTime, std::string> last;
    for (PlayedKiosk& kiosk : kiosks_) {
        const auto rows = kiosk.machine.store->openedSince(UtcTime{});
        if (!rows)
            continue;
        for (const store::CrossingRow& row : *rows) {
            const auto crossing = kiosk.machine.store->crossing(row.id);
            if (crossing && crossing->kiosk == kiosk.machine.store->kiosk() && crossing->plateNorm == truck.plateNorm &&
                crossing->decision() != nullptr && (merged || crossing->mergedInto.empty()))
                last = std::max(last, std::pair(row.openedAt, row.id));
        }
    }
    return last.second;
}

Result<> PlayedPort::push(store::Store& store, const OnLine& end, std::string_view role, bool lost)
{
    store::StoreUplink source(store, end.journalKey);
    return between_.push(source, role, lost);
}

Result<> PlayedPort::hear(PlayedKiosk& kiosk, bool again)
{
    DrivenKiosk& machine = kiosk.machine;
    if (auto pulled = between_.pull(*machine.store, "kiosk", machine.clock.now(), again); !pulled)
        return pulled;
    const auto held = heldAt(*machine.store);
    if (!held)
        return std::unexpected(held.error());
    Result<> heeded;
    flow::heedFeed(*machine.store, *machine.desk, machine.clock, [&](const auto& changed) {
        if (!changed && heeded)
            heeded = std::unexpected(changed.error());
        if (changed) {
            for (const Crossing& crossing : *changed)
                machine.driver->crossingChanged(crossing);
        }
    });
    if (!heeded)
        return heeded;
    machine.driver->countHeard();
    promise(kiosk.end, *machine.store);
    violated(laxness(machine, *held));
    violated(untidiness(*machine.store));
    return push(*machine.store, kiosk.end, "kiosk");
}

/// Whoever has a line says what it has and hears what there is, until that is nothing new.
Result<> PlayedPort::exchange()
{
    store::Store& station = *station_.machine.store;
    for (int round = 0; round < 2; ++round) {
        if (station_.end.line) {
            if (auto pushed = push(station, station_.end, "staff"); !pushed)
                return pushed;
        }
        for (PlayedKiosk& kiosk : kiosks_) {
            if (!kiosk.end.line)
                continue;
            if (auto pushed = push(*kiosk.machine.store, kiosk.end, "kiosk"); !pushed)
                return pushed;
            if (auto heard = hear(kiosk); !heard)
                return heard;
        }
        if (station_.end.line) {
            if (auto pulled = between_.pull(station, "staff", station_.machine.clock.now()); !pulled)
                return pulled;
            station_.machine.staff->feedApplied();
        }
    }
    return {};
}

Result<> PlayedPort::pass(seconds time)
{
    for (seconds passed{0}; passed < time; passed += kTick) {
        for (PlayedKiosk& kiosk : kiosks_) {
            kiosk.machine.clock.advance(kTick);
            kiosk.machine.driver->tick();
        }
        station_.machine.clock.advance(kTick);
        station_.machine.staff->tick();
    }
    return {};
}

Result<> PlayedPort::play(const Step& step)
{
    Result<> done;
    if (step.who == "window")
        done = playWindow(step);
    else if (step.who == "S01")
        done = playStation(step);
    else if (step.who == "gateway" && step.does == "line")
        between_.setLine(step.what == "up");
    else if (step.who == "time" && step.does == "passes")
        done = pass(seconds{std::atoi(step.what.c_str())});
    else if (PlayedKiosk* kiosk = kioskNamed(step.who))
        done = playKiosk(*kiosk, step);
    else
        done = fail(Errc::InvalidInput, "nobody does that: " + textOf({step}));
    return done ? exchange() : done;
}

Result<> PlayedPort::playKiosk(PlayedKiosk& kiosk, const Step& step)
{
    DrivenKiosk& machine = kiosk.machine;
    const auto isLeft = [&] {
        kiosk.touches.clear();
        kiosk.next = 0;
        machine.driver->done();
        for (int second = 0; second < 70; ++second) { // nobody touches: the screen goes back by itself
            machine.clock.advance(seconds{1});
            machine.driver->tick();
        }
    };
    if (step.does == "takes") {
        const Truck* truck = truckNamed(step.what);
        if (truck == nullptr)
            return fail(Errc::InvalidInput, "no such truck: " + step.what);
        if (!kiosk.touches.empty())
            isLeft();
        kiosk.touches = touchesOf(*truck, machine);
        kiosk.next = 0;
    } else if (step.does == "goes-on") {
        for (int left = std::atoi(step.what.c_str()); left > 0 && kiosk.next < kiosk.touches.size(); --left) {
            kiosk.touches[kiosk.next++]();
            for (; kiosk.printed < machine.printed.size(); ++kiosk.printed)
                machine.driver->printed(machine.printed[kiosk.printed].crossing, 1);
            promise(kiosk.end, *machine.store);
            violated(untidiness(*machine.store));
        }
        if (kiosk.next >= kiosk.touches.size())
            kiosk.touches.clear();
    } else if (step.does == "is-left")
        isLeft();
    else if (step.does == "line") {
        kiosk.end.line = step.what == "up";
        machine.desk->setOnline(kiosk.end.line);
        machine.driver->linkChanged(linkOf(kiosk.end.line));
    } else if (step.does == "loses-acknowledgement")
        return kiosk.end.line ? push(*machine.store, kiosk.end, "kiosk", true) : Result<>{};
    else if (step.does == "hears-again")
        return kiosk.end.line ? hear(kiosk, true) : Result<>{};
    else if (step.does == "is-killed") {
        kiosk.touches.clear();
        const std::string name = machine.store->kiosk();
        machine.clock.reboot();
        if (auto started = machine.start(name); !started)
            return started;
        machine.desk->setOnline(kiosk.end.line);
        machine.driver->linkChanged(linkOf(kiosk.end.line));
    } else if (step.does == "clock")
        machine.clock.step(seconds{std::atoi(step.what.c_str())});
    else if (step.does == "sweeps") {
        const auto swept = keepRetention(*machine.store, machine.clock.now());
        return swept ? Result<>{} : Result<>(std::unexpected(swept.error()));
    } else
        return fail(Errc::InvalidInput, "no kiosk does that: " + step.does);
    return {};
}

Result<> PlayedPort::playStation(const Step& step)
{
    Station& machine = station_.machine;
    if (step.does == "line") {
        station_.end.line = step.what == "up";
        return {};
    }
    if (step.does == "is-killed") {
        machine.clock.reboot();
        return machine.start();
    }
    const Truck* truck = truckNamed(step.what);
    if (truck == nullptr)
        return fail(Errc::InvalidInput, "no such truck: " + step.what);
    const std::string crossing = lastOf(*truck);
    if (crossing.empty() || !machine.store->crossing(crossing))
        return {}; // nobody there has heard of it
    const auto as = [&](const char* id, const char* pin) -> flow::StaffFlow& {
        if (machine.staff->view().staffId != id)
            machine.staff->signIn(id, pin);
        machine.staff->open(crossing);
        return *machine.staff;
    };
    if (step.does == "verifies") {
        flow::StaffFlow& staff = as("0417", "4711");
        std::vector<std::string> names;
        if (staff.view().card) {
            for (const flow::CaseField& field : staff.view().card->fields)
                names.push_back(field.name);
        }
        for (const std::string& name : names)
            staff.verifyField(name);
        staff.finishVerifying();
    } else if (step.does == "calls")
        as("0417", "4711").call(crossing);
    else if (step.does == "inspects") {
        as("0532", "2580").beginInspection();
        as("0532", "2580").recordFinding({}, "0417", "4711");
        as("0233", "8642").recordFinding({}, "0234", "9753");
    } else if (step.does == "closes")
        as("0611", "1379").closeInspection();
    else if (step.does == "releases")
        as("0233", "8642").release({}, {});
    else if (step.does == "detains")
        as("0233", "8642").detain("DOCUMENT");
    else if (step.does == "turns-back")
        as("0233", "8642").turnBack("DOCUMENT");
    else if (step.does == "gates")
        as("0532", "2580").passGate(truck->plate);
    else if (step.does == "takes")
        as("0417", "4711").takeCase();
    else if (step.does == "resolves")
        as("0233", "8642").resolveConflict("EXPLAINED", "0417", "4711");
    else
        return fail(Errc::InvalidInput, "no station does that: " + step.does);
    promise(station_.end, *machine.store);
    return {};
}

Result<> PlayedPort::settle()
{
    between_.setLine(true);
    station_.end.line = true;
    for (PlayedKiosk& kiosk : kiosks_) {
        if (auto up = playKiosk(kiosk, {"", "line", "up", ""}); !up)
            return up;
    }
    for (seconds passed{0}; passed < kUntilSettled; passed += kTick) {
        if (auto exchanged = exchange(); !exchanged)
            return exchanged;
        between_.answerAll();
        if (auto done = pass(kTick); !done)
            return done;
    }
    if (auto exchanged = exchange(); !exchanged)
        return exchanged;
    for (PlayedKiosk& kiosk : kiosks_) {
        store::Store& store = *kiosk.machine.store;
        violated(openThings(store));
        violated(lostOrDoubled(store, kiosk.end.saved, between_));
        violated(otherPicture(store, *station_.machine.store, true));
        for (PlayedKiosk& other : kiosks_) {
            if (&other != &kiosk)
                violated(otherPicture(store, *other.machine.store, false));
        }
    }
    violated(lostOrDoubled(*station_.machine.store, station_.end.saved, between_));
    const std::vector<store::Store*> stores{kiosks_[0].machine.store.get(), kiosks_[1].machine.store.get(),
                                            kiosks_[2].machine.store.get()};
    violated(doubleCapture(stores, station_.machine.clock.now()));
    violated(lostByMerging(stores, *station_.machine.store, station_.machine.clock.now()));
    violated(unowned(*station_.machine.store, station_.machine.clock.now()));
    return {};
}

void PlayedPort::tellMet(Met& met) const
{
    for (const auto& [machine, journal] : between_.held()) {
        for (const sync::Event& event : journal)
            ++met[event.header.type];
    }
}

Result<std::string> played(const History& history, Met* met)
{
    PlayedPort port;
    if (auto started = port.start(); !started)
        return std::unexpected(started.error());
    for (const Step& step : history) {
        if (auto done = port.play(step); !done) {
            if (done.error().code == Errc::InvalidInput)
                return std::unexpected(done.error());
            return std::format("after \"{} {} {}\": {}", step.who, step.does, step.what, done.error().what);
        }
        if (!port.wrong.empty())
            return std::format("after \"{} {} {}\": {}", step.who, step.does, step.what, port.wrong);
    }
    if (auto settled = port.settle(); !settled)
        return "when all lines were up: " + settled.error().what;
    if (met != nullptr)
        port.tellMet(*met);
    return port.wrong.empty() ? std::string() : "when all lines were up: " + port.wrong;
}

Result<History> shortened(History history)
{
    for (std::size_t size = std::max<std::size_t>(history.size() / 2, 1); size > 0; size /= 2) {
        for (std::size_t at = 0; at + size <= history.size();) {
            History fewer = history;
            const auto from = fewer.begin() + static_cast<std::ptrdiff_t>(at);
            fewer.erase(from, from + static_cast<std::ptrdiff_t>(size));
            const auto wrong = played(fewer);
            if (!wrong)
                return std::unexpected(wrong.error());
            if (wrong->empty())
                at += size;
            else
                history = std::move(fewer);
        }
    }
    return history;
}

} // namespace tongguan::test
