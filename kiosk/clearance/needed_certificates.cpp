// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/clearance/needed_certificates.h"

#include "kiosk/clearance/rules/certificates.h"

#include <algorithm>

namespace tongguan::clearance {

std::vector<NeededCertificate> neededCertificates(const Crossing& crossing, const ReferenceView& reference,
                                                  const RuleData& rules, UtcTime now)
{
    std::vector<NeededCertificate> needed;
    if (!reference.declaration || !crossing.carriesGoods())
        return needed;
    for (const GoodsLine& line : reference.declaration->lines) {
        for (const CertificateRule* rule : rules.certificatesFor(line.hs, crossing.direction, line.origin, now)) {
            if (!std::ranges::contains(needed, rule->certificate, &NeededCertificate::kind))
                needed.push_back({.kind = rule->certificate, .held = true});
        }
    }
    const Moment moment{.now = now, .clockTrusted = true, .online = true, .integrity = true};
    for (const rules::CertificateLack& lack : rules::certificateLacks({crossing, reference, rules, moment})) {
        const auto one = std::ranges::find(needed, lack.rule->certificate, &NeededCertificate::kind);
        if (one != needed.end())
            one->held = false;
    }
    return needed;
}

} // namespace tongguan::clearance
