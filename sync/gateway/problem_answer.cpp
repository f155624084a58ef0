// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/gateway/problem_answer.h"

#include "base/json.h"
#include "sync/log/problems.h"

namespace tongguan::sync {

namespace {

constexpr std::chrono::seconds kRetryAfter{3}; // what a failover of the database costs beyond itself
constexpr std::chrono::seconds kRetrySoon{1};

std::string_view titleOf(int status)
{
    switch (status) {
    case 401:
        return "A client certificate is needed";
    case 403:
        return "Not allowed";
    case 404:
        return "Not found";
    case 405:
        return "Method not allowed";
    case 409:
        return "The journal is another one";
    case 410:
        return "The cursor is unknown";
    case 413:
        return "Too large";
    case 415:
        return "Unsupported encoding";
    case 416:
        return "The range does not fit";
    case 422:
        return "The content cannot be taken";
    case 429:
        return "Too many requests at once";
    case 503:
        return "Come back later";
    default:
        return "Bad request";
    }
}

} // namespace

Answer problemAnswer(int status, std::string_view type, std::string_view detail)
{
    Answer answer;
    answer.status = status;
    answer.contentType = "application/problem+json";
    answer.body = dump(Json{{"type", type}, {"title", titleOf(status)}, {"status", status}, {"detail", detail}});
    return answer;
}

Answer busyAnswer(std::string_view type, std::string_view detail)
{
    Answer answer = problemAnswer(503, type, detail);
    answer.retryAfter = kRetryAfter;
    return answer;
}

Answer tooManyAnswer()
{
    Answer answer =
        problemAnswer(429, problem::kTooMany, "this machine has too many requests or connections under way");
    answer.retryAfter = kRetrySoon;
    return answer;
}

Answer storageAnswer(const Error& error)
{
    return busyAnswer(problem::kStorage, name(error.code));
}

} // namespace tongguan::sync
