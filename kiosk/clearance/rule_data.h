// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/clearance/facts.h"
#include "kiosk/clearance/reference.h"

#include <concepts>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tongguan::clearance {

// The law as data: lists and limits that concern every crossing, dated row by row. A change of law is a row that holds
// from its minute on; nothing restarts. Each is a data set of the same name, with a schema in assets/schemas.

/// From when until when a row holds; the end is the first moment at which it no longer does.
struct Term {
    std::optional<UtcTime> validFrom;
    std::optional<UtcTime> validTo;
    bool operator==(const Term&) const = default;
    bool holds(UtcTime now) const { return (!validFrom || *validFrom <= now) && (!validTo || now < *validTo); }
};

/// Goods by the beginning of their HS code; the longest that fits counts. Data set "goods".
struct GoodsRule : Term {
    std::string hs;          ///< 2 to 10 digits
    bool green = false;      ///< on the port's green goods table
    bool fruitSite = false;  ///< only through a port that is designated for it
    bool onSite = false;     ///< quarantine looks at it at the port, whatever was released
    bool scanSuited = false; ///< non-intrusive inspection is enough
    bool scanFirst = false;  ///< on the machine-first list
    bool operator==(const GoodsRule&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"hs", &GoodsRule::hs}, Member{"green", &GoodsRule::green},
                    Member{"fruitSite", &GoodsRule::fruitSite}, Member{"onSite", &GoodsRule::onSite},
                    Member{"scanSuited", &GoodsRule::scanSuited}, Member{"scanFirst", &GoodsRule::scanFirst},
                    Member{"validFrom", &GoodsRule::validFrom}, Member{"validTo", &GoodsRule::validTo});
    }
};

/// A certificate that goods need. Data set "cert_requirements" (domain: A.1, task 1).
struct CertificateRule : Term {
    std::string hs;
    std::optional<Direction> direction; ///< nothing: both
    std::string origin;                 ///< alpha-2; empty: any
    CertificateKind certificate = CertificateKind::Phyto;
    bool quarantine = false; ///< without it the goods go to quarantine, not to the desk
    bool operator==(const CertificateRule&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"hs", &CertificateRule::hs}, Member{"direction", &CertificateRule::direction},
                    Member{"origin", &CertificateRule::origin}, Member{"certificate", &CertificateRule::certificate},
                    Member{"quarantine", &CertificateRule::quarantine},
                    Member{"validFrom", &CertificateRule::validFrom}, Member{"validTo", &CertificateRule::validTo});
    }
};

/// Goods for which no laboratory's result is accepted (第三方采信负面清单). Data set "non_accepted".
struct NonAccepted : Term {
    std::string hs;
    bool operator==(const NonAccepted&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"hs", &NonAccepted::hs}, Member{"validFrom", &NonAccepted::validFrom},
                    Member{"validTo", &NonAccepted::validTo});
    }
};

/// With what a nationality may enter here. Data set "visa_rules".
struct VisaRule : Term {
    std::string nationality;            ///< alpha-3
    std::vector<std::string> documents; ///< first letters of MRZ document codes that are good here; empty: all
    bool visa = true;                   ///< whether a visa or permit is needed
    bool operator==(const VisaRule&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"nationality", &VisaRule::nationality}, Member{"documents", &VisaRule::documents},
                    Member{"visa", &VisaRule::visa}, Member{"validFrom", &VisaRule::validFrom},
                    Member{"validTo", &VisaRule::validTo});
    }
};

/// What a licence class may drive. Data set "licence_classes".
struct LicenceRule : Term {
    std::string licenceClass;
    std::vector<VehicleType> vehicles;
    bool operator==(const LicenceRule&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"class", &LicenceRule::licenceClass}, Member{"vehicles", &LicenceRule::vehicles},
                    Member{"validFrom", &LicenceRule::validFrom}, Member{"validTo", &LicenceRule::validTo});
    }
};

/// How much a combination may weigh, by its axles. Data set "weight_limits".
struct WeightLimit : Term {
    int axles = 2;
    std::int64_t limitKg = 0;
    bool operator==(const WeightLimit&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"axles", &WeightLimit::axles}, Member{"limitKg", &WeightLimit::limitKg},
                    Member{"validFrom", &WeightLimit::validFrom}, Member{"validTo", &WeightLimit::validTo});
    }
};

/// How often an agency draws. Data set "draw_rates". The longest HS code that fits counts.
struct DrawRate : Term {
    Agency agency = Agency::Customs;
    std::optional<Direction> direction; ///< nothing: both
    std::string hs;                     ///< empty: all goods
    std::int64_t rate = 0;              ///< millionths
    bool operator==(const DrawRate&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"agency", &DrawRate::agency}, Member{"direction", &DrawRate::direction},
                    Member{"hs", &DrawRate::hs}, Member{"rate", &DrawRate::rate},
                    Member{"validFrom", &DrawRate::validFrom}, Member{"validTo", &DrawRate::validTo});
    }
};

/// What a credit level does to the rate. Data set "credit_factors".
struct CreditFactor : Term {
    CreditLevel level = CreditLevel::Regular;
    std::int64_t factor = 1'000'000;   ///< millionths
    std::optional<std::int64_t> fixed; ///< millionths: the rate itself, whatever the base
    bool operator==(const CreditFactor&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"level", &CreditFactor::level}, Member{"factor", &CreditFactor::factor},
                    Member{"fixed", &CreditFactor::fixed}, Member{"validFrom", &CreditFactor::validFrom},
                    Member{"validTo", &CreditFactor::validTo});
    }
};

/// Where vehicles from some places, or with some goods, are disinfected. Data set "epidemic_notices".
struct EpidemicNotice : Term {
    std::string hs;     ///< empty: all goods, and empty vehicles
    std::string origin; ///< alpha-2 of the goods or the vehicle; empty: all
    bool operator==(const EpidemicNotice&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"hs", &EpidemicNotice::hs}, Member{"origin", &EpidemicNotice::origin},
                    Member{"validFrom", &EpidemicNotice::validFrom}, Member{"validTo", &EpidemicNotice::validTo});
    }
};

/// The port itself, and what it set for its rules (domain: figures marked [D]). Data set "port", key "rules".
struct PortRules {
    std::string version = "built-in";
    std::string port;
    std::string opposite;
    bool greenPair = false;                 ///< the green channel is agreed with the opposite port
    bool fruitSite = false;                 ///< designated for import fruit
    bool scannerUp = true;                  ///< the scan lane works
    std::int64_t minutesEastOfUtc = 480;    ///< domain, B: China +480
    std::int64_t weightTolerance = 50;      ///< thousandths of the declared weight
    std::int64_t certificateTolerance = 50; ///< thousandths of the certified weight
    std::int64_t reentryMinutes = 30;
    std::int64_t slotMinutes = 60;
    std::int64_t resumeMinutes = 10; ///< rule 15: older is a question for staff
    bool operator==(const PortRules&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"version", &PortRules::version}, Member{"port", &PortRules::port},
                    Member{"opposite", &PortRules::opposite}, Member{"greenPair", &PortRules::greenPair},
                    Member{"fruitSite", &PortRules::fruitSite}, Member{"scannerUp", &PortRules::scannerUp},
                    Member{"minutesEastOfUtc", &PortRules::minutesEastOfUtc},
                    Member{"weightTolerance", &PortRules::weightTolerance},
                    Member{"certificateTolerance", &PortRules::certificateTolerance},
                    Member{"reentryMinutes", &PortRules::reentryMinutes},
                    Member{"slotMinutes", &PortRules::slotMinutes}, Member{"resumeMinutes", &PortRules::resumeMinutes});
    }
};

/// All of it, as one value. `seal()` before use: it sorts what is searched.
struct RuleData {
    PortRules port;
    std::vector<LanePlace> lanes;
    std::vector<FreshnessLimit> freshness;
    std::vector<GoodsRule> goods;
    std::vector<CertificateRule> certificates;
    std::vector<VisaRule> visas;
    std::vector<LicenceRule> licences;
    std::vector<WeightLimit> weights;
    std::vector<DrawRate> rates;
    std::vector<CreditFactor> factors;
    std::vector<EpidemicNotice> epidemics;
    std::vector<NonAccepted> nonAccepted;
    bool operator==(const RuleData&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"port", &RuleData::port}, Member{"lanes", &RuleData::lanes},
                    Member{"freshness", &RuleData::freshness}, Member{"goods", &RuleData::goods},
                    Member{"certificates", &RuleData::certificates}, Member{"visas", &RuleData::visas},
                    Member{"licences", &RuleData::licences}, Member{"weights", &RuleData::weights},
                    Member{"rates", &RuleData::rates}, Member{"factors", &RuleData::factors},
                    Member{"epidemics", &RuleData::epidemics}, Member{"nonAccepted", &RuleData::nonAccepted});
    }

    /// Puts every table into the order that the searches below need.
    void seal();

    /// The row with the longest `hs` that begins this one and holds now; null where none does.
    const GoodsRule* goodsFor(std::string_view hs, UtcTime now) const;
    const VisaRule* visaFor(std::string_view nationality, UtcTime now) const;
    /// The limit for so many axles; of those with fewer the highest, where there is no row of their own.
    const WeightLimit* weightFor(int axles, UtcTime now) const;
    const CreditFactor* factorFor(CreditLevel level, UtcTime now) const;
    const LanePlace* place(Lane lane) const;
    /// Certificates that a line of goods needs; of an origin that is not known, those of every origin.
    std::vector<const CertificateRule*> certificatesFor(std::string_view hs, Direction direction,
                                                        std::string_view origin, UtcTime now) const;
};

/// Whether an HS code begins with another; every code begins with the empty one.
constexpr bool fallsUnder(std::string_view hs, std::string_view heading)
{
    return hs.starts_with(heading);
}

} // namespace tongguan::clearance
