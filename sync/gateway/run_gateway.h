// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/log.h"
#include "base/random.h"
#include "base/result.h"
#include "base/time.h"

#include <filesystem>
#include <string>

namespace tongguan::sync {

/// Pages for exporters and drivers, on an address of their own.
struct PublicPages {
    std::string listen;                ///< empty: none
    std::filesystem::path certificate; ///< PEM, with what browsers need to believe it; empty: the gateway's own
    std::filesystem::path key;         ///< PEM
    int requestsPerSecond = 20;        ///< of one address
    int misses = 20;                   ///< numbers or codes that fit nothing, of one address; one more each 20 s
};

/// `database`: where the tables are, if not where the folder says (commands.h). Serves a folder until SIGTERM; prints
/// "listening https://…" once calls are answered, and "public https://…" after it where there are public pages.
/// `fleetLimits`: which machines turn red (sync/fleet/limits.h), empty for what is built in.
Result<> runGateway(const std::filesystem::path& folder, const std::string& database, const std::string& listen,
                    const PublicPages& pages, const std::filesystem::path& fleetLimits, const Clock& clock,
                    Random& random, Log& log);

/// Whether it could be served so: addresses and limits are read, nothing is opened.
Result<> checkOptions(const std::string& listen, const PublicPages& pages, const std::filesystem::path& fleetLimits);

/// Joins the single window: writes the folder's window.json. The gateway's own key signs what it sends there.
Result<> joinWindow(const std::filesystem::path& folder, const std::string& url, const std::string& code,
                    const std::string& fingerprint);

} // namespace tongguan::sync
