// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/app/case_card_view_model.h"
#include "kiosk/app/link_view_model.h"
#include "kiosk/app/plain_text.h"
#include "kiosk/app/station_view_model.h"

namespace tongguan::app {

class LanguageSwitcher;

/// One StaffView as properties, and what staff can do as slots. UI thread; `actions` and `switcher` outlive it.
class StaffViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in main.cpp")
    Q_PROPERTY(tongguan::app::shown::Language language READ language NOTIFY languageChanged)
    Q_PROPERTY(tongguan::app::shown::SignIn signIn READ signIn NOTIFY signInChanged)
    Q_PROPERTY(int lockedSeconds READ lockedSeconds NOTIFY signInChanged)
    Q_PROPERTY(QString staffId READ staffId NOTIFY signInChanged)
    Q_PROPERTY(QString staffName READ staffName NOTIFY signInChanged)
    Q_PROPERTY(QString agency READ agency NOTIFY signInChanged)
    Q_PROPERTY(QString refused READ refused NOTIFY refusedChanged)
    Q_PROPERTY(QString openCrossing READ openCrossing NOTIFY openCrossingChanged)
    Q_PROPERTY(tongguan::app::QueueModel* queue READ queue CONSTANT)
    Q_PROPERTY(tongguan::app::CaseCardViewModel* card READ card CONSTANT)
    Q_PROPERTY(tongguan::app::ChoiceModel* choices READ choices CONSTANT)
    Q_PROPERTY(tongguan::app::AlarmModel* alarms READ alarms CONSTANT)
    Q_PROPERTY(tongguan::app::LinkViewModel* link READ link CONSTANT)
    Q_PROPERTY(tongguan::app::StationViewModel* station READ station CONSTANT)
  public:
    StaffViewModel(flow::StaffActions& actions, LanguageSwitcher& switcher, QObject* parent = nullptr);

    void show(const flow::StaffView& view);

    shown::Language language() const;
    shown::SignIn signIn() const { return static_cast<shown::SignIn>(view_.signIn); }
    int lockedSeconds() const { return static_cast<int>(view_.lockedSeconds); }
    QString staffId() const { return QString::fromStdString(view_.staffId); }
    QString staffName() const { return plainText(view_.staffName); }
    QString agency() const;
    QString refused() const; ///< in words; empty
    QString openCrossing() const { return card_.crossing(); }
    QueueModel* queue() { return &queue_; }
    CaseCardViewModel* card() { return &card_; }
    ChoiceModel* choices() { return &choices_; }
    AlarmModel* alarms() { return &alarms_; }
    LinkViewModel* link() { return &link_; }
    StationViewModel* station() { return &station_; }

    /// Staff read Chinese or English.
    Q_INVOKABLE void chooseLanguage(tongguan::app::shown::Language language);
    Q_INVOKABLE void enter(const QString& staffId, const QString& pin);
    Q_INVOKABLE void signOut() { actions_.signOut(); }
    Q_INVOKABLE void open(const QString& crossing) { actions_.open(crossing.toStdString()); }
    Q_INVOKABLE void takeCase() { actions_.takeCase(); }
    Q_INVOKABLE void verifyField(const QString& name) { actions_.verifyField(name.toStdString()); }
    Q_INVOKABLE void correctField(const QString& name, const QString& value);
    Q_INVOKABLE void finishVerifying() { actions_.finishVerifying(); }
    Q_INVOKABLE void changeLane(int lane, const QString& reason);
    Q_INVOKABLE void withdrawChange() { actions_.withdrawChange(); }
    Q_INVOKABLE void approve(const QString& secondStaffId, const QString& pin);
    Q_INVOKABLE void call(const QString& crossing) { actions_.call(crossing.toStdString()); }
    Q_INVOKABLE void missed(const QString& crossing) { actions_.missed(crossing.toStdString()); }
    /// By the order of the keys: goods, ship, animals, medical, another. `minutes` 0: nobody said.
    Q_INVOKABLE void askPriority(int reason, int minutes);
    /// By who is signed in where number and PIN are empty.
    Q_INVOKABLE void answerPriority(bool approve, const QString& reason, const QString& secondStaffId,
                                    const QString& pin);
    Q_INVOKABLE void beginInspection() { actions_.beginInspection(); }
    /// The second officer's number and PIN, and what both found.
    Q_INVOKABLE void recordFinding(int outcome, const QString& notes, const QString& sample,
                                   const QString& secondStaffId, const QString& pin);
    Q_INVOKABLE void affixSeal(const QString& number) { actions_.affixSeal(number.toStdString()); }
    Q_INVOKABLE void redoInspection() { actions_.answerFollowUp(true, {}); }
    Q_INVOKABLE void declineFollowUp(const QString& reason) { actions_.answerFollowUp(false, reason.toStdString()); }
    Q_INVOKABLE void closeInspection() { actions_.closeInspection(); }
    Q_INVOKABLE void release() { actions_.release({}, {}); }
    Q_INVOKABLE void releaseDetained(const QString& secondStaffId, const QString& pin);
    Q_INVOKABLE void detain(const QString& reason) { actions_.detain(reason.toStdString()); }
    Q_INVOKABLE void turnBack(const QString& reason) { actions_.turnBack(reason.toStdString()); }
    /// `operation` is its code: "CRANE_SHIFT".
    Q_INVOKABLE void workInYard(const QString& operation, bool begins);
    Q_INVOKABLE void chargeFee(const QString& code) { actions_.chargeFee(code.toStdString()); }
    Q_INVOKABLE void closeCount(const QString& reason) { actions_.closeCount(reason.toStdString()); }
    Q_INVOKABLE void cancel(const QString& reason) { actions_.cancel(reason.toStdString()); }
    Q_INVOKABLE void passGate(const QString& plate) { actions_.passGate(plate.toStdString()); }
    Q_INVOKABLE void resolveConflict(const QString& reason, const QString& secondStaffId, const QString& pin);
    Q_INVOKABLE void answerSample(const QString& sample, bool passed)
    {
        actions_.answerSample(sample.toStdString(), passed);
    }
    Q_INVOKABLE void dismissAlarm(const QString& kind, const QString& subject);

  signals:
    void languageChanged();
    void signInChanged();
    void refusedChanged();
    void openCrossingChanged();

  private:
    void retranslate();

    flow::StaffActions& actions_;
    LanguageSwitcher& switcher_;
    flow::StaffView view_;
    QueueModel queue_;
    CaseCardViewModel card_;
    ChoiceModel choices_;
    AlarmModel alarms_;
    LinkViewModel link_;
    StationViewModel station_;
};

} // namespace tongguan::app
