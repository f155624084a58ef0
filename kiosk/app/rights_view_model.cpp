// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/rights_view_model.h"

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

QString RightsViewModel::answer() const
{
    if (!rights_.complaint.answer)
        return {};
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
