// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/client/http.h"
#include "sync/single_window/exchange/post.h"

#include <string>

namespace tongguan::exchange {

/// What an answer's status means for a file. 2xx and 409 (the receiver has it): taken. 408, 425, 429, 5xx: later. Any
/// other: refused.
Result<Post::Outcome> outcomeOf(int status);

/// PUT <target>/<name>, so that a repeated request is the same request. One thread, as HttpClient.
class HttpPost final : public Post {
  public:
    /// `target`: a path without a slash at its end.
    HttpPost(sync::HttpClient& client, std::string target) : client_(client), target_(std::move(target)) {}
    Result<Outcome> post(const std::string& name, const std::string& content) override;

  private:
    sync::HttpClient& client_;
    std::string target_;
};

} // namespace tongguan::exchange
