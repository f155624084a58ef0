// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace tongguan::sync {

/// Whom to believe and who we are, all in PEM.
struct TlsIdentity {
    std::string authority;   ///< the only CA that is believed; the system's are not
    std::string certificate; ///< ours; empty only for enrolment
    std::string key;
};

struct HttpRequest {
    std::string method = "GET"; ///< GET, POST or PUT
    std::string target;         ///< "/v1/…"
    std::vector<std::pair<std::string, std::string>> headers;
    std::string body; ///< of a POST or a PUT
    std::chrono::milliseconds timeout = std::chrono::seconds{60};
    std::chrono::seconds silence{0};   ///< not a byte either way for so long ends it before; 0: no such limit
    std::size_t maxAnswer = 1U << 20U; ///< bytes; a longer answer is Exhausted at that byte, not after
};

struct HttpAnswer {
    int status = 0;
    std::string body;
    std::vector<std::pair<std::string, std::string>> headers; ///< names in lower case
    const std::string* header(std::string_view name) const;
};

/// One line to one server: TLS 1.3, the pinned CA, our certificate, HTTP/2 where the server offers it. Follows no
/// redirect, takes no proxy from the environment. One thread; `cancel` any.
class HttpClient {
  public:
    /// `baseUrl`: "https://gateway.port.example:8443", nothing after it. InvalidInput for anything but https.
    static Result<HttpClient> make(std::string baseUrl, TlsIdentity identity);
    HttpClient(HttpClient&&) noexcept;
    HttpClient& operator=(HttpClient&&) noexcept;
    ~HttpClient();

    /// Any status is an answer. Denied where the certificates do not fit; Exhausted over `maxAnswer`; Unavailable for
    /// everything that may come back by itself, and once cancelled.
    Result<HttpAnswer> send(const HttpRequest& request);
    /// Several at once, each on a connection of its own. `next` is asked at the beginning and after each answer, until
    /// it has none; `arrived` gets the answers as they come, with the number of the request, from 0. Returns when
    /// nothing is under way. Both are called on this thread.
    void sendEach(const std::function<std::optional<HttpRequest>()>& next,
                  const std::function<void(std::size_t, Result<HttpAnswer>)>& arrived);
    /// Ends what is under way and refuses what comes after it.
    void cancel();

  private:
    struct State;
    explicit HttpClient(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

} // namespace tongguan::sync
