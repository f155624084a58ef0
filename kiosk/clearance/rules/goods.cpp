// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/clearance/rules/certificates.h"

#include <algorithm>
#include <format>

namespace tongguan::clearance::rules {

void dangerousGoods(const Inputs& in, Findings& out)
{
    const auto& declaration = in.reference.declaration;
    if (!declaration)
        return;
    const auto dangerous =
        std::ranges::find_if(declaration->lines, [](const GoodsLine& line) { return !line.unNumber.empty(); });
    if (dangerous != declaration->lines.end())
        out.demand("DG", Lane::Staff).saw("un", dangerous->unNumber, "declarations");
}

void certificatesThere(const Inputs& in, Findings& out)
{
    for (const CertificateLack& lack : certificateLacks(in)) {
        if (lack.lack == Lack::Missing)
            out.demand("CERT_MISSING", lack.rule->quarantine ? Lane::Quar : Lane::Staff)
                .saw("hs", lack.hs, "declarations")
                .saw("needs", codeOf(lack.rule->certificate), "cert_requirements");
        else if (lack.lack == Lack::Unverified)
            out.note("CERT_UNVERIFIED", true)
                .saw("certificate", lack.number, "certificates")
                .saw("certificate.state", lack.state, "certificates");
    }
}

void certificatesGood(const Inputs& in, Findings& out)
{
    for (const CertificateLack& lack : certificateLacks(in)) {
        if (lack.lack == Lack::Invalid)
            out.demand("CERT_INVALID", Lane::Staff)
                .saw("certificate", lack.number, "certificates")
                .saw("certificate.state", lack.state, "certificates");
        else if (lack.lack == Lack::Mismatch)
            out.demand("CERT_MISMATCH", Lane::Staff)
                .saw("hs", lack.hs, "declarations")
                .saw("certificate", lack.number, "certificates");
    }
}

void quarantineTreatment(const Inputs& in, Findings& out)
{
    if (in.crossing.isVerified("quarantine"))
        return;
    const auto hot = std::ranges::find_if(in.crossing.readings, [](const DeviceReading& reading) {
        return reading.device == Device::Temperature && reading.result == ReadingResult::Alert;
    });
    if (hot != in.crossing.readings.end())
        out.demand("QUAR_TREAT", Lane::Quar)
            .saw("temperature", std::format("{}.{} °C", hot->value / 10, std::abs(hot->value % 10)), "device");
    const auto lines = goodsLines(in);
    const auto concerned = [&](const EpidemicNotice& notice) {
        if (!notice.holds(in.moment.now))
            return false;
        const auto from = [&](const std::string& place) { return notice.origin.empty() || notice.origin == place; };
        if (notice.hs.empty())
            return from(in.crossing.plateCountry) ||
                   std::ranges::any_of(lines, [&](const GoodsLine& line) { return from(line.origin); });
        return std::ranges::any_of(lines, [&](const GoodsLine& line) {
            return fallsUnder(line.hs, notice.hs) && (from(line.origin) || line.origin.empty());
        });
    };
    const auto notice = std::ranges::find_if(in.rules.epidemics, concerned);
    if (notice != in.rules.epidemics.end())
        out.demand("QUAR_TREAT", Lane::Quar)
            .saw("notice", std::format("{} {}", notice->origin, notice->hs), "epidemic_notices");
}

} // namespace tongguan::clearance::rules
