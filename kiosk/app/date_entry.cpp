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
    if (const QDate date = QDate::fromString(iso, Qt::ISODate); date.isValid())
        put(date.year(), date.month(), date.day());
}

void DateEntry::put(int year, int month, int day)
{
    year = std::clamp(year, 1900, 2199);
    month = std::clamp(month, 1, 12);
    day = std::clamp(day, 1, QDate(year, month, 1).daysInMonth());
    if (year == year_ && month == month_ && day == day_)
        return;
    year_ = year;
    month_ = month;
    day_ = day;
    emit changed();
}

} // namespace tongguan::app
