// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/random.h"
#include "sync/client/http.h"
#include "sync/log/answer_signature.h"

#include <chrono>
#include <functional>
#include <optional>
#include <string>

namespace tongguan::sync {

/// A line to the holder of one key: only what that key signed for this very request is an answer. A portal that says
/// 200 to everything is no line, and neither is a proxy's error page. One thread; `cancel` any.
class GatewayLink {
  public:
    GatewayLink(HttpClient http, VerifyingKey gateway, Random& random);

    /// The signed answer of a 2xx status. Otherwise an error: Denied for 401 and 403, NotFound for 404 and 410, Corrupt
    /// for 409, Unavailable for 429, 5xx and everything unsigned, InvalidInput for the rest; `what` has the problem's
    /// type. Only a signed refusal counts as more than Unavailable.
    Result<HttpAnswer> send(HttpRequest request);
    /// Several at once, as HttpClient::sendEach(); each answer is what send() would give. `problem` and `retryAfter`
    /// are those of the answer that has just arrived.
    void sendEach(const std::function<std::optional<HttpRequest>()>& next,
                  const std::function<void(std::size_t, Result<HttpAnswer>)>& arrived);

    /// With each request from now on: how this machine is (machine_status.h), nothing where it answers an empty text.
    /// On the link's thread.
    void tellStatus(std::function<std::string()> status) { status_ = std::move(status); }
    /// When the last answer asked not to be called again before: from its Retry-After, at most an hour.
    std::optional<std::chrono::seconds> retryAfter() const { return retryAfter_; }
    /// The problem type (problems.h) of the last signed refusal, or empty.
    const std::string& problem() const { return problem_; }
    void cancel() { http_.cancel(); }

  private:
    Nonce mark(HttpRequest& request);
    Result<HttpAnswer> judge(const Nonce& nonce, Result<HttpAnswer> answer);
    std::unexpected<Error> refusal(const HttpAnswer& answer, bool isSignedByGateway);

    HttpClient http_;
    VerifyingKey gateway_;
    Random& random_;
    std::function<std::string()> status_;
    std::optional<std::chrono::seconds> retryAfter_;
    std::string problem_;
};

} // namespace tongguan::sync
