// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/app/bus_card_view_model.h"
#include "kiosk/app/fee_model.h"
#include "kiosk/app/inspection_view_model.h"
#include "kiosk/app/plain_text.h"
#include "kiosk/app/staff_models.h"
#include "kiosk/app/yard_model.h"

#include <QObject>

#include <optional>

namespace tongguan::app {

/// The open case.
class CaseCardViewModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("part of StaffViewModel")
    Q_PROPERTY(bool open READ open NOTIFY changed)
    Q_PROPERTY(QString crossing READ crossing NOTIFY changed)
    Q_PROPERTY(QString ticket READ ticket NOTIFY changed)
    Q_PROPERTY(QString plate READ plate NOTIFY changed)
    Q_PROPERTY(tongguan::app::shown::Lane lane READ lane NOTIFY changed)
    Q_PROPERTY(QString sign READ sign NOTIFY changed)
    Q_PROPERTY(QString goods READ goods NOTIFY changed)
    Q_PROPERTY(bool laden READ laden NOTIFY changed)
    Q_PROPERTY(QString age READ age NOTIFY ageChanged)
    Q_PROPERTY(int limitMinutes READ limitMinutes NOTIFY changed)
    Q_PROPERTY(bool late READ late NOTIFY ageChanged)
    Q_PROPERTY(bool conflict READ conflict NOTIFY changed)
    Q_PROPERTY(QString owner READ owner NOTIFY changed)
    Q_PROPERTY(QString notified READ notified NOTIFY changed)
    Q_PROPERTY(bool underWay READ underWay NOTIFY changed)
    Q_PROPERTY(QString reason READ reason NOTIFY changed)
    Q_PROPERTY(QString reasonPictogram READ reasonPictogram NOTIFY changed)
    Q_PROPERTY(QString decidingCode READ decidingCode NOTIFY changed)
    Q_PROPERTY(QStringList changes READ changes NOTIFY changed)
    Q_PROPERTY(QString evidence READ evidence NOTIFY changed)
    Q_PROPERTY(QString ruleSet READ ruleSet NOTIFY changed)
    Q_PROPERTY(bool provisional READ provisional NOTIFY changed)
    Q_PROPERTY(QStringList pictures READ pictures NOTIFY changed)
    Q_PROPERTY(int fieldCount READ fieldCount NOTIFY changed)
    Q_PROPERTY(int verifiedCount READ verifiedCount NOTIFY changed)
    Q_PROPERTY(bool pending READ pending NOTIFY changed)
    Q_PROPERTY(QString pendingLane READ pendingLane NOTIFY changed)
    Q_PROPERTY(QString pendingSign READ pendingSign NOTIFY changed)
    Q_PROPERTY(QString pendingReason READ pendingReason NOTIFY changed)
    Q_PROPERTY(QString pendingBy READ pendingBy NOTIFY changed)
    Q_PROPERTY(QString pendingLeft READ pendingLeft NOTIFY pendingLeftChanged)
    Q_PROPERTY(QString suggestion READ suggestion NOTIFY changed)
    Q_PROPERTY(QString plateScript READ plateScript NOTIFY changed)
    Q_PROPERTY(bool caseOpen READ caseOpen NOTIFY changed)
    Q_PROPERTY(bool recall READ recall NOTIFY changed) // of goods that are gone
    Q_PROPERTY(tongguan::app::InspectionViewModel* inspection READ inspection CONSTANT)
    Q_PROPERTY(tongguan::app::BusCardViewModel* bus READ bus CONSTANT)
    Q_PROPERTY(QStringList fees READ fees NOTIFY changed)
    Q_PROPERTY(QStringList feesEn READ feesEn NOTIFY changed)
    Q_PROPERTY(bool priorityOpen READ priorityOpen NOTIFY changed)
    Q_PROPERTY(bool priorityOther READ priorityOther NOTIFY changed)
    Q_PROPERTY(QString priority READ priority NOTIFY changed)
    Q_PROPERTY(QString priorityBy READ priorityBy NOTIFY changed)
    Q_PROPERTY(tongguan::app::FeeModel* offers READ offers CONSTANT)
    Q_PROPERTY(tongguan::app::ReasonModel* reasons READ reasons CONSTANT)
    Q_PROPERTY(tongguan::app::FieldModel* fields READ fields CONSTANT)
    Q_PROPERTY(tongguan::app::AgeModel* ages READ ages CONSTANT)
    Q_PROPERTY(tongguan::app::MachineModel* machines READ machines CONSTANT)
    Q_PROPERTY(tongguan::app::YardModel* yard READ yard CONSTANT)
  public:
    using QObject::QObject;
    void show(const std::optional<flow::CaseCard>& card);
    void retranslate();

    bool open() const { return open_; }
    QString crossing() const { return QString::fromStdString(card_.row.crossing); }
    QString ticket() const { return QString::fromStdString(card_.row.ticket); }
    QString plate() const { return plainText(card_.row.plate); }
    shown::Lane lane() const { return shown::mirror(card_.row.lane); }
    QString sign() const { return QString::fromStdString(card_.row.sign); }
    QString goods() const { return plainText(card_.goods); }
    bool laden() const { return card_.laden; }
    QString age() const { return clockAge(card_.row.ageSeconds); }
    int limitMinutes() const { return static_cast<int>(card_.row.limitSeconds / 60); }
    bool late() const { return card_.row.ageSeconds > card_.row.limitSeconds; }
    bool conflict() const { return card_.row.conflict; }
    QString owner() const { return QString::fromStdString(card_.row.owner); } ///< staff id; empty
    QString notified() const;                                                 ///< agencies that were told of a conflict
    bool underWay() const { return card_.row.pending; } ///< ordered here, not answered by its kiosk yet
    QString reason() const;
    QString reasonPictogram() const;
    QString decidingCode() const; ///< as the audit names it
    QString evidence() const;     ///< what the deciding rule saw
    QStringList changes() const;  ///< what would change the lane, the nearest first
    QString ruleSet() const { return QString::fromStdString(card_.ruleSet); }
    bool provisional() const { return card_.provisional; }
    QStringList pictures() const;
    int fieldCount() const { return static_cast<int>(card_.fields.size()); }
    int verifiedCount() const { return fields_.verified(); }
    bool pending() const { return card_.pending.has_value(); }
    QString pendingLane() const;
    QString pendingSign() const;
    QString pendingReason() const;
    QString pendingBy() const;
    QString pendingLeft() const;
    QString suggestion() const;  ///< name of the lane that the rules would give; empty where there is none
    QString plateScript() const; ///< what the plate begins with and staff's keys do not have: "云"; mostly empty
    bool caseOpen() const { return card_.caseOpen; }
    bool recall() const { return card_.recall; }
    InspectionViewModel* inspection() { return &inspection_; }
    BusCardViewModel* bus() { return &bus_; }
    /// What was charged for, a line each: "车辆过磅费 · 30.00 CNY · 0417".
    QStringList fees() const;
    QStringList feesEn() const;
    bool priorityOpen() const { return card_.priority && card_.priority->open; } ///< a request waits for its answer
    bool priorityOther() const; ///< of a reason that is none of the usual: refused unless somebody knows better
    QString priority() const;   ///< what was asked, or what became of it, in words; empty
    QString priorityBy() const; ///< staff id of who asked
    FeeModel* offers() { return &offers_; }
    ReasonModel* reasons() { return &reasons_; }
    FieldModel* fields() { return &fields_; }
    AgeModel* ages() { return &ages_; }
    MachineModel* machines() { return &machines_; }
    YardModel* yard() { return &yard_; }

  signals:
    void changed();
    void ageChanged();
    void pendingLeftChanged();

  private:
    bool open_ = false;
    flow::CaseCard card_;
    InspectionViewModel inspection_;
    BusCardViewModel bus_;
    ReasonModel reasons_;
    FieldModel fields_;
    FeeModel offers_;
    AgeModel ages_;
    MachineModel machines_;
    YardModel yard_;
};

} // namespace tongguan::app
