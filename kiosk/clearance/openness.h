// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/clearance/operation.h"
#include "kiosk/clearance/rule_data.h"
#include "kiosk/clearance/wording.h"
#include "kiosk/documents/signed_code.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace tongguan::clearance {

// What the port tells everybody (domain: A.1, tasks 17, 18, 22 to 24). Each is a data set; nothing of it decides a
// lane.

/// Who sets a price.
enum class PriceMode : std::uint8_t { GovernmentPriced, GovernmentGuided, Market };

/// How a port rates a freight agent.
enum class AgentLevel : std::uint8_t { A, B, C, D };

} // namespace tongguan::clearance

namespace tongguan {
template <> struct Codes<clearance::PriceMode> {
    using enum clearance::PriceMode;
    static constexpr std::array<std::pair<clearance::PriceMode, std::string_view>, 3> kTable{
        {{GovernmentPriced, "GOV_PRICED"}, {GovernmentGuided, "GOV_GUIDED"}, {Market, "MARKET"}}};
};
template <> struct Codes<clearance::AgentLevel> {
    using enum clearance::AgentLevel;
    static constexpr std::array<std::pair<clearance::AgentLevel, std::string_view>, 4> kTable{
        {{A, "A"}, {B, "B"}, {C, "C"}, {D, "D"}}};
};
} // namespace tongguan

namespace tongguan::clearance {

/// A line of the fee catalogue: the four columns item, standard, service and basis, who is paid, and who set the price.
struct FeeItem {
    std::string code; ///< "WEIGH": the same service has the same code on both sides
    Wording item;     ///< 收费项目
    Wording standard; ///< 收费标准, with unit and currency, as it is charged
    Wording service;  ///< 服务内容
    Wording basis;    ///< 收费依据
    Wording payee;    ///< 收费主体
    PriceMode mode = PriceMode::GovernmentPriced;
    std::optional<std::int64_t> amount; ///< of one unit, in the currency's smallest; nothing where that depends
    std::string currency;               ///< ISO 4217
    std::string phone;                  ///< of who supervises it
    bool operator==(const FeeItem&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"code", &FeeItem::code}, Member{"item", &FeeItem::item},
                    Member{"standard", &FeeItem::standard}, Member{"service", &FeeItem::service},
                    Member{"basis", &FeeItem::basis}, Member{"payee", &FeeItem::payee}, Member{"mode", &FeeItem::mode},
                    Member{"amount", &FeeItem::amount}, Member{"currency", &FeeItem::currency},
                    Member{"phone", &FeeItem::phone});
    }
};

/// One version of one side's fee catalogue. Data set "fee_catalogue", a row a version: the next one is sent ahead and
/// takes the place of the one before at its minute.
struct FeeCatalogue : Term {
    std::string side; ///< alpha-2: "CN", "VN"
    std::string version;
    std::vector<FeeItem> items;
    bool operator==(const FeeCatalogue&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"side", &FeeCatalogue::side}, Member{"version", &FeeCatalogue::version},
                    Member{"items", &FeeCatalogue::items}, Member{"validFrom", &FeeCatalogue::validFrom},
                    Member{"validTo", &FeeCatalogue::validTo});
    }
};

/// What freight agents ask for a service, as the port advises. Data set "guide_prices".
struct GuidePrice : Term {
    Wording service;
    Wording price; ///< "80–120 CNY a declaration"
    bool operator==(const GuidePrice&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"service", &GuidePrice::service}, Member{"price", &GuidePrice::price},
                    Member{"validFrom", &GuidePrice::validFrom}, Member{"validTo", &GuidePrice::validTo});
    }
};

/// A freight agent and his credit. Data set "agents".
struct FreightAgent : Term {
    Wording name;
    AgentLevel level = AgentLevel::C;
    bool operator==(const FreightAgent&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"name", &FreightAgent::name}, Member{"level", &FreightAgent::level},
                    Member{"validFrom", &FreightAgent::validFrom}, Member{"validTo", &FreightAgent::validTo});
    }
};

/// How long something may take. Data set "time_limits".
struct TimeLimit : Term {
    Operation operation = Operation::StaffDesk;
    std::int64_t minutes = 30;
    Wording owner; ///< who answers for it
    bool operator==(const TimeLimit&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"operation", &TimeLimit::operation}, Member{"minutes", &TimeLimit::minutes},
                    Member{"owner", &TimeLimit::owner}, Member{"validFrom", &TimeLimit::validFrom},
                    Member{"validTo", &TimeLimit::validTo});
    }
};

/// Data set "hotlines", in the order of the keys.
struct Hotline : Term {
    std::string number; ///< "12360"
    Wording name;       ///< whose it is
    bool operator==(const Hotline&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"number", &Hotline::number}, Member{"name", &Hotline::name},
                    Member{"validFrom", &Hotline::validFrom}, Member{"validTo", &Hotline::validTo});
    }
};

/// What somebody asked, and the port's answer. Data set "questions".
struct Question : Term {
    Wording asked;
    Wording answer;
    bool operator==(const Question&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"asked", &Question::asked}, Member{"answer", &Question::answer},
                    Member{"validFrom", &Question::validFrom}, Member{"validTo", &Question::validTo});
    }
};

/// A notice as its issuer signed it: Ed25519 over the bytes of `text`. Data set "policy_notices".
struct SignedNotice {
    std::string text;      ///< JSON of a PolicyNotice, as it was signed: never written anew
    std::string signer;    ///< hex, the first 8 bytes of the key's SHA-256
    std::string signature; ///< base64url
    bool operator==(const SignedNotice&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"text", &SignedNotice::text}, Member{"signer", &SignedNotice::signer},
                    Member{"signature", &SignedNotice::signature});
    }
};

struct PolicyNotice : Term {
    std::string id;
    Wording title;
    Wording body;
    bool operator==(const PolicyNotice&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"id", &PolicyNotice::id}, Member{"title", &PolicyNotice::title},
                    Member{"body", &PolicyNotice::body}, Member{"validFrom", &PolicyNotice::validFrom},
                    Member{"validTo", &PolicyNotice::validTo});
    }
};

/// The catalogue of a side that holds now: of those whose term has begun and is not over the one that began last.
const FeeCatalogue* catalogueAt(std::span<const FeeCatalogue> all, std::string_view side, UtcTime now);

/// The limit of an operation that holds now; of several the one that began last.
const TimeLimit* limitAt(std::span<const TimeLimit> all, Operation operation, UtcTime now);

/// InvalidInput for a notice whose signature does not hold, or that nobody whom we trust has signed.
Result<PolicyNotice> openNotice(const SignedNotice& notice, std::span<const documents::TrustedKey> trusted);

} // namespace tongguan::clearance
