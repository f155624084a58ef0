// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/window/admin_handler.h"

#include "base/json.h"
#include "base/result.h"
#include "base/time.h"
#include "sync/gateway/problem_answer.h"
#include "sync/log/problems.h"

#include <format>

namespace tongguan::sync {

namespace {

constexpr std::string_view kPublicDraws = "/draws/";

} // namespace

std::optional<Answer> AdminHandler::handle(const Request& request, bool mayWait)
{
    if (request.path.starts_with("/admin/"))
        return admin(request);
    const std::int64_t heldBefore = ledger_.heldFor(request);
    auto answer = served(request, mayWait);
    if (!answer)
        return answer;
    const bool forged = behaviour_.fault == Behaviour::Fault::AnswerSignature && !answer->signature.empty();
    if (forged)
        answer->signature.front() = answer->signature.front() == 'A' ? 'B' : 'A';
    answer->lost = behaviour_.fault == Behaviour::Fault::AnswersLost;
    if (const auto noted = ledger_.note(request, *answer, heldBefore, forged); !noted)
        log_.write(Severity::Error, "tongguan.sync.window", std::format("not-noted error={}", noted.error().what));
    return answer;
}

std::optional<Answer> AdminHandler::served(const Request& request, bool mayWait)
{
    if (behaviour_.fault == Behaviour::Fault::Unavailable)
        return busyAnswer(problem::kBusy, "told to be unavailable");
    if (request.path.starts_with(kPublicDraws))
        return publicDraws(request);
    return service_.handle(request, mayWait);
}

Answer AdminHandler::admin(const Request& request)
{
    if (!request.loopback)
        return problemAnswer(403, problem::kForbidden, "from this machine alone");
    if (request.method != "POST")
        return problemAnswer(405, problem::kMethod, "POST only");
    if (request.path == "/admin/entries")
        return adminEntries(request);
    if (request.path == "/admin/draws")
        return adminDraws(request);
    if (request.path == "/admin/behaviour")
        return adminBehaviour(request);
    return problemAnswer(404, problem::kNotFound, "/admin/entries, /admin/behaviour or /admin/draws");
}

Answer AdminHandler::adminEntries(const Request& request)
{
    const auto published = publisher_.publishLines(request.body);
    if (!published)
        return problemAnswer(400, problem::kBadRequest, published.error().what);
    Answer answer;
    answer.body = dump(Json{{"published", *published}});
    return answer;
}

/// {"at": ISO}: as if it were that moment.
Answer AdminHandler::adminDraws(const Request& request)
{
    const auto json = parseJson(request.body);
    const auto at = json ? fromIso(stringOr(*json, "at")) : Result<UtcTime>(std::unexpected(json.error()));
    if (!at)
        return problemAnswer(400, problem::kBadRequest, at.error().what);
    const auto published = draws_.publishDue(publisher_, *at);
    if (!published)
        return storageAnswer(published.error());
    Answer answer;
    answer.body = dump(Json{{"published", *published}});
    return answer;
}

Answer AdminHandler::adminBehaviour(const Request& request)
{
    const auto json = parseJson(request.body);
    auto behaviour = json ? behaviourFrom(*json) : Result<Behaviour>(std::unexpected(json.error()));
    if (!behaviour)
        return problemAnswer(400, problem::kBadRequest, behaviour.error().what);
    behaviour_ = std::move(*behaviour);
    publisher_.forge(behaviour_.fault == Behaviour::Fault::EntrySignature);
    Answer answer;
    answer.body = "{}";
    return answer;
}

Answer AdminHandler::publicDraws(const Request& request)
{
    if (request.method != "GET")
        return problemAnswer(405, problem::kMethod, "GET only");
    const auto days = DrawSeeds::publicPage(publisher_, request.path.substr(kPublicDraws.size()));
    if (!days && days.error().code == Errc::NotFound)
        return problemAnswer(404, problem::kNotFound, "/draws/hashes or /draws/seeds");
    if (!days)
        return storageAnswer(days.error());
    Answer answer;
    answer.body = dump(*days);
    return answer;
}

} // namespace tongguan::sync
