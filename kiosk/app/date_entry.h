// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace tongguan::app {

/// A date that is put together by three wheels. It is a date of the calendar at every moment: the day follows the
/// month's length. Where the wheels stand at first is no answer: a part counts once it was set.
class DateEntry : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int year READ year WRITE setYear NOTIFY changed)
    Q_PROPERTY(int month READ month WRITE setMonth NOTIFY changed)
    Q_PROPERTY(int day READ day WRITE setDay NOTIFY changed)
    Q_PROPERTY(int days READ days NOTIFY changed)
    Q_PROPERTY(QString iso READ iso NOTIFY changed)
    Q_PROPERTY(QString shown READ shown NOTIFY changed)
    Q_PROPERTY(bool yearChosen READ yearChosen NOTIFY changed)
    Q_PROPERTY(bool monthChosen READ monthChosen NOTIFY changed)
    Q_PROPERTY(bool dayChosen READ dayChosen NOTIFY changed)
    Q_PROPERTY(bool chosen READ chosen NOTIFY changed)
  public:
    using QObject::QObject;

    int year() const { return year_; }
    int month() const { return month_; }
    int day() const { return day_; }
    int days() const; ///< of this month
    QString iso() const;
    QString shown() const; ///< "1985-––-––": what was chosen so far
    bool yearChosen() const { return yearChosen_; }
    bool monthChosen() const { return monthChosen_; }
    bool dayChosen() const { return dayChosen_; }
    bool chosen() const { return yearChosen_ && monthChosen_ && dayChosen_; }

    void setYear(int year);
    void setMonth(int month);
    void setDay(int day);
    /// Where the wheel of years stands before it is touched.
    Q_INVOKABLE void startAt(int year);
    /// "1985-02-14"; another text changes nothing.
    Q_INVOKABLE void setIso(const QString& iso);

  signals:
    void changed();

  private:
    void put(int year, int month, int day);

    int year_ = 1985;
    int month_ = 1;
    int day_ = 1;
    bool yearChosen_ = false;
    bool monthChosen_ = false;
    bool dayChosen_ = false;
};

} // namespace tongguan::app
