// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "hardware/chip/public_key.h"

namespace tongguan::chip {

/// Whether r and s, one behind the other and equally long (BSI TR-03111, 5.2.1), are the signature of that key. `hash`
/// is OpenSSL's name of one.
bool signsPlainly(const PublicKey& key, ByteView signature, ByteView message, const char* hash);

} // namespace tongguan::chip
