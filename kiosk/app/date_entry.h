// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace tongguan::app {

/// A date that is put together by three wheels. It is a date of the calendar at every moment: the day follows the
/// month's length.
class DateEntry : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int year READ year WRITE setYear NOTIFY changed)
    Q_PROPERTY(int month READ month WRITE setMonth NOTIFY changed)
    Q_PROPERTY(int day READ day WRITE setDay NOTIFY changed)
    Q_PROPERTY(int days READ days NOTIFY changed)
    Q_PROPERTY(QString iso READ iso NOTIFY changed)
  public:
    using QObject::QObject;

    int year() const { return year_; }
    int month() const { return month_; }
    int day() const { return day_; }
    int days() const; ///< of this month
    QString iso() const;

    void setYear(int year) { put(year, month_, day_); }
    void setMonth(int month) { put(year_, month, day_); }
    void setDay(int day) { put(year_, month_, day); }
    /// "1985-02-14"; another text changes nothing.
    Q_INVOKABLE void setIso(const QString& iso);

  signals:
    void changed();

  private:
    void put(int year, int month, int day);

    int year_ = 1985;
    int month_ = 1;
    int day_ = 1;
};

} // namespace tongguan::app
