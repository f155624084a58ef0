// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/log.h"
#include "base/result.h"
#include "sync/gateway/folder.h"
#include "sync/gateway/http_message.h"
#include "sync/gateway/meter.h"
#include "sync/gateway/worker.h"

#include <cstdint>
#include <memory>
#include <string>

namespace tongguan::sync {

/// HTTPS/1.1 over TLS 1.3. Client certificates come from the folder's own authority only; whether a call may do without
/// one is the handler's business. Counts into `meter`. `run` blocks its thread, the handler works on the worker's.
class Server {
  public:
    /// `listen`: "127.0.0.1:0", "[::]:8443"; port 0 lets the kernel pick. Unavailable where it is taken.
    static Result<std::unique_ptr<Server>> open(const ServerFolder& folder, const std::string& listen, Handler& handler,
                                                Worker& worker, Meter& meter, Log& log);
    ~Server();

    /// "https://127.0.0.1:34567".
    std::string address() const;
    /// Until SIGTERM, SIGINT or `stop`.
    void run();
    /// Any thread.
    void stop();
    /// Those who wait for news are asked again. Any thread.
    void wake();

  private:
    struct State;
    explicit Server(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

} // namespace tongguan::sync
