// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/flow/driver_flow.h"
#include "kiosk/flow/facts.h"

#include <algorithm>
#include <utility>

// The vehicle that a camera over the lane knows by its plate (domain: D.1 "plate auto-read", D.6): its driver types
// nothing, and an empty truck is asked one question.

namespace tongguan::flow {

using namespace clearance;

void DriverFlow::vehicleSeen(VehicleSight sight)
{
    const bool undecided = crossing_ && !terminal(crossing_->state) && crossing_->decision() == nullptr;
    if (crossing_ && sight.shows(*crossing_)) { // it stands there still, was read late, or drives off
        if (undecided && crossing_->seenPlate.empty()) {
            capture({PlateSeen{.plateNorm = crossing_->plateNorm}});
            seen_ = std::move(sight);
        }
        return;
    }
    seen_ = std::move(sight);
    if (undecided)
        return; // of the queue behind, and nothing against him
    if (view_.screen == Screen::Code)
        show(Screen::Code);
    else if (view_.screen == Screen::Language && seen_->certain)
        greet();
}

/// What the camera saw, beside the plate that these events bring.
void DriverFlow::appendPlateSeen(std::vector<CrossingEvent>& events) const
{
    if (!seen_)
        return;
    std::string plateNorm;
    for (const CrossingEvent& event : events) {
        if (const auto* code = std::get_if<CodeRead>(&event))
            plateNorm = code->plateNorm;
        else if (const auto* captured = std::get_if<PlateCaptured>(&event))
            plateNorm = captured->plateNorm;
    }
    if (const auto seen = seen_->seenBeside(plateNorm))
        events.emplace_back(PlateSeen{.plateNorm = *seen});
}

/// The number on the container that he drives is read where it is the one that was declared: nobody has to look for it.
/// Another one may be of the truck behind, and says nothing. False where the store refused.
bool DriverFlow::takeSeenContainer(const std::optional<Declaration>& declaration)
{
    if (!seen_ || !seen_->shows(*crossing_))
        return true;
    for (const Expected& expected : expectedOf(*crossing_, declaration)) {
        const bool seen = std::ranges::contains(seen_->containers, expected.expected);
        if (expected.kind == FactKind::Container && expected.read.empty() && seen &&
            !capture({ContainerRead{.number = expected.expected, .source = Source::Camera}}))
            return false;
    }
    return true;
}

/// Who agreed to be remembered finds his language on the screen, and the next thing to do (domain: D.7). His passport
/// decides whether it is he.
void DriverFlow::greet()
{
    const auto busHere = bus_.anyBus();
    const auto known = store_.driverOf(seen_->plate.text(), clock_.now());
    if (!busHere || *busHere || !known || !*known || !(*known)->language)
        return;
    touched(); // from here on the time-out counts
    view_.language = *(*known)->language;
    takeSeenPlate();
}

void DriverFlow::thisTruck()
{
    touched();
    if (view_.screen == Screen::Code && seen_)
        takeSeenPlate();
}

void DriverFlow::takeSeenPlate()
{
    const documents::PlateNumber& plate = seen_->plate;
    open({PlateCaptured{.plate = plate.typed(),
                        .plateNorm = plate.text(),
                        .country = std::string(documents::alpha2(plate.country())),
                        .source = Source::Camera}});
    if (view_.screen != Screen::OutOfService)
        askNext();
}

/// Where the plate alone is known and nothing was declared for it: the last question, and the page in one.
bool DriverFlow::askForLoad(const ReferenceView& reference)
{
    const bool known = crossing_->laden || crossing_->kind || reference.declaration || !crossing_->declaration.empty();
    if (known || crossing_->decision() != nullptr)
        return false;
    show(Screen::Load);
    return true;
}

} // namespace tongguan::flow
