// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/follow/form_guard.h"
#include "sync/follow/pages.h"
#include "sync/follow/rate_limit.h"

#include <optional>
#include <string>

namespace tongguan::follow {

/// How much one address may ask for.
struct SiteLimits {
    Allowance requests{.burst = 200, .every = std::chrono::milliseconds{50}};
    /// Numbers and codes that fit nothing. With 40 bits in a code it stops nobody who mistypes.
    Allowance misses{.burst = 20, .every = std::chrono::seconds{20}};
    Allowance messages{.burst = 5, .every = std::chrono::minutes{5}};
    Allowance allMessages{.burst = 200, .every = std::chrono::seconds{10}}; ///< of everybody together
};

/// The public pages: what is answered to whom. Pure but for the clock and the randomness that it is given. One thread.
class Site {
  public:
    Site(const PortView& view, const Kit& kit, std::string port, const Clock& clock, Random& random,
         const SiteLimits& limits = {});

    WebAnswer answer(const WebRequest& request);
    /// After `answer` gave a message that was, or was not, kept.
    WebAnswer kept(const WebRequest& request, const PublicMessage& message, bool isKept);
    /// What a live view shows now; none where there is nothing to follow any more.
    std::optional<std::string> liveNow(const LiveView& live);
    /// Whether nothing will follow.
    bool isOver(const LiveView& live) const;

    /// For answers that come before there is a request that can be read.
    WebAnswer plain(int status, std::string_view text) const;
    /// Those of every answer.
    const std::vector<std::pair<std::string, std::string>>& headers() const { return headers_; }

  private:
    WebAnswer route(const WebRequest& request, const WebTarget& target, const Reader& reader);
    WebAnswer find(const WebRequest& request, const WebTarget& target, const Reader& reader);
    WebAnswer truck(const WebRequest& request, const WebTarget& target, const Reader& reader);
    WebAnswer signedCode(const WebRequest& request, const std::string& text, const Reader& reader);
    WebAnswer askForm(const WebRequest& request, const Reader& reader, Draft draft, int status);
    WebAnswer ask(const WebRequest& request, const Reader& reader);
    WebAnswer drawsFile(const Reader& reader, const std::string& name) const;
    WebAnswer asset(const WebTarget& target, const Reader& reader) const;
    WebAnswer page(const Reader& reader, std::string_view titleKey, Html content, int status = 200) const;
    WebAnswer receipt(const WebRequest& request, const Reader& reader, std::string_view typed);
    WebAnswer missed(const WebRequest& request, const Reader& reader, std::string_view number);
    WebAnswer tooMany(const Reader& reader, std::chrono::seconds wait) const;
    Reader readerOf(const WebRequest& request, const WebTarget& target) const;
    bool mayPost(const WebRequest& request) const;

    const PortView& view_;
    const Kit& kit_;
    std::string port_;
    const Clock& clock_;
    FormGuard guard_;
    RateLimit requests_;
    RateLimit misses_;
    RateLimit messages_;
    RateLimit allMessages_;
    std::vector<std::pair<std::string, std::string>> headers_;
};

} // namespace tongguan::follow
