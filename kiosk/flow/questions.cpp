// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/flow/questions.h"

#include "base/json.h"
#include "base/record.h"
#include "base/result.h"
#include "kiosk/documents/follow_code.h"
#include "kiosk/flow/rights.h"
#include "kiosk/flow/rows.h"

#include <format>

namespace tongguan::flow {

using namespace clearance;

namespace {

/// An officer's own words are in one language, and better than none in another.
std::string wordsIn(const Wording& text, Language language)
{
    if (const std::string& words = text.in(language); !words.empty())
        return words;
    for (const std::string* words : {&text.zh, &text.vi, &text.lo, &text.my, &text.th}) {
        if (!words->empty())
            return *words;
    }
    return {};
}

} // namespace

Result<> askQuestion(store::Store& store, const QuestionAsked& asked, UtcTime now)
{
    if (auto noted = store.note(std::string(QuestionAsked::kType), "driver", dump(toJson(asked))); !noted)
        return noted;
    // Where power is cut between the two, only this kiosk does not know it again until it is answered.
    auto fault = store.reference().put({.dataset = std::string(kPublicMessages),
                                        .key = asked.receipt,
                                        .asOf = now,
                                        .body = dump(toJson(asked.message(now)))});
    return fault ? Result<>{} : failed(std::move(fault));
}

Result<bool> lookAtQuestion(store::Store& store, const std::string& receipt, Language language, ComplaintView& view)
{
    const auto asked = rowOf<MessageFromAfar>(store, kPublicMessages, receipt);
    const auto answer = rowOf<AnswerRow>(store, kAnswers, receipt);
    if (!asked)
        return fail(asked.error().code, asked.error().what);
    if (!answer)
        return fail(answer.error().code, answer.error().what);
    if (*asked) {
        view.subject = (*asked)->topic.value_or(QuestionTopic::Other);
        view.named = !(*asked)->about.empty();
    }
    if (*answer) {
        view.answer = (*answer)->answer;
        view.words = wordsIn((*answer)->text, language);
    }
    return *asked || *answer;
}

std::string questionCode(std::string_view followSite, std::string_view receipt)
{
    return documents::isFollowSite(followSite) ? std::format("{}/r/{}", followSite, receipt) : receiptCode(receipt);
}

std::string askAddress(std::string_view followSite)
{
    return documents::isFollowSite(followSite) ? std::format("{}/ask", followSite) : std::string{};
}

} // namespace tongguan::flow
