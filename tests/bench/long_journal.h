// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "sync/client/identity.h"

#include <filesystem>
#include <string>

namespace tongguan::bench {

/// A kiosk's folder as after weeks without a line: enrolled, and with a journal of 60,000 events that nobody has yet.
Result<> makeLongJournal(const std::filesystem::path& folder, const std::string& passphrase,
                         const sync::Identity& identity);

} // namespace tongguan::bench
