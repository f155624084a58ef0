// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/time.h"
#include "kiosk/documents/seal_trust.h"
#include "kiosk/store/store.h"

namespace tongguan::flow {

/// Whose visible digital seals are believed at that time: data set "seal_trust". A row that is no certificate and no
/// list of revoked ones is left out. Checking what is in it costs some milliseconds: to be kept until the data set
/// changes. On the store's thread.
Result<documents::SealTrust> sealTrust(store::Store& store, UtcTime now);

} // namespace tongguan::flow
