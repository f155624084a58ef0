// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/exchange/judgement.h"

#include <algorithm>

namespace tongguan::exchange {

using sync::Confirmation;

namespace {

constexpr std::size_t kMaxCodes = 20;

std::vector<std::string> codesOf(std::span<const Telling> tellings)
{
    std::vector<std::string> codes;
    const auto add = [&codes](MessageKind kind, const std::string& code) {
        std::string text = std::string(codeOf(kind)) + ":" + code;
        if (codes.size() < kMaxCodes && !std::ranges::contains(codes, text))
            codes.push_back(std::move(text));
    };
    for (const Telling& telling : tellings) {
        if (wordOf(telling.replies) != Word::Refused)
            continue;
        for (const Reply& reply : telling.replies) {
            if (reply.word != Word::Refused)
                continue;
            add(telling.kind, reply.code);
            for (const std::string& fault : reply.faults)
                add(telling.kind, fault);
        }
    }
    return codes;
}

} // namespace

std::optional<Confirmation> answerOf(const Standing& standing, std::span<const Telling> tellings)
{
    using clearance::Lane;
    Confirmation confirmation;
    confirmation.crossing = standing.crossing;
    confirmation.decision = standing.decision;
    if (tellings.empty()) {
        confirmation.verdict = Confirmation::Verdict::Unknown;
        return confirmation;
    }
    const auto refused = [](const Telling& telling) { return wordOf(telling.replies) == Word::Refused; };
    if (std::ranges::any_of(tellings, refused)) {
        if (standing.lane && !stricter(Lane::Staff, *standing.lane))
            return confirmation; // where it was sent is where it has to be
        confirmation.verdict = Confirmation::Verdict::Correct;
        confirmation.lane = codeOf(Lane::Staff);
        confirmation.codes = codesOf(tellings);
        return confirmation;
    }
    for (const MessageKind kind : kDeciding) {
        const auto telling = std::ranges::find(tellings, kind, &Telling::kind);
        if (telling == tellings.end())
            continue;
        if (wordOf(telling->replies) == Word::Accepted)
            return confirmation;
        break;
    }
    return std::nullopt;
}

} // namespace tongguan::exchange
