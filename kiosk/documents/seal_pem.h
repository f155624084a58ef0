// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"

#include <string_view>

namespace tongguan::documents {

/// The bytes of the first PEM block (RFC 7468) with that label, or the bytes themselves where no PEM block begins.
/// Empty where the block is of another label or broken.
Bytes derOf(ByteView bytes, std::string_view label);

} // namespace tongguan::documents
