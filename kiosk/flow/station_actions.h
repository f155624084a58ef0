// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/flow/station_view.h"

#include <string>

namespace tongguan::flow {

/// What a member of staff can do at the station itself, beside the cases. As DriverActions: returns at once.
class StationActions {
  public:
    virtual ~StationActions() = default;
    /// A finger or a key, whatever it meant.
    virtual void touched() = 0;
    virtual void stillHere() = 0;
    /// Takes the last action back, where the view offers it.
    virtual void undo() = 0;
    virtual void showPage(StationPage page) = 0;
    /// An empty text ends the search.
    virtual void search(std::string text) = 0;
    /// Both officers sign; who takes over is signed in then.
    virtual void handOver(std::string pin, std::string nextStaffId, std::string nextPin) = 0;
    virtual void handOverSeen() = 0;
    /// Why a crossing is not finished today, signed.
    virtual void explain(std::string crossing, std::string reason, std::string pin) = 0;
    /// Once: what was answered stays answered.
    virtual void answerComplaint(std::string receipt, clearance::ComplaintAnswer answer) = 0;
    /// A message from afar, in an officer's own words, or in those of a published answer.
    virtual void answerInWords(std::string receipt, std::string words) = 0;
    virtual void answerAsPublished(std::string receipt, std::string key) = 0;
    virtual void closeDay(std::string pin) = 0;
    /// Declares a firm's trips of today together, signed; only with a line.
    virtual void closeConsolidated(std::string enterprise, std::string pin) = 0;
    /// Whoever is signed in sees to a message that was set apart.
    virtual void takeReject(std::string key) = 0;
};

} // namespace tongguan::flow
