// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/staff_view_model.h"

#include "kiosk/app/language_switcher.h"
#include "kiosk/app/staff_texts.h"

#include <utility>

namespace tongguan::app {

StaffViewModel::StaffViewModel(flow::StaffActions& actions, LanguageSwitcher& switcher, QObject* parent)
    : QObject(parent), actions_(actions), switcher_(switcher), station_(actions)
{
    connect(&switcher, &LanguageSwitcher::switched, this, &StaffViewModel::retranslate);
    switcher_.switchTo(clearance::Language::Zh);
}

void StaffViewModel::show(const flow::StaffView& view)
{
    station_.show(view);
    if (view.leavingIn) // hidden behind the question, the pages stay as they were: nothing that was typed is lost
        return;
    const flow::StaffView old = std::exchange(view_, view);
    const QString opened = openCrossing();
    link_.show(view.link);
    alarms_.show(view.alarms);
    queue_.show(view.queue);
    choices_.show(view.choices);
    card_.show(view.card);
    if (opened != openCrossing())
        emit openCrossingChanged();
    if (old.refused != view.refused)
        emit refusedChanged();
    if (old.signIn != view.signIn || old.lockedSeconds != view.lockedSeconds || old.staffId != view.staffId ||
        old.staffName != view.staffName || old.agency != view.agency)
        emit signInChanged();
}

shown::Language StaffViewModel::language() const
{
    return static_cast<shown::Language>(switcher_.language());
}

QString StaffViewModel::agency() const
{
    return agencyText(view_.agency);
}

QString StaffViewModel::refused() const
{
    return view_.refused.empty() ? QString() : refusalText(view_.refused);
}

void StaffViewModel::chooseLanguage(shown::Language language)
{
    switcher_.switchTo(static_cast<clearance::Language>(language));
}

void StaffViewModel::enter(const QString& staffId, const QString& pin)
{
    actions_.signIn(staffId.toStdString(), pin.toStdString());
}

void StaffViewModel::correctField(const QString& name, const QString& value)
{
    actions_.correctField(name.toStdString(), value.toStdString());
}

void StaffViewModel::changeLane(int lane, const QString& reason)
{
    if (lane >= 0 && lane < static_cast<int>(clearance::kLanes.size()))
        actions_.changeLane(static_cast<clearance::Lane>(lane), reason.toStdString());
}

void StaffViewModel::approve(const QString& secondStaffId, const QString& pin)
{
    actions_.approve(secondStaffId.toStdString(), pin.toStdString());
}

void StaffViewModel::recordFinding(int outcome, const QString& notes, const QString& sample,
                                   const QString& secondStaffId, const QString& pin)
{
    if (outcome < 0 || outcome >= static_cast<int>(Codes<clearance::Outcome>::kTable.size()))
        return;
    actions_.recordFinding({.outcome = static_cast<clearance::Outcome>(outcome),
                            .notes = notes.toStdString(),
                            .sample = sample.toStdString()},
                           secondStaffId.toStdString(), pin.toStdString());
}

void StaffViewModel::releaseDetained(const QString& secondStaffId, const QString& pin)
{
    actions_.release(secondStaffId.toStdString(), pin.toStdString());
}

void StaffViewModel::resolveConflict(const QString& reason, const QString& secondStaffId, const QString& pin)
{
    actions_.resolveConflict(reason.toStdString(), secondStaffId.toStdString(), pin.toStdString());
}

void StaffViewModel::dismissAlarm(const QString& kind, const QString& subject)
{
    actions_.dismissAlarm(kind.toStdString(), subject.toStdString());
}

void StaffViewModel::retranslate()
{
    queue_.retranslate();
    card_.retranslate();
    choices_.retranslate();
    alarms_.retranslate();
    station_.retranslate();
    emit languageChanged();
    emit signInChanged();
    emit refusedChanged();
}

void StaffViewModel::askPriority(int reason, int minutes)
{
    if (reason >= 0 && reason <= static_cast<int>(clearance::PriorityReason::Other))
        actions_.askPriority(static_cast<clearance::PriorityReason>(reason), minutes);
}

void StaffViewModel::answerPriority(bool approve, const QString& reason, const QString& secondStaffId,
                                    const QString& pin)
{
    actions_.answerPriority(approve, reason.toStdString(), secondStaffId.toStdString(), pin.toStdString());
}

void StaffViewModel::workInYard(const QString& operation, bool begins)
{
    if (const auto known = fromCode<clearance::Operation>(operation.toStdString()))
        actions_.workInYard(*known, begins);
}

} // namespace tongguan::app
