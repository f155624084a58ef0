// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/clearance/receipt_number.h"
#include "kiosk/flow/driver_flow.h"
#include "kiosk/flow/port_info.h"
#include "kiosk/flow/questions.h"
#include "kiosk/flow/rights.h"

#include <algorithm>
#include <array>

// Prices and rights, from wherever the driver is and back to there. His crossing stands still meanwhile.

namespace tongguan::flow {

using namespace clearance;

namespace {

/// Where nothing else may come between.
bool staysAlone(Screen screen)
{
    return screen == Screen::Deciding || screen == Screen::StillThere || screen == Screen::OutOfService;
}

} // namespace

bool DriverFlow::atRights() const
{
    switch (view_.screen) {
    case Screen::Rights:
    case Screen::Prices:
    case Screen::Price:
    case Screen::RightsList:
    case Screen::Complaint:
    case Screen::ComplaintPlace:
    case Screen::ComplaintSend:
    case Screen::ComplaintDone:
        return true;
    default:
        return false;
    }
}

void DriverFlow::showRights()
{
    touched();
    if (atRights() || staysAlone(view_.screen))
        return;
    beforeRights_ = view_.screen;
    view_.rights = {};
    show(Screen::Rights);
}

/// What the page shows as it is now: the catalogue of this minute, in this language.
bool DriverFlow::lookAtRights()
{
    if (auto looked = flow::lookAtRights(store_, view_.language, clock_.now(), view_.rights); !looked) {
        storeRefused(looked.error());
        return false;
    }
    return true;
}

void DriverFlow::openRights(RightsPage page)
{
    touched();
    if (view_.screen != Screen::Rights)
        return;
    view_.rights = RightsView{.page = page};
    if (page == RightsPage::Complaint) {
        view_.rights.complaint.mayName = crossing_ && !bus_.counting() && !terminal(crossing_->state);
        show(Screen::Complaint);
    } else if (lookAtRights()) {
        show(page == RightsPage::Prices ? Screen::Prices : Screen::RightsList);
    }
}

void DriverFlow::filterPrices(PriceFilter filter)
{
    touched();
    if (view_.screen != Screen::Prices || !std::ranges::contains(view_.rights.filters, filter))
        return;
    view_.rights.filter = filter;
    if (lookAtRights())
        publish();
}

void DriverFlow::showPrice(std::string code)
{
    touched();
    if (view_.screen != Screen::Prices || !std::ranges::contains(view_.rights.prices, code, &PriceRow::code))
        return;
    view_.rights.price = std::move(code);
    show(Screen::Price);
}

void DriverFlow::complainAbout(ComplaintTopic topic)
{
    touched();
    if (view_.screen != Screen::Complaint || asking())
        return;
    view_.rights.complaint.topic = topic;
    show(Screen::ComplaintPlace);
}

void DriverFlow::complainAt(ComplaintPlace place)
{
    touched();
    if (view_.screen != Screen::ComplaintPlace)
        return;
    view_.rights.complaint.place = place;
    show(Screen::ComplaintSend);
}

void DriverFlow::sendComplaint(bool named)
{
    touched();
    if (view_.screen != Screen::ComplaintSend || asking())
        return;
    ComplaintView& complaint = view_.rights.complaint;
    complaint.named = named && complaint.mayName && crossing_;
    ComplaintFiled filed{.receipt = makeReceipt(random_),
                         .topic = complaint.topic,
                         .place = complaint.place,
                         .language = view_.language,
                         .ticket = {}};
    if (complaint.named && crossing_->ticket() != nullptr)
        filed.ticket = crossing_->ticket()->number;
    if (auto captured = store_.fileComplaint(filed, complaint.named ? crossing_->id : std::string{}); !captured) {
        storeRefused(captured.error());
        return;
    }
    showReceipt(filed.receipt, receiptCode(filed.receipt));
    printReceipt();
}

/// The complaint's screens, without the place, ask and send a question from its page.
bool DriverFlow::asking() const
{
    return view_.rights.page == RightsPage::Questions;
}

void DriverFlow::ask()
{
    touched();
    if (view_.screen != Screen::RightsList || !asking())
        return;
    // It is of nobody's crossing, but may say the ticket about which it is.
    view_.rights.complaint = ComplaintView{.mayName = crossing_ && !bus_.counting() && !terminal(crossing_->state) &&
                                                      crossing_->ticket() != nullptr};
    show(Screen::Complaint);
}

void DriverFlow::askAbout(QuestionTopic topic)
{
    touched();
    if (view_.screen != Screen::Complaint || !asking())
        return;
    view_.rights.complaint.subject = topic;
    show(Screen::ComplaintSend);
}

void DriverFlow::sendQuestion(bool named)
{
    touched();
    if (view_.screen != Screen::ComplaintSend || !asking())
        return;
    const auto port = portInfo(store_);
    if (!port) {
        storeRefused(port.error());
        return;
    }
    ComplaintView& question = view_.rights.complaint;
    question.named = named && question.mayName && crossing_ && crossing_->ticket() != nullptr;
    std::array<std::uint8_t, kReceiptSigns> drawn{};
    random_.fill(drawn);
    const QuestionAsked asked{.receipt = receiptNumber(drawn),
                              .topic = question.subject,
                              .language = view_.language,
                              .ticket = question.named ? crossing_->ticket()->number : std::string{}};
    if (auto captured = askQuestion(store_, asked, clock_.now()); !captured) {
        storeRefused(captured.error());
        return;
    }
    showReceipt(asked.receipt, questionCode(port->followSite, asked.receipt));
    printReceipt();
}

void DriverFlow::showReceipt(const std::string& receipt, std::string code)
{
    view_.rights.complaint.receipt = receipt;
    view_.rights.complaint.code = std::move(code);
    show(Screen::ComplaintDone);
}

void DriverFlow::printReceipt()
{
    const ComplaintView& given = view_.rights.complaint;
    if (options_.onReceipt && !noPaper_)
        options_.onReceipt(
            {.receipt = given.receipt, .code = given.code, .language = view_.language, .question = asking()});
}

/// A receipt that is held to the camera says what became of the complaint or the question.
void DriverFlow::receiptRead(std::string_view text)
{
    const std::string receipt = receiptOf(text);
    if (isReceiptNumber(receipt)) {
        questionRead(receipt);
        return;
    }
    const auto found = store_.complaint(receipt);
    if (!found) {
        storeRefused(found.error());
        return;
    }
    if (!*found)
        return;
    view_.rights = RightsView{.page = RightsPage::Complaint};
    view_.rights.complaint.topic = (*found)->topic;
    view_.rights.complaint.place = (*found)->place;
    view_.rights.complaint.named = !(*found)->crossing.empty();
    view_.rights.complaint.answer = (*found)->answer;
    showReceipt(receipt, receiptCode(receipt));
}

void DriverFlow::questionRead(const std::string& receipt)
{
    RightsView page{.page = RightsPage::Questions};
    page.complaint.receipt = receipt;
    const auto known = lookAtQuestion(store_, receipt, view_.language, page.complaint);
    const auto port = portInfo(store_);
    if (!known || !port) {
        storeRefused(!known ? known.error() : port.error());
        return;
    }
    if (!*known)
        return;
    view_.rights = std::move(page);
    showReceipt(receipt, questionCode(port->followSite, receipt));
}

/// One page up, or back to where he was.
void DriverFlow::backFromRights()
{
    switch (view_.screen) {
    case Screen::Rights:
    case Screen::ComplaintDone:
        leaveRights();
        break;
    case Screen::Price:
        show(Screen::Prices);
        break;
    case Screen::ComplaintPlace:
        show(Screen::Complaint);
        break;
    case Screen::Complaint:
        if (asking())
            show(Screen::RightsList);
        else
            leavePage();
        break;
    case Screen::ComplaintSend:
        show(asking() ? Screen::Complaint : Screen::ComplaintPlace);
        break;
    default:
        leavePage();
        break;
    }
}

void DriverFlow::leavePage()
{
    view_.rights = {};
    show(Screen::Rights);
}

void DriverFlow::leaveRights()
{
    view_.rights = {};
    if (beforeRights_ == Screen::Language) {
        wipe();
        return;
    }
    // A question about facts that a time-out took away is asked anew; a sign stands as long as if it had just come.
    const bool asked = beforeRights_ == Screen::Confirm || beforeRights_ == Screen::Returning;
    resultSince_ = clock_.monotonic();
    answerSince_ = clock_.monotonic();
    if (asked && crossing_ && view_.facts.empty())
        askNext();
    else
        show(beforeRights_);
}

void DriverFlow::tickRights()
{
    // A catalogue takes the place of another at its minute, also while somebody reads it.
    if (view_.screen != Screen::Prices && view_.screen != Screen::Price && view_.screen != Screen::RightsList)
        return;
    const RightsView before = view_.rights;
    if (lookAtRights() && view_.rights != before)
        publish();
}

/// The published limit of what the driver waits for, and its clock. Whether that changed what he sees.
bool DriverFlow::readLimit()
{
    if (!crossing_ || !view_.result)
        return false;
    const bool staff = view_.result->lane == Lane::Staff;
    const clearance::Ticket* ticket = crossing_->ticket();
    std::optional<UtcTime> since;
    if (staff && crossing_->staffCase && !crossing_->staffCase->resolvedAt)
        since = crossing_->staffCase->openedAt;
    else if (!staff && ticket != nullptr)
        since = ticket->issuedAt;
    const auto limit = since ? limitOf(store_, staff ? Operation::StaffDesk : Operation::Queue, clock_.now())
                             : Result<std::optional<int>>{};
    const std::optional<int> minutes = limit ? *limit : std::nullopt;
    const int gone = minutes ? minutesSince(*since, clock_.now()) : 0;
    const bool changed = view_.result->limitMinutes != minutes || view_.result->minutesGone != gone;
    view_.result->limitMinutes = minutes;
    view_.result->minutesGone = gone;
    return changed;
}

} // namespace tongguan::flow
