// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/clearance/rules/rule.h"

#include <algorithm>
#include <string_view>

namespace tongguan::clearance::rules {

namespace {

template <class Row> bool holds(const Row& row, UtcTime at)
{
    return (!row.validFrom || *row.validFrom <= at) && (!row.validTo || at < *row.validTo);
}

/// The first condition of task 9 that a report does not meet; empty where it is accepted.
std::string_view rejection(const Inputs& in, const ThirdPartyReport& report)
{
    const UtcTime now = in.moment.now;
    const auto laboratory = std::ranges::find(in.reference.laboratories, report.laboratory, &Laboratory::id);
    if (laboratory == in.reference.laboratories.end() || !holds(*laboratory, now))
        return "laboratory";
    const auto kept = [&](const NonAccepted& row) { return row.holds(now) && fallsUnder(report.hs, row.hs); };
    if (std::ranges::any_of(in.rules.nonAccepted, kept))
        return "hs";
    if (report.issuedAt > now || report.validUntil <= now)
        return "validUntil";
    const auto of = [&](const GoodsLine& line) {
        return fallsUnder(line.hs, report.hs) || fallsUnder(report.hs, line.hs);
    };
    if (std::ranges::none_of(goodsLines(in), of))
        return "goods";
    return report.passed ? std::string_view{} : "passed";
}

bool isProven(const Inputs& in, const OriginProof& proof)
{
    if (proof.number.empty() || (proof.issuedAt && *proof.issuedAt > in.moment.now))
        return false;
    if (proof.kind != OriginKind::SelfDeclaration)
        return true;
    const auto& exporter = in.reference.exporter;
    return exporter && exporter->id == proof.exporter && std::ranges::contains(exporter->agreements, proof.agreement) &&
           holds(*exporter, proof.issuedAt.value_or(in.moment.now));
}

} // namespace

void taxStatus(const Inputs& in, Findings& out)
{
    const auto& declaration = in.reference.declaration;
    if (!declaration || !declaration->tax || !in.crossing.carriesGoods())
        return;
    const TaxStatus& tax = *declaration->tax;
    if (tax.mode == TaxMode::Due && tax.guarantee.empty() && !in.crossing.isVerified("tax"))
        out.demand("TAX_DUE", Lane::Staff).saw("tax", codeOf(tax.mode), "declarations");
    else if (tax.mode == TaxMode::PayLater)
        out.note("TAX_LATER").saw("tax.due", tax.dueAt ? toIso(*tax.dueAt) : std::string{}, "declarations");
}

void thirdPartyReports(const Inputs& in, Findings& out)
{
    if (!in.crossing.carriesGoods())
        return;
    for (const ThirdPartyReport& report : in.reference.reports) {
        const std::string_view why = rejection(in, report);
        Finding& finding = out.note(why.empty() ? "TPR_ACCEPTED" : "TPR_REJECTED");
        finding.saw("report", report.number, "third_party_reports");
        if (!why.empty())
            finding.saw("report.refused", why, "third_party_reports");
    }
}

void originProof(const Inputs& in, Findings& out)
{
    const auto& declaration = in.reference.declaration;
    if (!declaration || !declaration->origin || !in.crossing.carriesGoods())
        return;
    // A tariff is at stake, and no lane (domain: A.2, origin self-declaration).
    out.note(isProven(in, *declaration->origin) ? "ORIGIN_PROVEN" : "ORIGIN_UNPROVEN")
        .saw("origin.kind", codeOf(declaration->origin->kind), "declarations")
        .saw("origin.agreement", declaration->origin->agreement, "declarations");
}

void deliveryOrder(const Inputs& in, Findings& out)
{
    if (!in.crossing.delivery || in.crossing.isVerified("delivery"))
        return;
    const DeliveryOrder& shown = *in.crossing.delivery;
    const auto& issued = in.reference.delivery;
    const std::string& container = in.crossing.container ? in.crossing.container->value : in.crossing.declaredContainer;
    if (in.reference.deliveryUsed || (issued && issued->used))
        out.demand("EDO_USED", Lane::Staff, true).saw("delivery", shown.number, "delivery_orders");
    else if (!container.empty() && !shown.container.empty() && container != shown.container)
        out.demand("EDO_CONTAINER", Lane::Staff)
            .saw("delivery.container", shown.container, "delivery_orders")
            .saw("container", container, "declarations");
    else if (shown.validUntil <= in.moment.now)
        out.demand("EDO_EXPIRED", Lane::Staff).saw("delivery.until", toIso(shown.validUntil), "delivery_orders");
    else
        out.note("EDO_GOOD", true).saw("delivery", shown.number, "delivery_orders");
}

void foreignCertified(const Inputs& in, Findings& out)
{
    const auto& declaration = in.reference.declaration;
    if (!declaration || declaration->foreignAeo.empty())
        return;
    const auto& partner = in.reference.aeoPartner;
    if (partner && partner->code == declaration->foreignAeo && holds(*partner, in.moment.now) &&
        step(in, "enterprises") != Step::Stale)
        out.offer("AEO", Lane::Normal, true).saw("aeo", partner->country + " " + partner->code, "aeo_partners");
    else
        out.note("AEO_NO_MRA").saw("aeo", declaration->foreignAeo, "declarations");
}

} // namespace tongguan::clearance::rules
