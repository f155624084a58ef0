// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/log.h"
#include "base/random.h"
#include "base/result.h"
#include "base/time.h"
#include "kiosk/store/key_keeper.h"
#include "kiosk/store/store.h"

#include <filesystem>
#include <memory>
#include <string>

namespace tongguan::store {

/// A kiosk's folder: `kiosk.key`, the store's key under its seal, and `kiosk.db`, the store.
struct StoreFolder {
    std::filesystem::path folder;
    std::string passphrase;
    std::string kiosk;     ///< as in StoreOptions
    std::string port;      ///< as in StoreOptions
    bool make = false;     ///< makes what is missing: folder, key and store
    bool cheapKey = false; ///< for trials and tests: a new key is sealed cheaply, and opens at once
    std::string vfs = {};  ///< as in StoreOptions
};

/// Where the folder keeps the store's key.
std::filesystem::path keyFile(const std::filesystem::path& folder);

/// Opens the store of a folder. NotFound: there is none, and it was not to be made. Denied: a wrong passphrase, and as
/// Store::open. Corrupt: a store without its key. A making that was interrupted goes on with the next call.
Result<std::unique_ptr<Store>> openFolder(const StoreFolder& place, const Clock& clock, Random& random, Log& log);

/// Where the keeper offers a next key the open store takes it, page by page: `false` where it offers none. Takes as
/// long as the store is large, some seconds for each 100 MB, and room on the disk of its size. Unavailable: another
/// program has the store open, and all is as it was. After any other error open the store again: like after a power cut
/// it opens with one of the keys that are kept.
Result<bool> rekeyFolder(Store& store, KeyKeeper& keeper, Random& random);

} // namespace tongguan::store
