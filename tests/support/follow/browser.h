// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace tongguan::follow {

struct Page {
    int status = 0;                                          ///< 0: the server closed without a word
    std::map<std::string, std::vector<std::string>> headers; ///< names in small letters
    std::string body;
    std::string header(const std::string& name) const;
};

/// One TLS line on which any bytes can be sent: well-behaved browsers and others. Believes any certificate.
class Line {
  public:
    /// `url`: "https://127.0.0.1:8443". `tls12`: an old phone. Null where no handshake comes about.
    static std::unique_ptr<Line> open(const std::string& url, bool tls12 = false);
    ~Line();
    Line(const Line&) = delete;
    Line& operator=(const Line&) = delete;

    bool send(std::string_view bytes);
    /// The next answer with a length; one to a HEAD has no body.
    Page read(bool head = false);
    /// What comes until `until` stands in it, the end, or ten seconds.
    std::string readUntil(std::string_view until);
    /// "TLSv1.2".
    std::string version() const;

  private:
    struct State;
    explicit Line(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

/// GET of a path, on a line of its own.
Page get(const std::string& url, const std::string& path, const std::string& moreHeaders = {});
/// POST of a form.
Page post(const std::string& url, const std::string& path, const std::string& form,
          const std::string& moreHeaders = {});

/// What stands between two texts, from `from` on; empty where there is none.
std::string between(std::string_view text, std::string_view before, std::string_view after);

} // namespace tongguan::follow
