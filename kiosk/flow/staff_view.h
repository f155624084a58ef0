// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/codes.h"
#include "kiosk/clearance/decision.h"
#include "kiosk/flow/driver_view.h"
#include "kiosk/flow/inspection_view.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tongguan::flow {

using clearance::QueueClass;

struct CaseRow {
    std::string crossing; ///< id
    std::string ticket;   ///< "HKM-0173"
    std::string plate;
    clearance::Lane lane = clearance::Lane::Staff;
    std::string sign;
    QueueClass queueClass = QueueClass::Normal;
    std::string reason; ///< deciding code: MANUAL_UNVERIFIED …
    std::int64_t ageSeconds = 0;
    std::int64_t limitSeconds = 600;
    bool conflict = false; ///< the single window corrected it
    bool pending = false;  ///< something was ordered here that its kiosk has not answered yet
    clearance::State state = clearance::State::Queued;
    int recorded = 0;  ///< agencies that have said their word …
    int agencies = 0;  ///< … of these; 0 where nobody began to inspect
    std::string owner; ///< staff id of who took the case; empty where nobody has
    bool operator==(const CaseRow&) const = default;
};

/// One value to look at, beside the picture that it came from.
struct CaseField {
    std::string name; ///< "document.number", "document.name", "document.birth", "document.expiry", "plate", "seal" …
    std::string value;
    clearance::Source source = clearance::Source::Typed;
    bool verified = false;
    bool needsLook = false;
    bool pending = false; ///< as ordered here; its kiosk has not answered yet
    bool operator==(const CaseField&) const = default;
};

enum class Freshness : std::uint8_t { Ok, Degraded, Stale };

struct DataAge {
    std::string dataset; ///< "orders", "declarations", "watch" …
    std::int64_t seconds = 0;
    Freshness freshness = Freshness::Ok;
    bool operator==(const DataAge&) const = default;
};

/// A change of lane that waits for a second person.
struct PendingChange {
    clearance::Lane lane = clearance::Lane::Staff;
    std::string sign;
    std::string reason;
    std::string askedBy; ///< staff id
    std::int64_t secondsLeft = 0;
    bool operator==(const PendingChange&) const = default;
};

struct CaseCard {
    CaseRow row;
    std::string goods; ///< description and weight, empty where unknown
    bool laden = true;
    std::vector<clearance::Reason> reasons;     ///< all, deciding first, each with what its rule saw
    std::vector<clearance::Change> wouldChange; ///< what would make it another lane, the nearest first
    std::string ruleSet;                        ///< version
    bool provisional = false;
    std::vector<CaseField> fields;
    std::vector<std::string> pictures; ///< ids of evidence, newest first
    std::vector<DataAge> ages;
    std::optional<PendingChange> pending;
    std::optional<clearance::Lane> suggested; ///< what the rules give once every field is verified
    bool caseOpen = false;                    ///< a question for people: its fields want a look
    std::vector<clearance::Agency> notified;  ///< that were told of a conflict
    InspectionView inspection;
    Possible possible;
    bool operator==(const CaseCard&) const = default;
};

struct LaneChoice {
    clearance::Lane lane = clearance::Lane::Staff;
    std::string sign;
    bool laxer = false; ///< than what stands: needs a second person
    bool operator==(const LaneChoice&) const = default;
};

enum class AlarmKind : std::uint8_t {
    PrinterOut,
    PrinterLow,
    PrinterJam,
    PrinterOpen,
    PrinterLost,
    ScannerLost,
    ReaderLost,
    CameraLost,
    WeighbridgeLost,
    StoreFull,
    StaffCalled,     ///< a driver who still stands there
    Corrected,       ///< by the single window, while the vehicle is here
    Overdue,         ///< a kiosk keeps personal data longer than it should
    Conflict,        ///< cleared, and then ordered to be inspected: nobody has taken it
    ConflictOverdue, ///< and that for longer than a conflict may be nobody's (domain: C.6)
};

/// "Printer of HKM-K01: paper out", "HKM-0172: corrected by the single window".
struct Alarm {
    std::string kind; ///< code of an AlarmKind
    std::string subject;
    std::int64_t ageSeconds = 0;
    bool operator==(const Alarm&) const = default;
};

/// Why the station itself does not take an action; a kiosk's reasons are clearance::Refusal.
enum class StationRefusal : std::uint8_t {
    WrongPin,
    Locked,
    NotAllowed, ///< by the role, or nobody is signed in
    Pending,    ///< the rules are running for this case, wait
    Store,      ///< not saved
};

enum class SignIn : std::uint8_t { SignedOut, Wrong, LockedOut, SignedIn };

struct StaffView {
    SignIn signIn = SignIn::SignedOut;
    std::int64_t lockedSeconds = 0;
    std::string staffId;   ///< "0417"
    std::string staffName; ///< as the roster has it
    std::string agency;    ///< "CUSTOMS", "BORDER", "TRANSPORT"
    std::vector<CaseRow> queue;
    std::optional<CaseCard> card;
    std::vector<LaneChoice> choices; ///< where the open case may go
    std::vector<Alarm> alarms;
    LinkView link;
    std::string refused; ///< code of a StationRefusal or clearance::Refusal: why the last action was not taken; empty
    bool operator==(const StaffView&) const = default;
};

/// What a member of staff can do. As DriverActions: returns at once.
class StaffActions {
  public:
    virtual ~StaffActions() = default;
    virtual void signIn(std::string staffId, std::string pin) = 0;
    virtual void signOut() = 0;
    virtual void open(std::string crossing) = 0;
    /// Whoever takes the open case owns it from then on.
    virtual void takeCase() = 0;
    virtual void verifyField(std::string name) = 0;
    virtual void correctField(std::string name, std::string value) = 0;
    /// All fields verified: the rules run again without the referral.
    virtual void finishVerifying() = 0;
    /// A laxer lane waits for `approve` by another person.
    virtual void changeLane(clearance::Lane lane, std::string reason) = 0;
    virtual void withdrawChange() = 0;
    virtual void approve(std::string secondStaffId, std::string pin) = 0;
    virtual void call(std::string crossing) = 0;
    // From the lane to the gate; always the open crossing.
    virtual void beginInspection() = 0;
    /// The word of the agency of who is signed in; the second officer signs here, too.
    virtual void recordFinding(Finding finding, std::string secondStaffId, std::string pin) = 0;
    virtual void affixSeal(std::string number) = 0;
    virtual void answerFollowUp(bool redo, std::string reason) = 0;
    virtual void closeInspection() = 0;
    /// What was detained needs a second person; number and PIN are empty otherwise.
    virtual void release(std::string secondStaffId, std::string pin) = 0;
    virtual void detain(std::string reason) = 0;
    virtual void turnBack(std::string reason) = 0;
    virtual void cancel(std::string reason) = 0;
    /// The plate as it was seen at the gate.
    virtual void passGate(std::string plate) = 0;
    virtual void resolveConflict(std::string reason, std::string secondStaffId, std::string pin) = 0;
    virtual void answerSample(std::string sample, bool passed) = 0;
    /// An alarm of a conflict does not go by being seen: this takes the case.
    virtual void dismissAlarm(std::string kind, std::string subject) = 0;
};

} // namespace tongguan::flow

template <> struct tongguan::Codes<tongguan::flow::AlarmKind> {
    using enum flow::AlarmKind;
    static constexpr std::array<std::pair<flow::AlarmKind, std::string_view>, 15> kTable{
        {{PrinterOut, "PRINTER_OUT"},
         {PrinterLow, "PRINTER_LOW"},
         {PrinterJam, "PRINTER_JAM"},
         {PrinterOpen, "PRINTER_OPEN"},
         {PrinterLost, "PRINTER_LOST"},
         {ScannerLost, "SCANNER_LOST"},
         {ReaderLost, "READER_LOST"},
         {CameraLost, "CAMERA_LOST"},
         {WeighbridgeLost, "WEIGHBRIDGE_LOST"},
         {StoreFull, "STORE_FULL"},
         {StaffCalled, "STAFF_CALLED"},
         {Corrected, "CORRECTED"},
         {Overdue, "OVERDUE"},
         {Conflict, "CONFLICT"},
         {ConflictOverdue, "CONFLICT_OVERDUE"}}};
};

template <> struct tongguan::Codes<tongguan::flow::StationRefusal> {
    using enum flow::StationRefusal;
    static constexpr std::array<std::pair<flow::StationRefusal, std::string_view>, 5> kTable{
        {{WrongPin, "WRONG_PIN"},
         {Locked, "LOCKED"},
         {NotAllowed, "NOT_ALLOWED"},
         {Pending, "PENDING"},
         {Store, "STORE"}}};
};
