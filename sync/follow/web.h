// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tongguan::follow {

/// What a browser asks: as it came, trusted in nothing.
struct WebRequest {
    std::string method;
    std::string target;
    std::string address; ///< whom it counts as, see limitedAddress
    std::string host;
    std::string acceptLanguage;
    std::string cookie;
    std::string origin;
    std::string fetchSite; ///< Sec-Fetch-Site
    std::string contentType;
    std::string body;
};

/// What somebody asks the port, or complains of.
struct PublicMessage {
    std::string receipt;
    std::string kind; ///< "question" or "complaint"
    std::string language;
    std::string text;
    std::string contact; ///< empty where he does not want to say who he is
    std::string about;   ///< the number of a ticket, as typed
};

/// Answers that go on: what became of a crossing, sent as it comes.
struct LiveView {
    std::string crossing;
    int language = 0; ///< a clearance::Language
    std::string path; ///< of the page that it stands in
};

struct WebAnswer {
    int status = 200;
    std::string contentType = "text/html; charset=utf-8";
    std::string body;
    std::vector<std::pair<std::string, std::string>> headers; ///< beside those of every answer
    std::optional<LiveView> live;
    std::optional<PublicMessage> message; ///< to be kept before anything is answered
};

/// A target taken apart; names and values decoded, at most 16 of them, the first of a name counts.
struct WebTarget {
    std::vector<std::string> path; ///< its segments: {"t", "HKM-0172", "7K3F9Q2M"}
    std::map<std::string, std::string, std::less<>> query;
    std::string value(std::string_view name) const;
};
/// None for what no browser sends: not from the root, dots, backslashes, control characters, broken escapes.
std::optional<WebTarget> webTarget(std::string_view target);
/// "a=b&c=d" of an address or of a form. None for broken escapes, bytes that are no UTF-8, or more than 16 values.
std::optional<std::map<std::string, std::string, std::less<>>> webForm(std::string_view text);

} // namespace tongguan::follow
