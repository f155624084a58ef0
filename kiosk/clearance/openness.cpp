// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/clearance/openness.h"

#include "base/bytes.h"
#include "base/json.h"
#include "base/record.h"
#include "base/result.h"
#include "base/time.h"

#include <algorithm>
#include <format>

namespace tongguan::clearance {

namespace {

/// Of rows that hold now and that are asked for, the one that began last; of two that began together the last one.
template <class Row, class Asked> const Row* latest(std::span<const Row> all, UtcTime now, const Asked& asked)
{
    const Row* found = nullptr;
    for (const Row& row : all) {
        if (row.holds(now) && asked(row) && (found == nullptr || row.validFrom >= found->validFrom))
            found = &row;
    }
    return found;
}

} // namespace

const FeeCatalogue* catalogueAt(std::span<const FeeCatalogue> all, std::string_view side, UtcTime now)
{
    return latest(all, now, [&](const FeeCatalogue& one) { return one.side == side; });
}

const TimeLimit* limitAt(std::span<const TimeLimit> all, Operation operation, UtcTime now)
{
    return latest(all, now, [&](const TimeLimit& one) { return one.operation == operation; });
}

Result<PolicyNotice> openNotice(const SignedNotice& notice, std::span<const documents::TrustedKey> trusted)
{
    documents::SignedCode code{.payload = {}, .signedBytes = Bytes(notice.text.begin(), notice.text.end())};
    const auto signer = fromHex(notice.signer);
    const auto signature = fromBase64(notice.signature);
    if (!signer || signer->size() != code.keyId.size() || !signature || signature->size() != code.signature.size())
        return fail(Errc::InvalidInput, "a notice without a signature");
    std::ranges::copy(*signer, code.keyId.begin());
    std::ranges::copy(*signature, code.signature.begin());
    const auto standing = code.check(trusted);
    if (standing != documents::CodeStanding::Good)
        return fail(Errc::InvalidInput, std::format("a notice's signature: {}", documents::name(standing)));
    const auto json = parseJson(notice.text);
    if (!json)
        return fail(json.error().code, json.error().what);
    return fromJson<PolicyNotice>(*json);
}

} // namespace tongguan::clearance
