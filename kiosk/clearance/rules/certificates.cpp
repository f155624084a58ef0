// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/clearance/rules/certificates.h"

#include <algorithm>
#include <cstdlib>

namespace tongguan::clearance::rules {

namespace {

std::int64_t certifiedKg(const Certificate& certificate, std::string_view hs)
{
    std::int64_t kg = -1; // names no such goods
    for (const CertifiedGoods& goods : certificate.goods) {
        if (fallsUnder(hs, goods.hs) || fallsUnder(goods.hs, hs))
            kg = std::max<std::int64_t>(kg, 0) + goods.kg;
    }
    return kg;
}

bool near(std::int64_t certified, std::int64_t declared, std::int64_t tolerance)
{
    return std::abs(certified - declared) * 1000 <= certified * tolerance;
}

bool inForce(const Certificate& certificate, UtcTime now)
{
    return (!certificate.validFrom || *certificate.validFrom <= now) && now < certificate.validUntil;
}

bool shownOnPaper(const Inputs& in, CertificateKind kind)
{
    return std::ranges::contains(in.crossing.certificates, kind, &ShownCertificate::kind);
}

const FiledDocument* filedWith(const Inputs& in, CertificateKind kind)
{
    const auto& declaration = in.reference.declaration;
    if (!declaration)
        return nullptr;
    const auto filed = std::ranges::find_if(declaration->documents, [&](const FiledDocument& document) {
        return document.kind == kind && !document.number.empty();
    });
    return filed == declaration->documents.end() ? nullptr : &*filed;
}

/// What is wrong with this one for that much of these goods; nothing where it is good.
std::optional<CertificateLack> wrongWith(const Inputs& in, const Certificate& certificate, const CertificateRule& rule,
                                         const GoodsLine& line)
{
    CertificateLack lack{.rule = &rule, .hs = line.hs, .number = certificate.number};
    lack.state = codeOf(certificate.state);
    if (certificate.state == Verification::Revoked || certificate.state == Verification::NotFound) {
        lack.lack = Lack::Invalid;
        return lack;
    }
    if (!inForce(certificate, in.moment.now)) {
        lack.lack = Lack::Invalid;
        lack.state = "EXPIRED";
        return lack;
    }
    const std::int64_t kg = certifiedKg(certificate, line.hs);
    if (kg < 0 || (kg > 0 && !near(kg, line.grossKg, in.rules.port.certificateTolerance))) {
        lack.lack = Lack::Mismatch;
        return lack;
    }
    if (certificate.state == Verification::Unreachable) {
        lack.lack = Lack::Unverified;
        return lack;
    }
    return std::nullopt;
}

/// The best of the certificates of that kind: one good one is enough.
std::optional<CertificateLack> lackOf(const Inputs& in, const CertificateRule& rule, const GoodsLine& line)
{
    const FiledDocument* filed = filedWith(in, rule.certificate);
    // Kept by the firm, on file, or uploaded: its number is enough, and no paper is asked for (domain: A.1, task 2).
    if (filed != nullptr && filed->mode != SubmissionMode::Network)
        return std::nullopt;
    std::optional<CertificateLack> least;
    bool any = false;
    for (const Certificate& certificate : in.reference.certificates) {
        if (certificate.kind != rule.certificate)
            continue;
        any = true;
        auto wrong = wrongWith(in, certificate, rule, line);
        if (!wrong)
            return std::nullopt;
        if (!least || wrong->lack > least->lack)
            least = std::move(wrong);
    }
    if (any)
        return least;
    if (filed != nullptr) // its issuer has not answered yet
        return CertificateLack{.lack = Lack::Unverified,
                               .rule = &rule,
                               .hs = line.hs,
                               .number = filed->number,
                               .state = std::string(codeOf(Verification::Unreachable))};
    // Only on paper: nobody has asked its issuer yet.
    return CertificateLack{.lack = shownOnPaper(in, rule.certificate) ? Lack::Unverified : Lack::Missing,
                           .rule = &rule,
                           .hs = line.hs,
                           .state = shownOnPaper(in, rule.certificate) ? "PAPER" : ""};
}

} // namespace

bool needsCertificates(const Inputs& in)
{
    return std::ranges::any_of(goodsLines(in), [&](const GoodsLine& line) {
        return !in.rules.certificatesFor(line.hs, in.crossing.direction, line.origin, in.moment.now).empty();
    });
}

std::vector<CertificateLack> certificateLacks(const Inputs& in)
{
    std::vector<CertificateLack> lacks;
    if (in.crossing.isVerified("certificates"))
        return lacks;
    for (const GoodsLine& line : goodsLines(in)) {
        for (const CertificateRule* rule :
             in.rules.certificatesFor(line.hs, in.crossing.direction, line.origin, in.moment.now)) {
            if (auto lack = lackOf(in, *rule, line))
                lacks.push_back(std::move(*lack));
        }
    }
    return lacks;
}

} // namespace tongguan::clearance::rules
