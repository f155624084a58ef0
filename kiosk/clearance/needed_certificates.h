// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"
#include "kiosk/clearance/facts.h"

#include <vector>

namespace tongguan::clearance {

struct Crossing;
struct ReferenceView;
struct RuleData;

/// A certificate that the goods of a crossing need.
struct NeededCertificate {
    CertificateKind kind = CertificateKind::Phyto;
    bool held = false; ///< its issuer says that it is good, or the firm filed it: nobody asks for the paper
    bool operator==(const NeededCertificate&) const = default;
};

/// Each kind once, in the order of the lines; those alone that the day's requirements name (domain: A.1, task 1). Pure.
std::vector<NeededCertificate> neededCertificates(const Crossing& crossing, const ReferenceView& reference,
                                                  const RuleData& rules, UtcTime now);

} // namespace tongguan::clearance
