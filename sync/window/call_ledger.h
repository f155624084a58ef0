// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"
#include "sync/gateway/database.h"
#include "sync/gateway/http_message.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace tongguan::sync {

/// What a call was for. Calls of one way wait for each other's Retry-After.
enum class CallKind : std::uint8_t {
    Head,  ///< up: asks up to where a journal is held
    Batch, ///< up: brings events
    Poll,  ///< down: the feed, a page or whole
    Other
};

/// Keeps what clients did, for the report of which rules they kept: a row a call in the window's own database, and
/// nothing of what the calls hold. On the worker's thread.
class CallLedger {
  public:
    static Result<CallLedger> open(Database& database, const Clock& clock);
    /// Makes its table where there is none, for who only reads it.
    static Result<> prepare(Database& database);

    /// Up to where the call's journal is held: ask before the call is carried out.
    std::int64_t heldFor(const Request& request);
    /// `heldBefore`: of `heldFor`. `forged`: the answer has a wrong signature.
    Result<> note(const Request& request, const Answer& answer, std::int64_t heldBefore, bool forged);

  private:
    CallLedger(Database& database, const Clock& clock) : database_(&database), clock_(&clock) {}
    Database* database_;
    const Clock* clock_;
};

CallKind kindOf(const Request& request);
/// "HKM-K01" of /v1/journals/HKM-K01; empty for other calls.
std::string_view journalOf(const Request& request);

} // namespace tongguan::sync
