// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/app/store_thread.h"
#include "kiosk/flow/driver_flow.h"

#include <memory>

namespace tongguan::app {

/// The driver's hand on the UI thread: each touch is posted to the flow, which lives on the store's thread. `flow` may
/// be empty for as long as the store is not open: touches are then lost, and nothing is on the screen to be touched.
class PostedDriver final : public flow::DriverActions {
  public:
    PostedDriver(StoreThread& thread, std::unique_ptr<flow::DriverFlow>& flow) : thread_(thread), flow_(flow) {}

    void chooseLanguage(clearance::Language language) override
    {
        post([=](flow::DriverFlow& f) { f.chooseLanguage(language); });
    }
    void thisTruck() override
    {
        post([](flow::DriverFlow& f) { f.thisTruck(); });
    }
    void haveNoCode() override
    {
        post([](flow::DriverFlow& f) { f.haveNoCode(); });
    }
    void claimLoad(bool laden) override
    {
        post([=](flow::DriverFlow& f) { f.claimLoad(laden); });
    }
    void driveBus() override
    {
        post([](flow::DriverFlow& f) { f.driveBus(); });
    }
    void rideBus() override
    {
        post([](flow::DriverFlow& f) { f.rideBus(); });
    }
    void leaveMinor() override
    {
        post([](flow::DriverFlow& f) { f.leaveMinor(); });
    }
    void showCount() override
    {
        post([](flow::DriverFlow& f) { f.showCount(); });
    }
    void leaveCount() override
    {
        post([](flow::DriverFlow& f) { f.leaveCount(); });
    }
    void typePlate(std::string country, std::string plate) override
    {
        post([=](flow::DriverFlow& f) { f.typePlate(country, plate); });
    }
    void haveBorderPass() override
    {
        post([](flow::DriverFlow& f) { f.haveBorderPass(); });
    }
    void typeInstead() override
    {
        post([](flow::DriverFlow& f) { f.typeInstead(); });
    }
    void typeCountry(std::string alpha3) override
    {
        post([=](flow::DriverFlow& f) { f.typeCountry(alpha3); });
    }
    void typeNumber(std::string number) override
    {
        post([=](flow::DriverFlow& f) { f.typeNumber(number); });
    }
    void typeBirth(std::string isoDate) override
    {
        post([=](flow::DriverFlow& f) { f.typeBirth(isoDate); });
    }
    void typeExpiry(std::string isoDate) override
    {
        post([=](flow::DriverFlow& f) { f.typeExpiry(isoDate); });
    }
    void skipLicence() override
    {
        post([](flow::DriverFlow& f) { f.skipLicence(); });
    }
    void sameAgain(bool same) override
    {
        post([=](flow::DriverFlow& f) { f.sameAgain(same); });
    }
    void confirm() override
    {
        post([](flow::DriverFlow& f) { f.confirm(); });
    }
    void dispute(flow::FactKind kind) override
    {
        post([=](flow::DriverFlow& f) { f.dispute(kind); });
    }
    void leaveSealToStaff() override
    {
        post([](flow::DriverFlow& f) { f.leaveSealToStaff(); });
    }
    void resume(bool goOn) override
    {
        post([=](flow::DriverFlow& f) { f.resume(goOn); });
    }
    void remember(bool agreed) override
    {
        post([=](flow::DriverFlow& f) { f.remember(agreed); });
    }
    void showRights() override
    {
        post([](flow::DriverFlow& f) { f.showRights(); });
    }
    void openRights(flow::RightsPage page) override
    {
        post([=](flow::DriverFlow& f) { f.openRights(page); });
    }
    void filterPrices(flow::PriceFilter filter) override
    {
        post([=](flow::DriverFlow& f) { f.filterPrices(filter); });
    }
    void showPrice(std::string code) override
    {
        post([=](flow::DriverFlow& f) { f.showPrice(code); });
    }
    void complainAbout(clearance::ComplaintTopic topic) override
    {
        post([=](flow::DriverFlow& f) { f.complainAbout(topic); });
    }
    void complainAt(clearance::ComplaintPlace place) override
    {
        post([=](flow::DriverFlow& f) { f.complainAt(place); });
    }
    void sendComplaint(bool named) override
    {
        post([=](flow::DriverFlow& f) { f.sendComplaint(named); });
    }
    void ask() override
    {
        post([](flow::DriverFlow& f) { f.ask(); });
    }
    void askAbout(clearance::QuestionTopic topic) override
    {
        post([=](flow::DriverFlow& f) { f.askAbout(topic); });
    }
    void sendQuestion(bool named) override
    {
        post([=](flow::DriverFlow& f) { f.sendQuestion(named); });
    }
    void callStaff() override
    {
        post([](flow::DriverFlow& f) { f.callStaff(); });
    }
    void stillHere() override
    {
        post([](flow::DriverFlow& f) { f.stillHere(); });
    }
    void back() override
    {
        post([](flow::DriverFlow& f) { f.back(); });
    }
    void done() override
    {
        post([](flow::DriverFlow& f) { f.done(); });
    }
    void touched() override
    {
        post([](flow::DriverFlow& f) { f.touched(); });
    }

  private:
    template <class Action> void post(Action action)
    {
        thread_.post([this, action = std::move(action)] {
            if (flow_)
                action(*flow_);
        });
    }

    StoreThread& thread_;
    std::unique_ptr<flow::DriverFlow>& flow_;
};

} // namespace tongguan::app
