// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json_fwd.h"
#include "base/result.h"
#include "base/time.h"
#include "sync/gateway/database.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tongguan::sync {

/// How clients kept one rule of the two logs.
struct RuleVerdict {
    std::string_view id;               ///< "gap": stays the same
    std::string_view rule;             ///< as a sentence, for people
    std::int64_t cases = 0;            ///< how often there was an occasion; 0: it was not tried
    std::int64_t broken = 0;           ///< of these
    std::vector<std::string> examples; ///< of broken ones, at most five: who, when, what
    bool kept() const { return broken == 0; }
};

struct Conformance {
    std::vector<std::string> clients;
    std::int64_t calls = 0;
    std::int64_t events = 0;
    UtcTime from; ///< the first call
    UtcTime to;   ///< the last
    std::vector<RuleVerdict> rules;
    bool kept() const;
};

/// Judges by what the single window holds and by its ledger of calls. `now`: what is younger than a minute may still
/// come. On the worker's thread, or while the window does not run.
Result<Conformance> judge(Database& database, UtcTime now);

Json toJson(const Conformance& conformance);
/// A page by itself, to hand on.
std::string conformancePage(const Conformance& conformance, std::string_view port);

} // namespace tongguan::sync
