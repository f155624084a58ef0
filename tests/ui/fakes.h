// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/flow/driver_actions.h"
#include "kiosk/flow/staff_view.h"

#include <format>
#include <string>
#include <vector>

namespace tongguan::test {

/// Writes down what the driver's hand did: "confirm", "typePlate CN 云K·T0172".
class RecordedDriver : public flow::DriverActions {
  public:
    std::vector<std::string> calls;
    int touches = 0;

    void chooseLanguage(clearance::Language language) override
    {
        calls.push_back("chooseLanguage " + std::to_string(static_cast<int>(language)));
    }
    void thisTruck() override { calls.emplace_back("thisTruck"); }
    void haveNoCode() override { calls.emplace_back("haveNoCode"); }
    void claimLoad(bool laden) override { calls.emplace_back(laden ? "claimLoad laden" : "claimLoad empty"); }
    void driveBus() override { calls.emplace_back("driveBus"); }
    void rideBus() override { calls.emplace_back("rideBus"); }
    void leaveMinor() override { calls.emplace_back("leaveMinor"); }
    void showCount() override { calls.emplace_back("showCount"); }
    void leaveCount() override { calls.emplace_back("leaveCount"); }
    void typePlate(std::string country, std::string plate) override
    {
        calls.push_back("typePlate " + country + " " + plate);
    }
    void haveBorderPass() override { calls.emplace_back("haveBorderPass"); }
    void typeInstead() override { calls.emplace_back("typeInstead"); }
    void typeCountry(std::string alpha3) override { calls.push_back("typeCountry " + alpha3); }
    void typeNumber(std::string number) override { calls.push_back("typeNumber " + number); }
    void typeBirth(std::string isoDate) override { calls.push_back("typeBirth " + isoDate); }
    void typeExpiry(std::string isoDate) override { calls.push_back("typeExpiry " + isoDate); }
    void skipLicence() override { calls.emplace_back("skipLicence"); }
    void sameAgain(bool same) override { calls.emplace_back(same ? "sameAgain" : "notTheSame"); }
    void confirm() override { calls.emplace_back("confirm"); }
    void dispute(flow::FactKind kind) override { calls.push_back("dispute " + std::to_string(static_cast<int>(kind))); }
    void leaveSealToStaff() override { calls.emplace_back("leaveSealToStaff"); }
    void resume(bool goOn) override { calls.emplace_back(goOn ? "resume" : "startOver"); }
    void remember(bool agreed) override { calls.emplace_back(agreed ? "remember" : "forget"); }
    void showRights() override { calls.emplace_back("showRights"); }
    void openRights(flow::RightsPage page) override
    {
        calls.push_back("openRights " + std::to_string(static_cast<int>(page)));
    }
    void filterPrices(flow::PriceFilter filter) override
    {
        calls.push_back("filterPrices " + std::to_string(static_cast<int>(filter)));
    }
    void showPrice(std::string code) override { calls.push_back("showPrice " + code); }
    void complainAbout(clearance::ComplaintTopic topic) override
    {
        calls.push_back("complainAbout " + std::string(codeOf(topic)));
    }
    void complainAt(clearance::ComplaintPlace place) override
    {
        calls.push_back("complainAt " + std::string(codeOf(place)));
    }
    void sendComplaint(bool named) override { calls.emplace_back(named ? "sendNamed" : "sendUnnamed"); }
    void ask() override { calls.emplace_back("ask"); }
    void askAbout(clearance::QuestionTopic topic) override
    {
        calls.push_back("askAbout " + std::string(codeOf(topic)));
    }
    void sendQuestion(bool named) override { calls.emplace_back(named ? "askNamed" : "askUnnamed"); }
    void callStaff() override { calls.emplace_back("callStaff"); }
    void stillHere() override { calls.emplace_back("stillHere"); }
    void back() override { calls.emplace_back("back"); }
    void done() override { calls.emplace_back("done"); }
    void touched() override { ++touches; }
};

/// The same for staff.
class RecordedStaff : public flow::StaffActions {
  public:
    std::vector<std::string> calls;

    void signIn(std::string staffId, std::string pin) override { calls.push_back("signIn " + staffId + " " + pin); }
    void signOut() override { calls.emplace_back("signOut"); }
    void open(std::string crossing) override { calls.push_back("open " + crossing); }
    void takeCase() override { calls.emplace_back("takeCase"); }
    void verifyField(std::string name) override { calls.push_back("verifyField " + name); }
    void correctField(std::string name, std::string value) override
    {
        calls.push_back("correctField " + name + " " + value);
    }
    void finishVerifying() override { calls.emplace_back("finishVerifying"); }
    void changeLane(clearance::Lane lane, std::string reason) override
    {
        calls.push_back("changeLane " + std::to_string(static_cast<int>(lane)) + " " + reason);
    }
    void withdrawChange() override { calls.emplace_back("withdrawChange"); }
    void approve(std::string secondStaffId, std::string pin) override
    {
        calls.push_back("approve " + secondStaffId + " " + pin);
    }
    void workInYard(clearance::Operation operation, bool begins) override
    {
        calls.push_back("workInYard " + std::string(codeOf(operation)) + (begins ? " begins" : " ends"));
    }
    void chargeFee(std::string code) override { calls.push_back("chargeFee " + code); }
    void closeCount(std::string reason) override { calls.push_back("closeCount " + reason); }
    void call(std::string crossing) override { calls.push_back("call " + crossing); }
    void missed(std::string crossing) override { calls.push_back("missed " + crossing); }
    void askPriority(clearance::PriorityReason reason, int minutes) override
    {
        calls.push_back(std::format("askPriority {} {}", codeOf(reason), minutes));
    }
    void answerPriority(bool approve, std::string reason, std::string secondStaffId, std::string pin) override
    {
        calls.push_back(std::format("answerPriority {} {} {} {}", approve, reason, secondStaffId, pin));
    }
    void beginInspection() override { calls.emplace_back("beginInspection"); }
    void recordFinding(flow::Finding finding, std::string secondStaffId, std::string pin) override
    {
        calls.push_back("recordFinding " + std::string(codeOf(finding.outcome)) + " \"" + finding.notes + "\" \"" +
                        finding.sample + "\" " + secondStaffId + " " + pin);
    }
    void affixSeal(std::string number) override { calls.push_back("affixSeal " + number); }
    void answerFollowUp(bool redo, std::string reason) override
    {
        calls.push_back(redo ? "redo" : "notAgain " + reason);
    }
    void closeInspection() override { calls.emplace_back("closeInspection"); }
    void release(std::string secondStaffId, std::string pin) override
    {
        calls.push_back("release" + (secondStaffId.empty() ? std::string() : " " + secondStaffId + " " + pin));
    }
    void detain(std::string reason) override { calls.push_back("detain " + reason); }
    void turnBack(std::string reason) override { calls.push_back("turnBack " + reason); }
    void cancel(std::string reason) override { calls.push_back("cancel " + reason); }
    void passGate(std::string plate) override { calls.push_back("passGate " + plate); }
    void resolveConflict(std::string reason, std::string secondStaffId, std::string pin) override
    {
        calls.push_back("resolveConflict " + reason + " " + secondStaffId + " " + pin);
    }
    void answerSample(std::string sample, bool passed) override
    {
        calls.push_back("answerSample " + sample + (passed ? " passed" : " failed"));
    }
    void dismissAlarm(std::string kind, std::string subject) override
    {
        calls.push_back("dismissAlarm " + kind + " " + subject);
    }
    int touches = 0;
    void touched() override { ++touches; }
    void stillHere() override { calls.emplace_back("stillHere"); }
    void undo() override { calls.emplace_back("undo"); }
    void answerComplaint(std::string receipt, clearance::ComplaintAnswer answer) override
    {
        calls.push_back("answer " + receipt + " " + std::string(codeOf(answer)));
    }
    void answerInWords(std::string receipt, std::string words) override
    {
        calls.push_back("answer " + receipt + ": " + words);
    }
    void answerAsPublished(std::string receipt, std::string key) override
    {
        calls.push_back("answer " + receipt + " as " + key);
    }
    void closeConsolidated(std::string enterprise, std::string pin) override
    {
        calls.push_back("closeConsolidated " + enterprise + " " + pin);
    }
    void takeReject(std::string key) override { calls.push_back("takeReject " + key); }
    void showPage(flow::StationPage page) override
    {
        calls.push_back("showPage " + std::to_string(static_cast<int>(page)));
    }
    void search(std::string text) override { calls.push_back("search " + text); }
    void handOver(std::string pin, std::string nextStaffId, std::string nextPin) override
    {
        calls.push_back("handOver " + pin + " " + nextStaffId + " " + nextPin);
    }
    void handOverSeen() override { calls.emplace_back("handOverSeen"); }
    void explain(std::string crossing, std::string reason, std::string pin) override
    {
        calls.push_back("explain " + crossing + " " + reason + " " + pin);
    }
    void closeDay(std::string pin) override { calls.push_back("closeDay " + pin); }
};

} // namespace tongguan::test
