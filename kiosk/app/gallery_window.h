// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/app/gallery_model.h"
#include "kiosk/app/language_switcher.h"

#include <QQmlApplicationEngine>

class QQuickWindow;

namespace tongguan::app {

/// Every component of the screens in all its states, for whoever makes and checks them. No machine is behind it. UI
/// thread.
class GalleryWindow {
  public:
    GalleryWindow();
    ~GalleryWindow();

    /// Null where the screens could not be loaded.
    QQuickWindow* window() const;
    GalleryModel& model() { return model_; }
    /// The screens' own Theme.
    QObject* theme() { return engine_.singletonInstance<QObject*>("Tongguan", "Theme"); }

  private:
    /// The hand of nobody.
    struct NoDriver final : flow::DriverActions {
        void chooseLanguage(clearance::Language) override {}
        void thisTruck() override {}
        void haveNoCode() override {}
        void driveBus() override {}
        void rideBus() override {}
        void leaveMinor() override {}
        void showCount() override {}
        void leaveCount() override {}
        void claimLoad(bool) override {}
        void typePlate(std::string, std::string) override {}
        void typeInstead() override {}
        void haveBorderPass() override {}
        void typeCountry(std::string) override {}
        void typeNumber(std::string) override {}
        void typeBirth(std::string) override {}
        void typeExpiry(std::string) override {}
        void skipLicence() override {}
        void sameAgain(bool) override {}
        void confirm() override {}
        void dispute(flow::FactKind) override {}
        void leaveSealToStaff() override {}
        void resume(bool) override {}
        void remember(bool) override {}
        void showRights() override {}
        void openRights(flow::RightsPage) override {}
        void filterPrices(flow::PriceFilter) override {}
        void showPrice(std::string) override {}
        void complainAbout(clearance::ComplaintTopic) override {}
        void complainAt(clearance::ComplaintPlace) override {}
        void sendComplaint(bool) override {}
        void ask() override {}
        void askAbout(clearance::QuestionTopic) override {}
        void sendQuestion(bool) override {}
        void callStaff() override {}
        void stillHere() override {}
        void back() override {}
        void done() override {}
        void touched() override {}
    };

    LanguageSwitcher switcher_;
    NoDriver nobody_;
    PlaceViewModel place_;
    DriverViewModel driver_;
    GalleryModel model_;
    QQmlApplicationEngine engine_;
};

} // namespace tongguan::app
