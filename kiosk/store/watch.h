// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"

#include <string>
#include <string_view>

namespace tongguan::store {

/// Keys of the watch list: HMAC-SHA-256, so that neither the store nor a stolen copy holds a name (domain: C.2, rules
/// 2 and 3). Lower-case hex. `key` comes with the list.
std::string watchDocument(ByteView key, std::string_view number, std::string_view issuer);
/// `name` in Latin capitals as the MRZ has it, one blank between its parts; `birth` as "1985-02-14".
std::string watchPerson(ByteView key, std::string_view name, std::string_view birth);
std::string watchPlate(ByteView key, std::string_view normalised);
std::string watchContainer(ByteView key, std::string_view number);

} // namespace tongguan::store
