// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/clearance/apply.h"

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
    view.ruleSet = "2026-11-20";
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
    view.enterprise = Enterprise{.uscc = "91532500MA6TE5T09F", .name = "Sample Fruit", .level = CreditLevel::Regular};
    for (const char* dataset : {"watch", "orders", "declarations", "permits", "enterprises", "lanes"})
        view.ages.push_back({.dataset = dataset, .asOf = kNoon - std::chrono::minutes{1}});
    return view;
}

} // namespace tongguan::test
