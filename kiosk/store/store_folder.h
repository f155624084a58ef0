// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/log.h"
#include "base/random.h"
#include "base/result.h"
#include "base/time.h"
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
};

/// Opens the store of a folder. NotFound: there is none, and it was not to be made. Denied: a wrong passphrase, and as
/// Store::open. Corrupt: a store without its key. A making that was interrupted goes on with the next call.
Result<std::unique_ptr<Store>> openFolder(const StoreFolder& place, const Clock& clock, Random& random, Log& log);

} // namespace tongguan::store
