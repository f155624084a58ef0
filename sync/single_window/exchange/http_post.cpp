// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/single_window/exchange/http_post.h"

#include <format>

namespace tongguan::exchange {

Result<Post::Outcome> outcomeOf(int status)
{
    constexpr int kConflict = 409;
    constexpr int kTimeout = 408;
    constexpr int kTooEarly = 425;
    constexpr int kTooMany = 429;
    if ((status >= 200 && status < 300) || status == kConflict)
        return Post::Outcome::Taken;
    if (status == kTimeout || status == kTooEarly || status == kTooMany || status >= 500 || status < 200)
        return fail(Errc::Unavailable, std::format("the single window answered {}", status));
    return Post::Outcome::Refused;
}

Result<Post::Outcome> HttpPost::post(const std::string& name, const std::string& content)
{
    auto answer = client_.send({.method = "PUT",
                                .target = target_ + "/" + name,
                                .headers = {{"Content-Type", "application/zip"}},
                                .body = content});
    if (!answer)
        return failed(std::move(answer));
    return outcomeOf(answer->status);
}

} // namespace tongguan::exchange
