// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/clearance/decide.h"
#include "kiosk/clearance/release_facts.h"
#include "kiosk/store/store.h"

#include <string>
#include <string_view>
#include <vector>

namespace tongguan::flow {

/// The code of a vehicle whose scan nobody has looked at.
inline constexpr std::string_view kReviewPending = "IMG_REVIEW_PENDING";

/// Runs `decide()` on a captured crossing and captures what follows from it, in one transaction: the decision, a case
/// where a person is needed, a ticket (its next revision) where the lane is new, and the orders that were matched.
/// Thread: the store's.
class DecisionDesk {
  public:
    DecisionDesk(store::Store& store, const Clock& clock) : store_(store), clock_(clock) {}

    /// Whether the single window can be asked; by the link's own word.
    void setOnline(bool online) { online_ = online; }
    bool online() const { return online_; }
    /// False once the journal did not verify or the kiosk was opened: everything then goes to staff.
    void setIntegrity(bool integrity) { integrity_ = integrity; }

    Result<clearance::Crossing> decide(const clearance::Crossing& crossing, const std::string& actor);
    /// What a decision now would capture, for those who capture more in the same transaction.
    Result<store::Following> following(const clearance::Crossing& crossing);
    /// Decides again when something new is known. Changes the lane only to a stricter one: a queue does not move
    /// because a list grew old; or adds to its reasons that another capture of the truck found more. The crossing as it
    /// was where nothing changes.
    Result<clearance::Crossing> decideAgain(const clearance::Crossing& crossing, const std::string& actor);
    /// Decides again on what a machine of the port just told of it. A vehicle that was sent to the scanner alone and
    /// passes it there is inspected with that; any other changes its lane only to a stricter one. The crossing as it
    /// was where nothing changes.
    Result<clearance::Crossing> heedReading(const clearance::Crossing& crossing);
    /// Orders that came after the decision, or changed, or were cancelled: into the inspection, a follow-up of it, or
    /// out of it. The crossing as it was where there are none.
    Result<clearance::Crossing> matchAgain(const clearance::Crossing& crossing);
    /// DUP_OPEN that only a missing message caused: every other capture had ended before this one was opened. Decided
    /// again without staff, where nobody has looked at it: the lane is at least what then stood behind DUP_OPEN, and no
    /// other lane becomes laxer so. The crossing as it was where nothing changes.
    Result<clearance::Crossing> heedEnds(const clearance::Crossing& crossing);
    /// What the rules say, and nothing is captured: of a bus's passenger, who has no crossing of his own.
    Result<clearance::Decision> lookAt(const clearance::Crossing& crossing);
    /// What a release of this vehicle depends on, now.
    Result<clearance::ReleaseFacts> factsFor(const clearance::Crossing& crossing);

  private:
    Result<bool> clockSteppedDuring(const clearance::Crossing& crossing);
    /// A decision with what was looked at for it.
    struct Answered {
        clearance::Grounded grounded;
        std::vector<clearance::Order> orders;
    };

    Result<Answered> answer(const clearance::Crossing& crossing);
    Result<clearance::Crossing> followWithdrawal(const clearance::Crossing& crossing);
    Result<bool> endedBefore(const clearance::Crossing& crossing);
    Result<store::Following> following(const clearance::Crossing& crossing, const Answered& answered);
    Result<clearance::Crossing> capture(const clearance::Crossing& crossing, const Answered& answered,
                                        const std::string& actor);

    store::Store& store_;
    const Clock& clock_;
    bool online_ = false;
    bool integrity_ = true;
};

} // namespace tongguan::flow
