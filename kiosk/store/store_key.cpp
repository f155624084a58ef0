// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/store/store_key.h"

#include <sodium.h>

#include <algorithm>
#include <tuple>

namespace tongguan::store {

StoreKey::StoreKey()
{
    std::ignore = sodium_mlock(bytes_.data(), bytes_.size());
} // a limit on locked memory is no reason to stop

StoreKey::StoreKey(StoreKey&& other) noexcept : StoreKey()
{
    bytes_ = other.bytes_;
    sodium_memzero(other.bytes_.data(), other.bytes_.size());
}

StoreKey& StoreKey::operator=(StoreKey&& other) noexcept
{
    if (this != &other) {
        bytes_ = other.bytes_;
        sodium_memzero(other.bytes_.data(), other.bytes_.size());
    }
    return *this;
}

StoreKey::~StoreKey()
{
    sodium_munlock(bytes_.data(), bytes_.size());
}

StoreKey StoreKey::make(Random& random)
{
    StoreKey key;
    random.fill(key.bytes_);
    return key;
}

Result<StoreKey> StoreKey::fromBytes(ByteView bytes)
{
    StoreKey key;
    if (bytes.size() != key.bytes_.size())
        return fail(Errc::InvalidInput, "a store's key has 32 bytes");
    std::ranges::copy(bytes, key.bytes_.begin());
    return key;
}

} // namespace tongguan::store
