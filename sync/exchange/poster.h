// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/log.h"
#include "base/random.h"
#include "sync/client/retry_loop.h"
#include "sync/exchange/settings.h"
#include "sync/single_window/exchange/http_post.h"

#include <filesystem>
#include <memory>

namespace tongguan::exchange {

/// Takes what lies in OutBox to the single window over HTTPS, on a thread of its own: a line that hangs holds up
/// nothing else. What it is given outlives it.
class Poster {
  public:
    /// InvalidInput where the line's address or files are wrong.
    static Result<std::unique_ptr<Poster>> start(const PostLine& line, const std::filesystem::path& boxes,
                                                 Random& random, Log& log);
    /// There may be something to take. Any thread.
    void poke() { loop_->poke(); }
    ~Poster();

  private:
    Poster(sync::HttpClient client, std::string target, Folders folders, Random& random, Log& log);
    sync::Attempt step();

    sync::HttpClient client_;
    HttpPost post_;
    Folders folders_;
    Log& log_;
    std::unique_ptr<sync::RetryLoop> loop_; // last: it uses all of the above
};

} // namespace tongguan::exchange
