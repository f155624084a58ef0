// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "sync/follow/pages.h"
#include "sync/follow/published.h"

#include <format>

namespace tongguan::follow {

// Item, standard, service content, basis (domain: A.1, 23), in the reader's language and, below, in Chinese.

namespace {

std::string moneyOf(std::int64_t smallest, const std::string& currency)
{
    // VND, LAK and MMK have no decimals on a screen (domain: B).
    const bool cents = currency == "CNY" || currency == "THB";
    return cents ? std::format("{}.{:02} {}", smallest / 100, smallest % 100, currency)
                 : std::format("{} {}", smallest, currency);
}

void note(Html& html, std::string_view text)
{
    if (!text.empty())
        html.raw("<br><small>").text(text).raw("</small>");
}

void item(Html& html, const Reader& reader, const Json& row)
{
    const std::string name = memberIn(row, "item", reader.language);
    html.raw("<li>");
    if (const std::int64_t amount = integerOr(row, "amount", -1); amount >= 0) {
        html.raw("<span class=r>");
        html.text(amount == 0 ? std::string(reader.say("free")) : moneyOf(amount, stringOr(row, "currency")));
        html.raw("</span>");
    }
    html.raw("<b>").text(name).raw("</b>");
    if (const std::string chinese = memberIn(row, "item", clearance::Language::Zh); chinese != name)
        note(html, chinese);
    note(html, memberIn(row, "standard", reader.language));
    note(html, memberIn(row, "service", reader.language));
    if (const std::string basis = memberIn(row, "basis", reader.language); !basis.empty())
        note(html, reader.say("basis", basis));
    if (const std::string payee = memberIn(row, "payee", reader.language); !payee.empty())
        note(html, reader.say("payee", payee));
    html.raw("</li>");
}

} // namespace

Html feesPage(const Reader& reader)
{
    Html html;
    html.raw("<h1>").text(reader.say("fees")).raw("</h1><p class=hint>").text(reader.say("noOtherFees")).raw("</p>");
    for (const Json& side : feesInForce(reader.view, reader.now)) {
        html.raw("<h2>").text(stringOr(side, "side")).raw(" <small>").text(stringOr(side, "version"));
        html.raw("</small></h2><ul class=list>");
        if (const auto items = side.find("items"); items != side.end() && items->is_array()) {
            for (const Json& row : *items)
                item(html, reader, row);
        }
        html.raw("</ul>");
    }
    return html;
}

} // namespace tongguan::follow
