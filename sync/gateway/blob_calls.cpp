// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/gateway/blob_calls.h"

#include "base/json.h"
#include "sync/gateway/byte_range.h"
#include "sync/gateway/problem_answer.h"
#include "sync/log/picture_seal.h"
#include "sync/log/problems.h"

#include <format>

namespace tongguan::sync {

namespace {

constexpr std::string_view kPath = "/v1/blobs/";
constexpr std::string_view kUpload = "/upload";

Answer heldAnswer(const Held& held)
{
    Answer answer;
    answer.status = held.fresh ? 201 : 200;
    answer.body = dump(Json{{"held", held.bytes}, {"whole", held.whole}});
    return answer;
}

Answer methodAnswer(std::string_view allowed)
{
    return problemAnswer(405, problem::kMethod, allowed);
}

/// What a PUT brings: all of it, where it names no range.
Result<ByteRange> rangeOf(const Request& request)
{
    if (!request.contentRange.empty())
        return contentRange(request.contentRange);
    if (request.body.empty())
        return fail(Errc::InvalidInput, "an empty picture");
    return ByteRange{.first = 0, .last = request.body.size() - 1, .total = request.body.size()};
}

} // namespace

std::optional<Answer> BlobCalls::answer(const Request& request)
{
    std::string_view path = request.path;
    if (!path.starts_with(kPath))
        return std::nullopt;
    path.remove_prefix(kPath.size());
    const bool upload = path.ends_with(kUpload);
    if (upload)
        path.remove_suffix(kUpload.size());
    if (!isBlobId(path))
        return problemAnswer(400, problem::kBadRequest, "a blob is named by 64 hex digits in lower case");
    const std::string id(path);
    if (request.method == "PUT" && !upload)
        return take(request, id);
    if (request.method != "GET")
        return methodAnswer(upload ? "GET only" : "GET or PUT");
    return upload ? held(*request.peer, id) : fetch(request, id);
}

Answer BlobCalls::held(const Peer& peer, const std::string& id)
{
    if (peer.role != "kiosk")
        return problemAnswer(403, problem::kForbidden, "kiosks bring pictures");
    const auto held = blobs_.held(peer.id, id);
    return held ? heldAnswer(*held) : storageAnswer(held.error());
}

Answer BlobCalls::take(const Request& request, const std::string& id)
{
    if (request.peer->role != "kiosk")
        return problemAnswer(403, problem::kForbidden, "kiosks bring pictures");
    const auto range = rangeOf(request);
    if (!range)
        return problemAnswer(400, problem::kBadRequest, range.error().what);
    if (range->total > kMaxSealedPicture)
        return problemAnswer(413, problem::kTooLarge, "a sealed picture has at most 1 MiB");
    const auto held = blobs_.take(request.peer->id, id, *range, asBytes(request.body));
    if (held)
        return heldAnswer(*held);
    switch (held.error().code) {
    case Errc::InvalidInput:
        return problemAnswer(400, problem::kBadRequest, held.error().what);
    case Errc::NotFound:
        return problemAnswer(416, problem::kRange, held.error().what);
    case Errc::Corrupt:
        log_.write(Severity::Warning, "tongguan.sync.gateway",
                   std::format("blob-mismatch member={}", request.peer->id));
        return problemAnswer(422, problem::kBlobMismatch, held.error().what);
    default:
        return storageAnswer(held.error());
    }
}

Answer BlobCalls::fetch(const Request& request, const std::string& id)
{
    const bool staff = request.peer->role == "staff";
    if (!staff && request.peer->role != "kiosk")
        return problemAnswer(403, problem::kForbidden, "for staff stations");
    auto blob = blobs_.read(id);
    if (!blob && blob.error().code != Errc::NotFound)
        return storageAnswer(blob.error());
    if (!blob || (!staff && blob->owner != request.peer->id)) // another's: as if it were not there
        return problemAnswer(404, problem::kNotFound, "there is no such picture, or not yet, or no longer");
    Answer answer;
    answer.contentType = "application/octet-stream";
    answer.headers = {{"Accept-Ranges", "bytes"}};
    const auto range = requestedRange(request.range, blob->bytes.size());
    if (!range && range.error().code == Errc::NotFound) {
        Answer refusal = problemAnswer(416, problem::kRange, "the picture is shorter");
        refusal.headers = {{"Content-Range", std::format("bytes */{}", blob->bytes.size())}};
        return refusal;
    }
    ByteView part = blob->bytes;
    if (range) { // others are passed over: the whole is a right answer to them
        answer.status = 206;
        answer.headers.emplace_back("Content-Range",
                                    std::format("bytes {}-{}/{}", range->first, range->last, range->total));
        part = part.subspan(range->first, range->size());
    }
    answer.body = asText(part);
    return answer;
}

} // namespace tongguan::sync
