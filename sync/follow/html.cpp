// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/follow/html.h"

#include <format>

namespace tongguan::follow {

namespace {

void replaceAll(std::string& text, std::string_view what, std::string_view with)
{
    for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + with.size()))
        text.replace(at, what.size(), with);
}

} // namespace

std::string escaped(std::string_view text)
{
    if (!isUtf8(text))
        return "?";
    std::string out;
    out.reserve(text.size());
    for (const char c : text) {
        switch (c) {
        case '&':
            out += "&amp;";
            break;
        case '<':
            out += "&lt;";
            break;
        case '>':
            out += "&gt;";
            break;
        case '"':
            out += "&quot;";
            break;
        case '\'':
            out += "&#39;";
            break;
        default:
            if (static_cast<unsigned char>(c) >= 0x20 && c != 0x7f)
                out += c;
            else if (c == '\n' || c == '\t')
                out += ' ';
        }
    }
    return out;
}

std::string percentEncoded(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        const bool plain = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' ||
                           c == '_' || c == '.';
        if (plain)
            out += c;
        else
            out += std::format("%{:02X}", static_cast<unsigned>(static_cast<unsigned char>(c)));
    }
    return out;
}

// Base64 with its padding, unlike ours.
std::string policyHash(std::string_view text)
{
    std::string base64 = toBase64(sha256(text));
    for (char& c : base64) {
        if (c == '-')
            c = '+';
        else if (c == '_')
            c = '/';
    }
    return "sha256-" + base64 + "=";
}

Drawing::Drawing(std::string_view svg, std::string_view cssClass)
{
    const std::size_t box = svg.find("viewBox=\"");
    const std::size_t boxEnd = svg.find('"', box == std::string_view::npos ? box : box + 9);
    const std::size_t open = svg.find('>', svg.find("<svg"));
    const std::size_t close = svg.rfind("</svg>");
    if (boxEnd == std::string_view::npos || open == std::string_view::npos || close == std::string_view::npos)
        return;
    std::string inside(svg.substr(open + 1, close - open - 1));
    replaceAll(inside, "\n", "");
    replaceAll(inside, "  ", "");
    replaceAll(inside, " fill=\"#2B2F8C\"", " class=\"f\"");
    replaceAll(inside, " fill=\"none\" stroke-width=\"5\"", " class=\"o\"");
    replaceAll(inside, " fill=\"#FFFFFF\"", "");
    markup_ = std::format(R"(<svg class="{}" {} aria-hidden="true">{}</svg>)", cssClass,
                          svg.substr(box, boxEnd - box + 1), inside);
}

std::string Drawing::markupWith(std::string_view number, int y) const
{
    std::string whole = markup_;
    const std::size_t digits = std::min<std::size_t>(std::max<std::size_t>(number.size(), 1), 3);
    const std::size_t end = whole.rfind("</svg>");
    if (end != std::string::npos)
        whole.insert(end, std::format(R"(<text x="50" y="{}" class="n{}">{}</text>)", y + (digits == 1 ? 22 : 17),
                                      digits, escaped(number)));
    return whole;
}

Html& Html::text(std::string_view text)
{
    out_ += escaped(text);
    return *this;
}

Html& Html::number(std::int64_t number)
{
    out_ += std::to_string(number);
    return *this;
}

Html& Html::drawn(const Drawing& drawing)
{
    out_ += drawing.markup();
    return *this;
}

Html& Html::sign(const Drawing& drawing, std::string_view number, int y)
{
    out_ += drawing.markupWith(number, y);
    return *this;
}

Html& Html::part(Html&& other)
{
    out_ += other.out_;
    return *this;
}

Html& Html::file(std::string_view own)
{
    out_ += own;
    return *this;
}

} // namespace tongguan::follow
