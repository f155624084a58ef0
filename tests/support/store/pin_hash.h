// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <sodium.h>

#include <array>
#include <string>

namespace tongguan::test {

/// The cheapest hash that Argon2id allows: for tests.
inline std::string cheapPinHash(const std::string& pin)
{
    std::array<char, crypto_pwhash_STRBYTES> hash{};
    if (crypto_pwhash_str(hash.data(), pin.data(), pin.size(), crypto_pwhash_OPSLIMIT_MIN,
                          crypto_pwhash_MEMLIMIT_MIN) != 0)
        return {};
    return hash.data();
}

} // namespace tongguan::test
