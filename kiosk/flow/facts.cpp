// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/flow/facts.h"

#include <numeric>
#include <utility>

namespace tongguan::flow {

using namespace clearance;

namespace {

constexpr std::string_view kCustomsHotline = "12360"; // domain, A.2: hotlines

void addGoods(std::vector<Fact>& facts, const Declaration& declaration)
{
    if (declaration.lines.empty())
        return;
    const auto sum = [&](std::int64_t GoodsLine::* member) {
        return std::accumulate(declaration.lines.begin(), declaration.lines.end(), std::int64_t{0},
                               [&](std::int64_t total, const GoodsLine& line) { return total + line.*member; });
    };
    facts.push_back({.kind = FactKind::Goods,
                     .value = declaration.lines.front().description,
                     .amount = sum(&GoodsLine::grossKg),
                     .source = Source::Declaration});
    facts.push_back({.kind = FactKind::Packages, .amount = sum(&GoodsLine::packages), .source = Source::Declaration});
}

/// Seal and container, as declared and as read.
std::vector<Expected> declaredNumbers(const Crossing& crossing, const std::optional<Declaration>& declaration)
{
    std::vector<Expected> expected;
    const auto add = [&](FactKind kind, const std::string& declared, const std::optional<Captured>& read) {
        if (declared.empty())
            return;
        const std::string value = read ? read->value : std::string{};
        expected.push_back({.kind = kind, .expected = declared, .read = value, .matches = value == declared});
    };
    add(FactKind::Seal, declaration ? declaration->seal : crossing.declaredSeal, crossing.seal);
    add(FactKind::Container, declaration ? declaration->container : crossing.declaredContainer, crossing.container);
    return expected;
}

} // namespace

std::string_view factName(FactKind kind)
{
    switch (kind) {
    case FactKind::Plate:
        return "plate";
    case FactKind::Driver:
        return "driver";
    case FactKind::Document:
        return "document";
    case FactKind::Licence:
        return "licence";
    case FactKind::Goods:
        return "goods";
    case FactKind::Packages:
        return "packages";
    case FactKind::Weight:
        return "weight";
    case FactKind::Seal:
        return "seal";
    case FactKind::Container:
        return "container";
    case FactKind::Load:
        return "load";
    case FactKind::Passengers:
        return "party";
    case FactKind::Certificates:
        return "certificates";
    }
    return "other";
}

std::vector<Fact> factsOf(const Crossing& crossing, const ReferenceView& reference, const RuleData& rules, UtcTime now)
{
    const auto& declaration = reference.declaration;
    std::vector<Fact> facts;
    if (!crossing.plate.value.empty())
        facts.push_back({.kind = FactKind::Plate, .value = crossing.plate.value, .source = crossing.plate.source});
    if (const auto& document = crossing.document) {
        const bool named = !document->name.value.empty();
        facts.push_back({.kind = named ? FactKind::Driver : FactKind::Document,
                         .value = named ? document->name.value : document->number.value,
                         .source = document->number.source});
    }
    if (crossing.passengers)
        facts.push_back({.kind = FactKind::Passengers,
                         .amount = std::ssize(crossing.passengers->persons),
                         .source = Source::Declaration});
    if (declaration)
        addGoods(facts, *declaration);
    if (auto needed = neededCertificates(crossing, reference, rules, now); !needed.empty())
        facts.push_back({.kind = FactKind::Certificates, .source = Source::OnFile, .certificates = std::move(needed)});
    for (const Expected& declared : declaredNumbers(crossing, declaration))
        facts.push_back({.kind = declared.kind, .value = declared.expected, .source = Source::Declaration});
    for (Fact& fact : facts) {
        for (const std::string& disputed : crossing.disputed)
            fact.disputed = fact.disputed || disputed == factName(fact.kind);
    }
    return facts;
}

std::vector<Expected> expectedOf(const Crossing& crossing, const std::optional<Declaration>& declaration)
{
    std::vector<Expected> expected = declaredNumbers(crossing, declaration);
    const bool sealed = !expected.empty() && expected.front().kind == FactKind::Seal;
    if (crossing.direction == Direction::Exit && sealed)
        expected.resize(1);
    return expected;
}

LaneResult resultOf(const Crossing& crossing)
{
    LaneResult result;
    if (const clearance::Ticket* ticket = crossing.ticket()) {
        result.lane = ticket->lane;
        result.sign = ticket->sign;
        result.arrow = ticket->arrow;
        result.ticket = ticket->number;
        result.printed = ticket->printed;
        result.changed = ticket->revision > 1;
    }
    if (const auto& inspection = crossing.handling.inspection; inspection && inspection->agencies.size() > 1)
        result.agencies = inspection->agencies;
    if (const Decision* decision = crossing.decision()) {
        result.reasons = shownToDriver(decision->reasons);
        if (decision->decidingCode().starts_with("DECL_"))
            result.hotline = kCustomsHotline;
    }
    return result;
}

} // namespace tongguan::flow
