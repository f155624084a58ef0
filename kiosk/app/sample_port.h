// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "kiosk/store/store.h"
#include "sync/log/signing_key.h"

#include <filesystem>

namespace tongguan::app {

/// Puts the lists of a sample port into a store, as if a feed had brought them now: one file a data set, an object of
/// bodies by key. For trials without a gateway.
Result<> loadSamplePort(store::Store& store, const std::filesystem::path& folder, UtcTime now);

/// Signs the sample port's pre-registration codes. It protects nothing: everybody can read it here.
sync::SigningKey samplePortKey();

} // namespace tongguan::app
