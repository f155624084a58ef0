// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/log.h"
#include "base/time.h"
#include "sync/exchange/answers.h"
#include "sync/exchange/outgoing.h"
#include "sync/exchange/reply.h"
#include "sync/exchange/settings.h"
#include "sync/single_window/exchange/folders.h"

#include <cstddef>
#include <functional>
#include <string>

namespace tongguan::exchange {

/// Reads what lies in InBox, each file once: what it says is durable before the file is moved, and said again it
/// changes nothing. On the worker's thread.
class Incoming {
  public:
    struct Parts {
        sync::Database& database;
        Outgoing& outgoing;
        Answers& answers;
        const Settings& settings;
        Folders& folders;
        const Clock& clock;
        Log& log;
        std::function<void()> published; ///< after a commit that may have brought answers
    };
    explicit Incoming(Parts parts) : parts_(std::move(parts)) {}

    /// Some of the files; whether there may be more.
    Result<bool> collect();

  private:
    Result<bool> take(const std::string& name);
    Result<> hear(const std::vector<Reply>& replies, const std::string& digest, const std::string& as, bool& known);
    Result<std::int64_t> momentOf(const Reply& reply);
    Result<> note(std::int64_t moment, const Reply& reply, const std::string& digest);
    Result<> setApart(const std::string& as, std::string_view why);

    Parts parts_;
};

} // namespace tongguan::exchange
