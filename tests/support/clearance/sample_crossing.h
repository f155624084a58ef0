// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "base/record.h"
#include "kiosk/clearance/apply.h"

#include <format>
#include <vector>

namespace tongguan::test {

inline constexpr UtcTime kNoon = fromMicroseconds(1'795'600'800'000'000); // 2026-11-25, 10:00 UTC
inline const std::string kCrossing = "01936d2a-0000-7000-8000-000000000172";

/// What a laden truck with a declaration goes through, up to "is this correct? yes". Invented people and plates.
inline std::vector<clearance::CrossingEvent> ladenTruck()
{
    using namespace clearance;
    return {
        Opened{.port = "CNHKM", .kiosk = "HKM-K01", .language = Language::Vi},
        CodeRead{.declaration = "861120261000000172",
                 .batch = "3261125000172",
                 .plate = "24C-017.22",
                 .plateNorm = "24C01722",
                 .plateCountry = "VN",
                 .container = "CSQU3054383",
                 .seal = "YN0017268"},
        DocumentRead{.documentType = "P",
                     .issuer = "VNM",
                     .number = "C1234567",
                     .name = "NGUYEN VAN MAU",
                     .nationality = "VNM",
                     .birth = "1985-02-15",
                     .expiry = "2031-04-15"},
        LicenceRead{.number = "010085000001"},
        FactsConfirmed{},
        SealRead{.number = "YN0017268"},
        ContainerRead{.number = "CSQU3054383"},
    };
}

inline Result<clearance::Crossing> addUp(const std::vector<clearance::CrossingEvent>& events,
                                         clearance::Crossing sum = {})
{
    for (const clearance::CrossingEvent& event : events) {
        auto next = clearance::apply(std::move(sum), event, {.crossing = kCrossing, .actor = "driver", .at = kNoon});
        if (!next)
            return next;
        sum = std::move(*next);
    }
    return sum;
}

/// Fresh lists in which this truck is pre-released.
inline clearance::ReferenceView releasedOnArrival()
{
    using namespace clearance;
    ReferenceView view;
    view.declaration = Declaration{
        .number = "861120261000000172",
        .batch = "3261125000172",
        .plate = "24C01722",
        .lines = {{.hs = "08109080", .description = "fresh dragon fruit", .packages = 1840, .grossKg = 18400}},
        .container = "CSQU3054383",
        .seal = "YN0017268",
        .enterprise = "91532500MA6TE5T09F",
        .status = ReleaseStatus::Released,
        .releasedOnArrival = true,
        .validUntil = kNoon + std::chrono::hours{12}};
    view.permits = {{.number = "C-2026-0172",
                     .plate = "24C01722",
                     .kind = PermitKind::C,
                     .validUntil = kNoon + std::chrono::hours{48}}};
    view.certificates = {{.number = "PC-VN-0172",
                          .kind = CertificateKind::Phyto,
                          .declaration = "861120261000000172",
                          .goods = {{.hs = "081090", .kg = 18400}},
                          .validUntil = kNoon + std::chrono::hours{48}}};
    view.enterprise = Enterprise{.uscc = "91532500MA6TE5T09F", .name = "Sample Fruit", .level = CreditLevel::Regular};
    view.vehicle = VehiclePapers{.type = VehicleType::Semi,
                                 .axles = 6,
                                 .tareKg = 15200,
                                 .registrationUntil = "2027-06-30",
                                 .insuranceUntil = "2027-06-30",
                                 .inspectionUntil = "2027-06-30",
                                 .temporaryPlateUntil = "2026-12-31"};
    view.licence = LicencePaper{.classes = {"VN-CE"}, .validUntil = "2031-04-15"};
    for (const std::string_view dataset : kAgedDatasets)
        view.ages.push_back({.dataset = std::string(dataset), .asOf = kNoon - std::chrono::minutes{1}});
    return view;
}

/// The law of that day, as far as this truck meets it.
inline clearance::RuleData samplePortRules()
{
    using namespace clearance;
    RuleData rules;
    rules.port.version = "2026-11-25";
    rules.port.port = "CNHKM";
    rules.port.opposite = "VNLCA";
    rules.port.greenPair = true;
    rules.port.fruitSite = true;
    rules.goods = {{{}, "0810", true, true, false, true, false}, {{}, "0811", false, false, false, true, false}};
    rules.certificates = {{{}, "08", Direction::Entry, "", CertificateKind::Phyto, false}};
    rules.visas = {{{}, "VNM", {"P", "I"}, false}};
    rules.licences = {{{}, "VN-CE", {VehicleType::Semi, VehicleType::Truck}}, {{}, "VN-B", {VehicleType::Car}}};
    rules.weights = {{{}, 2, 18000}, {{}, 6, 49000}};
    rules.seal();
    return rules;
}

/// A row of the feed.
struct SampleRow {
    std::string dataset;
    std::string key;
    Json body;
};

/// The same papers and law as rows, for those who feed a store: all that `releasedOnArrival` and `samplePortRules` have
/// beside declarations, orders, permits, enterprises and lanes.
inline std::vector<SampleRow> samplePapersAndLaw()
{
    const clearance::ReferenceView view = releasedOnArrival();
    const clearance::RuleData rules = samplePortRules();
    std::vector<SampleRow> rows{
        {"certificates", view.certificates[0].number, toJson(view.certificates[0])},
        {"vehicles", "24C01722", toJson(*view.vehicle)},
        {"licences", "010085000001", toJson(*view.licence)},
        {"watch_key", "current", {{"key", toBase64(asBytes("a key of the watch list"))}}},
        {"green_list", "none", toJson(clearance::GreenEntry{.uscc = "none"})},
        {"cert_requirements", "fruit", toJson(rules.certificates[0])},
        {"visa_rules", "VNM", toJson(rules.visas[0])},
    };
    const auto add = [&](const std::string& dataset, const auto& table) {
        for (std::size_t i = 0; i < table.size(); ++i)
            rows.push_back({dataset, std::format("{}", i), toJson(table[i])});
    };
    add("goods", rules.goods);
    add("licence_classes", rules.licences);
    add("weight_limits", rules.weights);
    return rows;
}

} // namespace tongguan::test
