// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/app/figure_models.h"
#include "kiosk/app/lane_queue_models.h"
#include "kiosk/app/shown.h"
#include "kiosk/app/staff_models.h"
#include "kiosk/app/station_models.h"
#include "kiosk/flow/staff_view.h"

#include <QStringList>

namespace tongguan::app {

/// The station beside its cases: presence, undo, search, shift, draw, day. UI thread; `actions` outlives it.
class StationViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made in main.cpp")
    Q_PROPERTY(tongguan::app::shown::StationPage page READ page NOTIFY pageChanged)
    Q_PROPERTY(int leavingIn READ leavingIn NOTIFY leavingChanged) // -1: nobody is asked
    Q_PROPERTY(QString done READ done NOTIFY undoChanged)          // what can be undone, in words; empty
    Q_PROPERTY(int doneOrder READ doneOrder NOTIFY undoChanged)
    Q_PROPERTY(int undoSeconds READ undoSeconds NOTIFY undoChanged)
    Q_PROPERTY(bool searched READ searched NOTIFY foundChanged)
    Q_PROPERTY(bool moreFound READ moreFound NOTIFY foundChanged)
    Q_PROPERTY(tongguan::app::QueueModel* found READ found CONSTANT)
    Q_PROPERTY(tongguan::app::ShiftModel* shift READ shift CONSTANT)
    Q_PROPERTY(QString leftBy READ leftBy NOTIFY handedChanged) // who left a hand-over to be read; empty
    Q_PROPERTY(tongguan::app::ShiftModel* left READ left CONSTANT)
    Q_PROPERTY(QString drawDay READ drawDay NOTIFY drawChanged)
    Q_PROPERTY(QString drawHash READ drawHash NOTIFY drawChanged)
    Q_PROPERTY(bool drawSealed READ drawSealed NOTIFY drawChanged)
    Q_PROPERTY(QString lastDay READ lastDay NOTIFY drawChanged)
    Q_PROPERTY(QString lastHash READ lastHash NOTIFY drawChanged)
    Q_PROPERTY(QString lastSeed READ lastSeed NOTIFY drawChanged)
    Q_PROPERTY(bool lastFits READ lastFits NOTIFY drawChanged)
    Q_PROPERTY(int draws READ draws NOTIFY drawChanged)
    Q_PROPERTY(tongguan::app::DrawnModel* drawn READ drawn CONSTANT)
    Q_PROPERTY(tongguan::app::RosterModel* roster READ roster CONSTANT)
    Q_PROPERTY(QString day READ day NOTIFY dayChanged)
    Q_PROPERTY(QString closesAt READ closesAt NOTIFY dayChanged)
    Q_PROPERTY(int cameIn READ cameIn NOTIFY dayChanged)
    Q_PROPERTY(int finished READ finished NOTIFY dayChanged)
    Q_PROPERTY(QString closedBy READ closedBy NOTIFY dayChanged)
    Q_PROPERTY(tongguan::app::DayModel* unfinished READ unfinished CONSTANT)
    Q_PROPERTY(tongguan::app::ComplaintModel* complaints READ complaints CONSTANT)
    Q_PROPERTY(QStringList published READ published NOTIFY publishedChanged) // keys of the port's published answers
    Q_PROPERTY(tongguan::app::ConsolidatedModel* consolidated READ consolidated CONSTANT)
    Q_PROPERTY(tongguan::app::RejectModel* rejects READ rejects CONSTANT)
    Q_PROPERTY(tongguan::app::FiguresViewModel* figures READ figures CONSTANT)
    Q_PROPERTY(bool near READ near NOTIFY dayChanged)
    Q_PROPERTY(tongguan::app::LaneQueueModel* lanes READ lanes CONSTANT)
    Q_PROPERTY(tongguan::app::LaneOrderModel* order READ order CONSTANT) // of the chosen lane
    Q_PROPERTY(tongguan::app::PriorityModel* requests READ requests CONSTANT)
    Q_PROPERTY(QString laneSign READ laneSign NOTIFY laneChanged) // chosen; empty where there is none
    Q_PROPERTY(QString laneLabel READ laneLabel NOTIFY laneChanged)
    Q_PROPERTY(QString laneUsual READ laneUsual NOTIFY laneChanged)
    Q_PROPERTY(QString laneMost READ laneMost NOTIFY laneChanged)
    Q_PROPERTY(QString nextCrossing READ nextCrossing NOTIFY laneChanged)
    Q_PROPERTY(QString nextTicket READ nextTicket NOTIFY laneChanged)
    Q_PROPERTY(QStringList explanations READ explanations CONSTANT)
  public:
    explicit StationViewModel(flow::StationActions& actions, QObject* parent = nullptr);

    void show(const flow::StaffView& view);
    void retranslate();

    shown::StationPage page() const { return static_cast<shown::StationPage>(page_); }
    int leavingIn() const { return leavingIn_ ? static_cast<int>(*leavingIn_) : -1; }
    QString done() const;
    int doneOrder() const { return undo_ ? static_cast<int>(undo_->order) : 0; }
    int undoSeconds() const { return undo_ ? static_cast<int>(undo_->secondsLeft) : 0; }
    bool searched() const { return searched_; }
    bool moreFound() const { return moreFound_; }
    QueueModel* found() { return &found_; }
    ShiftModel* shift() { return &shift_; }
    QString leftBy() const { return QString::fromStdString(leftBy_); }
    ShiftModel* left() { return &left_; }
    QString drawDay() const { return QString::fromStdString(draw_.today.day); }
    QString drawHash() const { return QString::fromStdString(draw_.today.hash); }
    bool drawSealed() const { return draw_.today.sealed; }
    QString lastDay() const { return QString::fromStdString(draw_.yesterday.day); }
    QString lastHash() const { return QString::fromStdString(draw_.yesterday.hash); }
    QString lastSeed() const { return QString::fromStdString(draw_.yesterday.seed); }
    bool lastFits() const { return draw_.yesterday.fits; }
    int draws() const { return static_cast<int>(draw_.drawn); }
    DrawnModel* drawn() { return &drawn_; }
    RosterModel* roster() { return &roster_; }
    QString day() const { return QString::fromStdString(day_.day); }
    QString closesAt() const { return QString::fromStdString(day_.closesAt); }
    int cameIn() const { return static_cast<int>(day_.cameIn); }
    int finished() const { return static_cast<int>(day_.finished); }
    QString closedBy() const { return QString::fromStdString(day_.closedBy); }
    DayModel* unfinished() { return &unfinished_; }
    ComplaintModel* complaints() { return &complaints_; }
    QStringList published() const;
    ConsolidatedModel* consolidated() { return &consolidated_; }
    RejectModel* rejects() { return &rejects_; }
    FiguresViewModel* figures() { return &figures_; }
    bool near() const { return day_.near; }
    LaneQueueModel* lanes() { return &lanes_; }
    LaneOrderModel* order() { return &order_; }
    PriorityModel* requests() { return &requests_; }
    QString laneSign() const { return QString::fromStdString(lane_.sign); }
    QString laneLabel() const;
    QString laneUsual() const { return lane_.wait ? QString::number(lane_.wait->p50) : QString(); }
    QString laneMost() const { return lane_.wait ? QString::number(lane_.wait->p90) : QString(); }
    QString nextCrossing() const;
    QString nextTicket() const;
    QStringList explanations() const;

    Q_INVOKABLE QString explanationWords(const QString& code) const;
    Q_INVOKABLE QString priorityWords(int reason) const;
    Q_INVOKABLE QString priorityAnswerWords(const QString& code) const;
    Q_INVOKABLE void chooseLane(const QString& sign);
    Q_INVOKABLE QString className(int queueClass) const;
    Q_INVOKABLE void touched() { actions_.touched(); }
    Q_INVOKABLE void stillHere() { actions_.stillHere(); }
    Q_INVOKABLE void undo() { actions_.undo(); }
    Q_INVOKABLE void showPage(tongguan::app::shown::StationPage page);
    Q_INVOKABLE void search(const QString& text) { actions_.search(text.toStdString()); }
    Q_INVOKABLE void handOver(const QString& pin, const QString& nextStaffId, const QString& nextPin);
    Q_INVOKABLE void handOverSeen() { actions_.handOverSeen(); }
    Q_INVOKABLE void explain(const QString& crossing, const QString& reason, const QString& pin);
    /// By the order of the keys: put right, money back, explained, passed on.
    Q_INVOKABLE void answerComplaint(const QString& receipt, int answer);
    /// What was asked of a published answer, or the answer itself; in Chinese or in English.
    Q_INVOKABLE QString publishedWords(const QString& key, bool answer, bool chinese) const;
    Q_INVOKABLE void answerInWords(const QString& receipt, const QString& words);
    Q_INVOKABLE void answerAsPublished(const QString& receipt, const QString& key);
    Q_INVOKABLE void closeConsolidated(const QString& enterprise, const QString& pin);
    Q_INVOKABLE void takeReject(const QString& key);
    Q_INVOKABLE void closeDay(const QString& pin) { actions_.closeDay(pin.toStdString()); }

  signals:
    void pageChanged();
    void leavingChanged();
    void undoChanged();
    void foundChanged();
    void handedChanged();
    void drawChanged();
    void dayChanged();
    void publishedChanged();
    void laneChanged();

  private:
    void showLane();

    flow::StationActions& actions_;
    flow::StationPage page_ = flow::StationPage::Cases;
    std::optional<std::int64_t> leavingIn_;
    std::optional<flow::UndoOffer> undo_;
    bool searched_ = false;
    bool moreFound_ = false;
    std::string leftBy_;
    flow::DrawView draw_;
    flow::DayView day_;
    QueueModel found_;
    ShiftModel shift_;
    ShiftModel left_;
    DrawnModel drawn_;
    RosterModel roster_;
    DayModel unfinished_;
    ComplaintModel complaints_;
    std::vector<flow::PublishedAnswer> published_;
    ConsolidatedModel consolidated_;
    RejectModel rejects_;
    FiguresViewModel figures_;
    std::vector<flow::LaneQueue> queues_;
    std::string chosen_; ///< the lane's sign
    flow::LaneQueue lane_;
    LaneQueueModel lanes_;
    LaneOrderModel order_;
    PriorityModel requests_;
};

} // namespace tongguan::app
