// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/log.h"
#include "kiosk/documents/signed_code.h"
#include "kiosk/flow/bus_flow.h"
#include "kiosk/flow/decision_desk.h"
#include "kiosk/flow/driver_actions.h"
#include "kiosk/flow/driver_view.h"
#include "kiosk/flow/machine_readings.h"
#include "kiosk/flow/vehicle_sight.h"
#include "kiosk/flow/yard_watch.h"
#include "kiosk/store/store.h"

#include <functional>
#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

namespace tongguan::flow {

/// A ticket to be printed. It was captured before: printing it twice gives the same lane.
struct PrintJob {
    std::string crossing;
    int revision = 1;
    LaneResult result;
    std::string plate;
    clearance::Language language = clearance::Language::Zh;
    bool provisional = false;
};

/// The receipt of a complaint or a question, to be printed. Nobody waits for the paper: the screen shows the same.
struct ReceiptJob {
    std::string receipt;
    std::string code; ///< text of its QR
    clearance::Language language = clearance::Language::Zh;
    bool question = false;
};

struct DriverFlowOptions {
    clearance::Direction direction = clearance::Direction::Entry;
    std::vector<documents::TrustedKey> trusted; ///< whose pre-registration codes are believed; see `trust`
    std::vector<documents::TrustedKey> trustedDeliveries = {}; ///< whose delivery orders; see `trustDeliveries`
    documents::CodeSigner signer;                              ///< of this kiosk's tickets
    std::function<void(const DriverView&)> onView;
    std::function<void(const PrintJob&)> onPrint; ///< must answer by `printed` or `notPrinted`
    std::function<void(const ReceiptJob&)> onReceipt;
    /// What the camera sees now is evidence: of which crossing, and what it shows ("document"). May append to it.
    std::function<void(const std::string& crossing, const std::string& shows)> onEvidence;
};

/// One crossing from the first touch to the ticket, without a screen. Every step is durable before it shows. All
/// calls on the store's thread; `onView` is called there too, after each change.
class DriverFlow final : public DriverActions {
  public:
    DriverFlow(store::Store& store, DecisionDesk& desk, const Clock& clock, Random& random, Log& log,
               DriverFlowOptions options);

    // What devices bring.
    void codeRead(ByteView payload, clearance::Source source);
    void zoneRead(const std::vector<std::string>& lines);
    /// What a device of the lane measured of the vehicle that stands here, before its ticket or after it.
    void measured(const clearance::DeviceReading& reading);
    /// The vehicle that was measured drove off; whoever comes next is another one.
    void scaleEmpty() { standing_.reset(); }
    /// The camera over the lane saw it: the vehicle that stands here until its crossing ends.
    void vehicleSeen(VehicleSight sight);
    /// A machine of the port told of a vehicle: of the one that stands here, of one that went on from here, or of one
    /// that will come. What is out of its time, or of a vehicle of another kiosk, counts for nobody.
    void machineTold(const VehicleReading& told);
    /// Nobody looks any more.
    void plateCameraLost() { seen_.reset(); }
    void printed(const std::string& crossing, int revision);
    void notPrinted(const std::string& crossing, int revision);
    /// What has kept a paper that is held to the camera from being read, for some time: Glare, TooFar, WrongSide or
    /// HoldStill; None where nothing does any more.
    void cameraHint(Hint hint);
    void paperOut(bool out) { noPaper_ = out; }
    /// A device went or came back. Who cannot be read types, where that is possible, and is told to wait for staff.
    void deviceChanged(Device device, bool works);
    void linkChanged(const LinkView& link);
    /// The feed brought something: perhaps what other kiosks counted of a bus.
    void countHeard();
    /// From now on codes signed by these keys are believed.
    void trust(std::vector<documents::TrustedKey> keys) { options_.trusted = std::move(keys); }
    void trustDeliveries(std::vector<documents::TrustedKey> keys) { options_.trustedDeliveries = std::move(keys); }
    /// About once a second: time-outs, drafts that nobody came back for, a store that may take events again.
    void tick();
    /// A crossing was decided anew behind the screen's back (orders, staff, the single window): where its driver
    /// still stands here he sees it at once; the new ticket prints in any case.
    void crossingChanged(const clearance::Crossing& crossing);

    void chooseLanguage(clearance::Language language) override;
    void thisTruck() override;
    void haveNoCode() override;
    void claimLoad(bool laden) override;
    void driveBus() override;
    void rideBus() override;
    void leaveMinor() override;
    void showCount() override;
    void leaveCount() override;
    void typePlate(std::string country, std::string plate) override;
    void typeInstead() override;
    void haveBorderPass() override;
    void typeCountry(std::string alpha3) override;
    void typeNumber(std::string number) override;
    void typeBirth(std::string isoDate) override;
    void typeExpiry(std::string isoDate) override;
    void skipLicence() override;
    void sameAgain(bool same) override;
    void confirm() override;
    void dispute(FactKind kind) override;
    void leaveSealToStaff() override;
    void resume(bool goOn) override;
    void remember(bool agreed) override;
    void showRights() override;
    void openRights(RightsPage page) override;
    void filterPrices(PriceFilter filter) override;
    void showPrice(std::string code) override;
    void complainAbout(clearance::ComplaintTopic topic) override;
    void complainAt(clearance::ComplaintPlace place) override;
    void sendComplaint(bool named) override;
    void ask() override;
    void askAbout(clearance::QuestionTopic topic) override;
    void sendQuestion(bool named) override;
    void callStaff() override;
    void stillHere() override;
    void back() override;
    void done() override;
    void touched() override { lastTouch_ = clock_.monotonic(); }

    const DriverView& view() const { return view_; }

  private:
    void open(std::vector<clearance::CrossingEvent> events);
    bool capture(std::vector<clearance::CrossingEvent> events);
    void storeRefused(const Error& error);
    void tryStoreAgain();
    void deliveryRead(std::string_view text);
    void preregRead(std::string_view text);
    void licenceRead(std::string_view text);
    void sealOrContainerRead(std::string_view text);
    void documentCaptured(clearance::DocumentRead document);
    bool mayType() const;
    void sealedZoneRead(ByteView payload);
    bool zoneShown(const std::vector<std::string>& lines, clearance::Source source);
    void documentUnreadable();
    void askNext();
    // The returning driver (driver_returning.cpp).
    struct Return {
        std::string licence;
        std::string lastVisit;
        std::vector<Fact> facts;
    };
    void greet();
    void appendPlateSeen(std::vector<clearance::CrossingEvent>& events) const;
    bool takeSeenContainer(const std::optional<clearance::Declaration>& declaration);
    void takeSeenPlate();
    bool askForLoad(const clearance::ReferenceView& reference);
    bool askForLicence();
    Result<std::string> filedLicence();
    Result<std::optional<store::ReturningDriver>> knownHere() const;
    Result<std::optional<Return>> returnOffer();
    void offerToRemember(bool atLane);
    void noteVisit();
    // A bus and its passengers (driver_bus.cpp).
    void busRead(std::string_view text);
    bool askForList();
    bool askForPassengers();
    bool resumeCount();
    bool takesPassengers() const;
    bool isPassenger(const clearance::DocumentRead& document);
    void passengerShown(const clearance::DocumentRead& document);
    bool tellStaff();
    bool lookAtCount();
    void backToPassengers();
    void decideBus();
    void endCount();
    bool allSeen();
    void tickBus();
    // The port's machines (driver_machines.cpp).
    bool isOfDriver(const VehicleReading& told) const;
    void takeIntoStored(const std::string& id, const VehicleReading& told);
    void keepReading(const VehicleReading& told);
    bool takeFacts(const std::vector<VehicleReading>& readings);
    bool takeKeptReadings();
    // Prices and rights (driver_rights.cpp).
    bool atRights() const;
    bool lookAtRights();
    bool asking() const;
    void showReceipt(const std::string& receipt, std::string code);
    void printReceipt();
    void receiptRead(std::string_view text);
    void questionRead(const std::string& receipt);
    void backFromRights();
    void leavePage();
    void leaveRights();
    void tickRights();
    bool readLimit();
    void decideNow();
    void showResult(const clearance::Crossing& crossing);
    void print(const clearance::Crossing& crossing);
    bool readPlace(LaneResult& result, const std::string& crossing);
    std::string ticketCode(const clearance::Crossing& crossing) const;
    void expireDrafts();
    void wipe();
    void forget();
    void show(Screen screen);
    bool waitsForLost() const;
    bool looksThroughCamera() const;
    void hintAtLost();
    void publish();

    store::Store& store_;
    DecisionDesk& desk_;
    const Clock& clock_;
    Random& random_;
    Log& log_;
    DriverFlowOptions options_;
    DriverView view_;
    YardWatch yard_;
    BusFlow bus_;
    bool noList_ = false;        ///< a bus whose driver has none
    Microseconds answerSince_{}; ///< of the last passenger
    Microseconds countSince_{};  ///< when the count last moved
    std::optional<clearance::Crossing> crossing_;
    std::optional<clearance::DeviceReading> standing_; ///< of the vehicle on the scale, from before its first touch on
    ReadingBook readings_;
    std::optional<VehicleSight> seen_;                    ///< in the lane
    std::optional<std::string> draft_;                    ///< that may be resumed
    bool notTheSame_ = false;                             ///< this driver said so
    std::unordered_map<std::string, int> givenToPrinter_; ///< revision of each ticket that did not come out yet
    Screen beforeTimeout_ = Screen::Language;
    Screen beforeRights_ = Screen::Language;
    Microseconds lastTouch_{};
    Microseconds resultSince_{};
    Microseconds refusedAt_{};
    Errc refusal_ = Errc::Unavailable; ///< why the store took nothing, while out of service
    bool noPaper_ = false;
    std::set<Device> lost_;
};

} // namespace tongguan::flow
