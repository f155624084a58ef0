// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/clearance/rules/rule.h"

namespace tongguan::clearance::rules {

/// What is wrong with a certificate that a line of goods needs.
enum class Lack : std::uint8_t { Missing, Invalid, Mismatch, Unverified };

struct CertificateLack {
    Lack lack = Lack::Missing;
    const CertificateRule* rule = nullptr;
    std::string hs;
    std::string number; ///< empty where there is none
    std::string state;  ///< of the verification, or "EXPIRED"
};

/// Whether any line needs a certificate.
bool needsCertificates(const Inputs&);
/// Every certificate that the lines need and that is not plainly good; the same one once.
std::vector<CertificateLack> certificateLacks(const Inputs&);

} // namespace tongguan::clearance::rules
