// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/result.h"
#include "hardware/chip/channel.h"

#include <cstdint>
#include <string_view>

namespace tongguan::chip {

/// GENERAL AUTHENTICATE (ISO/IEC 7816-4, 11.5.5; ICAO Doc 9303-11, 4.4.4.2): `sent` are data objects, the answer is
/// what is in its dynamic authentication data. `more`: another step follows.
Result<Bytes> generalAuthenticate(Channel& channel, ByteView sent, bool more, std::string_view step);

/// 7F49 with the protocol and a public point: what a token of PACE is over (9303-11, 4.4.3.4).
Bytes publicKeyObject(ByteView protocol, ByteView point);

} // namespace tongguan::chip
