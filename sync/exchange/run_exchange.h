// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/log.h"
#include "base/random.h"
#include "base/time.h"

#include <filesystem>
#include <string>

namespace tongguan::exchange {

struct ExchangeOptions {
    std::filesystem::path folder;
    std::filesystem::path boxes; ///< where OutBox, SentBox, FailBox and InBox lie
    std::filesystem::path port;  ///< JSON as in settings.h
    std::filesystem::path data;  ///< folder of *.ndjson to publish; empty: none
    std::string listen;
};

/// Whether it could be served so: address, port file and lists are read, nothing is opened or made.
Result<> checkExchange(const ExchangeOptions& options);

/// Serves a port's gateway as its single window until SIGTERM, and exchanges messages for it; prints "listening
/// https://…" once calls are answered.
Result<> runExchange(const ExchangeOptions& options, const Clock& clock, Random& random, Log& log);

} // namespace tongguan::exchange
