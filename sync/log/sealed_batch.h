// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/random.h"
#include "base/result.h"
#include "sync/log/batch.h"
#include "sync/log/signing_key.h"

#include <string>
#include <string_view>

namespace tongguan::sync {

/// A batch that goes by other hands: on a stick, or over a neighbour's line. Only the gateway that it is sealed to
/// opens it; whose it is, and that nothing of it was left out, its checkpoint and the chain say, as of any batch.
/// "TGT", the version, 8 bytes that name the gateway's key, then the sealed box with zstd of the batch's NDJSON.
inline constexpr std::size_t kMaxSealedBatch = kMaxBatchBytes + 4096;

/// `ndjson`: encodeBatch(). Exhausted where it would be over kMaxSealedBatch.
Result<Bytes> sealBatch(std::string_view ndjson, const VerifyingKey& gateway, Random& random);
/// The NDJSON, at most kMaxBatchBytes. InvalidInput for what is no sealed batch or one of a newer version, Denied for
/// one that is sealed to another gateway, or was changed or cut, Exhausted for one that grows beyond its bound.
Result<std::string> openBatch(ByteView sealed, const SigningKey& gateway);

} // namespace tongguan::sync
