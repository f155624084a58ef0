// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json_fwd.h"
#include "base/random.h"
#include "base/result.h"
#include "kiosk/store/store_key.h"
#include "sync/log/signing_key.h"

#include <string>

namespace tongguan::cli {

/// The centre's two halves, as files: `{"v": 1, "seed": …}` and `{"v": 1, "id": …, "key": …}`, bytes in Base64.
Json secretHalf(const sync::SigningKey& key);
Json publicHalf(const sync::VerifyingKey& key);
/// InvalidInput for what is no such file, and what readFile says.
Result<sync::SigningKey> secretHalfIn(const std::string& file);
Result<sync::VerifyingKey> publicHalfIn(const std::string& file);

/// A store's key for the centre alone (VerifyingKey::seal): `{"v": 1, "store": "HKM-K01", "centre": id, "sealed": …}`.
Result<Json> escrowOf(const store::StoreKey& key, const std::string& store, const sync::VerifyingKey& centre,
                      Random& random);
/// Denied for one that was sealed to another centre, or changed; InvalidInput for what is no escrow.
Result<store::StoreKey> openEscrow(const Json& escrow, const sync::SigningKey& centre);

} // namespace tongguan::cli
