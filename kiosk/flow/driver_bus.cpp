// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/flow/driver_flow.h"

#include <algorithm>

// A bus at a DriverFlow (domain: D.5): its list, and its passengers at this kiosk or another one.

namespace tongguan::flow {

using namespace clearance;
using std::chrono::duration_cast;
using std::chrono::seconds;

namespace {

constexpr seconds kDoneFor{4};
constexpr seconds kToStaffFor{8};
constexpr seconds kMinorWaitsFor{30};
constexpr seconds kCountFor{45};
constexpr seconds kGuestFor{60};      // a kiosk where the bus's driver does not stand
constexpr seconds kQuietFor{10 * 60}; // nobody came, anywhere: staff close what is open

} // namespace

void DriverFlow::driveBus()
{
    touched();
    if (view_.screen != Screen::Load)
        return;
    if (crossing_) {
        if (capture({KindClaimed{.kind = Kind::Bus}}))
            askNext();
        return;
    }
    open({KindClaimed{.kind = Kind::Bus}});
    if (view_.screen != Screen::OutOfService)
        show(Screen::Plate);
}

/// Whether a bus came without its list: that of its plate, or else it is asked for.
bool DriverFlow::askForList()
{
    if (crossing_->kind != Kind::Bus || crossing_->passengers || noList_ || crossing_->state != State::Draft)
        return false;
    const auto lists = store_.passengerLists(clock_.now());
    if (!lists) {
        storeRefused(lists.error());
        return true;
    }
    const auto its = std::ranges::find(*lists, crossing_->plateNorm, &PassengerList::plate);
    if (its != lists->end())
        return !capture({PassengersListed{.list = *its}});
    show(Screen::BusList);
    return true;
}

/// The bus's driver has said all: now those who ride with him.
bool DriverFlow::askForPassengers()
{
    const auto& list = crossing_->passengers;
    if (crossing_->kind != Kind::Bus || !list || list->persons.empty() || crossing_->decision() != nullptr)
        return false;
    bus_.begin(&*crossing_);
    view_.facts.clear(); // the driver's, and others stand here now
    countSince_ = clock_.monotonic();
    backToPassengers();
    return true;
}

/// Power came back, or its driver walked away: a bus that is counted here goes on being counted.
bool DriverFlow::resumeCount()
{
    auto own = bus_.ownBus();
    if (!own) {
        storeRefused(own.error());
        return true;
    }
    if (!*own)
        return false;
    crossing_ = std::move(**own);
    view_.plate = crossing_->plate.value;
    return askForPassengers();
}

void DriverFlow::rideBus()
{
    touched();
    if (view_.screen != Screen::Code || !view_.busHere)
        return;
    bus_.begin(nullptr);
    backToPassengers();
}

bool DriverFlow::takesPassengers() const
{
    return bus_.counting() && (view_.screen == Screen::Passengers || view_.screen == Screen::PassengerDone ||
                               view_.screen == Screen::PassengerMinor || view_.screen == Screen::PassengerStaff ||
                               view_.screen == Screen::BusCount);
}

/// At a kiosk where nobody has begun, whoever is on a list is a passenger, whatever he touched.
bool DriverFlow::isPassenger(const DocumentRead& document)
{
    if (view_.screen != Screen::Code)
        return false;
    const auto listed = bus_.isListed(document);
    if (!listed) {
        storeRefused(listed.error());
        return false;
    }
    if (*listed)
        bus_.begin(nullptr);
    return *listed;
}

void DriverFlow::passengerShown(const DocumentRead& document)
{
    const bool minorsWaited = bus_.minorsWait();
    const auto answer = bus_.show(document, options_.direction);
    if (!answer) {
        storeRefused(answer.error());
        return;
    }
    view_.hint = Hint::None;
    view_.tries = 0;
    view_.canType = false;
    view_.typed = {};
    if (!lookAtCount())
        return;
    // Who waited in vain stays behind when others come.
    if (minorsWaited && !bus_.minorsWait() && view_.bus.withStaff > 0 && !tellStaff())
        return;
    if (*answer == PassengerAnswer::ToStaff && !tellStaff())
        return;
    view_.bus.again = *answer == PassengerAnswer::Again;
    answerSince_ = clock_.monotonic();
    show(*answer == PassengerAnswer::ToStaff ? Screen::PassengerStaff
         : *answer == PassengerAnswer::Alone ? Screen::PassengerMinor
                                             : Screen::PassengerDone);
}

/// The bus has a case from now on, at its own kiosk; at another one staff are called to the kiosk.
bool DriverFlow::tellStaff()
{
    if (crossing_ && crossing_->staffCase)
        return true;
    if (crossing_)
        return capture({CaseOpened{.reason = "PAX_COUNT"}});
    if (auto noted = store_.note("kiosk.staff_called", "passenger", "{}"); !noted) {
        storeRefused(noted.error());
        return false;
    }
    return true;
}

void DriverFlow::leaveMinor()
{
    touched();
    if (view_.screen != Screen::PassengerMinor)
        return;
    bus_.leaveMinors();
    if (!tellStaff())
        return;
    answerSince_ = clock_.monotonic();
    show(Screen::PassengerStaff);
}

/// The count as it is now. False where the store refused.
bool DriverFlow::lookAtCount()
{
    const auto now = bus_.view(view_.link.state != LinkState::Offline);
    if (!now) {
        storeRefused(now.error());
        return false;
    }
    if (now->counted != view_.bus.counted || now->withStaff != view_.bus.withStaff)
        countSince_ = clock_.monotonic();
    view_.bus = *now;
    return true;
}

void DriverFlow::countHeard()
{
    if (!bus_.counting()) {
        const auto any = bus_.anyBus();
        if (any && view_.busHere != *any && view_.screen == Screen::Code) {
            view_.busHere = *any;
            publish();
        }
        return;
    }
    const bool again = view_.bus.again;
    if (!lookAtCount())
        return;
    view_.bus.again = again;
    // What another kiosk left to staff is this bus's case.
    const auto sum = bus_.tally();
    if (sum && crossing_ && sum->referred + sum->unlisted > 0 && !tellStaff())
        return;
    publish();
}

/// On with the next one, or to the lane where nobody is waited for.
void DriverFlow::backToPassengers()
{
    if (!lookAtCount())
        return;
    if (allSeen())
        decideBus();
    else
        show(Screen::Passengers);
}

/// Whether this kiosk's bus waits for nobody any more.
bool DriverFlow::allSeen()
{
    const auto sum = bus_.tally();
    return sum && crossing_ && sum->allSeen() && !bus_.minorsWait();
}

void DriverFlow::showCount()
{
    touched();
    if (takesPassengers() && crossing_ && lookAtCount())
        show(Screen::BusCount);
}

void DriverFlow::leaveCount()
{
    touched();
    if (view_.screen == Screen::BusCount)
        decideBus();
}

void DriverFlow::decideBus()
{
    auto counted = countNow(store_, *crossing_);
    if (!counted) {
        storeRefused(counted.error());
        return;
    }
    crossing_ = std::move(*counted);
    endCount();
    decideNow();
}

/// The screen is the driver's again, in his language.
void DriverFlow::endCount()
{
    bus_.end();
    view_.bus = {};
    view_.hint = Hint::None;
    view_.language = crossing_->language;
}

void DriverFlow::tickBus()
{
    const Microseconds now = clock_.monotonic();
    const auto quiet = duration_cast<seconds>(now - lastTouch_);
    const auto answered = duration_cast<seconds>(now - answerSince_);
    switch (view_.screen) {
    case Screen::PassengerDone:
        if (answered >= kDoneFor)
            backToPassengers();
        break;
    case Screen::PassengerStaff:
        if (answered >= kToStaffFor)
            backToPassengers();
        break;
    case Screen::PassengerMinor:
        if (answered >= kMinorWaitsFor)
            leaveMinor();
        break;
    case Screen::Passengers:
        if (!crossing_ && quiet >= kGuestFor)
            wipe();
        else if (allSeen() || (crossing_ && now - std::max(lastTouch_, countSince_) >= kQuietFor))
            decideBus(); // the last one came at another kiosk, or nobody comes
        break;
    default: // what was typed is nobody else's
        if (quiet >= kCountFor) {
            view_.typed = {};
            backToPassengers();
        }
        break;
    }
}

} // namespace tongguan::flow
