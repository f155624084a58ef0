// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/client/gateway_link.h"

#include "base/json.h"
#include "sync/log/machine_status.h"

#include <algorithm>
#include <charconv>
#include <format>
#include <utility>
#include <vector>

namespace tongguan::sync {

namespace {

constexpr std::chrono::seconds kMaxRetryAfter{3600};

// RFC 9110, 10.2.3, in seconds. A date is not read: it would need the two clocks to agree.
std::optional<std::chrono::seconds> retryAfterOf(const HttpAnswer& answer)
{
    const std::string* text = answer.header("retry-after");
    std::int64_t seconds = 0;
    if (text == nullptr ||
        std::from_chars(text->data(), text->data() + text->size(), seconds).ptr != text->data() + text->size())
        return std::nullopt;
    return std::clamp(std::chrono::seconds{seconds}, std::chrono::seconds{0}, kMaxRetryAfter);
}

Errc codeOf(int status)
{
    switch (status) {
    case 401:
    case 403:
        return Errc::Denied;
    case 404:
    case 410:
        return Errc::NotFound;
    case 409:
        return Errc::Corrupt;
    case 429:
        return Errc::Unavailable;
    default:
        return status >= 500 ? Errc::Unavailable : Errc::InvalidInput;
    }
}

} // namespace

GatewayLink::GatewayLink(HttpClient http, VerifyingKey gateway, Random& random)
    : http_(std::move(http)), gateway_(std::move(gateway)), random_(random)
{}

Nonce GatewayLink::mark(HttpRequest& request)
{
    Nonce nonce{};
    random_.fill(nonce);
    request.headers.emplace_back(kNonceHeader, toBase64(nonce));
    if (std::string status = status_ ? status_() : std::string(); !status.empty())
        request.headers.emplace_back(kMachineHeader, std::move(status));
    return nonce;
}

Result<HttpAnswer> GatewayLink::judge(const Nonce& nonce, Result<HttpAnswer> answer)
{
    retryAfter_.reset();
    problem_.clear();
    if (!answer)
        return answer;
    const std::string* signature = answer->header("tongguan-signature");
    const bool signedByGateway =
        signature != nullptr && isSigned(*signature, nonce, answer->status, answer->body, gateway_);
    if (!signedByGateway || answer->status < 200 || answer->status > 299)
        return refusal(*answer, signedByGateway);
    return answer;
}

Result<HttpAnswer> GatewayLink::send(HttpRequest request)
{
    const Nonce nonce = mark(request);
    return judge(nonce, http_.send(request));
}

void GatewayLink::sendEach(const std::function<std::optional<HttpRequest>()>& next,
                           const std::function<void(std::size_t, Result<HttpAnswer>)>& arrived)
{
    std::vector<Nonce> nonces;
    http_.sendEach(
        [&] {
            auto request = next();
            if (request)
                nonces.push_back(mark(*request));
            return request;
        },
        [&](std::size_t number, Result<HttpAnswer> answer) {
            arrived(number, judge(nonces[number], std::move(answer)));
        });
}

std::unexpected<Error> GatewayLink::refusal(const HttpAnswer& answer, bool isSignedByGateway)
{
    if (answer.status == 429 || answer.status == 503) // a load balancer may say so too, which cannot sign
        retryAfter_ = retryAfterOf(answer);
    if (!isSignedByGateway)
        return fail(Errc::Unavailable, std::format("an answer {} that the gateway did not sign", answer.status));
    if (const auto problem = parseJson(answer.body))
        problem_ = stringOr(*problem, "type");
    return fail(codeOf(answer.status), std::format("the gateway answers {} {}", answer.status, problem_));
}

} // namespace tongguan::sync
