// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/clearance/rules/rule.h"

#include <algorithm>

namespace tongguan::clearance::rules {

void integrity(const Inputs& in, Findings& out)
{
    if (!in.moment.integrity)
        out.demand("SYS_INTEGRITY", Lane::Staff).saw("integrity", "broken", "kiosk");
}

void personWatch(const Inputs& in, Findings& out)
{
    // Nothing of whom: the hash of a document says as much as its number to whoever has the key.
    if (in.reference.personWatched)
        out.demand("P_WATCH", Lane::Staff).saw("person", "listed", "watch");
}

void documentValid(const Inputs& in, Findings& out)
{
    const auto& document = in.crossing.document;
    if (!document)
        return;
    if (before(document->expiry.value, portDay(in)))
        out.demand("DOC_EXPIRED", Lane::Staff).saw("document.expiry", document->expiry.value, document->expiry.source);
    // Specimens and documents that no traveller holds: ICAO 9303-3, 5, UTO is the fictitious state of the standard.
    if (document->issuer == "UTO" || document->nationality == "UTO") {
        out.demand("DOC_TYPE", Lane::Staff).saw("document.issuer", document->issuer, document->number.source);
        return;
    }
    const VisaRule* rule = in.rules.visaFor(document->nationality, in.moment.now);
    if (rule == nullptr || rule->documents.empty() || document->type.empty())
        return;
    const auto good = [&](const std::string& type) { return document->type.starts_with(type); };
    if (std::ranges::none_of(rule->documents, good))
        out.demand("DOC_TYPE", Lane::Staff)
            .saw("document.type", document->type, document->number.source)
            .saw("nationality", document->nationality, "visa_rules");
}

void documentSound(const Inputs& in, Findings& out)
{
    const auto& document = in.crossing.document;
    const bool looked = in.crossing.isVerified("document.number");
    if (document && !document->checksOk && !looked)
        out.demand("DOC_CHECKSUM", Lane::Staff).saw("document.checks", "failed", document->number.source);
    const bool denied = disputed(in, "driver") || disputed(in, "document");
    const bool twoReadings = document && document->disagrees;
    if ((denied || twoReadings) && !looked)
        out.demand("DOC_MISMATCH", Lane::Staff)
            .saw(denied ? "driver" : "document", denied ? "not this person" : "two readings", "driver");
}

void typedIdentity(const Inputs& in, Findings& out)
{
    const auto& document = in.crossing.document;
    if (!document)
        return;
    Finding* finding = nullptr;
    for (const auto& [name, field] :
         {std::pair{"document.number", &document->number}, std::pair{"document.birth", &document->birth},
          std::pair{"document.expiry", &document->expiry}}) {
        if (field->source != Source::Typed || field->verified)
            continue;
        if (finding == nullptr)
            finding = &out.demand("MANUAL_UNVERIFIED", Lane::Staff);
        finding->saw(name, "", field->source);
    }
}

} // namespace tongguan::clearance::rules
