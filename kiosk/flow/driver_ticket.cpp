// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/documents/ticket_code.h"
#include "kiosk/flow/driver_flow.h"
#include "kiosk/flow/facts.h"

#include <algorithm>
#include <format>

// The ticket of a DriverFlow: what it says, and what became of the paper.

namespace tongguan::flow {

using namespace clearance;

std::string DriverFlow::ticketCode(const Crossing& crossing) const
{
    const clearance::Ticket& ticket = crossing.tickets.back();
    auto code = documents::encodeTicket({.number = ticket.number,
                                         .crossing = crossing.id,
                                         .port = crossing.port,
                                         .lane = std::string(codeOf(ticket.lane)),
                                         .sign = ticket.sign,
                                         .issuedAt = ticket.issuedAt,
                                         .provisional = crossing.decision()->provisional,
                                         .plate = documents::plateTag(crossing.plateNorm),
                                         .revision = static_cast<std::uint8_t>(ticket.revision)},
                                        options_.signer);
    if (!code)
        log_.write(Severity::Error, "tongguan.flow", std::format("ticket_code_failed what=\"{}\"", code.error().what));
    return code.value_or(std::string{});
}

/// Whether it is another one than the result says.
bool DriverFlow::readPlace(LaneResult& result, const std::string& crossing)
{
    const auto lines = yard_.lines(clock_);
    if (!lines) {
        log_.write(Severity::Warning, "tongguan.flow", std::format("queue_not_read what=\"{}\"", lines.error().what));
        return false;
    }
    std::optional<int> place;
    std::optional<WaitTime> wait;
    if (const auto line = lines->find({result.lane, result.sign}); line != lines->end()) {
        const auto own = std::ranges::find(line->second.waiting, crossing, &Queued::crossing);
        if (own != line->second.waiting.end())
            place = static_cast<int>(own - line->second.waiting.begin()) + 1;
        wait = line->second.wait;
    }
    const bool changed = result.place != place || result.wait != wait;
    result.place = place;
    result.wait = wait;
    return changed;
}

void DriverFlow::print(const Crossing& crossing)
{
    if (!options_.onPrint || noPaper_)
        return;
    PrintJob job{.crossing = crossing.id,
                 .revision = crossing.tickets.back().revision,
                 .result = resultOf(crossing),
                 .plate = crossing.plate.value,
                 .language = crossing.language,
                 .provisional = crossing.decision()->provisional};
    job.result.code = ticketCode(crossing);
    readPlace(job.result, crossing.id);
    givenToPrinter_.insert_or_assign(job.crossing, job.revision);
    options_.onPrint(job);
}

void DriverFlow::printed(const std::string& crossing, int revision)
{
    if (const auto given = givenToPrinter_.find(crossing); given != givenToPrinter_.end() && given->second == revision)
        givenToPrinter_.erase(given); // from now on the ticket itself says so
    auto captured = store_.append(crossing, "kiosk", std::vector<CrossingEvent>{TicketPrinted{.revision = revision}});
    if (!captured)
        log_.write(Severity::Warning, "tongguan.flow",
                   std::format("printed_not_noted what=\"{}\"", captured.error().what));
    if (crossing_ && crossing_->id == crossing && view_.result) {
        view_.result->printed = true;
        publish();
    }
}

void DriverFlow::notPrinted(const std::string& crossing, int /*revision*/)
{
    if (crossing_ && crossing_->id == crossing && view_.result) {
        view_.result->noPaper = true; // the code on the screen is as good
        publish();
    }
}

} // namespace tongguan::flow
