// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/codes.h"
#include "base/member.h"
#include "base/time.h"
#include "kiosk/clearance/facts.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace tongguan::clearance {

// What trade files once and nobody is asked for again (domain: A.1, tasks 1, 2, 7, 9, 15, 19 and 21): how documents are
// submitted, taxes as a status, laboratories, origin, foreign certified firms, electronic delivery orders.

/// How a document is submitted (企业自存、一次性备案、电子化上传、联网核查). Only with the last its issuer was asked.
enum class SubmissionMode : std::uint8_t { SelfKept, OnFile, Uploaded, Network };
enum class TaxMode : std::uint8_t { Paid, Guarantee, PayLater, Due };
/// A certificate of origin, an exporter's own declaration (原产地自主声明), an advance ruling (预裁定).
enum class OriginKind : std::uint8_t { Certificate, SelfDeclaration, AdvanceRuling };

/// A document that was filed with a declaration.
struct FiledDocument {
    CertificateKind kind = CertificateKind::Phyto;
    std::string number;
    SubmissionMode mode = SubmissionMode::Network;
    bool operator==(const FiledDocument&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"kind", &FiledDocument::kind}, Member{"number", &FiledDocument::number},
                    Member{"mode", &FiledDocument::mode});
    }
};

/// What is owed for the goods: a status. Nobody pays at a kiosk.
struct TaxStatus {
    TaxMode mode = TaxMode::Paid;
    std::optional<UtcTime> dueAt; ///< 先放行后缴税
    std::string guarantee;        ///< its reference; empty where there is none
    bool operator==(const TaxStatus&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"mode", &TaxStatus::mode}, Member{"dueAt", &TaxStatus::dueAt},
                    Member{"guarantee", &TaxStatus::guarantee});
    }
};

/// What proves where the goods are from. It decides on a tariff, never on a crossing.
struct OriginProof {
    OriginKind kind = OriginKind::Certificate;
    std::string number;
    std::string exporter;  ///< key of "origin_exporters"; of a self-declaration
    std::string agreement; ///< "RCEP", "ACFTA"
    std::optional<UtcTime> issuedAt;
    bool operator==(const OriginProof&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"kind", &OriginProof::kind}, Member{"number", &OriginProof::number},
                    Member{"exporter", &OriginProof::exporter}, Member{"agreement", &OriginProof::agreement},
                    Member{"issuedAt", &OriginProof::issuedAt});
    }
};

/// Who may declare an origin himself, and under what. Data set "origin_exporters".
struct ApprovedExporter {
    std::string id;
    std::vector<std::string> agreements;
    std::optional<UtcTime> validFrom;
    std::optional<UtcTime> validTo;
    bool operator==(const ApprovedExporter&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"id", &ApprovedExporter::id}, Member{"agreements", &ApprovedExporter::agreements},
                    Member{"validFrom", &ApprovedExporter::validFrom}, Member{"validTo", &ApprovedExporter::validTo});
    }
};

/// A laboratory whose results customs accept (第三方采信). Data set "laboratories".
struct Laboratory {
    std::string id;
    std::string name;
    std::optional<UtcTime> validFrom;
    std::optional<UtcTime> validTo;
    bool operator==(const Laboratory&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"id", &Laboratory::id}, Member{"name", &Laboratory::name},
                    Member{"validFrom", &Laboratory::validFrom}, Member{"validTo", &Laboratory::validTo});
    }
};

/// A laboratory's report on goods. Data set "third_party_reports", found by declaration.
struct ThirdPartyReport {
    std::string number;
    std::string declaration;
    std::string laboratory;
    std::string hs;
    bool passed = true;
    UtcTime issuedAt;
    UtcTime validUntil;
    bool operator==(const ThirdPartyReport&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"number", &ThirdPartyReport::number}, Member{"declaration", &ThirdPartyReport::declaration},
                    Member{"laboratory", &ThirdPartyReport::laboratory}, Member{"hs", &ThirdPartyReport::hs},
                    Member{"passed", &ThirdPartyReport::passed}, Member{"issuedAt", &ThirdPartyReport::issuedAt},
                    Member{"validUntil", &ThirdPartyReport::validUntil});
    }
};

/// A foreign firm that its own customs certified, where mutual recognition (AEO 互认) is in force. Data set
/// "aeo_partners".
struct AeoPartner {
    std::string code;
    std::string country;              ///< alpha-2
    std::optional<UtcTime> validFrom; ///< of the arrangement
    std::optional<UtcTime> validTo;
    bool operator==(const AeoPartner&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"code", &AeoPartner::code}, Member{"country", &AeoPartner::country},
                    Member{"validFrom", &AeoPartner::validFrom}, Member{"validTo", &AeoPartner::validTo});
    }
};

/// An electronic delivery order (电子提货单), as shown or, in the data set "delivery_orders", as its issuer knows it.
struct DeliveryOrder {
    std::string number;
    std::string container;
    UtcTime validUntil;
    bool used = false; ///< by the issuer's word
    bool operator==(const DeliveryOrder&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"number", &DeliveryOrder::number}, Member{"container", &DeliveryOrder::container},
                    Member{"validUntil", &DeliveryOrder::validUntil}, Member{"used", &DeliveryOrder::used});
    }
};

} // namespace tongguan::clearance

template <> struct tongguan::Codes<tongguan::clearance::SubmissionMode> {
    using enum clearance::SubmissionMode;
    static constexpr std::array<std::pair<clearance::SubmissionMode, std::string_view>, 4> kTable{
        {{SelfKept, "SELF_KEPT"}, {OnFile, "ON_FILE"}, {Uploaded, "UPLOADED"}, {Network, "NETWORK"}}};
};
template <> struct tongguan::Codes<tongguan::clearance::TaxMode> {
    using enum clearance::TaxMode;
    static constexpr std::array<std::pair<clearance::TaxMode, std::string_view>, 4> kTable{
        {{Paid, "PAID"}, {Guarantee, "GUARANTEE"}, {PayLater, "PAY_LATER"}, {Due, "DUE"}}};
};
template <> struct tongguan::Codes<tongguan::clearance::OriginKind> {
    using enum clearance::OriginKind;
    static constexpr std::array<std::pair<clearance::OriginKind, std::string_view>, 3> kTable{
        {{Certificate, "CO"}, {SelfDeclaration, "SELF_DECL"}, {AdvanceRuling, "ADV_RULING"}}};
};
