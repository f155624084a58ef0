// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/app/shown.h"

#include <QAbstractListModel>
#include <QStringList>

#include <vector>

namespace tongguan::app {

/// The agencies of one inspection, a column each.
class PartModel : public QAbstractListModel {
    Q_OBJECT
    QML_ANONYMOUS
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(int mine READ mine NOTIFY countChanged)
  public:
    using QAbstractListModel::QAbstractListModel;
    void show(const std::vector<flow::AgencyPart>& rows);
    void retranslate();
    int count() const { return static_cast<int>(rows_.size()); }
    int mine() const; ///< the column of who looks; -1 where there is none

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

  signals:
    void countChanged();

  private:
    friend struct RowChanges;
    std::vector<flow::AgencyPart> rows_;
};

/// The open case from its lane to the gate.
class InspectionViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of CaseCardViewModel")
    Q_PROPERTY(bool begun READ begun NOTIFY changed)
    Q_PROPERTY(bool closed READ closed NOTIFY changed)
    Q_PROPERTY(QString begunAt READ begunAt NOTIFY changed)
    Q_PROPERTY(QString dueAt READ dueAt NOTIFY changed)
    Q_PROPERTY(int minutes READ minutes NOTIFY minutesChanged)
    Q_PROPERTY(int limitMinutes READ limitMinutes NOTIFY changed)
    Q_PROPERTY(bool late READ late NOTIFY minutesChanged)
    Q_PROPERTY(int orders READ orders NOTIFY changed)
    Q_PROPERTY(QString matchedBy READ matchedBy NOTIFY changed)
    Q_PROPERTY(QString seal READ seal NOTIFY changed)
    Q_PROPERTY(int recorded READ recorded NOTIFY changed)
    Q_PROPERTY(QString lateOrders READ lateOrders NOTIFY changed)
    Q_PROPERTY(bool colleagueCloses READ colleagueCloses NOTIFY changed)
    Q_PROPERTY(QString told READ told NOTIFY changed)
    Q_PROPERTY(QStringList samples READ samples NOTIFY changed)
    Q_PROPERTY(bool sampleOrdered READ sampleOrdered NOTIFY changed)
    Q_PROPERTY(tongguan::app::PartModel* parts READ parts CONSTANT)
    Q_PROPERTY(bool mayCall READ mayCall NOTIFY changed)
    Q_PROPERTY(bool mayMiss READ mayMiss NOTIFY changed)
    Q_PROPERTY(bool mayAskPriority READ mayAskPriority NOTIFY changed)
    Q_PROPERTY(bool mayAnswerPriority READ mayAnswerPriority NOTIFY changed)
    Q_PROPERTY(bool priorityNeedsSecond READ priorityNeedsSecond NOTIFY changed)
    Q_PROPERTY(bool mayChangeLane READ mayChangeLane NOTIFY changed)
    Q_PROPERTY(bool mayInspect READ mayInspect NOTIFY changed)
    Q_PROPERTY(bool mayClose READ mayClose NOTIFY changed)
    Q_PROPERTY(bool mayRelease READ mayRelease NOTIFY changed)
    Q_PROPERTY(bool releaseNeedsSecond READ releaseNeedsSecond NOTIFY changed)
    Q_PROPERTY(bool mayPassGate READ mayPassGate NOTIFY changed)
    Q_PROPERTY(bool mayDetain READ mayDetain NOTIFY changed)
    Q_PROPERTY(bool mayTurnBack READ mayTurnBack NOTIFY changed)
    Q_PROPERTY(bool mayCancel READ mayCancel NOTIFY changed)
    Q_PROPERTY(bool mayResolve READ mayResolve NOTIFY changed)
    Q_PROPERTY(bool mayTake READ mayTake NOTIFY changed)
  public:
    using QObject::QObject;
    void show(const flow::InspectionView& view, const flow::Possible& possible);
    void retranslate();

    bool begun() const { return view_.begun; }
    bool closed() const { return view_.closed; }
    QString begunAt() const { return QString::fromStdString(view_.begunAt); }
    QString dueAt() const { return QString::fromStdString(view_.dueAt); }
    int minutes() const { return static_cast<int>(view_.ageSeconds / 60); }
    int limitMinutes() const { return static_cast<int>(view_.limitSeconds / 60); }
    bool late() const { return view_.ageSeconds > view_.limitSeconds; }
    int orders() const { return view_.orders; }
    QString matchedBy() const; ///< "batch no. … and container …"; empty
    QString seal() const { return QString::fromStdString(view_.seal); }
    int recorded() const;
    QString lateOrders() const; ///< that came after it was begun, in words; empty
    bool colleagueCloses() const { return view_.colleagueCloses; }
    QString told() const;        ///< firms and yards, and whether they answered; empty where nobody was told
    QStringList samples() const; ///< without a result
    bool sampleOrdered() const;  ///< by the agency of who looks
    PartModel* parts() { return &parts_; }
    bool mayCall() const { return possible_.call; }
    bool mayMiss() const { return possible_.miss; }
    bool mayAskPriority() const { return possible_.askPriority; }
    bool mayAnswerPriority() const { return possible_.answerPriority; }
    bool priorityNeedsSecond() const { return possible_.priorityNeedsSecond; }
    bool mayChangeLane() const { return possible_.changeLane; }
    bool mayInspect() const { return possible_.inspect; }
    bool mayClose() const { return possible_.close; }
    bool mayRelease() const { return possible_.release; }
    bool releaseNeedsSecond() const { return possible_.releaseNeedsSecond; }
    bool mayPassGate() const { return possible_.gate; }
    bool mayDetain() const { return possible_.detain; }
    bool mayTurnBack() const { return possible_.turnBack; }
    bool mayCancel() const { return possible_.cancel; }
    bool mayResolve() const { return possible_.resolve; }
    bool mayTake() const { return possible_.take; }

  signals:
    void changed();
    void minutesChanged();

  private:
    flow::InspectionView view_;
    flow::Possible possible_;
    PartModel parts_;
};

} // namespace tongguan::app
