// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"
#include "kiosk/documents/document.h"
#include "kiosk/store/store.h"

namespace tongguan::flow {

/// How a kiosk reads codes that nobody signed: at `now`, by the rows of "code_patterns" that it holds. A row that
/// cannot be used is as if it were not there. Unavailable or Corrupt as the store says. On the store's thread.
Result<documents::ParseOptions> knownCodes(store::Store& store, UtcTime now);

} // namespace tongguan::flow
