// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"

namespace tongguan::reading {

/// The network that reads lines of signs (assets/reading/sign-lines.onnx), as it lies in the program.
ByteView signModel();

} // namespace tongguan::reading
