// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/follow/pages.h"

#include "base/codes.h"
#include "base/json.h"
#include "base/time.h"
#include "sync/follow/published.h"

#include <algorithm>
#include <format>

namespace tongguan::follow {

using clearance::Language;

namespace {

/// "2026-11-26 09:41", or the hour alone where it is today; local time of the port.
std::string clockTime(const Reader& reader, UtcTime at)
{
    const auto local = std::chrono::floor<std::chrono::minutes>(at + reader.view.eastOfUtc());
    const auto today = std::chrono::floor<std::chrono::days>(reader.now + reader.view.eastOfUtc());
    if (std::chrono::floor<std::chrono::days>(local) == today)
        return std::format("{:%H:%M}", local);
    return std::format("{:%F %H:%M}", local);
}

Html& icon(Html& html, const Reader& reader, std::string_view name)
{
    if (const auto found = reader.kit.icons.find(name); found != reader.kit.icons.end())
        html.drawn(found->second);
    return html;
}

void link(Html& html, const Reader& reader, std::string_view where, std::string_view pictogram, std::string_view key)
{
    html.raw("<a href=\"").text(reader.to(where)).raw("\">");
    icon(html, reader, pictogram).text(reader.say(key)).raw("</a>");
}

void hotlines(Html& html, const Reader& reader)
{
    const auto telephones = hotlinesInForce(reader.view, reader.language, reader.now);
    if (telephones.empty())
        return;
    html.raw("<p class=s>").text(reader.say("hotline")).raw("</p><div class=tel>");
    for (const Telephone& one : telephones) {
        html.raw("<a href=\"tel:").text(percentEncoded(one.number)).raw("\">");
        icon(html, reader, "call").raw("<span>").text(one.number);
        if (!one.name.empty())
            html.raw("<br><small>").text(one.name).raw("</small>");
        html.raw("</span></a>");
    }
    html.raw("</div>");
}

void languages(Html& html, const Reader& reader)
{
    html.raw("<nav class=langs id=l aria-label=\"").text(reader.say("language")).raw("\">");
    for (const Language language : clearance::kLanguages) {
        html.raw("<a lang=").text(codeOf(language)).raw(" href=\"").text(reader.path).raw("?l=");
        html.text(codeOf(language));
        if (language == reader.language)
            html.raw("\" class=on aria-current=true>");
        else
            html.raw("\">");
        html.text(ownName(language)).raw("</a>");
    }
    html.raw("</nav>");
}

void foot(Html& html, const Reader& reader)
{
    html.raw("<footer><div class=two>");
    if (reader.view.has("fee_catalogue"))
        link(html, reader, "/fees", "paper", "fees");
    if (reader.view.has("time_limits"))
        link(html, reader, "/limits", "clock", "limits");
    if (reader.view.has("draw_hashes"))
        link(html, reader, "/draws", "three", "draws");
    link(html, reader, "/notices", "bell", "notices");
    link(html, reader, "/ask", "question", "askOrComplain");
    html.raw("</div>");
    hotlines(html, reader);
    html.raw("<p class=s>");
    if (reader.view.asOf() == UtcTime{})
        html.text(reader.say("noData"));
    else
        html.text(reader.say("asOf", clockTime(reader, reader.view.asOf())));
    html.raw(" · ").text(reader.say("noPersons")).raw("</p>");
    languages(html, reader);
    html.raw("</footer>");
}

void heading(Html& html, std::string_view text)
{
    html.raw("<h1>").text(text).raw("</h1>");
}

} // namespace

std::string wholePage(const Reader& reader, std::string_view title, Html content)
{
    Html html;
    html.raw("<!doctype html><html lang=").text(codeOf(reader.language));
    html.raw("><head><meta charset=utf-8><meta name=viewport content=\"width=device-width,initial-scale=1\"><title>");
    html.text(title);
    if (const std::string port = reader.view.portName(reader.language); !port.empty())
        html.raw(" · ").text(port);
    html.raw("</title><meta name=robots content=noindex><meta name=color-scheme content=\"light dark\">"
             "<link rel=icon href=/mark.svg><style>");
    html.file(reader.kit.style);
    html.raw("</style></head><body><header><a href=\"").text(reader.to("/")).raw("\">");
    icon(html, reader, "mark").raw("<span>").text(reader.say("title"));
    if (const std::string port = reader.view.portName(reader.language); !port.empty())
        html.raw(" <small>").text(port).raw("</small>");
    html.raw("</span></a><a class=lg href=#l>");
    icon(html, reader, "globe").text(ownName(reader.language)).raw("</a></header><main>");
    html.part(std::move(content));
    html.raw("</main>");
    foot(html, reader);
    html.raw("</body></html>\n");
    return html.take();
}

Html searchForm(const Reader& reader, std::string_view trouble, std::string_view number)
{
    Html html;
    heading(html, reader.say("title"));
    if (!trouble.empty())
        html.raw("<p class=hint role=alert>").text(reader.say(trouble)).raw("</p>");
    html.raw("<form action=/find><input type=hidden name=l value=").text(codeOf(reader.language));
    html.raw("><label for=n>").text(reader.say("number"));
    html.raw("</label><input id=n name=n required maxlength=1000 autocomplete=off autocapitalize=characters "
             "spellcheck=false value=\"");
    html.text(number).raw("\"><label for=c>").text(reader.say("code")).raw("<br><small>").text(reader.say("codeHint"));
    html.raw("</small></label><input id=c name=c class=code maxlength=12 autocomplete=off autocapitalize=characters "
             "spellcheck=false placeholder=\"0000-0000\"><button>");
    html.text(reader.say("show")).raw("</button></form><p class=s>").text(reader.say("scanHint")).raw("</p>");
    return html;
}

Html noticesPage(const Reader& reader)
{
    Html html;
    heading(html, reader.say("notices"));
    const auto notices = noticesInForce(reader.view, reader.now);
    if (notices.empty())
        html.raw("<p>").text(reader.say("noNotices")).raw("</p>");
    html.raw("<ul class=list>");
    for (const Json& notice : notices) {
        html.raw("<li><b>").text(memberIn(notice, "title", reader.language)).raw("</b><br>");
        html.text(memberIn(notice, "body", reader.language)).raw("</li>");
    }
    html.raw("</ul>");
    return html;
}

Html limitsPage(const Reader& reader)
{
    Html html;
    heading(html, reader.say("limits"));
    html.raw("<ul class=list>");
    for (const Json& row : limitsInForce(reader.view, reader.now)) {
        const std::string_view name = reader.say("op." + stringOr(row, "operation"));
        if (name.empty())
            continue; // of a newer program
        html.raw("<li><span class=r>");
        html.text(reader.say("limitMinutes", std::to_string(integerOr(row, "minutes")))).raw("</span>").text(name);
        if (const std::string owner = memberIn(row, "owner", reader.language); !owner.empty())
            html.raw("<br><small>").text(owner).raw("</small>");
        html.raw("</li>");
    }
    html.raw("</ul>");
    return html;
}

Html questionsPage(const Reader& reader)
{
    Html html;
    heading(html, reader.say("questions"));
    html.raw("<ul class=list>");
    for (const Json& row : questionsInForce(reader.view, reader.now)) {
        html.raw("<li><b>").text(memberIn(row, "asked", reader.language)).raw("</b><br>");
        html.text(memberIn(row, "answer", reader.language)).raw("</li>");
    }
    html.raw("</ul>");
    return html;
}

Html messageForm(const Reader& reader, const Draft& draft, std::string_view token)
{
    Html html;
    heading(html, reader.say("askOrComplain"));
    if (!draft.trouble.empty())
        html.raw("<p class=hint role=alert>").text(draft.trouble).raw("</p>");
    if (reader.view.has("questions")) {
        html.raw("<div class=two>");
        link(html, reader, "/questions", "question", "questions");
        html.raw("</div>");
    }
    html.raw("<p>").text(reader.say("anonymous")).raw("</p><form method=post action=\"").text(reader.to("/ask"));
    html.raw("\"><input type=hidden name=token value=\"").text(token).raw("\"><div class=pick>");
    html.raw("<label><input type=radio name=kind value=question");
    if (draft.kind != "complaint")
        html.raw(" checked");
    html.raw(">").text(reader.say("question")).raw("</label><label><input type=radio name=kind value=complaint");
    if (draft.kind == "complaint")
        html.raw(" checked");
    html.raw(">").text(reader.say("complaint")).raw("</label></div><label for=t>").text(reader.say("yourText"));
    html.raw("</label><textarea id=t name=text required maxlength=").number(kMaxText).raw(">").text(draft.text);
    html.raw("</textarea><label for=a>")
        .text(reader.say("aboutTruck"))
        .raw("</label><input id=a name=about maxlength=");
    html.number(kMaxAbout).raw(" autocomplete=off value=\"").text(draft.about).raw("\"><label for=w>");
    html.text(reader.say("contact")).raw("</label><input id=w name=contact maxlength=").number(kMaxContact);
    html.raw(" value=\"").text(draft.contact).raw("\"><button>").text(reader.say("send")).raw("</button></form>");
    html.raw("<h2>")
        .text(reader.say("lookUpAnswer"))
        .raw("</h2><form action=/receipt><input type=hidden name=l value=");
    html.text(codeOf(reader.language)).raw("><label for=r>").text(reader.say("receipt"));
    html.raw("</label><input id=r name=r class=code required maxlength=16 autocomplete=off spellcheck=false><button>");
    html.text(reader.say("show")).raw("</button></form>");
    return html;
}

Html keptPage(const Reader& reader, std::string_view receipt)
{
    Html html;
    heading(html, reader.say("sent"));
    html.raw("<p class=big>")
        .text(receipt)
        .raw("</p><p>")
        .text(reader.say("sentHint"))
        .raw("</p><p><a class=go href=\"");
    html.text(reader.to("/r/" + std::string(receipt))).raw("\">").text(reader.say("lookUpAnswer")).raw("</a></p>");
    return html;
}

Html answerPage(const Reader& reader, std::string_view receipt)
{
    Html html;
    heading(html, reader.say("answer"));
    html.raw("<p class=s>").text(reader.say("receipt")).raw("</p><p class=big>").text(receipt).raw("</p><p>");
    const Json row = reader.view.row("answers", receipt);
    const std::string text = row.is_object() ? inLanguage(row.value("text", Json()), reader.language) : std::string{};
    const std::string_view inShort =
        reader.say("answer." + stringOr(row, "answer")); // where nobody wrote words of his own
    html.text(!text.empty() ? std::string_view(text) : !inShort.empty() ? inShort : reader.say("noAnswer"));
    html.raw("</p>");
    return html;
}

Html sentencePage(const Reader& reader, std::string_view key)
{
    Html html;
    heading(html, reader.say(key));
    html.raw("<p><a class=go href=\"").text(reader.to("/")).raw("\">").text(reader.say("back")).raw("</a></p>");
    return html;
}

} // namespace tongguan::follow
