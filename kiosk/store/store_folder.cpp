// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/store/store_folder.h"

#include <format>

namespace tongguan::store {

std::filesystem::path keyFile(const std::filesystem::path& folder)
{
    return folder / "kiosk.key";
}

Result<std::unique_ptr<Store>> openFolder(const StoreFolder& place, const Clock& clock, Random& random, Log& log)
{
    const std::filesystem::path file = place.folder / "kiosk.db";
    PassphraseKeeper keeper(keyFile(place.folder), place.passphrase, place.cheapKey);
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
    if (!keyed) {
        if (auto made = keeper.create(random); !made)
            return failed(std::move(made));
    }
    auto keys = keeper.open();
    if (!keys)
        return failed(std::move(keys));
    const StoreOptions options{.file = file, .kiosk = place.kiosk, .port = place.port, .vfs = place.vfs};
    auto store = Store::open(options, keys->key, clock, random, log);
    if (store || store.error().code != Errc::Denied || !keys->next)
        return store;
    // It was re-keyed, and cut off before that was noted.
    auto rekeyed = Store::open(options, *keys->next, clock, random, log);
    if (!rekeyed)
        return store;
    if (auto settled = keeper.settleNext(random); !settled)
        return failed(std::move(settled));
    return rekeyed;
}

Result<bool> rekeyFolder(Store& store, KeyKeeper& keeper, Random& random)
{
    auto keys = keeper.open();
    if (!keys)
        return failed(std::move(keys));
    if (!keys->next)
        return false;
    if (auto done = store.rekey(*keys->next); !done)
        return failed(std::move(done));
    if (auto settled = keeper.settleNext(random); !settled)
        return failed(std::move(settled));
    if (store.kiosk().empty())
        return true;
    auto noted = store.note("store.rekeyed", "kiosk", "{}");
    return noted ? Result<bool>(true) : failed(std::move(noted));
}

} // namespace tongguan::store
