// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/flow/rights.h"

#include "base/codes.h"
#include "base/json.h"
#include "base/record.h"
#include "base/result.h"
#include "base/time.h"
#include "kiosk/clearance/receipt_number.h"
#include "kiosk/flow/port_info.h"
#include "kiosk/flow/questions.h"
#include "kiosk/flow/rows.h"

#include <algorithm>
#include <array>
#include <format>

namespace tongguan::flow {

using namespace clearance;

namespace {

constexpr std::chrono::days kGoodFor{30}; // domain, A.2: then a cached list may be out of date
constexpr std::string_view kSigns = "23456789ACDEFGHJKLMNPQRTUVWXYZ"; // neither 0 O, 1 I, 5 S nor B 8
constexpr std::string_view kReceiptPrefix = "TGC:";
constexpr std::size_t kHalf = 3;

/// Each page's data set, whose age it tells.
std::string_view datasetOf(RightsPage page)
{
    switch (page) {
    case RightsPage::TimeLimits:
        return "time_limits";
    case RightsPage::Hotlines:
        return "hotlines";
    case RightsPage::GuidePrices:
        return "guide_prices";
    case RightsPage::Questions:
        return "questions";
    case RightsPage::Notices:
        return "policy_notices";
    case RightsPage::Prices:
    case RightsPage::Complaint:
        break;
    }
    return "fee_catalogue";
}

Result<> readAge(store::Store& store, UtcTime now, RightsView& view)
{
    const auto counters = store.counters();
    if (!counters)
        return fail(counters.error().code, counters.error().what);
    const auto told = store.reference().body("sets", datasetOf(view.page));
    if (!told)
        return fail(told.error().code, told.error().what);
    auto asOf = counters->feedAsOf;
    if (const auto json = parseJson(told->value_or(std::string{}))) {
        if (const auto set = fromJson<SetInfo>(*json); set && set->asOf)
            asOf = set->asOf;
    }
    view.ageDays.reset();
    if (asOf)
        view.ageDays = static_cast<int>(std::chrono::floor<std::chrono::days>(now - *asOf).count());
    view.old = !asOf || now - *asOf > kGoodFor;
    return {};
}

/// In which language everything can be read beside Chinese: the driver's own, where the lists have it, or the
/// neighbour's.
Language secondLanguage(Language language, Language neighbour, const std::vector<const FeeCatalogue*>& shown)
{
    const bool everywhere = std::ranges::all_of(shown, [&](const FeeCatalogue* one) {
        return std::ranges::all_of(one->items, [&](const FeeItem& item) { return item.item.has(language); });
    });
    return language == Language::Zh || !everywhere ? neighbour : language;
}

PriceLine lineOf(const FeeItem& item, Language second)
{
    const auto both = [&](const Wording& text) { return Tongues{.zh = text.zh, .second = text.in(second)}; };
    return {.item = both(item.item),
            .standard = both(item.standard),
            .service = both(item.service),
            .basis = both(item.basis),
            .payee = both(item.payee),
            .mode = item.mode,
            .phone = item.phone};
}

PriceSide sideOf(const FeeCatalogue& catalogue, std::chrono::minutes eastOfUtc)
{
    const auto day = std::chrono::floor<std::chrono::days>(catalogue.validFrom.value_or(UtcTime{}) + eastOfUtc);
    return {
        .country = catalogue.side, .version = catalogue.version, .since = toIsoDate(std::chrono::year_month_day{day})};
}

/// The home side's lines in its order, each beside the other side's; then what only the other side has.
std::vector<PriceRow> sideBySide(const FeeCatalogue* home, const FeeCatalogue* other, Language second)
{
    std::vector<PriceRow> rows;
    if (home != nullptr) {
        for (const FeeItem& item : home->items)
            rows.push_back({.code = item.code, .home = lineOf(item, second), .other = {}});
    }
    if (other == nullptr)
        return rows;
    for (const FeeItem& item : other->items) {
        const auto same = std::ranges::find(rows, item.code, &PriceRow::code);
        if (same != rows.end())
            same->other = lineOf(item, second);
        else
            rows.push_back({.code = item.code, .home = {}, .other = lineOf(item, second)});
    }
    return rows;
}

PriceFilter filterOf(PriceMode mode)
{
    switch (mode) {
    case PriceMode::GovernmentPriced:
        return PriceFilter::GovernmentPriced;
    case PriceMode::GovernmentGuided:
        return PriceFilter::GovernmentGuided;
    case PriceMode::Market:
        break;
    }
    return PriceFilter::Market;
}

bool passes(const PriceRow& row, PriceFilter filter)
{
    const auto has = [&](const std::optional<PriceLine>& line) { return line && filterOf(line->mode) == filter; };
    return filter == PriceFilter::All || has(row.home) || has(row.other);
}

// By who sets the price (domain, A.2: price mode): what the government set nobody may raise, at the market he may ask
// elsewhere. Services and payees are free text, which no two lists write alike.
void filterPrices(std::vector<PriceRow> all, RightsView& view)
{
    view.filters.clear();
    for (const PriceFilter one :
         {PriceFilter::All, PriceFilter::GovernmentPriced, PriceFilter::GovernmentGuided, PriceFilter::Market}) {
        if (std::ranges::any_of(all, [&](const PriceRow& row) { return passes(row, one); }))
            view.filters.push_back(one);
    }
    if (view.filters.size() <= 2) // all of one kind
        view.filters.clear();
    if (!std::ranges::contains(view.filters, view.filter))
        view.filter = PriceFilter::All;
    std::erase_if(all, [&](const PriceRow& row) { return !passes(row, view.filter); });
    view.prices = std::move(all);
}

Result<> lookAtPrices(store::Store& store, Language language, UtcTime now, RightsView& view)
{
    const auto all = rowsOf<FeeCatalogue>(store, "fee_catalogue");
    if (!all)
        return fail(all.error().code, all.error().what);
    const auto port = portInfo(store);
    if (!port)
        return fail(port.error().code, port.error().what);
    const std::string here = store.port().substr(0, 2);
    const FeeCatalogue* home = catalogueAt(*all, here, now);
    const FeeCatalogue* other = nullptr;
    for (const FeeCatalogue& one : *all) {
        if (one.side != here && other == nullptr)
            other = catalogueAt(*all, one.side, now);
    }
    std::vector<const FeeCatalogue*> shown;
    for (const FeeCatalogue* one : {home, other}) {
        if (one != nullptr)
            shown.push_back(one);
    }
    view.second = secondLanguage(language, port->neighbour, shown);
    const std::chrono::minutes east{port->minutesEastOfUtc};
    view.home = home == nullptr ? PriceSide{} : sideOf(*home, east);
    view.other = other == nullptr ? PriceSide{} : sideOf(*other, east);
    filterPrices(sideBySide(home, other, view.second), view);
    return {};
}

/// Rows of a data set that hold now, each as a row of the list.
template <class Row, class Shown>
Result<> addRows(store::Store& store, std::string_view dataset, UtcTime now, std::vector<InfoRow>& rows,
                 const Shown& shown)
{
    const auto all = rowsOf<Row>(store, dataset);
    if (!all)
        return fail(all.error().code, all.error().what);
    for (const Row& row : *all) {
        if (row.holds(now))
            rows.push_back(shown(row));
    }
    return {};
}

/// Only what its issuer signed, and as long as it holds.
Result<> addNotices(store::Store& store, Language language, UtcTime now, std::vector<InfoRow>& rows)
{
    const auto all = rowsOf<SignedNotice>(store, "policy_notices");
    const auto keys = trustedKeys(store, "notice_keys");
    if (!all)
        return fail(all.error().code, all.error().what);
    if (!keys)
        return fail(keys.error().code, keys.error().what);
    for (const SignedNotice& one : *all) {
        const auto notice = openNotice(one, *keys);
        if (notice && notice->holds(now))
            rows.push_back(
                {.code = {}, .title = notice->title.in(language), .text = notice->body.in(language), .value = {}});
    }
    return {};
}

Result<> lookAtList(store::Store& store, Language language, UtcTime now, RightsView& view)
{
    std::vector<InfoRow> rows;
    const auto done = [&]() -> Result<> {
        switch (view.page) {
        case RightsPage::TimeLimits:
            return addRows<TimeLimit>(store, "time_limits", now, rows, [&](const TimeLimit& row) {
                return InfoRow{.code = std::string(codeOf(row.operation)),
                               .title = {},
                               .text = row.owner.in(language),
                               .value = std::to_string(row.minutes)};
            });
        case RightsPage::Hotlines:
            return addRows<Hotline>(store, "hotlines", now, rows, [&](const Hotline& row) {
                return InfoRow{.code = {}, .title = row.name.in(language), .text = {}, .value = row.number};
            });
        case RightsPage::GuidePrices: {
            auto prices = addRows<GuidePrice>(store, "guide_prices", now, rows, [&](const GuidePrice& row) {
                return InfoRow{
                    .code = {}, .title = row.service.in(language), .text = row.price.in(language), .value = {}};
            });
            if (!prices)
                return prices;
            return addRows<FreightAgent>(store, "agents", now, rows, [&](const FreightAgent& row) {
                return InfoRow{.code = "AGENT",
                               .title = row.name.in(language),
                               .text = {},
                               .value = std::string(codeOf(row.level))};
            });
        }
        case RightsPage::Questions: {
            const auto port = portInfo(store);
            if (!port)
                return fail(port.error().code, port.error().what);
            view.askAddress = askAddress(port->followSite);
            return addRows<Question>(store, "questions", now, rows, [&](const Question& row) {
                return InfoRow{
                    .code = {}, .title = row.asked.in(language), .text = row.answer.in(language), .value = {}};
            });
        }
        case RightsPage::Notices:
            return addNotices(store, language, now, rows);
        case RightsPage::Prices:
        case RightsPage::Complaint:
            break;
        }
        return {};
    }();
    if (done)
        view.rows = std::move(rows);
    return done;
}

} // namespace

Result<> lookAtRights(store::Store& store, Language language, UtcTime now, RightsView& view)
{
    if (auto aged = readAge(store, now, view); !aged)
        return aged;
    if (view.page == RightsPage::Prices)
        return lookAtPrices(store, language, now, view);
    if (view.page == RightsPage::Questions && !view.complaint.receipt.empty()) {
        const auto known = lookAtQuestion(store, view.complaint.receipt, language, view.complaint);
        if (!known)
            return fail(known.error().code, known.error().what);
    }
    return lookAtList(store, language, now, view);
}

Result<std::optional<int>> limitOf(store::Store& store, Operation operation, UtcTime now)
{
    const auto all = rowsOf<TimeLimit>(store, "time_limits");
    if (!all)
        return fail(all.error().code, all.error().what);
    const TimeLimit* limit = limitAt(*all, operation, now);
    return limit == nullptr ? std::optional<int>{} : std::optional{static_cast<int>(limit->minutes)};
}

Result<> usePublishedLimits(store::Store& store, UtcTime now, std::span<CaseRow> rows)
{
    const auto all = rowsOf<TimeLimit>(store, "time_limits");
    if (!all)
        return fail(all.error().code, all.error().what);
    const auto operation = [](State state) -> std::optional<Operation> {
        switch (state) {
        case State::WaitStaff:
            return Operation::StaffDesk;
        case State::Queued:
        case State::Called:
            return Operation::Queue;
        case State::InInspection:
            return Operation::Inspection;
        default:
            return std::nullopt;
        }
    };
    for (CaseRow& row : rows) {
        const auto which = operation(row.state);
        const TimeLimit* limit = which ? limitAt(*all, *which, now) : nullptr;
        if (limit != nullptr)
            row.limitSeconds = std::chrono::seconds(std::chrono::minutes(limit->minutes)).count();
    }
    return {};
}

int minutesSince(UtcTime since, UtcTime now)
{
    return static_cast<int>(std::max<std::int64_t>(0, std::chrono::floor<std::chrono::minutes>(now - since).count()));
}

std::string makeReceipt(Random& random)
{
    std::string receipt;
    while (receipt.size() < 2 * kHalf) {
        std::array<std::uint8_t, 1> drawn{};
        random.fill(drawn);
        const std::size_t byte = drawn.front();
        if (byte < 256 / kSigns.size() * kSigns.size()) // each sign as often as the next
            receipt += kSigns[byte % kSigns.size()];
    }
    return receipt.insert(kHalf, "-");
}

std::string receiptCode(std::string_view receipt)
{
    return std::format("{}{}", kReceiptPrefix, receipt);
}

std::string receiptOf(std::string_view code)
{
    if (code.starts_with("https://")) { // of a question, whose receipt a telephone reads as well
        const std::size_t page = code.rfind("/r/");
        code = page == std::string_view::npos ? std::string_view{} : code.substr(page + 3);
        return isReceiptNumber(code) ? std::string(code) : std::string{};
    }
    if (!code.starts_with(kReceiptPrefix))
        return {};
    code.remove_prefix(kReceiptPrefix.size());
    const bool fits = code.size() == 2 * kHalf + 1 && code[kHalf] == '-' &&
                      std::ranges::all_of(code, [](char c) { return c == '-' || kSigns.contains(c); });
    return fits || isReceiptNumber(code) ? std::string(code) : std::string{};
}

} // namespace tongguan::flow
