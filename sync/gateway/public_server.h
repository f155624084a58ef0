// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/log.h"
#include "base/random.h"
#include "base/result.h"
#include "base/time.h"
#include "sync/follow/site.h"
#include "sync/gateway/authority.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace tongguan::sync {

struct PublicOptions {
    std::string listen;  ///< "0.0.0.0:443"; empty: no public pages
    CertifiedKey server; ///< what browsers see
    std::string port;    ///< UN/LOCODE
    follow::SiteLimits limits;
    std::size_t maxSessions = 1000;
    std::size_t maxSessionsEach = 32; ///< of one address
    std::size_t maxLive = 400;
    std::size_t maxLiveEach = 8;
};

/// What the worker tells the public side.
struct PublicNews {
    std::vector<follow::Glimpse> glimpses;
    std::vector<follow::PublicRow> rows;
    UtcTime forgetBefore;
    UtcTime asOf;
};

/// The pages for exporters and drivers: HTTPS without client certificates, on a thread and in a memory of its own. What
/// the public asks for never reaches the database or the thread that serves the kiosks, but for a message that is kept.
class PublicServer {
  public:
    /// Keeps a message and answers whether it is durable; called on the public thread, answers from any.
    using Keep = std::function<void(const follow::PublicMessage& message, std::function<void(bool)> done)>;

    /// Serves at once. Unavailable where the port is taken, Corrupt for a certificate that cannot be used.
    static Result<std::unique_ptr<PublicServer>> open(PublicOptions options, const Clock& clock, Random& random,
                                                      Log& log, Keep keep);
    ~PublicServer();

    /// "https://127.0.0.1:34567".
    std::string address() const;
    /// Any thread.
    void tell(PublicNews news);
    /// Answers nobody any more. Before what `keep` uses goes.
    void stop();

  private:
    struct State;
    explicit PublicServer(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

} // namespace tongguan::sync
