// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/store/store_folder.h"

#include "kiosk/store/key_keeper.h"

#include <format>

namespace tongguan::store {

Result<std::unique_ptr<Store>> openFolder(const StoreFolder& place, const Clock& clock, Random& random, Log& log)
{
    const std::filesystem::path file = place.folder / "kiosk.db";
    PassphraseKeeper keeper(place.folder / "kiosk.key", place.passphrase, place.cheapKey);
    std::error_code unreadable;
    const bool stored = std::filesystem::exists(file, unreadable);
    const bool keyed = keeper.exists();
    if (!place.make && (!stored || !keyed))
        return fail(Errc::NotFound, std::format("no store in {}", place.folder.string()));
    // A new key would never open the old store, and would stand in the way of the right one.
    if (stored && !keyed)
        return fail(Errc::Corrupt,
                    std::format("{} has a store and no kiosk.key: restore it from its copy", place.folder.string()));
    if (!keyed) {
        std::error_code failure;
        std::filesystem::create_directories(place.folder, failure);
        if (failure)
            return fail(Errc::Unavailable, std::format("cannot make {}: {}", place.folder.string(), failure.message()));
    }
    auto key = keyed ? keeper.open() : keeper.create(random);
    if (!key)
        return failed(std::move(key));
    return Store::open({.file = file, .kiosk = place.kiosk, .port = place.port, .vfs = {}}, *key, clock, random, log);
}

} // namespace tongguan::store
