// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/station_view_model.h"

#include "kiosk/app/lane_texts.h"
#include "kiosk/app/staff_texts.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace tongguan::app {

StationViewModel::StationViewModel(flow::StationActions& actions, QObject* parent) : QObject(parent), actions_(actions)
{}

void StationViewModel::show(const flow::StaffView& view)
{
    if (std::exchange(leavingIn_, view.leavingIn) != view.leavingIn)
        emit leavingChanged();
    if (view.leavingIn) // the pages lie hidden behind the question, as they were
        return;
    if (std::exchange(page_, view.page) != view.page)
        emit pageChanged();
    if (std::exchange(undo_, view.undo) != view.undo)
        emit undoChanged();

    const flow::SearchView search = view.search.value_or(flow::SearchView{});
    found_.show(search.rows);
    const bool searchChanged = searched_ != view.search.has_value() || moreFound_ != search.more;
    searched_ = view.search.has_value();
    moreFound_ = search.more;
    if (searchChanged)
        emit foundChanged();

    shift_.show(view.shift.value_or(flow::ShiftState{}));
    left_.show(view.handedOver ? view.handedOver->state : flow::ShiftState{});
    const std::string from = view.handedOver ? view.handedOver->from : std::string{};
    if (std::exchange(leftBy_, from) != from)
        emit handedChanged();

    const flow::DrawView draw = view.draw.value_or(flow::DrawView{});
    drawn_.show(draw.hits);
    roster_.show(draw.roster);
    if (std::exchange(draw_, draw) != draw)
        emit drawChanged();

    consolidated_.show(view.consolidated.value_or(flow::ConsolidatedView{}).firms);
    rejects_.show(view.rejects.value_or(flow::RejectsView{}));
    if (view.figures) // the figures of a page that is left stay, as nobody sees them
        figures_.show(*view.figures);
    const flow::ComplaintsView complaints = view.complaints.value_or(flow::ComplaintsView{});
    complaints_.show(complaints.items);
    if (std::exchange(published_, complaints.published) != complaints.published)
        emit publishedChanged();

    const flow::QueueView queue = view.lanes.value_or(flow::QueueView{});
    queues_ = queue.lanes;
    lanes_.show(queues_);
    requests_.show(queue.requests);
    showLane();

    const flow::DayView day = view.day.value_or(flow::DayView{});
    unfinished_.show(day.open);
    if (std::exchange(day_, day) != day)
        emit dayChanged();
}

void StationViewModel::retranslate()
{
    found_.retranslate();
    shift_.retranslate();
    left_.retranslate();
    drawn_.retranslate();
    roster_.retranslate();
    unfinished_.retranslate();
    complaints_.retranslate();
    consolidated_.retranslate();
    rejects_.retranslate();
    figures_.retranslate();
    lanes_.retranslate();
    order_.retranslate();
    requests_.retranslate();
    emit undoChanged();
    emit laneChanged();
}

/// What was chosen, or else the fullest.
void StationViewModel::showLane()
{
    auto found = std::ranges::find(queues_, chosen_, &flow::LaneQueue::sign);
    if (found == queues_.end())
        found = queues_.begin();
    flow::LaneQueue lane = found == queues_.end() ? flow::LaneQueue{} : *found;
    order_.show(lane);
    // What runs with the clock is the list's alone.
    for (flow::QueuedRow& row : lane.waiting)
        row.waitedSeconds = 0;
    for (flow::CalledRow& row : lane.called)
        row.calledSeconds = 0;
    if (std::exchange(lane_, lane) != lane)
        emit laneChanged();
}

void StationViewModel::chooseLane(const QString& sign)
{
    chosen_ = sign.toStdString();
    showLane();
}

QString StationViewModel::priorityWords(int reason) const
{
    const bool known = reason >= 0 && reason <= static_cast<int>(clearance::PriorityReason::Other);
    return known ? priorityText(static_cast<clearance::PriorityReason>(reason)) : QString();
}

QString StationViewModel::priorityAnswerWords(const QString& code) const
{
    return priorityAnswerText(code.toStdString());
}

QString StationViewModel::laneLabel() const
{
    return lane_.sign.empty() ? QString() : QCoreApplication::translate(kLaneContext, laneName(lane_.lane));
}

QString StationViewModel::nextCrossing() const
{
    return lane_.waiting.empty() ? QString() : QString::fromStdString(lane_.waiting.front().crossing);
}

QString StationViewModel::nextTicket() const
{
    return lane_.waiting.empty() ? QString() : QString::fromStdString(lane_.waiting.front().ticket);
}

QString StationViewModel::done() const
{
    return undo_ ? doneText(undo_->what, undo_->subject) : QString();
}

QStringList StationViewModel::explanations() const
{
    return app::explanations();
}

QString StationViewModel::explanationWords(const QString& code) const
{
    return explanationText(code.toStdString());
}

QString StationViewModel::className(int queueClass) const
{
    const bool known = queueClass >= 0 && queueClass <= static_cast<int>(clearance::QueueClass::Normal);
    return known ? queueClassText(static_cast<clearance::QueueClass>(queueClass)) : QString();
}

void StationViewModel::showPage(shown::StationPage page)
{
    actions_.showPage(static_cast<flow::StationPage>(page));
}

void StationViewModel::handOver(const QString& pin, const QString& nextStaffId, const QString& nextPin)
{
    actions_.handOver(pin.toStdString(), nextStaffId.toStdString(), nextPin.toStdString());
}

void StationViewModel::answerComplaint(const QString& receipt, int answer)
{
    if (answer >= 0 && answer <= static_cast<int>(clearance::ComplaintAnswer::PassedOn))
        actions_.answerComplaint(receipt.toStdString(), static_cast<clearance::ComplaintAnswer>(answer));
}

QStringList StationViewModel::published() const
{
    QStringList keys;
    for (const flow::PublishedAnswer& one : published_)
        keys << QString::fromStdString(one.key);
    return keys;
}

QString StationViewModel::publishedWords(const QString& key, bool answer, bool chinese) const
{
    const auto found = std::ranges::find(published_, key.toStdString(), &flow::PublishedAnswer::key);
    if (found == published_.end())
        return {};
    const clearance::Wording& words = answer ? found->answer : found->asked;
    return QString::fromStdString(words.in(chinese ? clearance::Language::Zh : clearance::Language::En));
}

void StationViewModel::answerInWords(const QString& receipt, const QString& words)
{
    actions_.answerInWords(receipt.toStdString(), words.trimmed().toStdString());
}

void StationViewModel::answerAsPublished(const QString& receipt, const QString& key)
{
    actions_.answerAsPublished(receipt.toStdString(), key.toStdString());
}

void StationViewModel::takeReject(const QString& key)
{
    actions_.takeReject(key.toStdString());
}

void StationViewModel::closeConsolidated(const QString& enterprise, const QString& pin)
{
    actions_.closeConsolidated(enterprise.toStdString(), pin.toStdString());
}

void StationViewModel::explain(const QString& crossing, const QString& reason, const QString& pin)
{
    actions_.explain(crossing.toStdString(), reason.toStdString(), pin.toStdString());
}

} // namespace tongguan::app
