// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/store/fees.h"

#include "base/json.h"
#include "base/record.h"
#include "base/result.h"
#include "base/time.h"
#include "kiosk/clearance/openness.h"

#include <limits>

namespace tongguan::store {

using clearance::FeeCatalogue;
using clearance::FeeItem;

Result<> keepCatalogue(Database& database, const sync::FeedEntry& entry)
{
    auto withdraw = database.prepare("UPDATE fee_item SET withdrawn = 1 WHERE key = ?");
    if (!withdraw)
        return failed(std::move(withdraw));
    if (auto done = withdraw->run(std::string_view(entry.key)); !done)
        return done;
    const auto json = entry.removed ? Result<Json>(Json()) : parseJson(entry.body);
    const auto catalogue =
        json ? fromJson<FeeCatalogue>(*json) : Result<FeeCatalogue>(fail(json.error().code, json.error().what));
    if (entry.removed || !catalogue)
        return {};
    auto put = database.prepare("INSERT OR REPLACE INTO fee_item (side, version, item, key, valid_from, valid_to, "
                                "withdrawn) VALUES (?, ?, ?, ?, ?, ?, 0)");
    if (!put)
        return failed(std::move(put));
    const std::int64_t from = toMicroseconds(catalogue->validFrom.value_or(UtcTime{}));
    const std::int64_t end =
        catalogue->validTo ? toMicroseconds(*catalogue->validTo) : std::numeric_limits<std::int64_t>::max();
    for (const FeeItem& item : catalogue->items) {
        if (auto done = put->run(std::string_view(catalogue->side), std::string_view(catalogue->version),
                                 std::string_view(item.code), std::string_view(entry.key), from, end);
            !done)
            return done;
    }
    return {};
}

Result<> withdrawCatalogues(Database& database)
{
    return database.execute("UPDATE fee_item SET withdrawn = 1");
}

Result<> chargeFee(Database& database, const clearance::Crossing& crossing, bool replayed)
{
    auto insert =
        database.prepare("INSERT INTO fee_line (crossing, line, side, version, item, quantity, amount, "
                         "currency, charged_by, charged_at, replayed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    if (!insert)
        return failed(std::move(insert));
    const clearance::FeeLine& fee = crossing.fees.back();
    insert->bindAll(std::string_view(crossing.id), static_cast<std::int64_t>(crossing.fees.size()),
                    std::string_view(fee.side), std::string_view(fee.version), std::string_view(fee.item), fee.quantity,
                    fee.amount.value_or(0), std::string_view(fee.currency), std::string_view(fee.by),
                    toMicroseconds(fee.at), std::int64_t{replayed});
    constexpr int kAmount = 7;
    if (!fee.amount)
        insert->bindNull(kAmount);
    auto done = insert->step();
    if (!done && done.error().code == Errc::InvalidInput) // the trigger
        return fail(Errc::Denied, std::move(done.error().what));
    return done ? Result<>{} : failed(std::move(done));
}

Result<> forgetFees(Database& database, std::string_view crossing)
{
    auto forget = database.prepare("DELETE FROM fee_line WHERE crossing = ?");
    if (!forget)
        return failed(std::move(forget));
    return forget->run(crossing);
}

Result<> appendFeeRows(Database& database, std::string& all)
{
    auto rows = database.prepare("SELECT json_array(crossing, line, side, version, item, quantity, amount, currency, "
                                 "charged_by, charged_at) FROM fee_line ORDER BY crossing, line");
    if (!rows)
        return failed(std::move(rows));
    for (;;) {
        auto row = rows->step();
        if (!row)
            return failed(std::move(row));
        if (!*row)
            return {};
        all.append(rows->text(0)).append("\n");
    }
}

} // namespace tongguan::store
