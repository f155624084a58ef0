// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/clearance/dataset_rows.h"

#include "base/json.h"
#include "base/record.h"
#include "base/record_schema.h"
#include "kiosk/clearance/merging.h"
#include "kiosk/clearance/notices.h"
#include "kiosk/clearance/openness.h"
#include "kiosk/clearance/passenger_list.h"
#include "kiosk/clearance/queue.h"
#include "kiosk/clearance/reference.h"
#include "kiosk/clearance/rule_data.h"
#include "kiosk/clearance/seal_signers.h"
#include "kiosk/documents/code_patterns.h"

#include <algorithm>
#include <array>
#include <format>

namespace tongguan::clearance {

namespace {

using Fault = std::expected<void, RowFault>;

Fault wrong(std::string_view field, std::string what)
{
    return std::unexpected(RowFault{.field = std::string(field), .what = std::move(what)});
}

/// Beside its type, what a member's number may be.
struct Range {
    std::string_view dataset;
    std::string_view member;
    std::int64_t least;
    std::int64_t most;
};
constexpr Range kRanges[] = {
    {"credit_factors", "factor", 0, 100'000'000},
    {"credit_factors", "fixed", 0, 1'000'000},
    {"draw_rates", "rate", 0, 1'000'000},
    {"freshness", "okSeconds", 0, 1'000'000'000},
    {"freshness", "degradedSeconds", 0, 1'000'000'000},
    {"lanes", "bays", 1, kMaxBays},
    {"merge_rules", "minutes", 0, 1440},
    {"notice_firms", "minutes", 1, 1440},
    {"notice_firms", "resends", 0, 20},
    {"notice_yards", "minutes", 1, 1440},
    {"notice_yards", "resends", 0, 20},
    {"queue_rules", "favouredPerNormal", 1, 20},
    {"queue_rules", "callMinutes", 1, 120},
    {"queue_rules", "calls", 1, 10},
    {"queue_rules", "waitHours", 1, 24},
    {"queue_rules", "fewestWaits", 1, 1000},
    {"time_limits", "minutes", 1, 100'000},
    {"vehicles", "axles", 0, 20},
    {"vehicles", "seats", 0, 120},
    {"vehicles", "tareKg", 0, 500'000},
    {"weight_limits", "axles", 2, 20},
    {"weight_limits", "limitKg", 1, 500'000},
};

/// Or what its text must look like: regular expressions of JSON Schema, and here by the same few forms.
struct Form {
    std::string_view dataset;
    std::string_view member;
    std::string_view pattern;
    bool (*fits)(std::string_view text);
};
bool isHeading(std::string_view text)
{
    return text.size() >= 2 && text.size() <= 13 &&
           std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}
bool isHeadingOrAll(std::string_view text)
{
    return text.empty() || isHeading(text);
}
bool isNationality(std::string_view text)
{
    return !text.empty() && text.size() <= 3 && std::ranges::all_of(text, [](char c) { return c >= 'A' && c <= 'Z'; });
}
bool isCountry(std::string_view text)
{
    return text.size() == 2 && isNationality(text);
}
/// As long as the longest list of revoked certificates that is read.
bool isBase64(std::string_view text)
{
    return !text.empty() && text.size() <= documents::kMaxRevocationBytes / 3 * 4 + 4 &&
           std::ranges::all_of(text, [](char c) {
               return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' ||
                      c == '_';
           });
}
constexpr std::string_view kHeading = "^[0-9]{2,13}$";
constexpr std::string_view kHeadingOrAll = "^([0-9]{2,13})?$";
constexpr Form kForms[] = {
    {"cert_requirements", "hs", kHeading, isHeading},
    {"draw_rates", "hs", kHeadingOrAll, isHeadingOrAll},
    {"epidemic_notices", "hs", kHeadingOrAll, isHeadingOrAll},
    {"fee_catalogue", "side", "^[A-Z]{2}$", isCountry},
    {"goods", "hs", kHeading, isHeading},
    {"non_accepted", "hs", kHeading, isHeading},
    {"seal_trust", "der", "^[A-Za-z0-9_-]+$", isBase64},
    {"visa_rules", "nationality", "^[A-Z]{1,3}$", isNationality}, // ICAO 9303-3, 5: Germany is "D"
};

Fault inRange(std::string_view dataset, const Json& row)
{
    for (const Range& range : kRanges) {
        const auto value = row.find(range.member);
        if (range.dataset != dataset || value == row.end() || !value->is_number_integer())
            continue;
        const auto number = value->get<std::int64_t>();
        if (number < range.least || number > range.most)
            return wrong(range.member,
                         std::format("\"{}\" should be from {} to {}", range.member, range.least, range.most));
    }
    for (const Form& form : kForms) {
        const auto value = row.find(form.member);
        if (form.dataset == dataset && value != row.end() && value->is_string() &&
            !form.fits(value->get_ref<const std::string&>()))
            return wrong(form.member, std::format("\"{}\" should look like {}", form.member, form.pattern));
    }
    return {};
}

/// The member that a message of `fromJson` names first: `"hs": should be a text`.
std::string fieldOf(std::string_view what)
{
    if (!what.starts_with('"'))
        return {};
    return std::string(what.substr(1, what.find('"', 1) - 1));
}

/// What a row lacks although each member fits.
template <class Row> Fault whole(const Row& /*row*/)
{
    return {};
}

/// A line of the catalogue has all its columns: what is not told may not be charged.
Fault whole(const FeeCatalogue& catalogue)
{
    if (catalogue.version.empty())
        return wrong("version", "\"version\" should not be empty");
    if (!catalogue.validFrom)
        return wrong("validFrom", "\"validFrom\" should be told");
    for (const FeeItem& item : catalogue.items) {
        const std::pair<std::string_view, const Wording*> columns[] = {{"item", &item.item},
                                                                       {"standard", &item.standard},
                                                                       {"service", &item.service},
                                                                       {"basis", &item.basis},
                                                                       {"payee", &item.payee}};
        const auto* empty = std::ranges::find_if(columns, [](const auto& one) { return one.second->zh.empty(); });
        if (item.code.empty() || empty != std::end(columns))
            return wrong("items", std::format("an item without \"{}\"", item.code.empty() ? "code" : empty->first));
        if (std::ranges::count(catalogue.items, item.code, &FeeItem::code) > 1)
            return wrong("items", "a code that stands twice");
    }
    return {};
}

/// A pattern that cannot be used would be noticed by nobody until its code comes.
Fault whole(const documents::CodePattern& row)
{
    if (row.source.empty())
        return wrong("source", "\"source\" should not be empty");
    if (const auto usable = documents::CodePatterns::check(row); !usable)
        return wrong("pattern", usable.error().what);
    return {};
}

template <class Row> Fault check(const Json& json, UnknownMembers unknown)
{
    if (!json.is_object())
        return wrong("", "should be an object");
    for (const auto& [name, value] : json.items()) {
        const bool known = Row::members([&](const auto&... member) { return ((member.name == name) || ...); });
        if (!known && unknown == UnknownMembers::Refused)
            return wrong(name, std::format("\"{}\" is no member of this data set", name));
    }
    const auto row = fromJson<Row>(json);
    if (!row)
        return wrong(fieldOf(row.error().what), row.error().what);
    return whole(*row);
}

struct Dataset {
    std::string_view name;
    Fault (*check)(const Json&, UnknownMembers);
    Json (*schema)();
};
template <class Row> constexpr Dataset dataset(std::string_view name)
{
    return {.name = name, .check = check<Row>, .schema = schemaOf<Row>};
}

constexpr Dataset kDatasets[] = {
    dataset<AeoPartner>("aeo_partners"),
    dataset<FreightAgent>("agents"),
    dataset<Booking>("bookings"),
    dataset<CertificateRule>("cert_requirements"),
    dataset<Certificate>("certificates"),
    dataset<documents::CodePattern>("code_patterns"),
    dataset<CreditCode>("credit_codes"),
    dataset<CreditFactor>("credit_factors"),
    dataset<Declaration>("declarations"),
    dataset<DeliveryOrder>("delivery_orders"),
    dataset<DrawHash>("draw_hashes"),
    dataset<DrawRate>("draw_rates"),
    dataset<DrawSeed>("draw_seeds"),
    dataset<FiledDriver>("drivers"),
    dataset<Enterprise>("enterprises"),
    dataset<EpidemicNotice>("epidemic_notices"),
    dataset<FeeCatalogue>("fee_catalogue"),
    dataset<FreshnessLimit>("freshness"),
    dataset<GoodsRule>("goods"),
    dataset<GreenEntry>("green_list"),
    dataset<GuidePrice>("guide_prices"),
    dataset<Hotline>("hotlines"),
    dataset<Laboratory>("laboratories"),
    dataset<LanePlace>("lanes"),
    dataset<LicenceRule>("licence_classes"),
    dataset<LicencePaper>("licences"),
    dataset<MergeRules>("merge_rules"),
    dataset<NonAccepted>("non_accepted"),
    dataset<DutyOfficer>("officers"),
    dataset<Subscriber>("notice_firms"),
    dataset<Subscriber>("notice_yards"),
    dataset<Order>("orders"),
    dataset<ApprovedExporter>("origin_exporters"),
    dataset<PassengerList>("passenger_lists"),
    dataset<PassengerNames>("passenger_names"),
    dataset<Permit>("permits"),
    dataset<SignedNotice>("policy_notices"),
    dataset<Priority>("priorities"),
    dataset<Question>("questions"),
    dataset<QueueRules>("queue_rules"),
    dataset<SealTrustRow>("seal_trust"),
    dataset<SetInfo>("sets"),
    dataset<ThirdPartyReport>("third_party_reports"),
    dataset<TimeLimit>("time_limits"),
    dataset<VehiclePapers>("vehicles"),
    dataset<VisaRule>("visa_rules"),
    dataset<WeightLimit>("weight_limits"),
};

constexpr auto kNames = [] {
    std::array<std::string_view, std::size(kDatasets)> names;
    std::ranges::transform(kDatasets, names.begin(), &Dataset::name);
    return names;
}();

} // namespace

std::expected<void, RowFault> checkRow(std::string_view dataset, const Json& row, UnknownMembers unknown)
{
    const auto* known = std::ranges::find(kDatasets, dataset, &Dataset::name);
    if (known == std::end(kDatasets))
        return {};
    if (auto fits = known->check(row, unknown); !fits)
        return fits;
    return inRange(dataset, row);
}

Json schemaOfDataset(std::string_view dataset)
{
    const auto* known = std::ranges::find(kDatasets, dataset, &Dataset::name);
    if (known == std::end(kDatasets))
        return {};
    Json row = known->schema();
    for (const Range& range : kRanges) {
        if (range.dataset != dataset)
            continue;
        Json& member = row["properties"][std::string(range.member)];
        member["minimum"] = range.least;
        member["maximum"] = range.most;
    }
    for (const Form& form : kForms) {
        if (form.dataset == dataset)
            row["properties"][std::string(form.member)]["pattern"] = std::string(form.pattern);
    }
    return {{"$schema", "https://json-schema.org/draft/2020-12/schema"},
            {"title", std::format("data set \"{}\": an object of rows by key", dataset)},
            {"type", "object"},
            {"additionalProperties", row}};
}

std::span<const std::string_view> knownDatasets()
{
    return kNames;
}

} // namespace tongguan::clearance
