// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/clearance/rules/certificates.h"

#include <algorithm>

namespace tongguan::clearance::rules {

namespace {

/// Tables of law: what the single window released does not replace them.
bool isRuleTable(std::string_view dataset)
{
    return dataset == "visa_rules" || dataset == "goods" || dataset == "cert_requirements" ||
           dataset == "weight_limits";
}

} // namespace

std::vector<std::string_view> decisiveDatasets(const Inputs& in)
{
    std::vector<std::string_view> sets{"watch", "orders"};
    if (in.crossing.carriesGoods())
        sets.insert(sets.end(), {"declarations", "goods", "cert_requirements"});
    if (needsCertificates(in))
        sets.push_back("certificates");
    if (in.crossing.document)
        sets.push_back("visa_rules");
    if (std::ranges::contains(in.crossing.readings, Device::Weighbridge, &DeviceReading::device))
        sets.push_back("weight_limits");
    return sets;
}

void staleData(const Inputs& in, Findings& out)
{
    for (const std::string_view dataset : decisiveDatasets(in)) {
        if (step(in, dataset) != Step::Stale)
            continue;
        // Orders that are too old stop nobody who holds a signed pre-release; a declaration that is there was signed.
        const bool covered = dataset != "watch" && !isRuleTable(dataset) && preReleaseHolds(in);
        Finding& finding = covered ? out.note("REF_AGED_" + codeName(dataset), true)
                                   : out.demand("REF_STALE_" + codeName(dataset), Lane::Staff);
        finding.saw("dataset", dataset, dataset);
    }
}

void agedData(const Inputs& in, Findings& out)
{
    for (const std::string_view dataset : decisiveDatasets(in)) {
        if (step(in, dataset) == Step::Degraded)
            out.note("REF_AGED_" + codeName(dataset), true).saw("dataset", dataset, dataset);
    }
}

} // namespace tongguan::clearance::rules
