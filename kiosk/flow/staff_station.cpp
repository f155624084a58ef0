// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/codes.h"
#include "base/json.h"
#include "base/record.h"
#include "base/result.h"
#include "kiosk/clearance/staff_rules.h"
#include "kiosk/flow/complaints.h"
#include "kiosk/flow/consolidated.h"
#include "kiosk/flow/day_clear.h"
#include "kiosk/flow/draw_page.h"
#include "kiosk/flow/rejects.h"
#include "kiosk/flow/shift.h"
#include "kiosk/flow/staff_cases.h"
#include "kiosk/flow/staff_flow.h"
#include "kiosk/flow/station_queue.h"
#include "kiosk/flow/station_rules.h"
#include "kiosk/store/found_by.h"

#include <algorithm>
#include <set>

namespace tongguan::flow {

using namespace clearance;

// StaffFlow's actions at the station itself: presence, undo, search, and the pages beside the cases.

namespace {

constexpr std::size_t kMostFound = 50;
constexpr std::size_t kMaxReason = 64;
constexpr std::size_t kReadOn = 2000;          // events
constexpr std::chrono::seconds kFiguresFor{5}; // each of them is the day added up

Wording inOneLanguage(Language language, const std::string& words)
{
    return fromJson<Wording>(Json{{std::string(codeOf(language)), words}}).value_or(Wording{});
}

} // namespace

void StaffFlow::touched()
{
    if (!view_.leavingIn) // who is asked has to answer
        idle_.touched();
}

void StaffFlow::stillHere()
{
    if (!begin())
        return;
    if (!found_.empty())
        view_.search = SearchView{};
    if (auto page = lookAtPage(); !page)
        storeFailed(page.error());
    else
        refresh();
}

/// Before a count begins, nothing of a traveller is left on the screen. The case stays open, for whoever comes back.
IdleWatch::Is StaffFlow::idle()
{
    const auto limit = stationRules(store_).value_or(StationRules{}).signOutAfter();
    const IdleWatch::Is is = idle_.is(limit);
    if (is != IdleWatch::Is::Asked)
        return is;
    view_ = StaffView{.signIn = view_.signIn,
                      .staffId = view_.staffId,
                      .staffName = view_.staffName,
                      .agency = view_.agency,
                      .link = view_.link,
                      .leavingIn = idle_.secondsLeft(limit),
                      .page = view_.page,
                      .shift = view_.shift,
                      .handedOver = view_.handedOver,
                      .draw = view_.draw};
    return is;
}

void StaffFlow::undo()
{
    if (!begin())
        return;
    auto taken = undo_.takeBack(member_->actor());
    if (!taken) {
        storeFailed(taken.error());
        return;
    }
    if (!*taken) {
        refuse(codeOf(StationRefusal::TooLate));
        return;
    }
    // The kiosk says no word of refusal for it that anybody has to read; that it came too late, it does.
    std::erase_if(sent_, [&](const Sent& sent) { return sent.order == (*taken)->order; });
    if (!(*taken)->crossing.empty()) {
        sent_.push_back(
            {.crossing = (*taken)->crossing, .order = store_.journal().head().seq, .actor = member_->actor()});
        cases_.changed((*taken)->crossing);
    }
    refresh();
}

void StaffFlow::search(std::string text)
{
    if (!begin())
        return;
    found_.clear();
    if (store::searchKey(text).empty()) {
        view_.search.reset();
        refresh();
        return;
    }
    const auto found = store_.findCrossings(text, kMostFound + 1);
    if (!found) {
        storeFailed(found.error());
        return;
    }
    std::set<std::string> fields;
    for (const store::FoundCrossing& one : *found) {
        if (found_.size() < kMostFound)
            found_.push_back(one.row.id);
        fields.insert(one.field);
    }
    moreFound_ = found->size() > kMostFound;
    // Who looked, and what kind of thing it was; not what was typed, which may name a person or his truck. Without this
    // event nobody sees anything.
    const Json body{{"found", found_.size()}, {"by", std::vector<std::string>(fields.begin(), fields.end())}};
    if (auto noted = store_.note("staff.searched", member_->actor(), dump(body)); !noted) {
        found_.clear();
        storeFailed(noted.error());
        return;
    }
    view_.search = SearchView{};
    refresh();
}

Result<> StaffFlow::lookAtFound()
{
    if (!view_.search)
        return {};
    SearchView search{.rows = {}, .more = moreFound_};
    for (const std::string& crossing : found_) {
        const auto known = staffCrossing(store_, crossing);
        if (known)
            search.rows.push_back(caseRow(*known, clock_.now()));
        else if (known.error().code != Errc::NotFound) // retention took it meanwhile
            return fail(known.error().code, known.error().what);
    }
    view_.search = std::move(search);
    return {};
}

void StaffFlow::showPage(StationPage page)
{
    if (!begin())
        return;
    view_.page = page;
    if (page != StationPage::Search) {
        found_.clear();
        view_.search.reset();
    }
    if (auto done = lookAtPage(); !done)
        storeFailed(done.error());
    else
        refresh();
}

/// Of the page that is shown; the others are empty. Not each second: a day of a port is thousands of crossings.
Result<> StaffFlow::lookAtPage()
{
    view_.shift.reset();
    view_.draw.reset();
    view_.day.reset();
    view_.complaints.reset();
    view_.consolidated.reset();
    view_.rejects.reset();
    view_.lanes.reset();
    view_.figures.reset();
    if (!member_ || view_.leavingIn)
        return {};
    if (view_.page == StationPage::Shift) {
        auto shift = shiftState(store_, view_.queue, view_.alarms);
        if (!shift)
            return failed(std::move(shift));
        view_.shift = std::move(*shift);
    } else if (view_.page == StationPage::Draw) {
        auto draw = drawView(store_, clock_.now());
        if (!draw)
            return failed(std::move(draw));
        view_.draw = std::move(*draw);
    } else if (view_.page == StationPage::Day) {
        auto day = dayView(store_, clock_.now());
        if (!day)
            return failed(std::move(day));
        view_.day = std::move(*day);
    } else if (view_.page == StationPage::Complaints) {
        auto complaints = complaintsFor(store_, *member_, clock_.now());
        if (!complaints)
            return failed(std::move(complaints));
        view_.complaints = std::move(*complaints);
    } else if (view_.page == StationPage::Consolidated) {
        auto firms = consolidatedView(store_, clock_.now());
        if (!firms)
            return failed(std::move(firms));
        view_.consolidated = std::move(*firms);
    } else if (view_.page == StationPage::Rejects) {
        auto rejects = rejectsView(store_, clock_.now());
        if (!rejects)
            return failed(std::move(rejects));
        view_.rejects = std::move(*rejects);
    } else if (view_.page == StationPage::Queue) {
        auto lanes = queueView(store_, clock_.now(), view_.queue, lines_);
        if (!lanes)
            return failed(std::move(lanes));
        view_.lanes = std::move(*lanes);
    } else if (view_.page == StationPage::Figures) {
        return lookAtFigures();
    }
    return {};
}

Result<> StaffFlow::lookAtFigures()
{
    if (auto read = book_.read(clock_.now(), kReadOn); !read)
        return failed(std::move(read));
    auto figures = book_.figures(clock_.now());
    if (!figures)
        return failed(std::move(figures));
    view_.figures = std::move(*figures);
    figured_ = clock_.monotonic();
    return {};
}

/// A piece each second, so that nobody who touches something waits for a whole day of a port.
Result<> StaffFlow::readOn()
{
    if (view_.page == StationPage::Figures && clock_.monotonic() - figured_ >= kFiguresFor)
        return lookAtFigures();
    return book_.read(clock_.now(), kReadOn);
}

bool StaffFlow::signs(std::string& pin)
{
    return secondPerson(member_->id, pin).has_value();
}

void StaffFlow::handOver(std::string pin, std::string nextStaffId, std::string nextPin)
{
    if (!begin())
        return;
    if (nextStaffId == member_->id) {
        refuse(codeOf(Refusal::SamePerson));
        return;
    }
    if (!signs(pin))
        return;
    auto next = secondPerson(nextStaffId, nextPin);
    if (!next)
        return;
    auto state = shiftState(store_, view_.queue, view_.alarms);
    if (!state) {
        storeFailed(state.error());
        return;
    }
    const HandOver left{.from = member_->id, .to = next->id, .at = clock_.now(), .state = std::move(*state)};
    if (auto noted = noteHandOver(store_, left); !noted) {
        storeFailed(noted.error());
        return;
    }
    end("handed");
    enter(std::move(*next));
}

void StaffFlow::handOverSeen()
{
    if (!begin() || !view_.handedOver)
        return;
    if (auto noted = noteHandOverSeen(store_, *view_.handedOver); !noted) {
        storeFailed(noted.error());
        return;
    }
    view_.handedOver.reset();
    refresh();
}

void StaffFlow::explain(std::string crossing, std::string reason, std::string pin)
{
    if (!may("RESOLVE") || !view_.day)
        return;
    const bool listed =
        std::ranges::any_of(view_.day->open, [&](const DayItem& item) { return item.row.crossing == crossing; });
    if (!listed || reason.empty() || reason.size() > kMaxReason || !view_.day->closedBy.empty()) {
        refuse(codeOf(view_.day->closedBy.empty() ? Refusal::InvalidValue : Refusal::Closed));
        return;
    }
    if (!signs(pin))
        return;
    auto noted = noteExplanation(store_, *view_.day, crossing, reason, member_->actor());
    if (auto page = noted ? lookAtPage() : std::move(noted); !page)
        storeFailed(page.error());
    else
        refresh();
}

/// As it stands now, since another station may have answered; nothing where it may not be answered.
std::optional<ComplaintItem> StaffFlow::unanswered(const std::string& receipt)
{
    if (!may("RESOLVE") || !view_.complaints)
        return std::nullopt;
    auto all = complaintsFor(store_, *member_, clock_.now());
    if (!all) {
        storeFailed(all.error());
        return std::nullopt;
    }
    const auto item = std::ranges::find(all->items, receipt, &ComplaintItem::receipt);
    if (item == all->items.end() || item->answer) {
        refuse(codeOf(item == all->items.end() ? Refusal::InvalidValue : Refusal::Closed));
        return std::nullopt;
    }
    return std::move(*item);
}

void StaffFlow::answered(Result<> noted)
{
    if (auto page = noted ? lookAtPage() : std::move(noted); !page)
        storeFailed(page.error());
    else
        refresh();
}

void StaffFlow::answerComplaint(std::string receipt, ComplaintAnswer answer)
{
    const auto item = unanswered(receipt);
    if (!item)
        return;
    if (item->afar)
        answered(answerMessage(store_,
                               {.receipt = std::move(receipt), .answer = answer, .words = {}, .by = member_->actor()},
                               clock_.now()));
    else
        answered(store_.answerComplaint({.receipt = std::move(receipt), .answer = answer, .by = member_->actor()}));
}

void StaffFlow::answerInWords(std::string receipt, std::string words)
{
    const auto item = unanswered(receipt);
    if (!item)
        return;
    if (!item->afar || words.empty() || words.size() > kMaxAnswer || !isUtf8(words)) {
        refuse(codeOf(Refusal::InvalidValue));
        return;
    }
    answered(answerMessage(store_,
                           {.receipt = std::move(receipt),
                            .answer = ComplaintAnswer::Explained,
                            .words = inOneLanguage(item->afar->language, words),
                            .by = member_->actor()},
                           clock_.now()));
}

void StaffFlow::answerAsPublished(std::string receipt, std::string key)
{
    const auto item = unanswered(receipt);
    if (!item)
        return;
    const auto found = std::ranges::find(view_.complaints->published, key, &PublishedAnswer::key);
    if (!item->afar || found == view_.complaints->published.end()) {
        refuse(codeOf(Refusal::InvalidValue));
        return;
    }
    answered(answerMessage(store_,
                           {.receipt = std::move(receipt),
                            .answer = ComplaintAnswer::Explained,
                            .words = found->answer,
                            .by = member_->actor()},
                           clock_.now()));
}

void StaffFlow::closeDay(std::string pin)
{
    if (!may("RESOLVE"))
        return;
    // As it is now, and not as it was when the page was opened.
    const auto day = dayView(store_, clock_.now());
    if (!day) {
        storeFailed(day.error());
        return;
    }
    if (!mayClose(*day)) {
        refuse(day->closedBy.empty() ? codeOf(StationRefusal::Unexplained) : codeOf(Refusal::Closed));
        return;
    }
    if (!signs(pin))
        return;
    auto noted = noteClosing(store_, *day, member_->actor());
    if (auto page = noted ? lookAtPage() : std::move(noted); !page)
        storeFailed(page.error());
    else
        refresh();
}

void StaffFlow::closeConsolidated(std::string enterprise, std::string pin)
{
    if (!may("RESOLVE"))
        return;
    if (view_.link.state != LinkState::Online) {
        refuse(codeOf(StationRefusal::NoLine));
        return;
    }
    const auto now = consolidatedView(store_, clock_.now()); // and not as it was when the page was opened
    if (!now) {
        storeFailed(now.error());
        return;
    }
    const auto firm = std::ranges::find_if(now->firms, [&](const ConsolidatedFirm& one) {
        return one.declaration.enterprise == enterprise && one.closedBy.empty();
    });
    if (firm == now->firms.end()) {
        refuse(codeOf(Refusal::Closed));
        return;
    }
    if (!signs(pin))
        return;
    auto noted = noteConsolidated(store_, *firm, member_->actor());
    if (auto page = noted ? lookAtPage() : std::move(noted); !page)
        storeFailed(page.error());
    else
        refresh();
}

void StaffFlow::takeReject(std::string key)
{
    if (!may("RESOLVE"))
        return;
    const auto rejects = rejectsView(store_, clock_.now());
    if (!rejects) {
        storeFailed(rejects.error());
        return;
    }
    const auto found = std::ranges::find(rejects->rows, key, &RejectRow::key);
    if (found == rejects->rows.end() || !found->owner.empty()) {
        refuse(codeOf(Refusal::Closed));
        return;
    }
    auto noted = noteRejectTaken(store_, key, member_->actor());
    if (auto page = noted ? lookAtPage() : std::move(noted); !page)
        storeFailed(page.error());
    else
        refresh();
}

} // namespace tongguan::flow
