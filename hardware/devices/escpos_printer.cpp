// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/devices/escpos_printer.h"

#include <algorithm>
#include <format>
#include <memory>
#include <utility>

namespace tongguan::devices {

EscposPrinter::EscposPrinter(EscposPrinterSettings settings, Log& log)
    : settings_(std::move(settings)), line_("printer", openerFor(settings_.address), log)
{}

void EscposPrinter::start(ConditionHandler onCondition)
{
    stop();
    condition_ = ConditionReporter(std::move(onCondition));
    step_ = Step::Closed;
    line_.start({
        .opened = [this] { opened(); },
        .lost = [this] { lost("the printer is lost"); },
        .received = [this](ByteView bytes) { received(bytes); },
        .alarm = [this] { alarm(); },
        .ending = [this] { failAll("the printer was stopped"); },
    });
}

void EscposPrinter::print(Raster ticket, std::function<void(Result<>)> onDone)
{
    // Shared, because std::function copies what it holds and the answer is given once on either way.
    const auto done = std::make_shared<Done>(std::move(onDone));
    const bool running = line_.post([this, ticket = std::move(ticket), done] { enqueue(ticket, std::move(*done)); });
    if (!running)
        (*done)(fail(Errc::Unavailable, "the printer is not started"));
}

void EscposPrinter::enqueue(const Raster& ticket, Done done)
{
    auto bytes = escpos::encodeTicket(ticket, settings_.paperWidth);
    if (!bytes)
        return done(failed(std::move(bytes)));
    if (step_ == Step::Closed)
        return done(fail(Errc::Unavailable, "the printer is lost"));
    if (jobs_.size() >= kMostWaiting)
        return done(fail(Errc::Exhausted, "too many tickets wait for the printer"));
    jobs_.push_back({std::move(*bytes), std::move(done)});
    if (step_ == Step::Resting && ticket_ == Ticket::Waiting)
        ask();
}

void EscposPrinter::opened()
{
    // Half a ticket from before it was lost would swallow the next one.
    line_.send(escpos::clearBuffers());
    line_.send(escpos::automaticStatusOff());
    ask();
}

void EscposPrinter::ask()
{
    round_ = {};
    askNext();
}

void EscposPrinter::askNext()
{
    const auto query = round_.next();
    if (!query)
        return answered();
    step_ = Step::Asking;
    line_.send(escpos::statusRequest(*query));
    // Behind a ticket the question may wait in a full buffer.
    line_.setAlarm(ticket_ == Ticket::Sent ? settings_.patience : settings_.answerWithin);
}

void EscposPrinter::received(ByteView bytes)
{
    noteProgress();
    for (const auto byte : bytes) {
        if (ticket_ == Ticket::Sent && escpos::isPaperSensorAnswer(byte))
            confirmed();
        else if (step_ == Step::Asking && round_.answer(byte))
            askNext();
    }
}

/// All four questions are answered: the moment to begin a ticket, or to see that one will not come out.
void EscposPrinter::answered()
{
    const auto condition = round_.condition();
    condition_.report(condition);
    if (!escpos::prints(condition) && !jobs_.empty())
        giveUp(name(condition));
    else if (ticket_ == Ticket::Sent && Clock::now() >= deadline_)
        giveUp("the printer did not confirm the ticket");
    else if (ticket_ == Ticket::Waiting && !jobs_.empty())
        sendNext();
    rest();
}

void EscposPrinter::sendNext()
{
    line_.send(jobs_.front().bytes);
    line_.send(escpos::paperSensorRequest());
    ticket_ = Ticket::GoingOut;
    unsent_ = line_.unsent();
    deadline_ = Clock::now() + settings_.patience;
}

void EscposPrinter::rest()
{
    step_ = Step::Resting;
    line_.setAlarm(ticket_ == Ticket::Waiting ? settings_.idlePoll : settings_.printingPoll);
}

void EscposPrinter::alarm()
{
    if (step_ == Step::Asking) {
        line_.reopen();
        return lost("the printer does not answer");
    }
    noteProgress();
    if (ticket_ != Ticket::GoingOut)
        return ask();
    if (Clock::now() < deadline_)
        return rest();
    line_.reopen();
    lost("the printer takes no more of the ticket");
}

void EscposPrinter::noteProgress()
{
    if (ticket_ != Ticket::GoingOut)
        return;
    if (line_.unsent() != unsent_)
        deadline_ = Clock::now() + settings_.patience;
    unsent_ = line_.unsent();
    if (unsent_ == 0)
        ticket_ = Ticket::Sent;
}

void EscposPrinter::confirmed()
{
    ticket_ = Ticket::Waiting;
    auto job = std::move(jobs_.front());
    jobs_.pop_front();
    job.done({});
    // A round that is under way goes on: a second question now would mix the answers.
    if (step_ == Step::Resting)
        ask();
}

/// The printer answers but nothing comes out: what it holds must not come out later, when the ticket was replaced.
void EscposPrinter::giveUp(const char* why)
{
    if (ticket_ == Ticket::Sent)
        line_.send(escpos::clearBuffers());
    failAll(why);
}

void EscposPrinter::lost(const char* why)
{
    step_ = Step::Closed;
    condition_.report(Condition::Lost);
    failAll(why);
}

void EscposPrinter::failAll(const char* why)
{
    ticket_ = Ticket::Waiting;
    for (auto& job : std::exchange(jobs_, {}))
        job.done(fail(Errc::Unavailable, std::format("the ticket was not printed: {}", why)));
}

} // namespace tongguan::devices
