// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"

namespace tongguan::reading {

/// The network that reads lines of machine-readable zones (assets/reading/mrz-lines.onnx), as it lies in the program.
ByteView mrzModel();

} // namespace tongguan::reading
