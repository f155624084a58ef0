// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/clearance/rules/rule.h"

#include <algorithm>
#include <format>

namespace tongguan::clearance::rules {

namespace {

std::string joined(const std::vector<std::string>& texts)
{
    std::string all;
    for (const std::string& text : texts)
        all += std::format("{}{}", all.empty() ? "" : " ", text);
    return all;
}

bool covers(const Inputs& in, const std::vector<std::string>& classes, VehicleType type)
{
    return std::ranges::any_of(in.rules.licences, [&](const LicenceRule& rule) {
        return rule.holds(in.moment.now) && std::ranges::contains(classes, rule.licenceClass) &&
               std::ranges::contains(rule.vehicles, type);
    });
}

bool suits(const Inputs& in, PermitKind kind)
{
    // Domain, A.1, task 11: A scheduled passengers, B occasional passengers, C goods, special oversize and dangerous.
    if (in.crossing.kind == Kind::Bus || in.crossing.kind == Kind::Car)
        return kind == PermitKind::A || kind == PermitKind::B;
    return kind == PermitKind::C || kind == PermitKind::Special;
}

} // namespace

void visa(const Inputs& in, Findings& out)
{
    const auto& document = in.crossing.document;
    if (!document || in.crossing.isVerified("visa"))
        return;
    const VisaRule* rule = in.rules.visaFor(document->nationality, in.moment.now);
    if (rule != nullptr && !rule->visa)
        return;
    // A table that never came is rule 32's; one that is there and does not name a nationality frees nobody.
    if (rule == nullptr && step(in, "visa_rules") == Step::Stale)
        return;
    const auto& shown = in.crossing.visa;
    if (!shown || shown->validUntil.empty() || before(shown->validUntil, portDay(in)))
        out.demand("VISA_MISSING", Lane::Staff)
            .saw("nationality", document->nationality, "visa_rules")
            .saw("visa.until", shown ? shown->validUntil : std::string(), "visa");
}

void licence(const Inputs& in, Findings& out)
{
    if (in.crossing.isVerified("licence"))
        return;
    if (in.crossing.licenceSkipped && !in.crossing.licence) {
        out.demand("LIC_MISSING", Lane::Staff).saw("licence", "", "driver");
        return;
    }
    const LicencePaper* paper = licenceOf(in);
    if (paper == nullptr)
        return;
    const std::string_view source = in.crossing.licencePaper ? "licence" : "licences";
    if (before(paper->validUntil, portDay(in)))
        out.demand("LIC_EXPIRED", Lane::Staff).saw("licence.until", paper->validUntil, source);
    const VehiclePapers* vehicle = papersOf(in);
    if (vehicle != nullptr && vehicle->type && !paper->classes.empty() && !covers(in, paper->classes, *vehicle->type))
        out.demand("LIC_CLASS", Lane::Staff)
            .saw("licence.classes", joined(paper->classes), source)
            .saw("vehicle.type", codeOf(*vehicle->type), "vehicles");
}

void vehiclePapers(const Inputs& in, Findings& out)
{
    if (!isVehicle(in.crossing) || in.crossing.isVerified("vehicle"))
        return;
    const VehiclePapers* papers = papersOf(in);
    const std::string_view source = in.crossing.vehiclePapers ? "vehicle" : "vehicles";
    const std::string day = portDay(in);
    Finding* finding = nullptr;
    const auto bad = [&](std::string_view field, const std::string& until) {
        if (finding == nullptr)
            finding = &out.demand("VEH_DOC", Lane::Staff);
        finding->saw(field, until, source);
    };
    if (papers != nullptr) {
        for (const auto& [field, until] : {std::pair{"registration.until", &papers->registrationUntil},
                                           std::pair{"insurance.until", &papers->insuranceUntil},
                                           std::pair{"inspection.until", &papers->inspectionUntil}}) {
            if (before(*until, day))
                bad(field, *until);
        }
    }
    const bool foreign = !in.crossing.plateCountry.empty() && in.crossing.plateCountry != "CN";
    const std::string temporary = papers == nullptr ? std::string() : papers->temporaryPlateUntil;
    if (foreign && (temporary.empty() || before(temporary, day)))
        bad("temporary_plate.until", temporary);
}

void roadPermit(const Inputs& in, Findings& out)
{
    // A foreign vehicle needs a permit of this country (domain: A.1, task 11).
    if (!isVehicle(in.crossing) || in.crossing.plateCountry.empty() || in.crossing.plateCountry == "CN" ||
        in.crossing.isVerified("permit"))
        return;
    std::vector<const Permit*> inForce;
    for (const Permit& permit : in.reference.permits) {
        if (permit.validUntil >= in.moment.now)
            inForce.push_back(&permit);
    }
    if (inForce.empty()) {
        out.demand("PERMIT_MISSING", Lane::Staff).saw("permit", "", "permits");
        return;
    }
    const auto kind = inForce.front()->kind;
    std::erase_if(inForce, [&](const Permit* permit) { return !suits(in, permit->kind); });
    if (inForce.empty()) {
        out.demand("PERMIT_KIND", Lane::Staff).saw("permit.kind", codeOf(kind), "permits");
        return;
    }
    // A is good for many journeys, B and C for one round trip, whose second half is the way out: who left on it comes
    // in on another one.
    const auto& last = in.reference.lastPassage;
    const auto wentHome = [&](const Permit* permit) {
        return in.crossing.direction == Direction::Entry && last && last->direction == Direction::Exit &&
               permit->validFrom && *permit->validFrom <= last->at;
    };
    const auto spent = [&](const Permit* permit) {
        return permit->kind != PermitKind::A && permit->kind != PermitKind::Special &&
               (permit->used || wentHome(permit));
    };
    if (std::ranges::all_of(inForce, spent))
        out.demand("PERMIT_USED", Lane::Staff, true).saw("permit", inForce.front()->number, "permits");
}

} // namespace tongguan::clearance::rules
