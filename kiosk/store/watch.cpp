// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/store/watch.h"

#include <sodium.h>

#include <format>

namespace tongguan::store {

namespace {

std::string keyed(ByteView key, std::string_view text)
{
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, key.data(), key.size());
    crypto_auth_hmacsha256_update(&state, asBytes(text).data(), text.size());
    Hash digest{};
    crypto_auth_hmacsha256_final(&state, digest.data());
    return toHex(digest);
}

} // namespace

std::string watchDocument(ByteView key, std::string_view number, std::string_view issuer)
{
    return keyed(key, std::format("document|{}|{}", number, issuer));
}

std::string watchPerson(ByteView key, std::string_view name, std::string_view birth)
{
    return keyed(key, std::format("person|{}|{}", name, birth));
}

std::string watchPlate(ByteView key, std::string_view normalised)
{
    return keyed(key, std::format("plate|{}", normalised));
}

std::string watchContainer(ByteView key, std::string_view number)
{
    return keyed(key, std::format("container|{}", number));
}

} // namespace tongguan::store
