// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/gateway/http_message.h"
#include "sync/window/behaviour.h"
#include "sync/window/publisher.h"

namespace tongguan::sync {

/// Before the service: the calls by which a tester plays the single window (POST /admin/entries, POST
/// /admin/behaviour), from this machine alone, and the faults.
class AdminHandler final : public Handler {
  public:
    AdminHandler(Handler& service, Publisher& publisher, Behaviour& behaviour)
        : service_(service), publisher_(publisher), behaviour_(behaviour)
    {}
    std::optional<Answer> handle(const Request& request, bool mayWait) override;
    std::chrono::milliseconds longestWait(const Request& request) const override
    {
        return service_.longestWait(request);
    }

  private:
    Answer admin(const Request& request);

    Handler& service_;
    Publisher& publisher_;
    Behaviour& behaviour_;
};

} // namespace tongguan::sync
