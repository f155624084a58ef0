// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/window/admin_handler.h"

#include "sync/gateway/problem_answer.h"
#include "sync/log/problems.h"

namespace tongguan::sync {

std::optional<Answer> AdminHandler::handle(const Request& request, bool mayWait)
{
    if (request.path.starts_with("/admin/"))
        return admin(request);
    if (behaviour_.fault == Behaviour::Fault::Unavailable)
        return busyAnswer(problem::kBusy, "told to be unavailable");
    auto answer = service_.handle(request, mayWait);
    if (answer && behaviour_.fault == Behaviour::Fault::AnswerSignature && !answer->signature.empty())
        answer->signature.front() = answer->signature.front() == 'A' ? 'B' : 'A';
    return answer;
}

Answer AdminHandler::admin(const Request& request)
{
    if (!request.loopback)
        return problemAnswer(403, problem::kForbidden, "from this machine alone");
    if (request.method != "POST")
        return problemAnswer(405, problem::kMethod, "POST only");
    if (request.path == "/admin/entries") {
        const auto published = publisher_.publishLines(request.body);
        if (!published)
            return problemAnswer(400, problem::kBadRequest, published.error().what);
        Answer answer;
        answer.body = dump(Json{{"published", *published}});
        return answer;
    }
    if (request.path != "/admin/behaviour")
        return problemAnswer(404, problem::kNotFound, "/admin/entries or /admin/behaviour");
    const auto json = parseJson(request.body);
    auto behaviour = json ? behaviourFrom(*json) : Result<Behaviour>(std::unexpected(json.error()));
    if (!behaviour)
        return problemAnswer(400, problem::kBadRequest, behaviour.error().what);
    behaviour_ = std::move(*behaviour);
    publisher_.setFault(behaviour_.fault);
    Answer answer;
    answer.body = "{}";
    return answer;
}

} // namespace tongguan::sync
