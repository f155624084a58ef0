// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <chrono>
#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace tongguan::sync {

/// Whose certificate the caller holds, as our authority wrote it.
struct Peer {
    std::string id;          ///< common name: "HKM-K01"
    std::string role;        ///< organisational unit: "kiosk", "staff", "board", "gateway"
    std::string certificate; ///< SHA-256 of its DER in hex
};

struct Request {
    std::string method;
    std::string path; ///< without the query
    std::map<std::string, std::string, std::less<>> query;
    std::string encoding;       ///< Content-Encoding
    std::string nonce;          ///< Tongguan-Nonce
    std::string range;          ///< Range
    std::string contentRange;   ///< Content-Range
    std::string machine;        ///< Tongguan-Machine (machine_status.h)
    std::string acceptLanguage; ///< Accept-Language
    std::string body;
    std::optional<Peer> peer; ///< none where no certificate was shown
    bool loopback = false;
};

struct Answer {
    int status = 200;
    std::string contentType = "application/json";
    std::string body;
    std::string signature; ///< Tongguan-Signature
    std::optional<std::chrono::seconds> retryAfter;
    std::vector<std::pair<std::string, std::string>> headers; ///< further ones
    std::optional<std::size_t> batchEvents;                   ///< events of the batch that this acknowledges
    bool lost = false; ///< carried out, and the line cut in place of the answer: for those who test a client
};

/// What a server serves. All calls on the worker's thread.
class Handler {
  public:
    virtual ~Handler() = default;
    /// None where there is nothing to tell yet: asked again when `Server::wake` was called, of a batch when others of
    /// the same machine were taken, and a last time (`mayWait` false) after `longestWait`.
    virtual std::optional<Answer> handle(const Request& request, bool mayWait) = 0;
    /// Does the work, in which `handle` is called several times: what these changed is durable when this answers well,
    /// and on an error none of their answers holds. Where nothing could be made durable now, the work is not begun.
    virtual Result<> together(const std::function<void()>& work)
    {
        work();
        return {};
    }
    virtual std::chrono::milliseconds longestWait(const Request& request) const = 0;
};

} // namespace tongguan::sync
