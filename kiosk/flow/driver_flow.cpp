// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/flow/driver_flow.h"

#include "base/json.h"
#include "base/uuid.h"
#include "kiosk/flow/facts.h"
#include "kiosk/flow/merging.h"

#include <algorithm>
#include <format>

namespace tongguan::flow {

using namespace clearance;
using std::chrono::duration_cast;
using std::chrono::seconds;

namespace {

constexpr seconds kOthersEvery{15}; // his place among others may be so old: he waits for each touch
constexpr seconds kAskAfter{45};    // domain, D.13
constexpr seconds kAskFor{15};
constexpr seconds kResultFor{18};
constexpr seconds kResultWithoutPaper{40};
constexpr std::chrono::minutes kDraftFor{15};
constexpr seconds kTryStoreEvery{10};

/// Of what the camera sees, and not of what was read.
bool isOfPicture(Hint hint)
{
    return hint == Hint::Glare || hint == Hint::TooFar || hint == Hint::WrongSide || hint == Hint::HoldStill;
}

bool asksForPassport(Screen screen)
{
    using enum Screen;
    return screen == Passport || screen == Passengers || screen == PassengerMinor;
}

bool isResult(Screen screen)
{
    return screen == Screen::Lane || screen == Screen::Staff;
}

} // namespace

DriverFlow::DriverFlow(store::Store& store, DecisionDesk& desk, const Clock& clock, Random& random, Log& log,
                       DriverFlowOptions options)
    : store_(store), desk_(desk), clock_(clock), random_(random), log_(log), options_(std::move(options)),
      yard_(store, kOthersEvery), bus_(store, desk, clock), lastTouch_(clock.monotonic())
{}

void DriverFlow::publish()
{
    if (options_.onView)
        options_.onView(view_);
}

void DriverFlow::show(Screen screen)
{
    view_.screen = screen;
    switch (screen) {
    case Screen::Code:
        view_.plate = seen_ ? seen_->plate.typed() : std::string{};
        [[fallthrough]];
    case Screen::Language:
    case Screen::Plate:
    case Screen::BusList:
        view_.station = 0;
        break;
    case Screen::Load:
        view_.station = crossing_ ? 2 : 0; // the last question, or the first
        break;
    case Screen::Passport:
    case Screen::Licence:
    case Screen::TypeCountry:
    case Screen::TypeNumber:
    case Screen::TypeBirth:
    case Screen::TypeExpiry:
        view_.station = 1;
        break;
    case Screen::Returning:
    case Screen::Confirm:
    case Screen::Seal:
    case Screen::Deciding:
    case Screen::Resume:
    case Screen::Passengers:
    case Screen::PassengerDone:
    case Screen::PassengerMinor:
    case Screen::PassengerStaff:
    case Screen::BusCount:
        view_.station = 2;
        break;
    case Screen::Lane:
    case Screen::Staff:
        view_.station = 3;
        break;
    default:
        break;
    }
    hintAtLost();
    publish();
}

/// Codes and numbers are read by scanner and camera alike, passports by the page reader or, less well, by the camera:
/// one of them is enough.
bool DriverFlow::waitsForLost() const
{
    switch (view_.screen) {
    case Screen::Passport:
    case Screen::Passengers:
    case Screen::PassengerMinor:
        return lost_.contains(Device::Reader) && lost_.contains(Device::Camera);
    case Screen::BusList:
    case Screen::Code:
    case Screen::Licence:
    case Screen::Seal:
        return lost_.contains(Device::Scanner) && lost_.contains(Device::Camera);
    default:
        return false;
    }
}

/// After two tries. A camera does not say that it read nothing, as a page reader does: whoever it does not read types
/// at once.
bool DriverFlow::mayType() const
{
    constexpr int kTries = 2; // domain, D.8
    const bool typed = view_.screen == Screen::Passport || view_.screen == Screen::Passengers;
    return typed && (view_.tries >= kTries || lost_.contains(Device::Reader));
}

void DriverFlow::hintAtLost()
{
    view_.byCamera = asksForPassport(view_.screen) && lost_.contains(Device::Reader) && !lost_.contains(Device::Camera);
    view_.canType = mayType();
    if (waitsForLost()) {
        view_.hint = Hint::DeviceLost;
    } else if (view_.hint == Hint::DeviceLost || (isOfPicture(view_.hint) && !looksThroughCamera())) {
        view_.hint = Hint::None;
    }
}

bool DriverFlow::looksThroughCamera() const
{
    switch (view_.screen) {
    case Screen::BusList:
    case Screen::Code:
    case Screen::Licence:
    case Screen::Seal:
        return !lost_.contains(Device::Camera);
    default:
        return view_.byCamera;
    }
}

/// What was read says more than what the picture looks like: that stays.
void DriverFlow::cameraHint(Hint hint)
{
    const bool replaces = view_.hint == Hint::None || isOfPicture(view_.hint);
    if (!looksThroughCamera() || !replaces || view_.hint == hint || (hint != Hint::None && !isOfPicture(hint)))
        return;
    view_.hint = hint;
    publish();
}

void DriverFlow::deviceChanged(Device device, bool works)
{
    const bool changed = works ? lost_.erase(device) > 0 : lost_.insert(device).second;
    if (!changed)
        return;
    hintAtLost();
    publish();
}

/// Nothing of one traveller is shown to the next. His draft stays in the store, for him alone.
void DriverFlow::wipe()
{
    const LinkView link = view_.link;
    view_ = DriverView{.link = link};
    forget();
    publish();
}

void DriverFlow::forget()
{
    crossing_.reset();
    draft_.reset();
    notTheSame_ = false;
    bus_.end();
    noList_ = false;
}

bool DriverFlow::capture(std::vector<CrossingEvent> events)
{
    auto captured = store_.append(crossing_->id, "driver", events);
    if (!captured) {
        storeRefused(captured.error());
        return false;
    }
    crossing_ = std::move(*captured);
    return true;
}

void DriverFlow::storeRefused(const Error& error)
{
    log_.write(Severity::Error, "tongguan.flow",
               std::format("capture_failed code=\"{}\" what=\"{}\"", name(error.code), error.what));
    // What was captured stays in the store, for its traveller alone; the screen forgets him.
    view_ = DriverView{.language = view_.language, .staffCalled = true, .link = view_.link};
    forget();
    refusedAt_ = clock_.monotonic();
    refusal_ = error.code;
    show(Screen::OutOfService);
}

/// A driver is not asked in where his crossing would end half-way again.
void DriverFlow::tryStoreAgain()
{
    if (clock_.monotonic() - refusedAt_ < kTryStoreEvery)
        return;
    refusedAt_ = clock_.monotonic();
    if (auto room = store_.tryRoom(); !room)
        return; // it was told when the store first refused
    const Json body{{"refused", name(refusal_)}};
    if (auto taken = store_.note("kiosk.in_service_again", "kiosk", dump(body)); taken)
        wipe();
}

void DriverFlow::open(std::vector<CrossingEvent> events)
{
    Crossing fresh;
    fresh.id = makeUuid(clock_.now(), random_);
    crossing_ = fresh;
    events.insert(events.begin(), Opened{.port = store_.port(),
                                         .kiosk = store_.kiosk(),
                                         .direction = options_.direction,
                                         .language = view_.language});
    if (standing_)
        events.emplace_back(DeviceRead{.reading = *standing_});
    appendPlateSeen(events);
    if (capture(std::move(events)))
        view_.plate = crossing_->plate.value;
}

void DriverFlow::chooseLanguage(Language language)
{
    touched();
    view_.language = language;
    if (view_.screen == Screen::Language) {
        if (resumeCount())
            return;
        view_.busHere = bus_.anyBus().value_or(false);
        show(Screen::Code);
        return;
    }
    // A passenger's language is not the driver's.
    if (crossing_ && !bus_.counting() && !terminal(crossing_->state) &&
        !capture({LanguageChosen{.language = language}}))
        return;
    if (atRights() && !lookAtRights())
        return;
    publish();
}

void DriverFlow::haveNoCode()
{
    touched();
    if (view_.screen == Screen::Code) {
        view_.plate.clear(); // he did not say that it is his
        view_.hint = Hint::None;
        show(Screen::Load);
    } else if (view_.screen == Screen::BusList) {
        noList_ = true;
        askNext();
    }
}

void DriverFlow::claimLoad(bool laden)
{
    touched();
    if (view_.screen != Screen::Load)
        return;
    if (crossing_) {
        // Nothing was declared, and he has shown the rest himself: this is the page, where he has not seen one.
        std::vector<CrossingEvent> events{LoadClaimed{.laden = laden}};
        if (crossing_->state == State::Draft)
            events.emplace_back(FactsConfirmed{});
        if (capture(std::move(events)))
            askNext();
        return;
    }
    open({LoadClaimed{.laden = laden}});
    if (view_.screen != Screen::OutOfService)
        show(Screen::Plate);
}

/// The next thing that is not known yet; nothing is asked twice.
void DriverFlow::askNext()
{
    if (!takeKeptReadings())
        return;
    view_.hint = Hint::None;
    view_.tries = 0;
    view_.canType = false;
    view_.plate = crossing_->plate.value;
    if (askForList())
        return;
    if (!crossing_->document) {
        show(Screen::Passport);
        return;
    }
    if (askForLicence())
        return;
    const auto reference = store_.referenceFor(*crossing_);
    if (!reference) {
        storeRefused(reference.error());
        return;
    }
    if (askForLoad(*reference))
        return;
    if (crossing_->state == State::Draft) {
        const auto rules = store_.rules();
        if (!rules) {
            storeRefused(rules.error());
            return;
        }
        view_.facts = factsOf(*crossing_, *reference, (*rules)->data, clock_.now());
        show(Screen::Confirm);
        return;
    }
    if (!takeSeenContainer(reference->declaration))
        return;
    view_.expected = expectedOf(*crossing_, reference->declaration);
    const bool waiting = std::ranges::any_of(view_.expected, [](const Expected& one) { return one.read.empty(); });
    if (waiting && !crossing_->sealLeftToStaff)
        show(Screen::Seal);
    else if (!askForPassengers())
        decideNow();
}

void DriverFlow::skipLicence()
{
    touched();
    if (view_.screen == Screen::Licence && capture({LicenceSkipped{}}))
        askNext();
}

void DriverFlow::dispute(FactKind kind)
{
    touched();
    if (view_.screen != Screen::Confirm)
        return;
    for (Fact& fact : view_.facts) {
        if (fact.kind == kind)
            fact.disputed = !fact.disputed;
    }
    publish();
}

void DriverFlow::confirm()
{
    touched();
    if (view_.screen != Screen::Confirm)
        return;
    FactsConfirmed confirmed;
    for (const Fact& fact : view_.facts) {
        if (fact.disputed)
            confirmed.disputed.emplace_back(factName(fact.kind));
    }
    if (capture({std::move(confirmed)}))
        askNext();
}

void DriverFlow::leaveSealToStaff()
{
    touched();
    if (view_.screen == Screen::Seal && capture({SealLeftToStaff{}}))
        askNext();
}

void DriverFlow::decideNow()
{
    show(Screen::Deciding);
    auto decided = desk_.decide(*crossing_, "kiosk");
    if (!decided) {
        storeRefused(decided.error());
        return;
    }
    // Without a line nobody knows whether the other one is over; what comes with the line is heeded then.
    auto merged = desk_.online() ? mergeWithFirst(store_, *decided) : std::move(decided);
    if (!merged) {
        storeRefused(merged.error());
        return;
    }
    crossing_ = std::move(*merged);
    if (seen_ && seen_->shows(*crossing_))
        seen_.reset(); // it drives on
    if (crossing_->mergedInto.empty())
        print(*crossing_);
    noteVisit();
    showResult(*crossing_);
}

void DriverFlow::showResult(const Crossing& crossing)
{
    view_.facts.clear();
    view_.expected.clear();
    view_.typed = {};
    const bool merged = !crossing.mergedInto.empty();
    const Crossing stands = standing(store_, crossing);
    LaneResult result = resultOf(stands);
    result.changed = result.changed || merged;
    result.code = ticketCode(stands);
    result.noPaper = noPaper_ || merged; // his ticket is the one that he has
    readPlace(result, stands.id);
    resultSince_ = clock_.monotonic();
    view_.secondsLeft = static_cast<int>((result.noPaper ? kResultWithoutPaper : kResultFor).count());
    const bool staff = result.lane == Lane::Staff;
    view_.result = std::move(result);
    readLimit();
    offerToRemember(!staff);
    show(staff ? Screen::Staff : Screen::Lane);
}

void DriverFlow::crossingChanged(const Crossing& crossing)
{
    const clearance::Ticket* ticket = crossing.ticket();
    // What the printer has, or has refused, is not given to it again: its driver may be gone, and another one would
    // take the paper.
    const auto given = ticket == nullptr ? givenToPrinter_.end() : givenToPrinter_.find(crossing.id);
    const bool good = ticket != nullptr && crossing.mergedInto.empty();
    if (good && !ticket->printed && (given == givenToPrinter_.end() || given->second < ticket->revision))
        print(crossing);
    if (crossing_ && crossing_->id == crossing.id) {
        crossing_ = crossing;
        const bool closed = bus_.counting() && crossing.decision() != nullptr; // by staff
        if (closed)
            endCount();
        if (closed || isResult(atRights() ? beforeRights_ : view_.screen))
            showResult(crossing);
    }
}

void DriverFlow::linkChanged(const LinkView& link)
{
    if (view_.link == link)
        return;
    view_.link = link;
    view_.bus.partial = bus_.counting() && link.state == LinkState::Offline;
    publish();
}

void DriverFlow::resume(bool goOn)
{
    touched();
    if (view_.screen != Screen::Resume || !draft_)
        return;
    if (goOn) {
        auto draft = store_.crossing(*draft_);
        if (!draft) {
            storeRefused(draft.error());
            return;
        }
        std::vector<CrossingEvent> measured; // meanwhile, of the same vehicle
        for (const DeviceReading& reading : crossing_->readings) {
            if (!std::ranges::contains(draft->readings, reading))
                measured.emplace_back(DeviceRead{.reading = reading});
        }
        if (!capture({Abandoned{}})) // the new one, begun a minute ago
            return;
        crossing_ = std::move(*draft);
        if (!measured.empty() && !capture(std::move(measured)))
            return;
    }
    draft_.reset();
    askNext();
}

void DriverFlow::callStaff()
{
    touched();
    view_.staffCalled = true;
    if (crossing_ && !terminal(crossing_->state)) {
        if (!capture({StaffCalled{}}))
            return;
    } else if (auto noted = store_.note("kiosk.staff_called", "driver", "{}"); !noted) {
        storeRefused(noted.error());
        return;
    }
    publish();
}

void DriverFlow::stillHere()
{
    touched();
    if (view_.screen != Screen::StillThere)
        return;
    if (crossing_ && (beforeTimeout_ == Screen::Confirm || beforeTimeout_ == Screen::Returning))
        askNext();
    else
        show(beforeTimeout_);
}

void DriverFlow::done()
{
    if (view_.screen == Screen::ComplaintDone) {
        leaveRights();
        return;
    }
    const bool goes = isResult(view_.screen) || view_.screen == Screen::Code || view_.screen == Screen::Load;
    const bool wasNoPassenger = view_.screen == Screen::Passengers && takesPassengers() && !crossing_;
    if (goes || wasNoPassenger)
        wipe();
    else if (takesPassengers() && view_.screen != Screen::Passengers)
        backToPassengers();
}

void DriverFlow::expireDrafts()
{
    auto old = store_.draftsBefore(clock_.now() - kDraftFor);
    if (!old)
        return;
    for (const store::CrossingRow& row : *old) {
        if (auto gone = store_.append(row.id, "kiosk", std::vector<CrossingEvent>{Abandoned{}}); !gone)
            log_.write(Severity::Warning, "tongguan.flow",
                       std::format("draft_not_expired what=\"{}\"", gone.error().what));
    }
}

void DriverFlow::tick()
{
    const auto quiet = duration_cast<seconds>(clock_.monotonic() - lastTouch_);
    tickRights();
    if (bus_.counting()) {
        tickBus();
    } else if (isResult(view_.screen)) {
        const auto shown = duration_cast<seconds>(clock_.monotonic() - resultSince_);
        const auto left = (view_.result->noPaper ? kResultWithoutPaper : kResultFor) - shown;
        // Whoever waits for a person keeps his sign until he leaves.
        const bool minute = readLimit() || (crossing_ && readPlace(*view_.result, standing(store_, *crossing_).id));
        if (left <= seconds{0} && view_.screen == Screen::Lane) {
            wipe();
        } else if (minute || view_.secondsLeft != std::max(0, static_cast<int>(left.count()))) {
            view_.secondsLeft = std::max(0, static_cast<int>(left.count()));
            publish();
        }
    } else if (view_.screen == Screen::Language) {
        expireDrafts();
    } else if (view_.screen == Screen::OutOfService) {
        tryStoreAgain();
    } else if (view_.screen == Screen::StillThere) {
        const auto left = kAskAfter + kAskFor - quiet;
        view_.secondsLeft = static_cast<int>(left.count());
        if (left <= seconds{0})
            wipe();
        else
            publish();
    } else if (quiet >= kAskAfter && atRights() && isResult(beforeRights_)) {
        leaveRights(); // his sign stands until he leaves
    } else if (quiet >= kAskAfter) {
        beforeTimeout_ = view_.screen;
        view_.facts.clear(); // first the facts, then the question
        view_.secondsLeft = static_cast<int>(kAskFor.count());
        show(Screen::StillThere);
    }
}

} // namespace tongguan::flow
