// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/flow/staff_fees.h"

#include "kiosk/clearance/staff_rules.h"
#include "kiosk/flow/rights.h"
#include "kiosk/flow/rows.h"
#include "kiosk/flow/staff_flow.h"

#include <algorithm>

namespace tongguan::flow {

using namespace clearance;

namespace {

/// Staff read Chinese or English.
Tongues staffTongues(const Wording& text)
{
    return {.zh = text.zh, .second = text.in(Language::En)};
}

/// By whatever version it was charged then; its code where that is not here any more.
Tongues itemOf(const std::vector<FeeCatalogue>& all, const FeeLine& fee)
{
    for (const FeeCatalogue& one : all) {
        if (one.side != fee.side || one.version != fee.version)
            continue;
        const auto item = std::ranges::find(one.items, fee.item, &FeeItem::code);
        if (item != one.items.end())
            return staffTongues(item->item);
    }
    return {.zh = fee.item, .second = fee.item};
}

/// The catalogue by which this port charges now; nothing where it has none.
Result<std::optional<FeeCatalogue>> ownCatalogue(store::Store& store, UtcTime now)
{
    const auto all = rowsOf<FeeCatalogue>(store, "fee_catalogue");
    if (!all)
        return fail(all.error().code, all.error().what);
    const FeeCatalogue* one = catalogueAt(*all, store.port().substr(0, 2), now);
    return one == nullptr ? std::optional<FeeCatalogue>{} : std::optional{*one};
}

} // namespace

Result<> addFees(store::Store& store, const Crossing& crossing, UtcTime now, CaseCard& card)
{
    const auto all = rowsOf<FeeCatalogue>(store, "fee_catalogue");
    if (!all)
        return fail(all.error().code, all.error().what);
    for (const FeeLine& fee : crossing.fees)
        card.fees.push_back({.item = itemOf(*all, fee),
                             .quantity = fee.quantity,
                             .amount = fee.amount,
                             .currency = fee.currency,
                             .by = staffIdOf(fee.by)});
    const FeeCatalogue* own = catalogueAt(*all, store.port().substr(0, 2), now);
    if (own == nullptr)
        return {};
    for (const FeeItem& item : own->items)
        card.offers.push_back({.code = item.code,
                               .version = own->version,
                               .item = staffTongues(item.item),
                               .standard = staffTongues(item.standard)});
    return {};
}

/// What is sent names the version that the officer sees. The crossing's kiosk asks its own database.
void StaffFlow::chargeFee(std::string code)
{
    if (!may("RESOLVE") || !view_.card)
        return;
    const auto offer = std::ranges::find(view_.card->offers, code, &FeeOffer::code);
    const auto catalogue = ownCatalogue(store_, clock_.now());
    if (!catalogue) {
        storeFailed(catalogue.error());
        return;
    }
    const bool stands = offer != view_.card->offers.end() && *catalogue && (*catalogue)->version == offer->version;
    const auto item =
        stands ? std::ranges::find((*catalogue)->items, code, &FeeItem::code) : std::vector<FeeItem>::const_iterator{};
    if (!stands || item == (*catalogue)->items.end()) {
        refuse(codeOf(Refusal::UnlistedFee));
        return;
    }
    act(open_,
        ChargeFee{.side = (*catalogue)->side,
                  .version = (*catalogue)->version,
                  .item = item->code,
                  .quantity = 1,
                  .amount = item->amount,
                  .currency = item->currency},
        member_->actor());
}

} // namespace tongguan::flow
