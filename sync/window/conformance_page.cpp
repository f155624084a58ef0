// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/follow/html.h"
#include "sync/window/conformance.h"

namespace tongguan::sync {

using follow::Html;

namespace {

void row(Html& page, const RuleVerdict& verdict)
{
    if (verdict.cases == 0)
        page.raw("<tr class=\"open\"><td>\u25CB not tried</td><td>");
    else if (verdict.kept())
        page.raw("<tr class=\"kept\"><td>\u2714 kept</td><td>");
    else
        page.raw("<tr class=\"broken\"><td>\u2718 broken</td><td>");
    page.text(verdict.rule);
    for (const std::string& example : verdict.examples)
        page.raw("<br><small>").text(example).raw("</small>");
    page.raw("</td><td class=\"number\">").number(verdict.cases).raw("</td><td class=\"number\">");
    page.number(verdict.broken).raw("</td></tr>\n");
}

} // namespace

std::string conformancePage(const Conformance& conformance, std::string_view port)
{
    Html page;
    page.raw(
        "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>How clients kept the rules</title>\n"
        "<style>body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#0b1020}"
        "table{border-collapse:collapse;width:100%}td,th{border-bottom:1px solid #c9cfdb;padding:.5rem;text-align:left;"
        "vertical-align:top}td.number,th.number{text-align:right}tr.broken "
        "td:first-child{color:#a3000f;font-weight:bold}"
        "tr.kept td:first-child{color:#00612b}tr.open{color:#56607a}small{color:#56607a}</style></head><body>\n<h1>");
    if (conformance.kept())
        page.raw("No rule was broken");
    else
        page.raw("Rules were broken");
    page.raw("</h1>\n<p>Single window of ").text(port).raw(". Clients: ");
    bool first = true;
    for (const std::string& client : conformance.clients) {
        if (!first)
            page.raw(", ");
        first = false;
        page.text(client);
    }
    page.raw(". ").number(conformance.calls).raw(" calls, ").number(conformance.events).raw(" events");
    if (conformance.calls > 0)
        page.raw(", from ").text(toIso(conformance.from)).raw(" to ").text(toIso(conformance.to));
    page.raw(".</p>\n<table><thead><tr><th></th><th>rule</th><th class=\"number\">occasions</th>"
             "<th class=\"number\">broken</th></tr></thead><tbody>\n");
    for (const RuleVerdict& verdict : conformance.rules)
        row(page, verdict);
    page.raw("</tbody></table>\n<p>A rule that was not tried had no occasion: a script of the single window gives it "
             "one.</p>\n</body></html>\n");
    return page.take();
}

} // namespace tongguan::sync
