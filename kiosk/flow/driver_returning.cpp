// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/flow/driver_flow.h"
#include "kiosk/flow/facts.h"

#include <format>

// The returning driver (domain: D.7): one question in place of a licence and a page, for whoever agreed to it.

namespace tongguan::flow {

using namespace clearance;

namespace {

constexpr std::size_t kShownOfLicence = 4; // enough to know one's own by, on a screen that others can see

std::string dayAt(UtcTime time, std::int64_t minutesEastOfUtc)
{
    return std::format("{:%F}", std::chrono::floor<std::chrono::days>(time + std::chrono::minutes{minutesEastOfUtc}));
}

std::string tailOf(const std::string& licence)
{
    return licence.size() <= kShownOfLicence ? licence : "…" + licence.substr(licence.size() - kShownOfLicence);
}

/// What was typed is no ground to bring back what is known of somebody.
bool shownToMachine(const Crossing& crossing)
{
    return crossing.document && crossing.document->number.source != Source::Typed && crossing.document->checksOk;
}

} // namespace

Result<std::optional<store::ReturningDriver>> DriverFlow::knownHere() const
{
    if (!shownToMachine(*crossing_))
        return std::optional<store::ReturningDriver>{};
    auto known = store_.returningDriver(store::documentKey(*crossing_), clock_.now());
    if (known && *known && (*known)->plate != crossing_->plateNorm)
        return std::optional<store::ReturningDriver>{}; // another truck
    return known;
}

/// Empty where he has to show it all: nobody known, another truck, or a licence that ran out meanwhile.
Result<std::optional<DriverFlow::Return>> DriverFlow::returnOffer()
{
    if (notTheSame_)
        return std::optional<Return>{};
    auto known = knownHere();
    if (!known)
        return failed(std::move(known));
    if (!*known)
        return std::optional<Return>{};
    Crossing with = *crossing_;
    with.licence = Captured{.value = (*known)->licence, .source = Source::OnFile, .at = clock_.now()};
    auto reference = store_.referenceFor(with);
    auto rules = store_.rules();
    if (!reference)
        return failed(std::move(reference));
    if (!rules)
        return failed(std::move(rules));
    const std::int64_t east = (*rules)->data.port.minutesEastOfUtc;
    const std::string& until = reference->licence ? reference->licence->validUntil : std::string{};
    if (!until.empty() && until < dayAt(clock_.now(), east))
        return std::optional<Return>{};
    Return offer{.licence = (*known)->licence,
                 .lastVisit = dayAt((*known)->seenAt, east),
                 .facts = factsOf(with, *reference, (*rules)->data, clock_.now())};
    const auto afterDriver = offer.facts.begin() + std::min<std::ptrdiff_t>(2, std::ssize(offer.facts));
    offer.facts.insert(
        afterDriver,
        Fact{.kind = FactKind::Licence, .value = tailOf(offer.licence), .amount = 0, .source = Source::OnFile});
    return std::optional{std::move(offer)};
}

/// The licence: as last time, as it was filed, or to be shown.
bool DriverFlow::askForLicence()
{
    if (crossing_->licence || crossing_->licenceSkipped)
        return false;
    auto offer = returnOffer();
    if (!offer) {
        storeRefused(offer.error());
        return true;
    }
    if (*offer) {
        view_.facts = std::move((*offer)->facts);
        view_.lastVisit = std::move((*offer)->lastVisit);
        show(Screen::Returning);
        return true;
    }
    const auto filed = filedLicence();
    if (!filed) {
        storeRefused(filed.error());
        return true;
    }
    if (!filed->empty())
        return !capture({LicenceRead{.number = *filed, .source = Source::OnFile}});
    show(Screen::Licence);
    return true;
}

/// Of a driver who filed it once: nobody asks him for the card (domain: D.1). What was typed proves nobody's licence.
Result<std::string> DriverFlow::filedLicence()
{
    if (!shownToMachine(*crossing_))
        return std::string{};
    auto rules = store_.rules();
    if (!rules)
        return failed(std::move(rules));
    return store_.filedLicence(*crossing_, dayAt(clock_.now(), (*rules)->data.port.minutesEastOfUtc));
}

void DriverFlow::sameAgain(bool same)
{
    touched();
    if (view_.screen != Screen::Returning)
        return;
    if (same) {
        const auto known = knownHere();
        if (!known) {
            storeRefused(known.error());
            return;
        }
        if (*known && !capture({LicenceRead{.number = (*known)->licence, .source = Source::OnFile}, FactsConfirmed{}}))
            return;
    } else {
        notTheSame_ = true;
    }
    askNext();
}

void DriverFlow::remember(bool agreed)
{
    touched();
    if (view_.screen != Screen::Lane || view_.remembering == Remembering::NotOffered)
        return;
    const auto known = knownHere();
    auto done =
        !known   ? Result<>(fail(known.error().code, known.error().what))
        : agreed ? store_.rememberDriver({.holder = store::documentKey(*crossing_),
                                          .plate = crossing_->plateNorm,
                                          .licence = crossing_->licence->value,
                                          .language = view_.language,
                                          .agreedAt = *known ? (*known)->agreedAt : clock_.now(),
                                          .seenAt = clock_.now()},
                                         crossing_->id)
                 : store_.forgetDriver({.holder = store::documentKey(*crossing_), .at = clock_.now()}, crossing_->id);
    if (!done) {
        storeRefused(done.error());
        return;
    }
    view_.remembering = agreed ? Remembering::Agreed : Remembering::Offered;
    resultSince_ = clock_.monotonic(); // time to think again
    publish();
}

/// Asked for once there is a lane, never on the way to staff: whoever waits for a person has other worries.
void DriverFlow::offerToRemember(bool atLane)
{
    view_.remembering = Remembering::NotOffered;
    const bool sure = shownToMachine(*crossing_) && crossing_->licence && !crossing_->licence->value.empty() &&
                      !crossing_->plateNorm.empty() && crossing_->disputed.empty();
    const auto time = store_.remembersFor(clock_.now());
    if (!atLane || !sure || !time || time->count() <= 0)
        return;
    const auto known = knownHere();
    if (!known)
        return;
    view_.rememberMonths = static_cast<int>(std::chrono::round<std::chrono::months>(*time).count());
    view_.remembering = *known ? Remembering::Agreed : Remembering::Offered;
}

/// The day of this visit is the one that he is asked about next time.
void DriverFlow::noteVisit()
{
    const auto known = knownHere();
    if (!known || !*known || !crossing_->licence)
        return;
    store::ReturningDriver seen = **known;
    seen.licence = crossing_->licence->value;
    seen.language = view_.language;
    seen.seenAt = clock_.now();
    if (auto noted = store_.rememberDriver(seen, crossing_->id); !noted)
        log_.write(Severity::Warning, "tongguan.flow", std::format("visit_not_noted what=\"{}\"", noted.error().what));
}

} // namespace tongguan::flow
