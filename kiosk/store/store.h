// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/log.h"
#include "base/random.h"
#include "base/result.h"
#include "base/time.h"
#include "kiosk/clearance/crossing.h"
#include "kiosk/clearance/decision_inputs.h"
#include "kiosk/clearance/events.h"
#include "kiosk/clearance/merging.h"
#include "kiosk/clearance/passenger_events.h"
#include "kiosk/store/complaints.h"
#include "kiosk/store/database.h"
#include "kiosk/store/journal.h"
#include "kiosk/store/pictures.h"
#include "kiosk/store/projection.h"
#include "kiosk/store/reference_store.h"
#include "kiosk/store/retention_pass.h"
#include "kiosk/store/returning.h"
#include "kiosk/store/store_key.h"
#include "sync/log/journal_source.h"
#include "sync/log/picture_ends.h"

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace tongguan::store {

struct StoreOptions {
    std::filesystem::path file;
    std::string kiosk; ///< "HKM-K01"; a store belongs to one kiosk for good. Empty: whose it is already, or nobody's
    std::string port;  ///< UN/LOCODE: "CNHKM"; empty with `kiosk`
    std::string vfs;   ///< the SQLite VFS that does the I/O; empty for the system's
};

/// Counts from the store itself: what the pill and staff see.
struct Counters {
    std::int64_t unsent = 0; ///< captured, not yet acknowledged by the gateway
    std::int64_t parked = 0;
    std::optional<UtcTime> oldestUnsent;
    std::optional<UtcTime> feedAsOf; ///< when the feed was last known to be whole
    bool operator==(const Counters&) const = default;
};

/// An event of a staff station that this kiosk has to carry out.
struct StaffOrder {
    std::string kiosk; ///< of the station
    std::uint64_t seq = 0;
    std::string type;
    std::string actor;
    std::string crossing;
    std::string body;
};

/// An event of another machine of the port, as the feed brought it.
struct RelayedEvent {
    std::string kiosk;
    std::uint64_t seq = 0;
    std::string type;
    UtcTime at;
    std::string actor;
    std::string crossing;
    std::string body;
    bool handled = false;
};

/// A crossing that staff looked for.
struct FoundCrossing {
    CrossingRow row;
    std::string field; ///< by which it was found: "plate", "ticket", "container", "batch", "declaration"
};

/// A small value that becomes durable together with an event.
struct Remembered {
    std::string name;
    std::string value;
};

/// What follows from events that were just added up, within their transaction.
struct Following {
    std::vector<clearance::CrossingEvent> events;
    std::string inputs; ///< of the decision among them, kept beside the journal by their hash; else empty
};
using FollowUp = std::function<Result<Following>(const clearance::Crossing&)>;

// How a kiosk answers an order of staff: {"station", "seq", "action", "refused"}, the last one a code.
inline constexpr std::string_view kActionCarriedOut = "action.carried_out";
inline constexpr std::string_view kActionRefused = "action.refused";

/// How a station takes an order back that it has not sent: {"order": its number}, of the same crossing.
inline constexpr std::string_view kActionUndone = "staff.undone";

/// The kiosk's encrypted store: journal, projections, reference data, in one file and one transaction each.
/// One thread owns it: the constructor's.
class Store {
  public:
    /// Denied: wrong key, another kiosk's or port's store, or a newer program's; Exhausted: disk full; Corrupt:
    /// damaged.
    static Result<std::unique_ptr<Store>> open(const StoreOptions& options, const StoreKey& key, const Clock& clock,
                                               Random& random, Log& log);
    Store(const Store&) = delete;
    Store& operator=(const Store&) = delete;
    ~Store();

    /// Empty while the store is nobody's; then nothing can be captured.
    const std::string& kiosk() const { return options_.kiosk; }
    const std::string& port() const { return options_.port; }

    /// What only this machine may know, encrypted as all of the store; NotFound where none was kept.
    Result<std::string> secret(std::string_view name);
    /// Makes the store this kiosk's for good and keeps its secret, both or neither. Denied where it is another's.
    Result<> settle(const std::string& kiosk, const std::string& port, std::string_view name, std::string_view secret);

    /// As Database::rekey. rekeyFolder keeps the keys meanwhile.
    Result<> rekey(const StoreKey& to);

    /// Captures events of one crossing: returns when they are durable, with the crossing as it then is. After an error
    /// nothing of the call stays. Denied where the domain or the database refuses a step; Exhausted on a full disk.
    /// `then` adds what follows from them; `carriesOut` answers an order of staff, last, and marks it as done: all in
    /// the same transaction.
    Result<clearance::Crossing> append(const std::string& crossing, const std::string& actor,
                                       std::span<const clearance::CrossingEvent> events,
                                       const StaffOrder* carriesOut = nullptr, const FollowUp& then = {});
    /// Captures an event of the kiosk itself, or one whose crossing belongs to another kiosk. `body` is JSON.
    Result<> note(std::string type, std::string actor, std::string body, std::string crossing = {});
    /// Likewise, with a value that `remembered` gives back from then on.
    Result<> note(NewEvent event, const Remembered& value);
    /// Likewise, and marks what it answers as handled.
    Result<> note(NewEvent event, std::span<const RelayedEvent> handled);
    /// Empty where nothing was.
    Result<std::string> remembered(const std::string& name);
    /// Answers an order of staff with the code of a refusal. It is not given again.
    Result<> refuse(const StaffOrder& order, const std::string& code);
    /// Whether the disk takes as much as a whole crossing needs. Writes it and gives the space back to the file.
    Result<> tryRoom();

    /// NotFound where no event of it is known.
    Result<clearance::Crossing> crossing(const std::string& id);
    Result<std::vector<CrossingRow>> ownOnSite();
    /// Likewise, of all kiosks of the port.
    Result<std::vector<CrossingRow>> allOnSite();
    Result<std::vector<CrossingRow>> openedSince(UtcTime time);
    Result<std::vector<CrossingRow>> openCases();
    /// With a ticket, and not gone yet.
    Result<std::vector<CrossingRow>> ticketed();
    /// Of this kiosk: on site, or gone and not closed.
    Result<std::vector<CrossingRow>> ownUnfinished();
    /// Whether the gateway holds every event of a crossing of this kiosk.
    Result<bool> allAcknowledged(const std::string& crossing);
    /// A draft of this kiosk that was left with the same document shown, not older than `since`.
    Result<std::optional<std::string>> draftOf(const std::string& documentKey, UtcTime since,
                                               const std::string& except = {});
    Result<std::vector<CrossingRow>> draftsBefore(UtcTime since);
    Result<std::vector<StaffOrder>> staffOrders();
    /// Other machines' events of these types from a moment on, each machine's in its order.
    Result<std::vector<RelayedEvent>> relayedSince(std::span<const std::string_view> types, UtcTime since);
    /// The machines that events came of.
    Result<std::vector<std::string>> relayingMachines();
    /// One machine's events after a number of its journal, in its order.
    Result<std::vector<RelayedEvent>> relayedAfter(const std::string& kiosk, std::uint64_t seq, std::size_t most);
    /// Orders of this station's staff on a crossing that its kiosk has not answered yet, oldest first.
    Result<std::vector<sync::Event>> ordersUnderWay(const std::string& crossing);
    /// The code of a refusal; empty where the order was carried out; nothing where no answer came yet.
    Result<std::optional<std::string>> answerTo(const std::string& crossing, std::uint64_t order);

    // A station's own (held_back.cpp, found_by.cpp).
    /// Events from this number on do not leave the machine before that time of its clock's `monotonic`, or `letGo`.
    /// Not durable: a station that starts anew sends what it has.
    void holdBack(std::uint64_t seq, Microseconds until);
    void letGo() { held_.reset(); }
    /// Whether the gateway may have been given that event.
    bool handedOut(std::uint64_t seq) const { return seq <= handedOut_; }
    /// The last event that may leave, and those after a number.
    Result<sync::Head> headToSend();
    Result<std::vector<sync::Event>> eventsToSend(std::uint64_t seq, std::size_t maxEvents, std::size_t maxBytes);
    /// Captures that something was undone; other machines' events that it had answered are open again.
    Result<> noteUndone(NewEvent event, std::span<const RelayedEvent> reopened);
    /// By plate, ticket, container, batch or declaration, or a part of it as people type it; the best first.
    Result<std::vector<FoundCrossing>> findCrossings(std::string_view typed, std::size_t most);
    /// Crossings that the feed changed since this was last asked; the first time none.
    std::set<std::string> takeChanged()
    {
        return std::exchange(changed_, std::set<std::string>{}).value_or(std::set<std::string>{});
    }

    /// Of the open captures of this vehicle in its direction, here or at another kiosk, the one that was opened first,
    /// where that is before this one; nothing where there is none.
    Result<std::optional<clearance::Crossing>> firstCapture(const clearance::Crossing& crossing);
    /// How far apart two captures may have been opened that are merged.
    Result<clearance::MergeRules> mergeRules(UtcTime then);
    /// The lane that this capture found: by its rules, or by what the single window says to it.
    Result<clearance::Lane> laneFound(const clearance::Crossing& crossing);
    /// What decide() may look at for this crossing, with other crossings of the same vehicle.
    Result<clearance::ReferenceView> referenceFor(const clearance::Crossing& crossing);
    /// Of the driver whose document the crossing has, as clearance::filedLicence.
    Result<std::string> filedLicence(const clearance::Crossing& crossing, std::string_view day)
    {
        return clearance::filedLicence(crossing, reference_, day);
    }
    /// The rule data as they stand.
    Result<std::shared_ptr<const HashedRules>> rules() { return reference_.rules(); }
    /// What a decision was made on, by the hash in its event; NotFound where it is not here any more.
    Result<clearance::DecisionInputs> inputsOf(const Hash& hash);
    Result<clearance::RuleData> rulesOf(const Hash& hash);
    ReferenceStore& reference() { return reference_; }

    /// "HKM-0172": the next of the port's local day. Durable with the ticket that uses it, or lost.
    Result<std::string> nextTicketNumber(UtcTime now);

    // Evidence (store_pictures.cpp). With a key pictures are sealed and travel; without they stay and wait.
    /// Seals what waits, and captures PictureKept anew for it, so that it can be found under its new id.
    Result<> usePictureKey(sync::PictureKey key);
    /// Keeps it, and captures PictureKept, in one transaction; as `append`. Its id is made from its bytes. Exhausted
    /// for one over kMaxPicture.
    Result<clearance::Crossing> keepPicture(const std::string& actor, Picture picture);
    /// NotFound where it is not, or not yet, here.
    Result<Picture> picture(const std::string& id);
    // What StorePictures is made of.
    Result<std::optional<sync::SealedPicture>> unsentPicture();
    Result<> pictureSent(const std::string& blob);
    Result<> picturePostponed(const std::string& blob);
    Result<std::vector<sync::WantedPicture>> wantedPictures();
    Result<> keepFetchedPicture(const sync::WantedPicture& wanted, ByteView sealed);
    /// Drops those that are sent and whose crossing ended before that time.
    Result<> forgetPictures(UtcTime endedBefore);

    // Drivers who agreed to be remembered (store_returning.cpp). Each becomes durable with the event that tells the
    // other kiosks; the last word counts, also after a clock was set back.
    Result<> rememberDriver(ReturningDriver driver, const std::string& crossing);
    Result<> forgetDriver(ForgottenDriver driver, const std::string& crossing);
    Result<std::chrono::hours> remembersFor(UtcTime now);
    /// Whoever agreed and whose time is not over.
    Result<std::optional<ReturningDriver>> returningDriver(const std::string& holder, UtcTime now);
    /// Likewise whoever came last with this truck.
    Result<std::optional<ReturningDriver>> driverOf(const std::string& plate, UtcTime now);

    // Passengers of buses (store_passengers.cpp): each kiosk captures whom it saw and hears of the others'.
    /// The document, and apart from it what the other kiosks hear. `crossing` is the bus's; empty where this kiosk has
    /// not heard of it.
    Result<> notePassenger(const clearance::PassengerRead& document, clearance::Sighting seen,
                           const std::string& crossing);
    /// Whom this kiosk and, as far as it heard, the others saw.
    Result<std::vector<clearance::SeenPerson>> passengersSeen(const std::string& list);
    /// Of the port, as far as this kiosk heard: those whose passengers are counted.
    Result<std::vector<clearance::Crossing>> busesCounted();
    /// Lists that came with the feed and are still good.
    Result<std::vector<clearance::PassengerList>> passengerLists(UtcTime now);
    /// By which documents are found on a list; empty where none came.
    Result<Bytes> passengerKey();
    /// At a station alone.
    Result<std::optional<clearance::PassengerNames>> passengerNames(const std::string& list);

    // Complaints (store_complaints.cpp). An anonymous one has no crossing, in its event neither.
    Result<> fileComplaint(const clearance::ComplaintFiled& filed, const std::string& crossing);
    /// At a station; `by` is its actor.
    Result<> answerComplaint(const clearance::ComplaintAnswered& answered);
    /// All that this machine knows of, the oldest first.
    Result<std::vector<Complaint>> complaints();
    Result<std::optional<Complaint>> complaint(std::string_view receipt);

    // Erases what was kept as long as B.4 and the data set "retention" say, and captures how much that was; the chain
    // still verifies. On a kiosk what is over its cap and has to stay becomes an alarm, once a day. In pieces, each
    // in its transaction; after an error the pass is as it was. Doing it twice erases nothing more.
    Result<RetentionPass> beginRetention(UtcTime now, bool station);
    Result<> keepRetention(RetentionPass& pass);

    Result<Counters> counters();
    /// How many there are, by the event's type and by the crossing's state.
    Result<std::map<std::string, std::int64_t>> eventsByType();
    Result<std::map<std::string, std::int64_t>> crossingsByState();
    Journal& journal() { return journal_; }

    /// Drops the projections and makes them again from the journal and the relayed events.
    Result<> rebuildProjections();
    /// SHA-256 over all projection rows: equal before and after a rebuild.
    Result<Hash> projectionDigest();

    // The two ends of the logs; see StoreUplink and StoreFeed.
    Result<> acknowledge(const sync::Head& head, std::span<const sync::Parked> parked);
    Result<std::uint64_t> feedCursor();
    Result<> applyFeed(std::span<const sync::FeedEntry> entries, std::uint64_t next, UtcTime asOf, bool snapshot);

  private:
    Result<std::optional<ReturningDriver>> stillRemembered(Result<std::optional<ReturningDriver>> driver, UtcTime now);
    Store(StoreOptions options, std::unique_ptr<Database> database, Journal journal, Projection projection,
          const Clock& clock, Log& log);
    Result<> claim();
    Result<> checkOwner(const std::string& kiosk, const std::string& port);
    Result<> writeOwner(const std::string& kiosk, const std::string& port);
    Result<> refuseOwnerless() const;
    Result<> captureComplaint(std::string_view type, const std::string& actor, const std::string& crossing,
                              const std::string& body);
    using Within = std::function<Result<>(clearance::Crossing& sum)>;
    /// The events of one crossing and what `within` does, in one transaction.
    Result<clearance::Crossing> captureWith(const std::string& crossing, const std::string& actor,
                                            std::span<const clearance::CrossingEvent> events, const Within& within);
    Result<std::string> blobOf(ByteView picture) const;
    Result<> seal(const std::string& picture);
    Result<> keepInputs(const std::string& crossing, const std::string& inputs);
    Result<> addOtherPassages(const clearance::Crossing& crossing, clearance::ReferenceView& view);
    Result<> addStricterCapture(const clearance::Crossing& crossing, const CrossingRow& other,
                                clearance::ReferenceView& view);
    Result<> addDelivery(const clearance::Crossing& crossing, clearance::ReferenceView& view);
    Result<> addDriversConflict(const clearance::Crossing& crossing, clearance::ReferenceView& view);
    Result<> addLaterWord(const std::string& id, clearance::Passage& passage);
    Result<clearance::Crossing> cachedOrLoaded(const std::string& id);
    Result<bool> isBefore(const CrossingRow& row, UtcTime since);
    void remember(const clearance::Crossing& crossing);
    Result<> transact(const std::function<Result<>()>& work);
    Result<> capture(clearance::Crossing& sum, const std::string& crossing, const std::string& actor,
                     std::span<const clearance::CrossingEvent> events);
    Result<> answer(const StaffOrder& order, std::string_view type, const std::string& refused);
    Result<std::int64_t> acknowledgedAt(UtcTime time);
    Result<RetentionRule> retentionOf(std::string_view kind, UtcTime now);
    Result<> erasePiece(RetentionPass& pass, Erased& erased);
    Result<> eraseOutsideJournal(const RetentionPass& pass, Erased& erased);
    Result<> erasePersons(const RetentionPass& pass, std::uint64_t upTo, Erased& erased);
    Result<> eraseStaff(const RetentionPass& pass, std::uint64_t upTo, Erased& erased);
    Result<> eraseSkeleton(const std::string& crossing, Erased& erased);
    Result<> eraseCopy(const std::string& crossing, Erased& erased);
    Result<std::int64_t> overduePersons(const RetentionPass& pass, std::uint64_t upTo);
    Result<> tellOverdue(RetentionPass& pass);
    Result<> markHandled(const std::string& kiosk, std::uint64_t seq, bool handled = true);
    std::optional<std::uint64_t> heldFrom();
    Result<> applyRow(const sync::FeedEntry& entry);
    Result<> applyAnswer(const sync::FeedEntry& entry);
    Result<> putRow(const sync::FeedEntry& entry);
    Result<> applyRelayed(const sync::FeedEntry& entry);
    Result<> refold(const std::string& crossing);
    Result<> replayOwn();
    Result<> replayRelayed();
    Result<> replayComplaints();

    StoreOptions options_;
    std::unique_ptr<Database> database_;
    Journal journal_;
    Projection projection_;
    ReferenceStore reference_;
    const Clock* clock_;
    Log* log_;
    std::optional<sync::PictureKey> pictureKey_;
    std::unordered_map<std::string, clearance::Crossing> recent_;
    std::optional<std::set<std::string>> changed_; ///< where somebody asks
    struct Held {
        std::uint64_t from = 0;
        Microseconds until{};
    };
    std::optional<Held> held_;
    std::uint64_t handedOut_ = 0;
};

} // namespace tongguan::store
