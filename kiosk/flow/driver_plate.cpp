// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/flow/driver_flow.h"

// The vehicle that a camera over the lane knows by its plate (domain: D.1 "plate auto-read", D.6): its driver types
// nothing, and an empty truck is asked one question.

namespace tongguan::flow {

using namespace clearance;

void DriverFlow::plateSeen(const documents::PlateNumber& plate)
{
    const bool undecided = crossing_ && !terminal(crossing_->state) && crossing_->decision() == nullptr;
    const bool his = crossing_ && (crossing_->seenPlate == plate.text() || crossing_->plateNorm == plate.text());
    if (his) { // it stands there still, was read late, or drives off
        if (undecided && crossing_->seenPlate.empty())
            capture({PlateSeen{.plateNorm = plate.text()}});
        return;
    }
    seen_ = plate;
    if (undecided)
        return; // of the queue behind, and nothing against him
    if (view_.screen == Screen::Code)
        show(Screen::Code);
    else if (view_.screen == Screen::Language)
        greet();
}

/// Who agreed to be remembered finds his language on the screen, and the next thing to do (domain: D.7). His passport
/// decides whether it is he.
void DriverFlow::greet()
{
    const auto busHere = bus_.anyBus();
    const auto known = store_.driverOf(seen_->text(), clock_.now());
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
    open({PlateCaptured{.plate = seen_->typed(),
                        .plateNorm = seen_->text(),
                        .country = std::string(documents::alpha2(seen_->country())),
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
