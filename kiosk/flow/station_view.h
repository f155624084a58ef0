// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/member.h"
#include "base/time.h"
#include "kiosk/clearance/complaint_events.h"
#include "kiosk/clearance/consolidation.h"
#include "kiosk/clearance/message_events.h"
#include "kiosk/clearance/queue.h"
#include "kiosk/clearance/reference.h"
#include "kiosk/flow/case_row.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tongguan::flow {

/// The last thing that was done here and can be taken back still.
struct UndoOffer {
    std::string what;        ///< type of its event: "staff.verify", "staff.alarm_dismissed"
    std::string subject;     ///< the field, or the alarm's code; else empty
    std::uint64_t order = 0; ///< its number in the station's journal
    std::int64_t secondsLeft = 0;
    bool operator==(const UndoOffer&) const = default;
};

enum class StationPage : std::uint8_t {
    Cases,
    Search,
    Shift,
    Draw,
    Day,
    Complaints,
    Queue,
    Consolidated,
    Figures,
    Rejects
};

/// What was found; null in the view where nothing was looked for.
struct SearchView {
    std::vector<CaseRow> rows;
    bool more = false; ///< there were more than are shown
    bool operator==(const SearchView&) const = default;
};

/// How a shift stands: counts alone, which is all that its event tells.
struct ShiftClass {
    QueueClass queueClass = QueueClass::Normal;
    std::int64_t cases = 0;
    std::int64_t oldestSeconds = 0;
    bool operator==(const ShiftClass&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"class", &ShiftClass::queueClass}, Member{"cases", &ShiftClass::cases},
                    Member{"oldestSeconds", &ShiftClass::oldestSeconds});
    }
};
struct ShiftState {
    std::vector<ShiftClass> classes; ///< of which there are cases
    std::int64_t onSite = 0;         ///< vehicles on the port's ground
    std::int64_t alarms = 0;
    std::int64_t devices = 0; ///< that are lost or jammed
    std::int64_t paper = 0;   ///< printers with little or none
    bool operator==(const ShiftState&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"classes", &ShiftState::classes}, Member{"onSite", &ShiftState::onSite},
                    Member{"alarms", &ShiftState::alarms}, Member{"devices", &ShiftState::devices},
                    Member{"paper", &ShiftState::paper});
    }
};
/// One officer left the station to another.
struct HandOver {
    std::string from; ///< staff ids
    std::string to;
    UtcTime at;
    ShiftState state;
    bool seen = false; ///< by who came
    bool operator==(const HandOver&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"from", &HandOver::from}, Member{"to", &HandOver::to}, Member{"at", &HandOver::at},
                    Member{"state", &HandOver::state}, Member{"seen", &HandOver::seen});
    }
};

/// What is public of one day's draw.
struct DrawDay {
    std::string day;     ///< "2026-11-25" of the port
    std::string hash;    ///< that was published before; empty: the day was not announced
    std::string seed;    ///< hex, once the day is over
    bool sealed = false; ///< the seed is here and not told yet
    bool fits = true;    ///< the seed and its hash
    bool operator==(const DrawDay&) const = default;
};
struct RosterRow {
    std::string id;
    std::string name;
    std::string agency;
    bool onDuty = true;
    std::vector<std::string> drawnFor; ///< tickets
    bool operator==(const RosterRow&) const = default;
};
/// A draw of today that hit.
struct DrawnRow {
    std::string ticket;
    clearance::Agency agency = clearance::Agency::Customs;
    std::vector<std::string> officers;
    std::vector<std::string> excluded; ///< officers who may not inspect this firm
    std::string enterprise;            ///< the firm
    bool operator==(const DrawnRow&) const = default;
};
struct DrawView {
    DrawDay today;
    DrawDay yesterday;
    std::int64_t drawn = 0; ///< draws of today, hit or not
    std::vector<RosterRow> roster;
    std::vector<DrawnRow> hits;
    bool operator==(const DrawView&) const = default;
};

/// What somebody typed on the gateway's page: its words stand for topic and place. Or asked at a kiosk: then its topic.
struct AskedFromAfar {
    clearance::MessageKind kind = clearance::MessageKind::Question;
    clearance::Language language = clearance::Language::Zh;
    std::string text;
    std::string contact;                           ///< empty: anonymous
    std::optional<clearance::QuestionTopic> topic; ///< where it was asked at a kiosk, without words
    bool operator==(const AskedFromAfar&) const = default;
};
/// A complaint, or a question from afar, as staff see it. Who complained it does not say.
struct ComplaintItem {
    std::string receipt;
    clearance::ComplaintTopic topic = clearance::ComplaintTopic::Other;
    clearance::ComplaintPlace place = clearance::ComplaintPlace::Elsewhere;
    std::string ticket; ///< empty: anonymous
    std::int64_t ageSeconds = 0;
    bool overdue = false; ///< not answered in its time
    std::optional<clearance::ComplaintAnswer> answer;
    std::string by; ///< staff id of who answered
    std::optional<AskedFromAfar> afar;
    bool operator==(const ComplaintItem&) const = default;
};
/// What the port has published: an answer in six languages that nobody has to write again.
struct PublishedAnswer {
    std::string key; ///< of what it says: another one where the port changed it
    clearance::Wording asked;
    clearance::Wording answer;
    bool operator==(const PublishedAnswer&) const = default;
};
/// Those that are open first, the oldest of them first.
struct ComplaintsView {
    std::vector<ComplaintItem> items;
    std::vector<PublishedAnswer> published;
    bool operator==(const ComplaintsView&) const = default;
};

/// A firm's goods that are declared together, of today.
struct ConsolidatedFirm {
    clearance::ConsolidatedDeclaration declaration;
    std::string name;     ///< empty where the firm is not known here
    std::string closedBy; ///< staff id; empty while trips still add up
    bool operator==(const ConsolidatedFirm&) const = default;
};
/// Those that are open first.
struct ConsolidatedView {
    std::string day;
    std::vector<ConsolidatedFirm> firms;
    bool operator==(const ConsolidatedView&) const = default;
};

/// A message that a receiver could not take: which, why, since when, and who sees to it.
struct RejectRow {
    std::string key;      ///< "HKM-K01/4711": kiosk and number in its journal
    std::string crossing; ///< empty where it was of none
    std::string ticket;   ///< likewise
    std::string kiosk;
    std::string type; ///< of the event: "crossing.decided"
    std::string by;   ///< "gateway", "window"
    std::string code;
    std::vector<std::string> fields; ///< names; never what stood in them
    std::int64_t ageSeconds = 0;
    bool overdue = false; ///< nobody took it in its time
    std::string owner;    ///< staff id; empty where nobody took it
    bool operator==(const RejectRow&) const = default;
};
struct RejectsView {
    std::vector<RejectRow> rows; ///< those that nobody took first
    std::int64_t count = 0;      ///< also of those that are not shown
    bool operator==(const RejectsView&) const = default;
};

/// A vehicle that waits for a lane.
struct QueuedRow {
    std::string crossing;
    std::string ticket;
    QueueClass queueClass = QueueClass::Normal;
    std::int64_t waitedSeconds = 0;
    bool missed = false; ///< it was called and did not come
    bool operator==(const QueuedRow&) const = default;
};
struct CalledRow {
    std::string crossing;
    std::string ticket;
    int bay = 0; ///< 0 where the lane has one
    std::int64_t calledSeconds = 0;
    bool operator==(const CalledRow&) const = default;
};
struct LaneQueue {
    clearance::Lane lane = clearance::Lane::Normal;
    std::string sign;
    std::vector<QueuedRow> waiting; ///< in the order in which they are called
    std::vector<CalledRow> called;  ///< the newest first
    std::optional<clearance::WaitTime> wait;
    bool operator==(const LaneQueue&) const = default;
};
/// Somebody asked that a vehicle goes before others.
struct PriorityShown {
    clearance::PriorityReason reason = clearance::PriorityReason::Other;
    std::string until;   ///< "14:30" of the port; empty where nobody said
    std::string askedBy; ///< staff id
    bool open = false;   ///< it waits for an answer
    std::optional<bool> approved;
    std::string why;        ///< code of the answer's reason
    std::string answeredBy; ///< staff id
    bool operator==(const PriorityShown&) const = default;
};
struct PriorityRow {
    std::string crossing;
    std::string ticket;
    PriorityShown asked;
    bool operator==(const PriorityRow&) const = default;
};
struct QueueView {
    std::vector<LaneQueue> lanes; ///< the fullest first
    std::vector<PriorityRow> requests;
    bool operator==(const QueueView&) const = default;
};

/// Something that is not finished.
struct DayItem {
    CaseRow row;
    std::string explanation; ///< code; empty where nobody explained it
    std::string by;          ///< staff id
    bool operator==(const DayItem&) const = default;
};
/// The daily clear: what came in and is not finished.
struct DayView {
    std::string day;
    std::string closesAt; ///< "18:00"; empty where the port did not say
    bool near = false;    ///< that time is near: what is not finished is red
    std::int64_t cameIn = 0;
    std::int64_t finished = 0;
    std::vector<DayItem> open;
    std::string closedBy; ///< staff id; empty while the day is open
    bool operator==(const DayView&) const = default;
};

} // namespace tongguan::flow
