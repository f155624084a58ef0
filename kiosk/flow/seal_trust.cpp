// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/flow/seal_trust.h"

#include "base/bytes.h"
#include "kiosk/clearance/seal_signers.h"
#include "kiosk/flow/rows.h"

#include <tuple>

namespace tongguan::flow {

Result<documents::SealTrust> sealTrust(store::Store& store, UtcTime now)
{
    const auto rows = rowsOf<clearance::SealTrustRow>(store, "seal_trust");
    if (!rows)
        return std::unexpected(rows.error());
    documents::SealTrust trust;
    for (const clearance::SealTrustRow& row : *rows) {
        const auto der = fromBase64(row.der);
        if (der && row.holds(now))
            std::ignore = trust.add(row.use, *der, row.reference); // what is none vouches for nobody
    }
    return trust;
}

} // namespace tongguan::flow
