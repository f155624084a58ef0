// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/codes.h"
#include "kiosk/clearance/decision.h"
#include "kiosk/flow/case_row.h"
#include "kiosk/flow/driver_view.h"
#include "kiosk/flow/figures_view.h"
#include "kiosk/flow/inspection_view.h"
#include "kiosk/flow/station_actions.h"
#include "kiosk/flow/station_view.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tongguan::flow {

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

/// Somebody of a bus. Only staff's screens name him.
struct BusPerson {
    std::string name; ///< empty where the list came without names
    std::string seat;
    std::string number; ///< of the document that was shown
    int place = 0;      ///< on the list, from 1; 0: not on it
    std::vector<std::string> reasons;
    bool operator==(const BusPerson&) const = default;
};

/// The reason of who is on no list; all others are codes of rules.
inline constexpr std::string_view kUnlisted = "UNLISTED";

struct BusCard {
    int listed = 0;
    int counted = 0;
    std::vector<BusPerson> missing; ///< whom nobody saw
    std::vector<BusPerson> waiting; ///< for staff, and why
    bool mayClose = false;
    std::string closed; ///< the reason; empty while it is not
    bool operator==(const BusCard&) const = default;
};

/// A line of the fee catalogue as it is now, that may be charged for.
struct FeeOffer {
    std::string code;
    std::string version;
    Tongues item;     ///< in Chinese and in English
    Tongues standard; ///< likewise
    bool operator==(const FeeOffer&) const = default;
};

/// What was charged for.
struct FeeShown {
    Tongues item;
    std::int64_t quantity = 1;
    std::optional<std::int64_t> amount; ///< in the currency's smallest
    std::string currency;
    std::string by; ///< staff id
    bool operator==(const FeeShown&) const = default;
};

enum class MachineWord : std::uint8_t { Good, Open, Bad };

/// What a machine of the port said last of the vehicle.
struct MachineShown {
    std::string device; ///< code of a clearance::Device, or "SEAL"
    std::string state;  ///< code of its result: a clearance::ReadingResult, or a clearance::SealState
    MachineWord word = MachineWord::Open;
    std::int64_t value = 0; ///< kg, or tenths of a degree Celsius
    std::string at;         ///< "10:31", the port's time; empty where it did not say
    bool operator==(const MachineShown&) const = default;
};

/// Work of the yard on the open vehicle, and its published limit.
struct YardRow {
    clearance::Operation operation = clearance::Operation::IntraYardMove;
    std::int64_t limitMinutes = 0;       ///< 0: none was published
    std::optional<std::int64_t> seconds; ///< that it runs, or took; nothing where it never began
    bool running = false;
    bool over = false;
    bool operator==(const YardRow&) const = default;
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
    std::vector<MachineShown> machines; ///< each once
    std::vector<YardRow> yard;
    std::optional<PendingChange> pending;
    std::optional<clearance::Lane> suggested; ///< what the rules give once every field is verified
    bool caseOpen = false;                    ///< a question for people: its fields want a look
    bool recall = false;                      ///< of goods that are gone: to be called back
    std::vector<clearance::Agency> notified;  ///< that were told of a conflict
    InspectionView inspection;
    std::optional<BusCard> bus;
    std::vector<FeeShown> fees;
    std::vector<FeeOffer> offers; ///< of this side's catalogue
    std::optional<PriorityShown> priority;
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
    PlateCameraLost,
    BarrierLost, ///< or it says that it does not work; so the next two
    LightsLost,
    UpsLost,
    OnBattery,    ///< a kiosk whose mains are gone
    BatteryLow,   ///< likewise, and it is about to go out
    MachineLost,  ///< of the port: a scanner, a portal, a detector, a reader of locks
    MachineAlarm, ///< of a vehicle that is not here yet, or has its way already
    StoreFull,
    StaffCalled,      ///< a driver who still stands there
    Corrected,        ///< by the single window, while the vehicle is here
    Overdue,          ///< a kiosk keeps personal data longer than it should
    Conflict,         ///< cleared, and then ordered to be inspected: nobody has taken it
    ConflictOverdue,  ///< and that for longer than a conflict may be nobody's (domain: C.6)
    YardOver,         ///< the yard takes longer than published
    Recall,           ///< a sample failed after its goods had gone: nobody has taken it
    NoticeUnanswered, ///< a firm or yard that was told as often as it may be: somebody calls it
    Stranded,         ///< merged into a crossing that had ended before: its truck has none
    Rejected,         ///< a message was set apart: nobody has taken it
    RejectedOverdue,  ///< and that for longer than it may be nobody's (domain: C.6)
    Closing,          ///< the port closes soon, and not everything is finished
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
    NotAllowed,  ///< by the role, or nobody is signed in
    Pending,     ///< the rules are running for this case, wait
    Store,       ///< not saved
    TooLate,     ///< to undo: it has gone on its way
    Unexplained, ///< what is not finished has no explanation yet
    NoLine       ///< the single window cannot be reached
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
    std::optional<UndoOffer> undo;
    /// Until whoever is signed in is signed out, for nobody touches anything: nothing of a traveller is in the view.
    std::optional<std::int64_t> leavingIn;
    StationPage page = StationPage::Cases;
    std::optional<SearchView> search;
    std::optional<ShiftState> shift;          ///< on its page
    std::optional<HandOver> handedOver;       ///< what the officer before left, until it is seen
    std::optional<DrawView> draw;             ///< on its page
    std::optional<DayView> day;               ///< on its page
    std::optional<ComplaintsView> complaints; ///< on its page
    std::optional<ConsolidatedView> consolidated;
    std::optional<RejectsView> rejects; ///< on its page
    std::optional<QueueView> lanes;     ///< on its page
    std::optional<FiguresView> figures;
    bool operator==(const StaffView&) const = default;
};

/// What a member of staff can do. As DriverActions: returns at once.
class StaffActions : public StationActions {
  public:
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
    /// Called, and nobody came.
    virtual void missed(std::string crossing) = 0;
    /// For the open crossing. `minutes`: how long it helps; 0 where nobody said.
    virtual void askPriority(clearance::PriorityReason reason, int minutes) = 0;
    /// By who is signed in, or by a second person at this station; who asked does not answer.
    virtual void answerPriority(bool approve, std::string reason, std::string secondStaffId, std::string pin) = 0;
    /// One unit of a line of the catalogue that is shown, for the open crossing.
    virtual void chargeFee(std::string code) = 0;
    /// The open bus goes with the count as it is.
    virtual void closeCount(std::string reason) = 0;
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
    /// The yard begins with that on the open crossing, or is done with it.
    virtual void workInYard(clearance::Operation operation, bool begins) = 0;
    /// An alarm of a conflict does not go by being seen: this takes the case.
    virtual void dismissAlarm(std::string kind, std::string subject) = 0;
};

} // namespace tongguan::flow

template <> struct tongguan::Codes<tongguan::flow::AlarmKind> {
    using enum flow::AlarmKind;
    static constexpr std::array<std::pair<flow::AlarmKind, std::string_view>, 30> kTable{
        {{PrinterOut, "PRINTER_OUT"},
         {PrinterLow, "PRINTER_LOW"},
         {PrinterJam, "PRINTER_JAM"},
         {PrinterOpen, "PRINTER_OPEN"},
         {PrinterLost, "PRINTER_LOST"},
         {ScannerLost, "SCANNER_LOST"},
         {ReaderLost, "READER_LOST"},
         {CameraLost, "CAMERA_LOST"},
         {WeighbridgeLost, "WEIGHBRIDGE_LOST"},
         {PlateCameraLost, "PLATE_CAMERA_LOST"},
         {BarrierLost, "BARRIER_LOST"},
         {LightsLost, "LIGHTS_LOST"},
         {UpsLost, "UPS_LOST"},
         {OnBattery, "ON_BATTERY"},
         {BatteryLow, "BATTERY_LOW"},
         {MachineLost, "MACHINE_LOST"},
         {MachineAlarm, "MACHINE_ALARM"},
         {StoreFull, "STORE_FULL"},
         {StaffCalled, "STAFF_CALLED"},
         {Corrected, "CORRECTED"},
         {Overdue, "OVERDUE"},
         {Conflict, "CONFLICT"},
         {ConflictOverdue, "CONFLICT_OVERDUE"},
         {YardOver, "YARD_OVER"},
         {Recall, "RECALL"},
         {NoticeUnanswered, "NOTICE_UNANSWERED"},
         {Stranded, "STRANDED"},
         {Rejected, "REJECTED"},
         {RejectedOverdue, "REJECTED_OVERDUE"},
         {Closing, "CLOSING"}}};
};

template <> struct tongguan::Codes<tongguan::flow::StationRefusal> {
    using enum flow::StationRefusal;
    static constexpr std::array<std::pair<flow::StationRefusal, std::string_view>, 8> kTable{
        {{WrongPin, "WRONG_PIN"},
         {Locked, "LOCKED"},
         {NotAllowed, "NOT_ALLOWED"},
         {Pending, "PENDING"},
         {Store, "STORE"},
         {TooLate, "TOO_LATE"},
         {Unexplained, "UNEXPLAINED"},
         {NoLine, "NO_LINE"}}};
};
