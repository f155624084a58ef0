// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/clearance/staff_rules.h"
#include "kiosk/flow/staff_flow.h"

namespace tongguan::flow {

using namespace clearance;

// StaffFlow's actions from the lane to the gate.

void StaffFlow::beginInspection()
{
    if (may("RESOLVE"))
        act(open_, BeginInspection{}, member_->actor());
}

void StaffFlow::recordFinding(Finding finding, std::string secondStaffId, std::string pin)
{
    if (!may("RESOLVE"))
        return;
    const auto agency = fromCode<Agency>(member_->agency);
    if (!agency) {
        refuse(codeOf(Refusal::OtherAgency));
        return;
    }
    const auto second = secondPerson(secondStaffId, pin);
    if (!second)
        return;
    if (second->agency != member_->agency) {
        refuse(codeOf(Refusal::OtherAgency));
        return;
    }
    act(open_,
        RecordFinding{.agency = *agency,
                      .outcome = finding.outcome,
                      .second = second->actor(),
                      .notes = std::move(finding.notes),
                      .sample = std::move(finding.sample)},
        member_->actor());
}

void StaffFlow::affixSeal(std::string number)
{
    if (may("RESOLVE"))
        act(open_, AffixSeal{.number = std::move(number)}, member_->actor());
}

void StaffFlow::answerFollowUp(bool redo, std::string reason)
{
    if (may("RESOLVE"))
        act(open_, AnswerFollowUp{.redo = redo, .reason = std::move(reason)}, member_->actor());
}

void StaffFlow::closeInspection()
{
    if (may("RESOLVE"))
        act(open_, CloseInspection{}, member_->actor());
}

void StaffFlow::release(std::string secondStaffId, std::string pin)
{
    if (!may("RESOLVE"))
        return;
    const auto agency = fromCode<Agency>(member_->agency);
    if (!agency) {
        refuse(codeOf(Refusal::OtherAgency));
        return;
    }
    ReleaseVehicle action{.agency = *agency};
    if (!secondStaffId.empty()) {
        const auto second = secondPerson(secondStaffId, pin, "APPROVE");
        if (!second)
            return;
        action.second = second->actor();
    }
    act(open_, action, member_->actor());
}

void StaffFlow::detain(std::string reason)
{
    if (may("RESOLVE"))
        act(open_, DetainVehicle{.reason = std::move(reason)}, member_->actor());
}

void StaffFlow::turnBack(std::string reason)
{
    if (may("RESOLVE"))
        act(open_, ReturnVehicle{.reason = std::move(reason)}, member_->actor());
}

void StaffFlow::cancel(std::string reason)
{
    if (may("RESOLVE"))
        act(open_, CancelCrossing{.reason = std::move(reason)}, member_->actor());
}

void StaffFlow::passGate(std::string plate)
{
    if (!may("RESOLVE"))
        return;
    if (!view_.card) {
        refuse(codeOf(Refusal::Unknown));
        return;
    }
    act(open_, PassGate{.ticket = view_.card->row.ticket, .plate = std::move(plate)}, member_->actor());
}

void StaffFlow::resolveConflict(std::string reason, std::string secondStaffId, std::string pin)
{
    if (!may("RESOLVE"))
        return;
    if (const auto second = secondPerson(secondStaffId, pin, "APPROVE"))
        act(open_, ResolveConflict{.reason = std::move(reason), .second = second->actor()}, member_->actor());
}

void StaffFlow::answerSample(std::string sample, bool passed)
{
    if (may("RESOLVE"))
        act(open_, AnswerSample{.sample = std::move(sample), .passed = passed}, member_->actor());
}

} // namespace tongguan::flow
