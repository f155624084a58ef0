// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/rights_view_model.h"

#include "kiosk/app/plain_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace tongguan::app {

void RightsViewModel::show(const flow::RightsView& rights)
{
    if (rights == rights_)
        return;
    rights_ = rights;
    prices_.show(rights.prices);
    const auto open = std::ranges::find(rights_.prices, rights_.price, &flow::PriceRow::code);
    columns_.show(open == rights_.prices.end() ? nullptr : &*open, rights_.second);
    rows_.show(rights.rows);
    emit changed();
}

void RightsViewModel::retranslate()
{
    rows_.retranslate();
    emit changed();
}

QList<int> RightsViewModel::filters() const
{
    QList<int> all;
    for (const flow::PriceFilter one : rights_.filters)
        all << static_cast<int>(one);
    return all;
}

QString RightsViewModel::answer() const
{
    if (!rights_.complaint.answer)
        return {};
    if (!rights_.complaint.words.empty())
        return plainText(rights_.complaint.words);
    switch (*rights_.complaint.answer) {
    case clearance::ComplaintAnswer::Corrected:
        return QCoreApplication::translate("Rights", "It was put right");
    case clearance::ComplaintAnswer::Refunded:
        return QCoreApplication::translate("Rights", "You get your money back: ask staff");
    case clearance::ComplaintAnswer::PassedOn:
        return QCoreApplication::translate("Rights", "It was passed on to the authority for it");
    case clearance::ComplaintAnswer::Explained:
        break;
    }
    return QCoreApplication::translate("Rights", "Looked into: ask staff for the answer");
}

} // namespace tongguan::app
