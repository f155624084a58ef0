// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/bus_card_view_model.h"

#include "kiosk/app/plain_text.h"
#include "kiosk/app/staff_texts.h"

#include <QCoreApplication>

namespace tongguan::app {
namespace {

QString nameOf(const flow::BusPerson& person)
{
    if (!person.name.empty())
        return plainText(person.name);
    return QCoreApplication::translate("Bus", "No. %1 of the list").arg(person.place);
}

QString whyOf(const std::string& code)
{
    if (code == flow::kUnlisted)
        return QCoreApplication::translate("Bus", "Not on the list");
    return staffReason(code);
}

} // namespace

void BusCardViewModel::show(const std::optional<flow::BusCard>& card)
{
    if (card == card_)
        return;
    card_ = card;
    emit changed();
}

QStringList BusCardViewModel::missing() const
{
    QStringList lines;
    if (!card_)
        return lines;
    for (const flow::BusPerson& person : card_->missing) {
        QStringList parts{nameOf(person)};
        if (!person.seat.empty())
            parts << plainText(person.seat);
        lines << parts.join(QStringLiteral(" · "));
    }
    return lines;
}

QStringList BusCardViewModel::waiting() const
{
    QStringList lines;
    if (!card_)
        return lines;
    for (const flow::BusPerson& person : card_->waiting) {
        QStringList parts{nameOf(person)};
        if (!person.number.empty())
            parts << plainText(person.number);
        for (const std::string& code : person.reasons)
            parts << whyOf(code);
        lines << parts.join(QStringLiteral(" · "));
    }
    return lines;
}

} // namespace tongguan::app
