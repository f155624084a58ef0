// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/clearance/events.h"
#include "kiosk/documents/bus_code.h"
#include "kiosk/flow/decision_desk.h"
#include "kiosk/flow/driver_view.h"
#include "kiosk/store/store.h"

#include <optional>
#include <string>
#include <vector>

namespace tongguan::flow {

/// What follows when a passenger showed his document.
enum class PassengerAnswer : std::uint8_t {
    Crossed, ///< counted now
    Again,   ///< counted before, here or at another kiosk
    Alone,   ///< a minor: an adult of his has to show a document next
    ToStaff, ///< whatever the reason is: the words are the same
};

/// The passengers of a bus at one kiosk (domain: D.5): of the bus whose driver stands here, or of one that stands at
/// another kiosk of the port. It captures each person, and adds up what all kiosks saw as far as this one heard of it.
/// No screen, no time-outs. All calls on the store's thread.
class BusFlow {
  public:
    BusFlow(store::Store& store, DecisionDesk& desk, const Clock& clock);

    /// Passengers show their documents here from now on; `own` where the bus's driver stands here.
    void begin(const clearance::Crossing* own);
    void end();
    bool counting() const { return counting_; }
    /// Whether somewhere in the port a bus is counted.
    Result<bool> anyBus();
    /// The one that was opened at this kiosk, whose count is not over.
    Result<std::optional<clearance::Crossing>> ownBus();

    /// Whether a document is on a list that is counted, or still good.
    Result<bool> isListed(const clearance::DocumentRead& document);
    /// A passenger's document. `here` says where this kiosk stands.
    Result<PassengerAnswer> show(const clearance::DocumentRead& document, clearance::Direction direction);
    /// Nobody comes for the minors that wait.
    void leaveMinors() { waiting_.clear(); }
    bool minorsWait() const { return !waiting_.empty(); }

    /// The count as it is known here.
    Result<clearance::PassengerTally> tally();
    /// The same for the screen. `heard`: whether the other kiosks are heard now.
    Result<BusView> view(bool heard);

  private:
    struct Counted {
        clearance::PassengerList list;
        std::string crossing; ///< empty where this kiosk has not heard of the bus
    };
    struct Waiting {
        clearance::ListedPerson person;
        clearance::PassengerRead read;
    };

    Result<std::vector<Counted>> listsOfBuses();
    Result<std::optional<Counted>> listWith(const clearance::DocumentRead& document);
    Result<> choose(const clearance::DocumentRead& document);
    Result<std::vector<std::string>> doubts(const clearance::DocumentRead& document, clearance::Direction direction);
    Result<bool> isMinor(const clearance::DocumentRead& document, const clearance::ListedPerson& person);
    Result<PassengerAnswer> capture(const clearance::PassengerRead& read, clearance::Sighting seen);
    Result<PassengerAnswer> showListed(clearance::PassengerRead read, const clearance::ListedPerson& person,
                                       bool minor);
    bool comesWithLast(const clearance::ListedPerson& person) const;
    Result<> takeAlong(const clearance::ListedPerson& adult);

    store::Store& store_;
    DecisionDesk& desk_;
    const Clock& clock_;
    bool counting_ = false;
    std::string own_;                             ///< crossing
    std::optional<Counted> current_;              ///< by which the last passenger was counted
    std::vector<clearance::ListedPerson> beside_; ///< adults who crossed here, of the family that stands here
    std::vector<Waiting> waiting_;                ///< minors of it, without a guardian so far
    int family_ = 0;
};

/// The crossing with its count as this kiosk knows it now.
Result<clearance::Crossing> countNow(store::Store& store, const clearance::Crossing& bus);

/// What the code of a bus says as the list by which it is counted.
clearance::PassengerList listOf(const documents::BusList& code, const std::string& plateNorm);

} // namespace tongguan::flow
