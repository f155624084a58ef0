// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/clearance/language.h"
#include "kiosk/flow/driver_view.h"

#include <string>

namespace tongguan::flow {

/// What a driver's hand can do. Each returns at once; what follows arrives as a new DriverView. An action that the
/// present screen does not offer is ignored: a touch may come late.
class DriverActions {
  public:
    virtual ~DriverActions() = default;
    /// On Language it starts a session; later it changes the words and nothing else.
    virtual void chooseLanguage(clearance::Language language) = 0;
    /// On Code: the plate that the lane's camera read is his.
    virtual void thisTruck() = 0;
    virtual void haveNoCode() = 0;
    virtual void claimLoad(bool laden) = 0;
    /// In place of a load: it is a bus.
    virtual void driveBus() = 0;
    /// "I ride in the bus": at a kiosk where its driver does not stand.
    virtual void rideBus() = 0;
    /// Of a minor whose adult does not come.
    virtual void leaveMinor() = 0;
    /// The bus's driver looks at the count, and gives what is open to staff.
    virtual void showCount() = 0;
    virtual void leaveCount() = 0;
    /// `country` is ISO 3166-1 alpha-2: CN, VN, LA, MM, TH.
    virtual void typePlate(std::string country, std::string plate) = 0;
    virtual void typeInstead() = 0;
    /// "I have a border pass": it has no lines that a machine reads, and is typed at once.
    virtual void haveBorderPass() = 0;
    virtual void typeCountry(std::string alpha3) = 0;
    virtual void typeNumber(std::string number) = 0;
    /// "1985-02-14".
    virtual void typeBirth(std::string isoDate) = 0;
    virtual void typeExpiry(std::string isoDate) = 0;
    virtual void skipLicence() = 0; ///< none with him: staff will look
    /// Of a returning driver: "same truck, same papers?"
    virtual void sameAgain(bool same) = 0;
    virtual void confirm() = 0;
    /// The row that is wrong; the page stays, staff will ask about it.
    virtual void dispute(FactKind kind) = 0;
    virtual void leaveSealToStaff() = 0;
    virtual void resume(bool goOn) = 0;
    /// He agrees that truck and licence are kept for his next visit, or takes that back.
    virtual void remember(bool agreed) = 0;
    /// "Prices and rights", from any screen; back leads to it again.
    virtual void showRights() = 0;
    virtual void openRights(RightsPage page) = 0;
    /// Of the catalogues' lines those whose price is set in this way.
    virtual void filterPrices(PriceFilter filter) = 0;
    /// A line of the catalogues, by its code.
    virtual void showPrice(std::string code) = 0;
    // A complaint: about what, where, and send.
    virtual void complainAbout(clearance::ComplaintTopic topic) = 0;
    virtual void complainAt(clearance::ComplaintPlace place) = 0;
    virtual void sendComplaint(bool named) = 0;
    // A question, from the list of questions: about what, and send; named by the number of his ticket alone.
    virtual void ask() = 0;
    virtual void askAbout(clearance::QuestionTopic topic) = 0;
    virtual void sendQuestion(bool named) = 0;
    virtual void callStaff() = 0;
    virtual void stillHere() = 0;
    virtual void back() = 0;
    virtual void done() = 0;
    /// Any touch at all: the time-out starts over.
    virtual void touched() = 0;
};

} // namespace tongguan::flow
