// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/follow/site.h"

#include "kiosk/clearance/receipt_number.h"
#include "kiosk/documents/follow_code.h"
#include "kiosk/documents/prereg_code.h"
#include "kiosk/documents/ticket_code.h"

#include <algorithm>
#include <format>

namespace tongguan::follow {

using clearance::Language;

namespace {

constexpr std::size_t kMaxNumber = 40;

WebAnswer redirect(std::string where)
{
    WebAnswer answer;
    answer.status = 303;
    answer.headers.emplace_back("Location", std::move(where));
    return answer;
}

std::size_t characters(std::string_view utf8)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(utf8, [](char c) { return (static_cast<unsigned char>(c) & 0xc0U) != 0x80U; }));
}

/// Line ends as \n, other control characters away, no blanks at either end.
std::string tidied(std::string_view text)
{
    std::string out;
    for (const char c : text) {
        if (c == '\n' || (static_cast<unsigned char>(c) >= 0x20 && c != 0x7f))
            out += c;
    }
    const std::size_t first = out.find_first_not_of(" \n");
    if (first == std::string::npos)
        return {};
    return out.substr(first, out.find_last_not_of(" \n") - first + 1);
}

std::string truckPath(std::string_view number, std::string_view code)
{
    return std::format("/t/{}/{}", percentEncoded(number), code);
}

bool upperIs(std::string_view segment, char letter)
{
    return segment.size() == 1 && (segment[0] | 0x20) == letter;
}

} // namespace

Site::Site(const PortView& view, const Kit& kit, std::string port, const Clock& clock, Random& random,
           const SiteLimits& limits)
    : view_(view), kit_(kit), port_(std::move(port)), clock_(clock), guard_(random), requests_(limits.requests),
      misses_(limits.misses), messages_(limits.messages), allMessages_(limits.allMessages, 1)
{
    headers_ = {
        {"Content-Security-Policy",
         std::format("default-src 'none'; style-src '{}'; script-src 'self'; connect-src 'self'; img-src 'self'; "
                     "form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
                     kit_.styleHash)},
        {"X-Content-Type-Options", "nosniff"},
        {"X-Frame-Options", "DENY"},        // browsers that do not know frame-ancestors
        {"Referrer-Policy", "same-origin"}, // with "no-referrer" our own form would come from "null"
        {"Permissions-Policy", "camera=(), geolocation=(), microphone=()"},
        {"Cross-Origin-Opener-Policy", "same-origin"},
        {"Cross-Origin-Resource-Policy", "same-origin"},
        {"Strict-Transport-Security", "max-age=31536000"}};
}

WebAnswer Site::plain(int status, std::string_view text) const
{
    WebAnswer answer;
    answer.status = status;
    answer.contentType = "text/plain; charset=utf-8";
    answer.body = std::string(text) + "\n";
    return answer;
}

WebAnswer Site::page(const Reader& reader, std::string_view titleKey, Html content, int status) const
{
    WebAnswer answer;
    answer.status = status;
    answer.body = wholePage(reader, reader.say(titleKey), std::move(content));
    return answer;
}

WebAnswer Site::tooMany(const Reader& reader, std::chrono::seconds wait) const
{
    WebAnswer answer = page(reader, "title", sentencePage(reader, "tooMany"), 429);
    answer.headers.emplace_back("Retry-After", std::to_string(std::max<std::int64_t>(wait.count(), 1)));
    return answer;
}

Reader Site::readerOf(const WebRequest& request, const WebTarget& target) const
{
    const auto chosen = fromCode<Language>(target.value("l"));
    std::string path;
    for (const std::string& segment : target.path)
        path += "/" + percentEncoded(segment);
    return {.view = view_,
            .kit = kit_,
            .language = chosen ? *chosen : acceptedLanguage(request.acceptLanguage),
            .now = clock_.now(),
            .path = path.empty() ? "/" : path};
}

WebAnswer Site::answer(const WebRequest& request)
{
    if (const auto wait = requests_.take(request.address, clock_.monotonic())) {
        WebAnswer answer = plain(429, "Too many requests");
        answer.headers.emplace_back("Retry-After", std::to_string(wait->count()));
        return answer;
    }
    const auto target = webTarget(request.target);
    if (!target)
        return plain(400, "Bad request");
    return route(request, *target, readerOf(request, *target));
}

WebAnswer Site::route(const WebRequest& request, const WebTarget& target, const Reader& reader)
{
    const std::string first = target.path.empty() ? std::string{} : target.path.front();
    if (request.method == "POST" && first == "ask" && target.path.size() == 1)
        return ask(request, reader);
    if (request.method != "GET" && request.method != "HEAD") {
        WebAnswer answer = plain(405, "Method not allowed");
        answer.headers.emplace_back("Allow", first == "ask" ? "GET, HEAD, POST" : "GET, HEAD");
        return answer;
    }
    if (target.path.empty())
        return page(reader, "title", searchForm(reader, {}, {}));
    if (upperIs(first, 't') && target.path.size() >= 3) // "/T/" in a ticket's code: its alphabet has no small letters
        return truck(request, target, reader);
    if (first == "r" && target.path.size() == 2)
        return receipt(request, reader, target.path[1]);
    if (first == "draws" && target.path.size() == 2)
        return drawsFile(reader, target.path[1]);
    if (target.path.size() != 1)
        return page(reader, "title", sentencePage(reader, "noPage"), 404);
    if (first == "find")
        return find(request, target, reader);
    if (first == "notices")
        return page(reader, "notices", noticesPage(reader));
    if (first == "fees" && view_.has("fee_catalogue"))
        return page(reader, "fees", feesPage(reader));
    if (first == "draws" && view_.has("draw_hashes"))
        return page(reader, "draws", drawsPage(reader));
    if (first == "limits" && view_.has("time_limits"))
        return page(reader, "limits", limitsPage(reader));
    if (first == "questions" && view_.has("questions"))
        return page(reader, "questions", questionsPage(reader));
    if (first == "ask")
        return askForm(request, reader, {.kind = target.value("kind"), .about = target.value("about")}, 200);
    if (first == "receipt") {
        const std::string number = clearance::receiptFrom(target.value("r"));
        return number.empty() ? receipt(request, reader, {}) : redirect(reader.to("/r/" + number));
    }
    return asset(target, reader);
}

WebAnswer Site::drawsFile(const Reader& reader, const std::string& name) const
{
    const std::size_t dot = name.find('.');
    const auto draws = view_.draws().of(name.substr(0, dot));
    if (draws.empty() || dot == std::string::npos || name.substr(dot) != ".csv")
        return page(reader, "title", sentencePage(reader, "noPage"), 404);
    WebAnswer answer;
    answer.contentType = "text/csv; charset=utf-8";
    answer.body = drawsCsv(draws);
    return answer;
}

WebAnswer Site::asset(const WebTarget& target, const Reader& reader) const
{
    const std::string name = "/" + target.path.front();
    WebAnswer answer;
    if (name == kit_.scriptPath) {
        answer.contentType = "text/javascript; charset=utf-8";
        answer.body = kit_.script;
        answer.headers.emplace_back("Cache-Control", "public, max-age=31536000, immutable");
        return answer;
    }
    if (name == "/mark.svg") {
        answer.contentType = "image/svg+xml";
        answer.body = R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="-4 -4 56 56" fill="none" stroke="#2B2F8C" )"
                      R"(stroke-width="6" stroke-linecap="round"><path d="M5 43V22C5 11 13 4.5 24 4.5S43 11 43 22v21)"
                      R"(M24 43v-6M24 30v-6M24 17v-3"/></svg>)";
        answer.headers.emplace_back("Cache-Control", "public, max-age=86400");
        return answer;
    }
    if (name == "/robots.txt")
        return plain(200, "User-agent: *\nDisallow: /");
    return page(reader, "title", sentencePage(reader, "noPage"), 404);
}

WebAnswer Site::missed(const WebRequest& request, const Reader& reader, std::string_view number)
{
    if (const auto wait = misses_.take(request.address, clock_.monotonic()))
        return tooMany(reader, *wait);
    // One answer for a number that is not there and for one whose code is another.
    return page(reader, "title", searchForm(reader, "notFound", number), 404);
}

/// A number is its own key here, so that who tries many is stopped as with trucks.
WebAnswer Site::receipt(const WebRequest& request, const Reader& reader, std::string_view typed)
{
    if (const auto wait = misses_.wait(request.address, clock_.monotonic()))
        return tooMany(reader, *wait);
    const std::string number = clearance::receiptFrom(typed);
    if (!number.empty() && (view_.has(kReceipts, number) || view_.has("answers", number)))
        return page(reader, "answer", answerPage(reader, number));
    if (const auto wait = misses_.take(request.address, clock_.monotonic()))
        return tooMany(reader, *wait);
    return page(reader, "title", sentencePage(reader, "noReceipt"), 404);
}

WebAnswer Site::find(const WebRequest& request, const WebTarget& target, const Reader& reader)
{
    // Before anything is looked up: or whoever guesses would still hear of his hits.
    if (const auto wait = misses_.wait(request.address, clock_.monotonic()))
        return tooMany(reader, *wait);
    const std::string typed = target.value("n");
    if (documents::hasCodePrefix(documents::CodeKind::Ticket, typed) ||
        documents::hasCodePrefix(documents::CodeKind::Prereg, typed))
        return signedCode(request, typed, reader);
    const std::string number = canonicalNumber(typed);
    const std::string code = documents::followCodeFrom(target.value("c"));
    if (number.empty() || number.size() > kMaxNumber || code.empty() || view_.find(number, code) == nullptr)
        return missed(request, reader, typed.size() <= kMaxNumber ? std::string_view(typed) : std::string_view{});
    return redirect(reader.to(truckPath(number, code)));
}

/// The text of a ticket's QR, or of the one that an exporter got when he registered.
WebAnswer Site::signedCode(const WebRequest& request, const std::string& text, const Reader& reader)
{
    if (const auto ticket = documents::parseTicket(text)) {
        // Whoever knows a crossing's id holds its ticket: the signature would add nothing.
        const Sighting* one = view_.findCrossing(ticket->value.crossing);
        if (one != nullptr && !one->number.empty())
            return redirect(reader.to(truckPath(one->number, documents::followCode(one->crossing))));
        return missed(request, reader, {});
    }
    const auto prereg = documents::parsePrereg(text);
    const auto keys = view_.keys("prereg_keys");
    if (!prereg || keys.empty() || prereg->code.check(keys) != documents::CodeStanding::Good ||
        prereg->value.port != port_ || prereg->value.batch.empty())
        return missed(request, reader, {});
    const Sighting* one = view_.findBatch(prereg->value.batch);
    if (one == nullptr)
        return page(reader, "title", notArrivedPage(reader, prereg->value.batch));
    return redirect(reader.to(truckPath(prereg->value.batch, documents::followCode(one->crossing))));
}

WebAnswer Site::truck(const WebRequest& request, const WebTarget& target, const Reader& reader)
{
    if (const auto wait = misses_.wait(request.address, clock_.monotonic()))
        return tooMany(reader, *wait);
    const bool live = target.path.size() == 4 && target.path[3] == "events";
    if (target.path.size() > 3 && !live)
        return page(reader, "title", sentencePage(reader, "noPage"), 404);
    const std::string number = canonicalNumber(target.path[1]);
    const std::string code = documents::followCodeFrom(target.path[2]);
    const Sighting* one = number.size() > kMaxNumber || code.empty() ? nullptr : view_.find(number, code);
    if (one == nullptr)
        return missed(request, reader, {});
    const std::string path = truckPath(number, code);
    if (live) {
        WebAnswer answer;
        answer.contentType = "text/event-stream";
        answer.live = LiveView{one->crossing, static_cast<int>(reader.language), path};
        return answer;
    }
    Reader here = reader;
    here.path = path;
    return page(here, "title", truckPage(here, *one));
}

std::optional<std::string> Site::liveNow(const LiveView& live)
{
    const Sighting* one = view_.findCrossing(live.crossing);
    if (one == nullptr)
        return std::nullopt;
    const Reader reader{.view = view_,
                        .kit = kit_,
                        .language = clearance::kLanguages.at(static_cast<std::size_t>(live.language)),
                        .now = clock_.now(),
                        .path = live.path};
    return liveTruck(reader, *one).take();
}

bool Site::isOver(const LiveView& live) const
{
    const Sighting* one = view_.findCrossing(live.crossing);
    return one == nullptr || one->ended.has_value();
}

WebAnswer Site::askForm(const WebRequest& request, const Reader& reader, Draft draft, int status)
{
    std::string cookie = formCookie(request.cookie);
    const bool fresh = cookie.empty();
    if (fresh)
        cookie = guard_.newCookie();
    if (characters(draft.about) > kMaxAbout)
        draft.about.clear();
    WebAnswer answer =
        page(reader, "askOrComplain", messageForm(reader, draft, guard_.token(cookie, clock_.now())), status);
    if (fresh)
        answer.headers.emplace_back(
            "Set-Cookie", std::format("{}={}; Path=/; Secure; HttpOnly; SameSite=Strict", kFormCookie, cookie));
    return answer;
}

/// A browser says where a form stood; one that says nothing of it is judged by its token.
bool Site::mayPost(const WebRequest& request) const
{
    if (!request.fetchSite.empty() && request.fetchSite != "same-origin")
        return false;
    return request.origin.empty() || request.origin == "https://" + request.host;
}

WebAnswer Site::ask(const WebRequest& request, const Reader& reader)
{
    if (!mayPost(request))
        return plain(403, "The form stood on another page");
    if (!request.contentType.starts_with("application/x-www-form-urlencoded"))
        return plain(415, "Send a form");
    auto form = webForm(request.body);
    if (!form)
        return plain(400, "The form cannot be read");
    const auto value = [&](std::string_view name) {
        const auto found = form->find(name);
        return found == form->end() ? std::string{} : tidied(found->second);
    };
    Draft draft{.kind = value("kind"), .text = value("text"), .contact = value("contact"), .about = value("about")};
    const std::string token = value("token");
    const std::string cookie = formCookie(request.cookie);
    const auto again = [&](std::string trouble, int status) {
        draft.trouble = std::move(trouble);
        return askForm(request, reader, draft, status);
    };
    if (!guard_.fits(token, cookie, clock_.now()))
        return again(std::string(reader.say("formTooOld")), 403);
    if (draft.kind != "question" && draft.kind != "complaint")
        return plain(422, "What kind of message is it?");
    if (draft.text.empty())
        return again(std::string(reader.say("writeSomething")), 422);
    for (const auto& [text, most] : {std::pair(&draft.text, kMaxText), std::pair(&draft.contact, kMaxContact),
                                     std::pair(&draft.about, kMaxAbout)}) {
        if (characters(*text) > most)
            return again(reader.say("tooLong", std::to_string(most)), 422);
    }
    if (const auto wait = messages_.take(request.address, clock_.monotonic()))
        return tooMany(reader, *wait);
    if (const auto wait = allMessages_.take("all", clock_.monotonic()))
        return tooMany(reader, *wait);
    WebAnswer answer;
    answer.message = PublicMessage{.receipt = guard_.receipt(token),
                                   .kind = draft.kind,
                                   .language = std::string(codeOf(reader.language)),
                                   .text = draft.text,
                                   .contact = draft.contact,
                                   .about = draft.about};
    return answer;
}

WebAnswer Site::kept(const WebRequest& request, const PublicMessage& message, bool isKept)
{
    const auto target = webTarget(request.target).value_or(WebTarget{});
    const Reader reader = readerOf(request, target);
    if (isKept)
        return page(reader, "askOrComplain", keptPage(reader, message.receipt));
    WebAnswer answer = askForm(request, reader,
                               {.kind = message.kind,
                                .text = message.text,
                                .contact = message.contact,
                                .about = message.about,
                                .trouble = std::string(reader.say("notKept"))},
                               503);
    answer.headers.emplace_back("Retry-After", "30");
    return answer;
}

} // namespace tongguan::follow
