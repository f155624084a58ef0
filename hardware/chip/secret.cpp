// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/chip/secret.h"

#include <openssl/crypto.h>

#include <utility>

namespace tongguan::chip {

Secret::~Secret()
{
    OPENSSL_cleanse(bytes_.data(), bytes_.size());
}

Secret& Secret::operator=(Secret&& other) noexcept
{
    std::swap(bytes_, other.bytes_);
    return *this;
}

} // namespace tongguan::chip
