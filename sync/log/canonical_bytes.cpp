// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/log/canonical_bytes.h"

namespace tongguan::sync {

void CanonicalBytes::raw(std::uint64_t value)
{
    for (int shift = 56; shift >= 0; shift -= 8)
        bytes_.push_back(static_cast<std::uint8_t>(value >> static_cast<unsigned>(shift)));
}

void CanonicalBytes::number(std::uint64_t value)
{
    raw(sizeof value);
    raw(value);
}

void CanonicalBytes::text(std::string_view value)
{
    bytes(asBytes(value));
}

void CanonicalBytes::bytes(ByteView value)
{
    raw(value.size());
    bytes_.insert(bytes_.end(), value.begin(), value.end());
}

} // namespace tongguan::sync
