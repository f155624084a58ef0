// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/clearance/rule_data.h"

#include <algorithm>

namespace tongguan::clearance {

namespace {

template <class Row> const Row* lastInForce(const std::vector<Row>& rows, UtcTime now, auto&& fits)
{
    const Row* found = nullptr;
    for (const Row& row : rows) {
        if (row.holds(now) && fits(row))
            found = &row;
    }
    return found;
}

/// A later law goes before an earlier one where both hold.
template <class Row> void sortByStart(std::vector<Row>& rows)
{
    std::ranges::stable_sort(rows, {}, [](const Row& row) { return row.validFrom.value_or(UtcTime::min()); });
}

} // namespace

void RuleData::seal()
{
    sortByStart(goods);
    std::ranges::stable_sort(goods, {}, &GoodsRule::hs);
    sortByStart(certificates);
    std::ranges::stable_sort(certificates, {}, &CertificateRule::hs);
    sortByStart(visas);
    std::ranges::stable_sort(visas, {}, &VisaRule::nationality);
    sortByStart(licences);
    sortByStart(weights);
    std::ranges::stable_sort(weights, {}, &WeightLimit::axles);
    sortByStart(rates);
    sortByStart(factors);
    sortByStart(epidemics);
}

const GoodsRule* RuleData::goodsFor(std::string_view hs, UtcTime now) const
{
    for (std::size_t length = hs.size(); length > 0; --length) {
        const auto rows = std::ranges::equal_range(goods, hs.substr(0, length), {}, &GoodsRule::hs);
        const GoodsRule* found = nullptr;
        for (const GoodsRule& row : rows) {
            if (row.holds(now))
                found = &row;
        }
        if (found != nullptr)
            return found;
    }
    return nullptr;
}

const VisaRule* RuleData::visaFor(std::string_view nationality, UtcTime now) const
{
    return lastInForce(visas, now, [&](const VisaRule& row) { return row.nationality == nationality; });
}

const WeightLimit* RuleData::weightFor(int axles, UtcTime now) const
{
    return lastInForce(weights, now, [&](const WeightLimit& row) { return row.axles <= axles; });
}

const CreditFactor* RuleData::factorFor(CreditLevel level, UtcTime now) const
{
    return lastInForce(factors, now, [&](const CreditFactor& row) { return row.level == level; });
}

const LanePlace* RuleData::place(Lane lane) const
{
    const auto found = std::ranges::find(lanes, lane, &LanePlace::lane);
    return found == lanes.end() ? nullptr : &*found;
}

std::vector<const CertificateRule*> RuleData::certificatesFor(std::string_view hs, Direction direction,
                                                              std::string_view origin, UtcTime now) const
{
    std::vector<const CertificateRule*> needed;
    for (std::size_t length = 1; length <= hs.size(); ++length) {
        for (const CertificateRule& row :
             std::ranges::equal_range(certificates, hs.substr(0, length), {}, &CertificateRule::hs)) {
            if (row.holds(now) && (!row.direction || *row.direction == direction) &&
                (row.origin.empty() || origin.empty() || row.origin == origin))
                needed.push_back(&row);
        }
    }
    return needed;
}

} // namespace tongguan::clearance
