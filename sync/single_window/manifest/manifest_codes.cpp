// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/single_window/manifest/manifest_codes.h"

namespace tongguan::manifest {

Standing standingAfter(ReceiptCode code)
{
    switch (code) {
    case ReceiptCode::Accepted:
    case ReceiptCode::ManualReview:
        return Standing::Taken;
    case ReceiptCode::Released:
        return Standing::Released;
    case ReceiptCode::Returned:
    case ReceiptCode::LoadingRefused:
    case ReceiptCode::UnloadingRefused:
        return Standing::Refused;
    case ReceiptCode::FailedAtCentre:
    case ReceiptCode::FailedToCustoms:
        return Standing::Failed;
    case ReceiptCode::StoredAtCentre:
    case ReceiptCode::SentToCustoms:
        break;
    }
    return Standing::OnItsWay;
}

} // namespace tongguan::manifest
