// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/client/picture_uplink.h"

#include "base/json.h"
#include "sync/log/problems.h"

#include <algorithm>
#include <format>
#include <tuple>
#include <utility>

namespace tongguan::sync {

namespace {

constexpr std::chrono::minutes kPartTime{2};
constexpr std::size_t kMaxAnswer = 64U << 10U;
constexpr std::chrono::milliseconds kQuick{500};
constexpr std::chrono::seconds kSlow{2};

} // namespace

PictureUplink::PictureUplink(GatewayLink& link, PictureSource& source, OnStoreThread onStoreThread, const Clock& clock,
                             Log& log)
    : link_(link), source_(source), onStoreThread_(std::move(onStoreThread)), clock_(clock), log_(log)
{}

Result<bool> PictureUplink::step()
{
    if (!picture_) {
        auto next = callOn(onStoreThread_, [this] { return source_.next(); });
        if (!next)
            return failed(std::move(next));
        if (!*next)
            return false;
        picture_ = std::move(**next);
    }
    auto more = proceed();
    if (more)
        return more;
    const SealedPicture picture = *std::exchange(picture_, std::nullopt);
    held_.reset();
    // Where the parts went out of step only what is held has to be asked again.
    if (more.error().code == Errc::InvalidInput && link_.problem() != problem::kRange) {
        log_.write(Severity::Warning, "tongguan.sync.client",
                   std::format("picture-refused blob={} what=\"{}\"", picture.blob, more.error().what));
        auto noted = callOn(onStoreThread_, [this, &picture] { return source_.postponed(picture.blob); });
        if (!noted)
            return failed(std::move(noted));
    }
    return more;
}

Result<bool> PictureUplink::proceed()
{
    const bool known = held_.has_value();
    auto answered = known ? sendPart(*held_) : ask();
    if (!answered)
        return failed(std::move(answered));
    held_ = answered->held;
    if (!answered->whole)
        return true;
    auto noted = callOn(onStoreThread_, [this] { return source_.sent(picture_->blob); });
    if (!noted)
        return failed(std::move(noted));
    picture_.reset();
    held_.reset();
    return true;
}

Result<PictureUplink::Answered> PictureUplink::ask()
{
    HttpRequest request;
    request.target = std::format("/v1/blobs/{}/upload", picture_->blob);
    request.maxAnswer = kMaxAnswer;
    return settle(link_.send(std::move(request)));
}

Result<PictureUplink::Answered> PictureUplink::sendPart(std::size_t from)
{
    const std::size_t size = std::min(part_, picture_->bytes.size() - from);
    HttpRequest request;
    request.method = "PUT";
    request.target = std::format("/v1/blobs/{}", picture_->blob);
    request.headers = {{"Content-Type", "application/octet-stream"},
                       {"Content-Range", std::format("bytes {}-{}/{}", from, from + size - 1, picture_->bytes.size())}};
    request.body = asText(ByteView(picture_->bytes).subspan(from, size));
    request.timeout = kPartTime;
    request.maxAnswer = kMaxAnswer;
    const Microseconds began = clock_.monotonic();
    auto answered = settle(link_.send(std::move(request)));
    // Events share the line: a part should pass in about a second on a slow one, and cost no round trips on a fast one.
    const Microseconds took = clock_.monotonic() - began;
    if (answered && took < kQuick)
        part_ = std::min(part_ * 2, kLongestPart);
    else if (!answered || took > kSlow)
        part_ = std::max(part_ / 2, kLeastPart);
    if (answered && !answered->whole && answered->held <= from)
        return fail(Errc::InvalidInput, "the gateway holds no more than before");
    return answered;
}

Result<PictureUplink::Answered> PictureUplink::settle(Result<HttpAnswer> answer) const
{
    if (!answer)
        return failed(std::move(answer));
    const auto json = parseJson(answer->body);
    const auto held = json ? integerAt(*json, "held") : Result<std::int64_t>(fail(Errc::InvalidInput, "no JSON"));
    const auto whole = json ? boolAt(*json, "whole") : Result<bool>(fail(Errc::InvalidInput, "no JSON"));
    if (!held || !whole || *held < 0 || (!*whole && static_cast<std::size_t>(*held) >= picture_->bytes.size()))
        return fail(Errc::InvalidInput, "the gateway does not say how much of the picture it holds");
    return Answered{.held = static_cast<std::size_t>(*held), .whole = *whole};
}

} // namespace tongguan::sync
