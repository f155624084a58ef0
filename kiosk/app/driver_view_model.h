// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/app/bus_view_model.h"
#include "kiosk/app/fact_model.h"
#include "kiosk/app/lane_view_model.h"
#include "kiosk/app/link_view_model.h"
#include "kiosk/app/plain_text.h"
#include "kiosk/app/rights_view_model.h"
#include "kiosk/flow/driver_actions.h"

namespace tongguan::app {

class LanguageSwitcher;

/// One DriverView as properties, and the driver's hand as slots. UI thread; `actions` and `switcher` outlive it.
class DriverViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in main.cpp")
    Q_PROPERTY(tongguan::app::shown::Screen screen READ screen NOTIFY screenChanged)
    Q_PROPERTY(tongguan::app::shown::Language language READ language NOTIFY languageChanged)
    Q_PROPERTY(int station READ station NOTIFY stationChanged)
    Q_PROPERTY(tongguan::app::shown::Hint hint READ hint NOTIFY triesChanged)
    Q_PROPERTY(int tries READ tries NOTIFY triesChanged)
    Q_PROPERTY(bool byCamera READ byCamera NOTIFY triesChanged)
    Q_PROPERTY(bool canType READ canType NOTIFY triesChanged)
    Q_PROPERTY(QString plate READ plate NOTIFY plateChanged)
    Q_PROPERTY(QString typedCountry READ typedCountry NOTIFY typedChanged)
    Q_PROPERTY(QString typedNumber READ typedNumber NOTIFY typedChanged)
    Q_PROPERTY(QString typedBirth READ typedBirth NOTIFY typedChanged)
    Q_PROPERTY(QString typedExpiry READ typedExpiry NOTIFY typedChanged)
    Q_PROPERTY(QString lastVisit READ lastVisit NOTIFY lastVisitChanged)
    Q_PROPERTY(tongguan::app::shown::Remembering remembering READ remembering NOTIFY rememberingChanged)
    Q_PROPERTY(int rememberMonths READ rememberMonths NOTIFY rememberingChanged)
    Q_PROPERTY(int secondsLeft READ secondsLeft NOTIFY secondsLeftChanged)
    Q_PROPERTY(bool staffCalled READ staffCalled NOTIFY staffCalledChanged)
    Q_PROPERTY(bool heard READ heard NOTIFY heardChanged)
    Q_PROPERTY(tongguan::app::FactModel* facts READ facts CONSTANT)
    Q_PROPERTY(tongguan::app::ExpectedModel* expected READ expected CONSTANT)
    Q_PROPERTY(tongguan::app::LaneViewModel* result READ result CONSTANT)
    Q_PROPERTY(tongguan::app::LinkViewModel* link READ link CONSTANT)
    Q_PROPERTY(bool busHere READ busHere NOTIFY busHereChanged)
    Q_PROPERTY(tongguan::app::BusViewModel* bus READ bus CONSTANT)
    Q_PROPERTY(tongguan::app::RightsViewModel* rights READ rights CONSTANT)
  public:
    DriverViewModel(flow::DriverActions& actions, LanguageSwitcher& switcher, QObject* parent = nullptr);

    void show(const flow::DriverView& view);
    /// Whether the heading is, or can be, said aloud: a kiosk never is silent without a sign of it.
    void showHeard(bool heard);

    shown::Screen screen() const { return static_cast<shown::Screen>(view_.screen); }
    shown::Language language() const { return static_cast<shown::Language>(view_.language); }
    int station() const { return view_.station; }
    shown::Hint hint() const { return static_cast<shown::Hint>(view_.hint); }
    int tries() const { return view_.tries; }
    bool byCamera() const { return view_.byCamera; }
    bool canType() const { return view_.canType; }
    QString plate() const { return plainText(view_.plate); }
    QString typedCountry() const { return QString::fromStdString(view_.typed.country); }
    QString typedNumber() const { return QString::fromStdString(view_.typed.number); }
    QString typedBirth() const { return QString::fromStdString(view_.typed.birth); }
    QString typedExpiry() const { return QString::fromStdString(view_.typed.expiry); }
    /// The day of a returning driver's last visit, as people write it in his language.
    QString lastVisit() const;
    shown::Remembering remembering() const { return static_cast<shown::Remembering>(view_.remembering); }
    int rememberMonths() const { return view_.rememberMonths; }
    int secondsLeft() const { return view_.secondsLeft; }
    bool staffCalled() const { return view_.staffCalled; }
    bool heard() const { return heard_; }
    FactModel* facts() { return &facts_; }
    ExpectedModel* expected() { return &expected_; }
    LaneViewModel* result() { return &result_; }
    LinkViewModel* link() { return &link_; }
    bool busHere() const { return view_.busHere; }
    BusViewModel* bus() { return &bus_; }
    RightsViewModel* rights() { return &rights_; }

    Q_INVOKABLE void chooseLanguage(tongguan::app::shown::Language language);
    Q_INVOKABLE void thisTruck() { leave(&flow::DriverActions::thisTruck); }
    Q_INVOKABLE void haveNoCode() { leave(&flow::DriverActions::haveNoCode); }
    Q_INVOKABLE void claimLoad(bool laden) { actions_.claimLoad(laden); }
    Q_INVOKABLE void driveBus() { actions_.driveBus(); }
    Q_INVOKABLE void rideBus() { actions_.rideBus(); }
    Q_INVOKABLE void leaveMinor() { actions_.leaveMinor(); }
    Q_INVOKABLE void showCount() { actions_.showCount(); }
    Q_INVOKABLE void leaveCount() { actions_.leaveCount(); }
    Q_INVOKABLE void typePlate(const QString& country, const QString& plate);
    Q_INVOKABLE void haveBorderPass() { leave(&flow::DriverActions::haveBorderPass); }
    Q_INVOKABLE void typeInstead() { leave(&flow::DriverActions::typeInstead); }
    Q_INVOKABLE void typeCountry(const QString& alpha3) { actions_.typeCountry(alpha3.toStdString()); }
    Q_INVOKABLE void typeNumber(const QString& number) { actions_.typeNumber(number.toStdString()); }
    Q_INVOKABLE void typeBirth(const QString& isoDate) { actions_.typeBirth(isoDate.toStdString()); }
    Q_INVOKABLE void typeExpiry(const QString& isoDate) { actions_.typeExpiry(isoDate.toStdString()); }
    Q_INVOKABLE void skipLicence() { leave(&flow::DriverActions::skipLicence); }
    Q_INVOKABLE void sameAgain(bool same) { actions_.sameAgain(same); }
    Q_INVOKABLE void confirm() { actions_.confirm(); }
    Q_INVOKABLE void dispute(tongguan::app::shown::FactKind kind);
    Q_INVOKABLE void leaveSealToStaff() { leave(&flow::DriverActions::leaveSealToStaff); }
    Q_INVOKABLE void resume(bool goOn) { actions_.resume(goOn); }
    Q_INVOKABLE void remember(bool agreed) { actions_.remember(agreed); }
    Q_INVOKABLE void showRights() { leave(&flow::DriverActions::showRights); }
    Q_INVOKABLE void openRights(tongguan::app::shown::RightsPage page);
    Q_INVOKABLE void filterPrices(tongguan::app::shown::PriceFilter filter);
    Q_INVOKABLE void showPrice(const QString& code) { actions_.showPrice(code.toStdString()); }
    Q_INVOKABLE void complainAbout(tongguan::app::shown::ComplaintTopic topic);
    Q_INVOKABLE void complainAt(tongguan::app::shown::ComplaintPlace place);
    Q_INVOKABLE void sendComplaint(bool named) { actions_.sendComplaint(named); }
    Q_INVOKABLE void ask() { actions_.ask(); }
    Q_INVOKABLE void askAbout(tongguan::app::shown::QuestionTopic topic);
    Q_INVOKABLE void sendQuestion(bool named) { actions_.sendQuestion(named); }
    Q_INVOKABLE void callStaff() { actions_.callStaff(); }
    Q_INVOKABLE void stillHere() { actions_.stillHere(); }
    Q_INVOKABLE void back() { leave(&flow::DriverActions::back); }
    Q_INVOKABLE void done() { actions_.done(); }
    Q_INVOKABLE void touched();
    /// The driver asks to hear the sentence that stands at the top.
    Q_INVOKABLE void listen() { emit listenAsked(); }
    /// A screen asks its second thing, 1, or its first again, 0.
    Q_INVOKABLE void showStep(int step) { emit stepShown(step); }

  signals:
    void screenChanged();
    void languageChanged();
    void stationChanged();
    void triesChanged();
    void plateChanged();
    void typedChanged();
    void lastVisitChanged();
    void rememberingChanged();
    void secondsLeftChanged();
    void staffCalledChanged();
    void busHereChanged();
    void heardChanged();
    void listenAsked();
    void stepShown(int step);
    void leftByHand(); ///< what a screen asked for was not shown to it
    void wasTouched();

  private:
    void retranslate();
    void leave(void (flow::DriverActions::*action)());

    flow::DriverActions& actions_;
    LanguageSwitcher& switcher_;
    flow::DriverView view_;
    bool heard_ = true;
    FactModel facts_;
    ExpectedModel expected_;
    LaneViewModel result_;
    LinkViewModel link_;
    BusViewModel bus_;
    RightsViewModel rights_;
};

} // namespace tongguan::app
