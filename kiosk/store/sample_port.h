// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "kiosk/store/store.h"
#include "sync/log/signing_key.h"

#include <filesystem>
#include <vector>

namespace tongguan::store {

/// The lists of a sample port as a feed would bring them: one file a data set, an object of bodies by key. `asOf` is
/// when they were whole. NotFound where the folder has none; else the error names the file.
Result<std::vector<sync::FeedEntry>> samplePortEntries(const std::filesystem::path& folder, UtcTime asOf);

/// Puts them into a store in place of what was there, as if a feed had brought them now. For trials without a gateway.
Result<> loadSamplePort(Store& store, const std::filesystem::path& folder, UtcTime now);

/// Signs the sample port's pre-registration codes. It protects nothing: everybody can read it here.
sync::SigningKey samplePortKey();

} // namespace tongguan::store
