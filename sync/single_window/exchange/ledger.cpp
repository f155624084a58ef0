// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/single_window/exchange/ledger.h"

#include <algorithm>
#include <tuple>

namespace tongguan::exchange {

using manifest::ReceiptCode;
using manifest::Standing;

namespace {

bool ofCustoms(ReceiptCode code)
{
    const Standing standing = standingAfter(code);
    return standing != Standing::OnItsWay && standing != Standing::Failed;
}

int strictness(Standing standing)
{
    switch (standing) {
    case Standing::Refused:
    case Standing::Failed:
        return 2;
    case Standing::Taken:
    case Standing::OnItsWay:
        return 1;
    case Standing::Released:
        break;
    }
    return 0;
}

auto rank(const manifest::Receipt& receipt)
{
    return std::tuple(ofCustoms(receipt.code), std::string_view(receipt.head.sentAt),
                      strictness(standingAfter(receipt.code)));
}

} // namespace

Standing standingOf(std::span<const manifest::Receipt> receipts)
{
    const auto last = std::ranges::max_element(receipts, {}, rank);
    return last == receipts.end() ? Standing::OnItsWay : standingAfter(last->code);
}

void Ledger::sent(std::string messageId)
{
    conversations_.try_emplace(std::move(messageId));
}

Ledger::Match Ledger::heard(const manifest::Receipt& receipt)
{
    const auto found = conversations_.find(receipt.head.messageId);
    if (found == conversations_.end())
        return Match::Unknown;
    if (std::ranges::contains(found->second, receipt))
        return Match::Repeated;
    found->second.push_back(receipt);
    return Match::Matched;
}

std::optional<Standing> Ledger::standing(std::string_view messageId) const
{
    const auto found = conversations_.find(messageId);
    if (found == conversations_.end())
        return std::nullopt;
    return standingOf(found->second);
}

std::vector<std::string> Ledger::unanswered() const
{
    std::vector<std::string> ids;
    for (const auto& [id, receipts] : conversations_)
        if (std::ranges::none_of(receipts, [](const manifest::Receipt& one) { return ofCustoms(one.code); }))
            ids.push_back(id);
    return ids;
}

} // namespace tongguan::exchange
