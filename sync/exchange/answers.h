// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"
#include "sync/exchange/judgement.h"
#include "sync/window/publisher.h"

#include <string>
#include <vector>

namespace tongguan::exchange {

/// Says to kiosks what the other side's words mean. On the worker's thread, inside the caller's transaction.
class Answers {
  public:
    Answers(sync::Database& database, sync::Publisher& publisher, const Clock& clock)
        : database_(database), publisher_(publisher), clock_(clock)
    {}
    /// Publishes what is the answer to a crossing now, where it is another one than before. The moments of messages
    /// that have to be sent again.
    Result<std::vector<std::int64_t>> update(const std::string& crossing);

  private:
    Result<std::vector<Telling>> tellings(const std::string& crossing);

    sync::Database& database_;
    sync::Publisher& publisher_;
    const Clock& clock_;
};

} // namespace tongguan::exchange
