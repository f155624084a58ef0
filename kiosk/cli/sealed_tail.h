// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json_fwd.h"
#include "base/random.h"
#include "base/result.h"
#include "kiosk/store/store.h"
#include "sync/client/gateway_link.h"
#include "sync/client/identity.h"
#include "sync/log/checkpoint.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace tongguan::cli {

/// What went on the way by other hands.
struct SealedTail {
    std::uint64_t events = 0;
    std::uint64_t upTo = 0; ///< the last event's number; 0 where there was none
    std::vector<std::string> files;
};

/// Writes the events after a number into that folder, a file for each batch:
/// "HKM-K01-000000000001-000000002000.sealed", whole or not at all. Events that wait for their undoing stay here.
/// `onProgress` after each file.
Result<SealedTail> writeSealedTail(store::Store& store, const sync::Identity& identity, std::uint64_t after,
                                   const std::filesystem::path& folder, Random& random,
                                   const std::function<void(const SealedTail&)>& onProgress);

/// Up to where the gateway is known to hold a store's journal.
Result<std::uint64_t> acknowledgedUpTo(store::Store& store);

/// The files of a folder that such a command wrote, in the order in which they have to arrive. NotFound where there are
/// none, and for no folder.
Result<std::vector<std::filesystem::path>> sealedFilesIn(const std::filesystem::path& folder);

/// Hands a file over to the gateway; its receipt. Errors: GatewayLink::send(), and Denied for a receipt that the
/// gateway did not sign.
Result<sync::Checkpoint> bring(const std::filesystem::path& file, sync::GatewayLink& line,
                               const sync::VerifyingKey& gateway);

/// The gateway's word, brought back to the machine whose events they are. False where it knew as much. Denied for
/// another machine's receipt or one that its gateway did not sign, Corrupt where the gateway holds another journal.
Result<bool> takeReceipt(store::Store& store, const sync::Identity& identity, const sync::Checkpoint& receipt);

/// "kiosk", "upTo", "hash".
Json receiptJson(const sync::Checkpoint& receipt);
/// NotFound, with what to do, where the store was never enrolled.
Result<sync::Identity> identityIn(store::Store& store);

} // namespace tongguan::cli
