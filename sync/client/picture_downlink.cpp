// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/client/picture_downlink.h"

#include "sync/log/picture_seal.h"

#include <algorithm>
#include <format>
#include <utility>

namespace tongguan::sync {

namespace {

constexpr std::chrono::minutes kFetchTime{5}; // over 2G

} // namespace

Result<Bytes> fetchBlob(GatewayLink& link, const std::string& blob)
{
    HttpRequest request;
    request.target = "/v1/blobs/" + blob;
    request.timeout = kFetchTime;
    request.maxAnswer = kMaxSealedPicture;
    auto answer = link.send(std::move(request));
    if (!answer)
        return failed(std::move(answer));
    const ByteView sealed = asBytes(answer->body);
    if (blobId(sealed) != blob)
        return fail(Errc::Corrupt, "the gateway hands out other bytes than those of that name");
    return Bytes(sealed.begin(), sealed.end());
}

PictureDownlink::PictureDownlink(GatewayLink& link, PictureSink& sink, OnStoreThread onStoreThread, Log& log)
    : link_(link), sink_(sink), onStoreThread_(std::move(onStoreThread)), log_(log)
{}

Result<bool> PictureDownlink::step()
{
    auto wanted = callOn(onStoreThread_, [this] { return sink_.wanted(); });
    if (!wanted)
        return failed(std::move(wanted));
    const auto next =
        std::ranges::find_if(*wanted, [this](const WantedPicture& one) { return !missed_.contains(one.blob); });
    if (next == wanted->end()) {
        missed_.clear();
        if (wanted->empty())
            return false;
        return fail(Errc::NotFound, std::format("{} pictures are not there yet", wanted->size()));
    }
    auto sealed = fetchBlob(link_, next->blob);
    const bool hopeless = !sealed && sealed.error().code != Errc::NotFound && sealed.error().code != Errc::Corrupt;
    if (hopeless) // the line, or our right to it: the same for all
        return failed(std::move(sealed));
    auto kept = sealed ? callOn(onStoreThread_, [this, next, &sealed] { return sink_.fetched(*next, *sealed); })
                       : Result<>(failed(std::move(sealed)));
    if (kept)
        return true;
    missed_.insert(next->blob);
    if (kept.error().code != Errc::NotFound && told_.insert(next->blob).second)
        log_.write(Severity::Warning, "tongguan.sync.client",
                   std::format("picture-unusable blob={} what=\"{}\"", next->blob, kept.error().what));
    return true;
}

} // namespace tongguan::sync
