// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/flow/driver_flow.h"

#include "base/json.h"
#include "base/uuid.h"
#include "kiosk/documents/plate_number.h"
#include "kiosk/documents/ticket_code.h"
#include "kiosk/flow/facts.h"

#include <algorithm>
#include <format>

namespace tongguan::flow {

using namespace clearance;
using std::chrono::duration_cast;
using std::chrono::seconds;

namespace {

constexpr seconds kAskAfter{45}; // domain, D.13
constexpr seconds kAskFor{15};
constexpr seconds kResultFor{18};
constexpr seconds kResultWithoutPaper{40};
constexpr std::chrono::minutes kDraftFor{15};
constexpr seconds kTryStoreEvery{10};

bool isResult(Screen screen)
{
    return screen == Screen::Lane || screen == Screen::Staff;
}

} // namespace

DriverFlow::DriverFlow(store::Store& store, DecisionDesk& desk, const Clock& clock, Random& random, Log& log,
                       DriverFlowOptions options)
    : store_(store), desk_(desk), clock_(clock), random_(random), log_(log), options_(std::move(options)),
      lastTouch_(clock.monotonic())
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
    case Screen::Language:
    case Screen::Code:
    case Screen::Load:
    case Screen::Plate:
        view_.station = 0;
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
        view_.station = 2;
        break;
    case Screen::Lane:
    case Screen::Staff:
        view_.station = 3;
        break;
    case Screen::StillThere:
    case Screen::OutOfService:
        break;
    }
    hintAtLost();
    publish();
}

/// Codes and numbers are read by scanner and camera alike: one of them is enough.
bool DriverFlow::waitsForLost() const
{
    switch (view_.screen) {
    case Screen::Passport:
        return lost_.contains(Device::Reader);
    case Screen::Code:
    case Screen::Licence:
    case Screen::Seal:
        return lost_.contains(Device::Scanner) && lost_.contains(Device::Camera);
    default:
        return false;
    }
}

void DriverFlow::hintAtLost()
{
    if (waitsForLost()) {
        view_.hint = Hint::DeviceLost;
        view_.canType = view_.canType || view_.screen == Screen::Passport;
    } else if (view_.hint == Hint::DeviceLost) {
        view_.hint = Hint::None;
    }
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
    crossing_.reset();
    draft_.reset();
    notTheSame_ = false;
    publish();
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
    crossing_.reset();
    draft_.reset();
    notTheSame_ = false;
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
    if (capture(std::move(events)))
        view_.plate = crossing_->plate.value;
}

void DriverFlow::chooseLanguage(Language language)
{
    touched();
    view_.language = language;
    if (view_.screen == Screen::Language) {
        show(Screen::Code);
        return;
    }
    if (crossing_ && !terminal(crossing_->state) && !capture({LanguageChosen{.language = language}}))
        return;
    publish();
}

void DriverFlow::haveNoCode()
{
    touched();
    if (view_.screen == Screen::Code)
        show(Screen::Load);
}

void DriverFlow::claimLoad(bool laden)
{
    touched();
    if (view_.screen != Screen::Load)
        return;
    open({LoadClaimed{.laden = laden}});
    if (view_.screen != Screen::OutOfService)
        show(Screen::Plate);
}

/// The next thing that is not known yet; nothing is asked twice.
void DriverFlow::askNext()
{
    view_.hint = Hint::None;
    view_.tries = 0;
    view_.canType = false;
    view_.plate = crossing_->plate.value;
    if (!crossing_->document) {
        show(Screen::Passport);
        return;
    }
    if (!crossing_->licence && !crossing_->licenceSkipped) {
        auto offer = returnOffer();
        if (!offer) {
            storeRefused(offer.error());
            return;
        }
        if (*offer) {
            view_.facts = std::move((*offer)->facts);
            view_.lastVisit = std::move((*offer)->lastVisit);
        }
        show(*offer ? Screen::Returning : Screen::Licence);
        return;
    }
    const auto reference = store_.referenceFor(*crossing_);
    if (!reference) {
        storeRefused(reference.error());
        return;
    }
    if (crossing_->state == State::Draft) {
        view_.facts = factsOf(*crossing_, reference->declaration);
        show(Screen::Confirm);
        return;
    }
    view_.expected = expectedOf(*crossing_, reference->declaration);
    const bool waiting = std::ranges::any_of(view_.expected, [](const Expected& one) { return one.read.empty(); });
    if (waiting && !crossing_->sealLeftToStaff)
        show(Screen::Seal);
    else
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
    crossing_ = std::move(*decided);
    print(*crossing_);
    noteVisit();
    showResult(*crossing_);
}

std::string DriverFlow::ticketCode(const Crossing& crossing) const
{
    const clearance::Ticket& ticket = crossing.tickets.back();
    auto code = documents::encodeTicket({.number = ticket.number,
                                         .crossing = crossing.id,
                                         .port = crossing.port,
                                         .lane = std::string(codeOf(ticket.lane)),
                                         .sign = ticket.sign,
                                         .issuedAt = ticket.issuedAt,
                                         .provisional = crossing.decision()->provisional,
                                         .plate = documents::plateTag(crossing.plateNorm),
                                         .revision = static_cast<std::uint8_t>(ticket.revision)},
                                        options_.signer);
    if (!code)
        log_.write(Severity::Error, "tongguan.flow", std::format("ticket_code_failed what=\"{}\"", code.error().what));
    return code.value_or(std::string{});
}

void DriverFlow::print(const Crossing& crossing)
{
    if (!options_.onPrint || noPaper_)
        return;
    PrintJob job{.crossing = crossing.id,
                 .revision = crossing.tickets.back().revision,
                 .result = resultOf(crossing),
                 .plate = crossing.plate.value,
                 .language = crossing.language,
                 .provisional = crossing.decision()->provisional};
    job.result.code = ticketCode(crossing);
    givenToPrinter_.insert_or_assign(job.crossing, job.revision);
    options_.onPrint(job);
}

void DriverFlow::showResult(const Crossing& crossing)
{
    view_.facts.clear();
    view_.expected.clear();
    view_.typed = {};
    LaneResult result = resultOf(crossing);
    result.code = ticketCode(crossing);
    result.noPaper = noPaper_;
    resultSince_ = clock_.monotonic();
    view_.secondsLeft = static_cast<int>((noPaper_ ? kResultWithoutPaper : kResultFor).count());
    const bool staff = result.lane == Lane::Staff;
    view_.result = std::move(result);
    offerToRemember(!staff);
    show(staff ? Screen::Staff : Screen::Lane);
}

void DriverFlow::printed(const std::string& crossing, int revision)
{
    if (const auto given = givenToPrinter_.find(crossing); given != givenToPrinter_.end() && given->second == revision)
        givenToPrinter_.erase(given); // from now on the ticket itself says so
    auto captured = store_.append(crossing, "kiosk", std::vector<CrossingEvent>{TicketPrinted{.revision = revision}});
    if (!captured)
        log_.write(Severity::Warning, "tongguan.flow",
                   std::format("printed_not_noted what=\"{}\"", captured.error().what));
    if (crossing_ && crossing_->id == crossing && view_.result) {
        view_.result->printed = true;
        publish();
    }
}

void DriverFlow::notPrinted(const std::string& crossing, int /*revision*/)
{
    if (crossing_ && crossing_->id == crossing && view_.result) {
        view_.result->noPaper = true; // the code on the screen is as good
        publish();
    }
}

void DriverFlow::crossingChanged(const Crossing& crossing)
{
    const clearance::Ticket* ticket = crossing.ticket();
    // What the printer has, or has refused, is not given to it again: its driver may be gone, and another one would
    // take the paper.
    const auto given = ticket == nullptr ? givenToPrinter_.end() : givenToPrinter_.find(crossing.id);
    if (ticket != nullptr && !ticket->printed && (given == givenToPrinter_.end() || given->second < ticket->revision))
        print(crossing);
    if (crossing_ && crossing_->id == crossing.id) {
        crossing_ = crossing;
        if (isResult(view_.screen))
            showResult(crossing);
    }
}

void DriverFlow::linkChanged(const LinkView& link)
{
    if (view_.link == link)
        return;
    view_.link = link;
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
        if (!capture({Abandoned{}})) // the new one, begun a minute ago
            return;
        crossing_ = std::move(*draft);
        if (standing_ && crossing_->readings.empty() && !capture({DeviceRead{.reading = *standing_}}))
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
    if (isResult(view_.screen) || view_.screen == Screen::Code || view_.screen == Screen::Load)
        wipe();
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
    if (isResult(view_.screen)) {
        const auto shown = duration_cast<seconds>(clock_.monotonic() - resultSince_);
        const auto left = (view_.result->noPaper ? kResultWithoutPaper : kResultFor) - shown;
        // Whoever waits for a person keeps his sign until he leaves.
        if (left <= seconds{0} && view_.screen == Screen::Lane) {
            wipe();
        } else if (view_.secondsLeft != std::max(0, static_cast<int>(left.count()))) {
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
    } else if (quiet >= kAskAfter) {
        beforeTimeout_ = view_.screen;
        view_.facts.clear(); // first the facts, then the question
        view_.secondsLeft = static_cast<int>(kAskFor.count());
        show(Screen::StillThere);
    }
}

} // namespace tongguan::flow
