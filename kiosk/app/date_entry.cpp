// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/date_entry.h"

#include <QDate>

#include <algorithm>

namespace tongguan::app {

int DateEntry::days() const
{
    return QDate(year_, month_, 1).daysInMonth();
}

QString DateEntry::iso() const
{
    return QDate(year_, month_, day_).toString(Qt::ISODate);
}

void DateEntry::setIso(const QString& iso)
{
    const QDate date = QDate::fromString(iso, Qt::ISODate);
    if (!date.isValid())
        return;
    yearChosen_ = monthChosen_ = dayChosen_ = true;
    put(date.year(), date.month(), date.day());
}

QString DateEntry::shown() const
{
    const QStringList parts = iso().split(u'-');
    return QStringLiteral("%1-%2-%3")
        .arg(yearChosen_ ? parts[0] : QStringLiteral("––––"), monthChosen_ ? parts[1] : QStringLiteral("––"),
             dayChosen_ ? parts[2] : QStringLiteral("––"));
}

void DateEntry::setYear(int year)
{
    yearChosen_ = true;
    put(year, month_, day_);
}

void DateEntry::setMonth(int month)
{
    monthChosen_ = true;
    put(year_, month, day_);
}

void DateEntry::setDay(int day)
{
    dayChosen_ = true;
    put(year_, month_, day);
}

void DateEntry::startAt(int year)
{
    put(year, month_, day_);
}

void DateEntry::put(int year, int month, int day)
{
    year = std::clamp(year, 1900, 2199);
    month = std::clamp(month, 1, 12);
    day = std::clamp(day, 1, QDate(year, month, 1).daysInMonth());
    year_ = year;
    month_ = month;
    day_ = day;
    emit changed();
}

} // namespace tongguan::app
