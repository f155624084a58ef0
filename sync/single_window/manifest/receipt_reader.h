// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "sync/single_window/manifest/manifest_message.h"

#include <string_view>

namespace tongguan::manifest {

/// A Manifest that has a Response. False for what is no XML.
bool isReceipt(std::string_view bytes);

/// By the names of its elements wherever they stand, at most eight deep, as their places are not confirmed.
/// InvalidInput without a message id, or with a code that is not in the list.
Result<Receipt> readReceipt(std::string_view bytes);

} // namespace tongguan::manifest
