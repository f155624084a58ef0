// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/gateway/service.h"

#include "base/json.h"
#include "base/record.h"
#include "base/result.h"
#include "sync/client/key_request.h"
#include "sync/gateway/problem_answer.h"
#include "sync/gateway/stats.h"
#include "sync/gateway/technician.h"
#include "sync/log/answer_signature.h"
#include "sync/log/problems.h"
#include "sync/log/sealed_batch.h"

#include <algorithm>
#include <charconv>
#include <format>
#include <utility>

namespace tongguan::sync {

namespace {

constexpr std::chrono::seconds kLongestPoll{25};
constexpr std::chrono::seconds kLongestTurn{10};

/// The part of a path behind a beginning, where it is one segment.
std::optional<std::string> segmentAfter(std::string_view path, std::string_view beginning, std::string_view end = {})
{
    if (!path.starts_with(beginning) || !path.ends_with(end) || path.size() <= beginning.size() + end.size())
        return std::nullopt;
    path.remove_prefix(beginning.size());
    path.remove_suffix(end.size());
    if (path.find('/') != std::string_view::npos)
        return std::nullopt;
    return std::string(path);
}

std::optional<std::uint64_t> numberIn(const Request& request, std::string_view name)
{
    const auto found = request.query.find(name);
    std::uint64_t number = 0;
    if (found == request.query.end())
        return std::nullopt;
    const std::string& text = found->second;
    const auto parsed = std::from_chars(text.data(), text.data() + text.size(), number);
    if (parsed.ec != std::errc{} || parsed.ptr != text.data() + text.size() || number > (1ULL << 62U))
        return std::nullopt;
    return number;
}

Json toJson(const std::vector<Parked>& parked)
{
    Json list = Json::array();
    for (const Parked& item : parked)
        list.push_back({{"seq", item.seq}, {"reason", item.reason}});
    return list;
}

Answer headAnswer(const Head& head, const std::vector<Parked>& parked)
{
    Answer answer;
    answer.body = dump(Json{{"seq", head.seq}, {"hash", toHex(head.hash)}, {"parked", toJson(parked)}});
    return answer;
}

Answer textAnswer(std::string_view contentType, std::string body)
{
    Answer answer;
    answer.contentType = contentType;
    answer.body = std::move(body);
    return answer;
}

Answer notFound()
{
    return problemAnswer(404, problem::kNotFound, "there is no such call");
}
Answer forbidden(std::string_view detail)
{
    return problemAnswer(403, problem::kForbidden, detail);
}

/// 403 where the answer is no, 503 where it could not be looked up.
Answer refusal(const Error& error, std::string_view detail)
{
    return error.code == Errc::Denied || error.code == Errc::NotFound ? forbidden(detail) : storageAnswer(error);
}

} // namespace

Service::Service(Database& database, const ServerFolder& folder, const Clock& clock, Log& log, Hooks hooks)
    : database_(database), folder_(folder), log_(log), hooks_(std::move(hooks)), registry_(database, clock),
      journals_(database, clock), feed_(database, clock), blobs_(database, clock, hooks_.room), blobCalls_(blobs_, log),
      line_(database, clock), machines_(database, clock),
      fleet_(machines_, folder.port, std::move(hooks_.limits), clock)
{}

std::chrono::milliseconds Service::longestWait(const Request& request) const
{
    const auto wait = numberIn(request, "wait");
    if (request.method != "GET")
        return std::chrono::seconds{std::min<std::uint64_t>(wait.value_or(0), kLongestTurn.count())};
    return std::chrono::seconds{std::min<std::uint64_t>(wait.value_or(kLongestPoll.count()), kLongestPoll.count())};
}

Result<> Service::together(const std::function<void()>& work)
{
    Transaction transaction(database_);
    if (!transaction.begun())
        return transaction.begun();
    work();
    return transaction.commit();
}

std::optional<Answer> Service::handle(const Request& request, bool mayWait)
{
    auto answer = database_.isInTransaction() ? part(request, mayWait) : route(request, mayWait);
    if (!answer)
        return answer;
    if (const auto nonce = nonceFromText(request.nonce))
        answer->signature = signAnswer(*nonce, answer->status, answer->body, folder_.signing);
    return answer;
}

/// What fails here fails for this request alone.
std::optional<Answer> Service::part(const Request& request, bool mayWait)
{
    Transaction transaction(database_);
    if (!transaction.begun())
        return storageAnswer(transaction.begun().error());
    auto answer = route(request, mayWait);
    if (auto ok = transaction.commit(); !ok)
        return storageAnswer(ok.error());
    return answer;
}

std::optional<Answer> Service::route(const Request& request, bool mayWait)
{
    const bool get = request.method == "GET";
    if (request.path == "/v1/enrol")
        return request.method == "POST" ? enrol(request) : problemAnswer(405, problem::kMethod, "POST only");
    if (!request.peer)
        return problemAnswer(401, problem::kNoCertificate, "every call but enrolment needs a client certificate");
    if (auto ok = registry_.admit(*request.peer); !ok)
        return refusal(ok.error(), "this certificate is not, or no longer, good here");
    if (request.peer->role != "technician")
        machines_.called(*request.peer, request.machine);
    else if (!mayTechnician(request.path, folder_.port))
        return forbidden("a technician sees fleet and metrics alone");
    if (const auto kiosk = segmentAfter(request.path, "/v1/journals/")) {
        if (!isMemberId(*kiosk))
            return problemAnswer(400, problem::kBadRequest, "a kiosk is 1 to 32 of A-Z, 0-9 and '-'");
        if (*kiosk != request.peer->id && request.peer->role != "gateway")
            return forbidden("a journal is its own machine's");
        if (get)
            return journalHead(*kiosk);
        if (request.method == "POST" && mayWait && isAhead(request, *kiosk))
            return std::nullopt;
        return request.method == "POST" ? appendJournal(request, *kiosk)
                                        : problemAnswer(405, problem::kMethod, "GET or POST");
    }
    if (request.path == "/v1/renewals")
        return request.method == "POST" ? renew(request) : problemAnswer(405, problem::kMethod, "POST only");
    if (request.path == "/v1/sealed-batches")
        return request.method == "POST" ? appendSealed(request) : problemAnswer(405, problem::kMethod, "POST only");
    if (auto answer = blobCalls_.answer(request))
        return answer;
    if (auto answer = fleet_.answer(request))
        return answer;
    if (!get)
        return problemAnswer(405, problem::kMethod, "GET only");
    if (request.path == "/v1/feeds/" + folder_.port)
        return feedPage(request, mayWait);
    if (request.path == "/v1/feeds/" + folder_.port + "/snapshot")
        return feedSnapshot(request);
    if (const auto port = segmentAfter(request.path, "/v1/ports/", "/queue"); port && *port == folder_.port)
        return queue();
    if (const auto port = segmentAfter(request.path, "/v1/ports/", "/stats"); port && *port == folder_.port)
        return stats(request);
    if (request.path == "/healthz")
        return textAnswer("text/plain", "ok\n");
    if (request.path == "/metrics")
        return metrics();
    return notFound();
}

Answer Service::enrol(const Request& request)
{
    const auto json = parseJson(request.body, 64U * 1024U);
    const auto key = json ? VerifyingKey::fromBase64(stringOr(*json, "journalKey"))
                          : Result<VerifyingKey>(fail(Errc::InvalidInput, "no JSON"));
    if (!json || !key)
        return problemAnswer(400, problem::kBadRequest, "code, request (PEM) and journalKey are needed");
    const std::string code = stringOr(*json, "code");
    const auto member = registry_.invited(code);
    if (!member) {
        log_.write(Severity::Warning, "tongguan.sync.gateway", "enrolment-refused");
        return refusal(member.error(), "the code is wrong, spent or too old");
    }
    const auto certificate = certifyMember(folder_.authority, stringOr(*json, "request"), *member);
    const auto fingerprint =
        certificate ? fingerprintOf(*certificate) : Result<std::string>(std::unexpected(certificate.error()));
    if (!fingerprint)
        return problemAnswer(400, problem::kBadRequest, fingerprint.error().what);
    if (auto ok = registry_.enrolled(code, *member, *fingerprint, *key); !ok)
        return refusal(ok.error(), "the code is wrong, spent or too old");
    log_.write(Severity::Info, "tongguan.sync.gateway",
               std::format("enrolled member={} role={}", member->id, member->role));
    const bool mayOpenPictures = member->role == "kiosk" || member->role == "staff";
    const Json pictureKey = mayOpenPictures && folder_.pictureKey ? Json(toBase64(*folder_.pictureKey)) : Json(nullptr);
    const Json windowKey = folder_.window ? Json(folder_.window->gatewayKey.toBase64()) : Json(nullptr);
    Answer answer;
    answer.body = dump(Json{{"kiosk", member->id},
                            {"role", member->role},
                            {"port", folder_.port},
                            {"certificate", *certificate},
                            {"authority", folder_.authority.certificate},
                            {"gatewayKey", folder_.signing.verifying().toBase64()},
                            {"windowKey", windowKey},
                            {"pictureKey", pictureKey}});
    return answer;
}

/// The name and role are the caller's, whatever the request asks for.
Answer Service::renew(const Request& request)
{
    const auto json = parseJson(request.body, 64U * 1024U);
    const auto certificate =
        json ? certifyMember(folder_.authority, stringOr(*json, "request"), {request.peer->id, request.peer->role})
             : Result<std::string>(std::unexpected(json.error()));
    const auto fingerprint =
        certificate ? fingerprintOf(*certificate) : Result<std::string>(std::unexpected(certificate.error()));
    if (!fingerprint)
        return problemAnswer(400, problem::kBadRequest, fingerprint.error().what);
    if (auto ok = registry_.renewing(request.peer->id, *fingerprint); !ok)
        return storageAnswer(ok.error());
    log_.write(Severity::Info, "tongguan.sync.gateway", std::format("renewed member={}", request.peer->id));
    Answer answer;
    answer.body = dump(Json{{"certificate", *certificate}});
    return answer;
}

Answer Service::journalHead(const std::string& kiosk)
{
    const auto head = journals_.durableHead(kiosk);
    if (!head)
        return storageAnswer(head.error());
    const auto parked = journals_.parked(kiosk);
    return parked ? headAnswer(*head, *parked) : storageAnswer(parked.error());
}

/// A batch that others have to come before: they are on their way, over other connections.
bool Service::isAhead(const Request& request, const std::string& kiosk)
{
    const auto after = numberIn(request, "after");
    const auto head = journals_.head(kiosk);
    return after && head && *after > head->seq;
}

Answer Service::appendJournal(const Request& request, const std::string& kiosk)
{
    std::string unpacked;
    if (request.encoding == "zstd") {
        auto content = decompress(request.body, kMaxBatchBytes);
        if (!content)
            return content.error().code == Errc::Exhausted
                       ? problemAnswer(413, problem::kTooLarge, "a batch has at most 16 MiB")
                       : problemAnswer(422, problem::kBadBatch, content.error().what);
        unpacked = std::move(*content);
    } else if (!request.encoding.empty() && request.encoding != "identity") {
        return problemAnswer(415, problem::kEncoding, "Content-Encoding is zstd, or absent");
    }
    const auto batch = decodeBatch(request.encoding == "zstd" ? unpacked : request.body);
    if (!batch)
        return problemAnswer(422, problem::kBadBatch, batch.error().what);
    const auto key = registry_.journalKey(request.peer->id);
    if (!key)
        return refusal(key.error(), "the caller has no key here");
    if (batch->checkpoint.kiosk != kiosk || !verify(batch->checkpoint, *key))
        return forbidden("the checkpoint is not signed by the caller's key for this journal");
    return take(kiosk, *batch);
}

/// Of another machine than the caller's. The receipt tells that one, by whatever way it came here, that it arrived.
Answer Service::appendSealed(const Request& request)
{
    const auto ndjson = openBatch(asBytes(request.body), folder_.signing);
    if (!ndjson)
        return ndjson.error().code == Errc::Exhausted
                   ? problemAnswer(413, problem::kTooLarge, "a batch has at most 16 MiB")
                   : problemAnswer(422, problem::kBadBatch, ndjson.error().what);
    const auto batch = decodeBatch(*ndjson);
    if (!batch)
        return problemAnswer(422, problem::kBadBatch, batch.error().what);
    const std::string& kiosk = batch->checkpoint.kiosk;
    const auto key = registry_.journalKey(kiosk);
    const auto revoked = registry_.isRevoked(kiosk);
    if (!key || !revoked)
        return refusal(key ? revoked.error() : key.error(), "no machine of that name is enrolled here");
    if (*revoked || !verify(batch->checkpoint, *key))
        return forbidden("the batch is not signed by a machine that is good here");
    Answer answer = take(kiosk, *batch);
    const auto head = answer.status == 200 ? journals_.head(kiosk) : Result<Head>(fail(Errc::Unavailable, {}));
    if (head)
        answer.body = receiptLine(signCheckpoint(kiosk, *head, folder_.signing));
    return answer;
}

Answer Service::take(const std::string& kiosk, const Batch& batch)
{
    const auto appended = journals_.append(kiosk, batch);
    if (!appended)
        return storageAnswer(appended.error());
    if (const auto* accepted = std::get_if<Accepted>(&*appended)) {
        if (hooks_.journalGrew)
            hooks_.journalGrew();
        Answer answer = headAnswer(accepted->head, accepted->parked);
        answer.batchEvents = batch.events.size();
        return answer;
    }
    const auto& refused = std::get<Refused>(*appended);
    switch (refused.why) {
    case Refused::Why::Gap:
        return problemAnswer(422, problem::kGap, refused.detail);
    case Refused::Why::Broken:
        return problemAnswer(422, problem::kBadBatch, refused.detail);
    case Refused::Why::Diverged:
        break;
    }
    log_.write(Severity::Error, "tongguan.sync.gateway", std::format("journal-diverged kiosk={}", kiosk));
    return problemAnswer(409, problem::kDiverged, refused.detail);
}

std::optional<Answer> Service::feedPage(const Request& request, bool mayWait)
{
    const auto after = numberIn(request, "after");
    if (!after)
        return problemAnswer(400, problem::kBadRequest, "after should be a number");
    const auto newest = feed_.cursor();
    const auto asOf = hooks_.asOf();
    if (!newest || !asOf)
        return storageAnswer(newest ? asOf.error() : newest.error());
    if (*after > *newest)
        return problemAnswer(410, problem::kUnknownCursor, "this feed is younger: take the snapshot");
    const auto page = feed_.page(*after, {request.peer->id, request.peer->role});
    if (!page)
        return storageAnswer(page.error());
    if (page->empty && mayWait)
        return std::nullopt;
    return textAnswer("application/x-ndjson", page->lines + pageEnd(page->next, *asOf));
}

Answer Service::feedSnapshot(const Request& request)
{
    const auto asOf = hooks_.asOf();
    const auto page = feed_.snapshot({request.peer->id, request.peer->role});
    if (!asOf || !page)
        return storageAnswer(asOf ? page.error() : asOf.error());
    return textAnswer("application/x-ndjson", page->lines + pageEnd(page->next, *asOf));
}

Answer Service::queue()
{
    const auto lines = line_.lines();
    return lines ? textAnswer("application/json", dump(queueJson(*lines))) : storageAnswer(lines.error());
}

Answer Service::stats(const Request& request)
{
    if (request.peer->role != "staff" && request.peer->role != "gateway")
        return forbidden("for staff stations");
    const auto figures = statsJson(database_);
    return figures ? textAnswer("application/json", dump(*figures)) : storageAnswer(figures.error());
}

Answer Service::metrics()
{
    auto text = metricsText(database_, hooks_.meter);
    return text ? textAnswer("text/plain; version=0.0.4; charset=utf-8", std::move(*text))
                : storageAnswer(text.error());
}

} // namespace tongguan::sync
