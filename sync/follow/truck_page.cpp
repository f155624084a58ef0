// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/follow/pages.h"
#include "sync/follow/published.h"

#include <algorithm>
#include <array>
#include <format>

// What of a truck is shown, as picture 17 of the screens: the sign, how long, the road.

namespace tongguan::follow {

namespace {

using Phase = Sighting::Phase;

std::string_view laneCode(const Sighting& one)
{
    return codeOf(one.lane);
}

/// "sign-green" and where on it the number's middle is.
std::pair<std::string, int> signOf(clearance::Lane lane)
{
    using clearance::Lane;
    std::string name = "sign-";
    for (const char c : codeOf(lane).substr(2))
        name += static_cast<char>(c - 'A' + 'a');
    constexpr std::array kMiddle{std::pair{Lane::Weigh, 61}, std::pair{Lane::Pax, 46}, std::pair{Lane::Staff, 42},
                                 std::pair{Lane::Quar, 47}};
    const auto found = std::ranges::find(kMiddle, lane, &std::pair<Lane, int>::first);
    return {std::move(name), found == kMiddle.end() ? 50 : found->second};
}

std::string hour(const Reader& reader, const std::optional<UtcTime>& at)
{
    if (!at)
        return {};
    const auto local = std::chrono::floor<std::chrono::minutes>(*at + reader.view.eastOfUtc());
    const auto today = std::chrono::floor<std::chrono::days>(reader.now + reader.view.eastOfUtc());
    return std::chrono::floor<std::chrono::days>(local) == today ? std::format("{:%H:%M}", local)
                                                                 : std::format("{:%m-%d %H:%M}", local);
}

void icon(Html& html, const Reader& reader, std::string_view name)
{
    if (const auto found = reader.kit.icons.find(name); found != reader.kit.icons.end())
        html.drawn(found->second);
}

/// Three lines, the middle one large; any may be empty.
struct Headline {
    std::string above;
    std::string large;
    std::string below;
    bool good = false; ///< in the green of "yes", whatever the lane's colour
    bool sign = true;
};

std::string joined(std::string first, std::string_view second)
{
    if (!first.empty() && !second.empty())
        first += " · ";
    return first.append(second);
}

std::string laneLine(const Reader& reader, const Sighting& one)
{
    return joined(reader.say("lane", one.sign), reader.say("lane." + std::string(laneCode(one))));
}

Headline inFront(const Reader& reader, const Sighting& one, std::string_view state)
{
    Headline lines{.above = std::string(state), .below = laneLine(reader, one)};
    const auto place = reader.view.placeOf(one, reader.now);
    const std::string number = place ? reader.say("place", std::to_string(place->number)) : std::string{};
    if (place && place->wait) {
        lines.above = joined(lines.above, number);
        const auto& [p50, p90] = *place->wait;
        const std::string usual = std::to_string(p50);
        lines.large = reader.say("minutes", p50 == p90 ? usual : usual + "–" + std::to_string(p90));
    } else {
        // Too few were called for a word about how long.
        lines.above = place ? joined(number, std::string(reader.say("waitingTime")) + " –") : number;
        lines.large = state;
    }
    return lines;
}

Headline headline(const Reader& reader, const Sighting& one)
{
    const auto say = [&](std::string_view key) { return std::string(reader.say(key)); };
    const std::string bay = one.bay > 0 ? reader.say("bay", std::to_string(one.bay)) : std::string{};
    switch (one.phase) {
    case Phase::AtKiosk:
        return {.large = say("arrived"), .below = say("pleaseWait"), .sign = false};
    case Phase::Waiting:
        return inFront(reader, one, reader.say("waiting"));
    case Phase::Called:
        return {.above = joined(say("yourNumber"), one.number),
                .large = reader.say("calledNow", one.sign),
                .below = joined(bay, reader.say("lane." + std::string(laneCode(one))))};
    case Phase::WithStaff:
        if (one.number.empty())
            return {.large = say("waitForStaff"), .sign = false};
        if (one.called)
            return {.above = joined(say("yourNumber"), one.number),
                    .large = reader.say("calledNow", one.sign),
                    .below = say("staffCheck")};
        return inFront(reader, one, reader.say("waitForStaff"));
    case Phase::Inspecting:
        return {.large = say("inspecting"), .below = laneLine(reader, one)};
    case Phase::Inspected:
        return {.above = say(one.notInspected ? "noInspection" : "inspected"),
                .large = say("notReleased"),
                .below = laneLine(reader, one)};
    case Phase::Released:
        return {.large = say("released"),
                .below = say(one.provisional ? "provisional" : "leave"),
                .good = true,
                .sign = false};
    case Phase::Left:
        return {.large = say("left"), .good = true, .sign = false};
    case Phase::TurnedBack:
        return {.large = say("turnedBack"), .below = say("waitForStaff"), .sign = false};
    case Phase::Cancelled:
        return {.large = say("cancelled"), .sign = false};
    case Phase::Merged:
        return {
            .above = say("merged"), .large = joined(say("yourNumber"), one.mergedInto), .below = laneLine(reader, one)};
    }
    return {};
}

void now(Html& html, const Reader& reader, const Sighting& one)
{
    const Headline lines = headline(reader, one);
    html.raw("<div class=\"now ");
    if (lines.good)
        html.raw("yes");
    else if (lines.sign)
        html.text(laneCode(one));
    html.raw("\">");
    if (const auto [name, middle] = signOf(one.lane); lines.sign) {
        if (const auto found = reader.kit.icons.find(name); found != reader.kit.icons.end())
            html.sign(found->second, one.sign, middle);
    } else if (lines.good) {
        icon(html, reader, "tick");
    }
    html.raw("<div>");
    if (!lines.above.empty())
        html.raw("<div class=a>").text(lines.above).raw("</div>");
    html.raw("<div class=b>").text(lines.large).raw("</div>");
    if (!lines.below.empty())
        html.raw("<div>").text(lines.below).raw("</div>");
    html.raw("</div></div>");
}

void numbers(Html& html, const Reader& reader, const Sighting& one)
{
    html.raw("<div class=id>");
    if (!one.number.empty()) {
        html.raw("<span>");
        icon(html, reader, "ticket");
        html.text(one.number).raw("</span>");
    }
    if (!one.container.empty()) {
        html.raw("<span>");
        icon(html, reader, "container");
        html.text(one.container).raw("</span>");
    }
    if (one.arrived) {
        const auto until = one.ended.value_or(std::max(reader.now, *one.arrived));
        const auto took = std::chrono::floor<std::chrono::minutes>(until - *one.arrived);
        html.raw("<span>");
        icon(html, reader, "clock");
        html.text(std::format("{}:{:02}", took.count() / 60, took.count() % 60)).raw("</span><small>");
        html.text(reader.say("since")).raw("</small>");
    }
    html.raw("</div>");
}

/// "at most 90 min", where the port says so.
std::string limit(const Reader& reader, std::string_view operation)
{
    const auto minutes = limitOf(reader.view, operation, reader.now);
    return minutes ? reader.say("limitMinutes", std::to_string(*minutes)) : std::string{};
}

enum class Stop : std::uint8_t { Done, Now, Ahead };

void stop(Html& html, const Reader& reader, Stop kind, std::string_view text, std::string_view note,
          const std::string& at)
{
    switch (kind) {
    case Stop::Done:
        html.raw("<li><span class=d>");
        icon(html, reader, "tick");
        break;
    case Stop::Now:
        html.raw("<li class=n aria-current=step><span class=d>");
        icon(html, reader, "truck");
        break;
    case Stop::Ahead:
        html.raw("<li class=f><span class=d>");
        break;
    }
    html.raw("</span><span class=t>").text(text);
    if (!note.empty())
        html.raw("<small>").text(note).raw("</small>");
    html.raw("</span><span class=x>").text(at).raw("</span></li>");
}

void road(Html& html, const Reader& reader, const Sighting& one)
{
    const auto kind = [](bool isNow, bool done) { return isNow ? Stop::Now : done ? Stop::Done : Stop::Ahead; };
    html.raw("<ol class=road>");
    const bool stopped = one.phase == Phase::TurnedBack || one.phase == Phase::Cancelled || one.phase == Phase::Merged;
    stop(html, reader, kind(one.phase == Phase::AtKiosk && !one.confirmed, true), reader.say("arrived"),
         reader.view.portName(reader.language), hour(reader, one.arrived));
    stop(html, reader, kind(one.phase == Phase::AtKiosk && one.confirmed, one.confirmed.has_value()),
         reader.say("confirmed"), {}, hour(reader, one.confirmed));
    if (one.toStaff)
        stop(html, reader, kind(one.phase == Phase::WithStaff, true), reader.say("staffCheck"),
             one.phase == Phase::WithStaff ? limit(reader, "STAFF_DESK") : std::string{}, hour(reader, one.toStaff));
    const bool inFrontOfLane = one.phase == Phase::Waiting || one.phase == Phase::Called;
    const bool hasLane = one.waiting && !(one.toStaff && one.lane == clearance::Lane::Staff);
    if (hasLane || !one.toStaff)
        stop(html, reader, kind(inFrontOfLane, one.waiting.has_value()),
             one.waiting ? reader.say("waitingLane", one.sign) : std::string(reader.say("waiting")),
             joined(std::string(one.waiting ? reader.say("lane." + std::string(laneCode(one))) : std::string_view{}),
                    one.phase == Phase::Waiting ? limit(reader, "QUEUE") : std::string{}),
             hour(reader, one.waiting));
    if (stopped) {
        const std::string_view word = one.phase == Phase::Merged      ? "merged"
                                      : one.phase == Phase::Cancelled ? "cancelled"
                                                                      : "turnedBack";
        stop(html, reader, Stop::Now, reader.say(word), one.mergedInto, hour(reader, one.ended));
        html.raw("</ol>");
        return;
    }
    stop(html, reader,
         kind(one.phase == Phase::Inspecting || one.phase == Phase::Inspected,
              one.inspected || one.phase == Phase::Released || one.phase == Phase::Left),
         reader.say(one.notInspected ? "noInspection" : "inspection"),
         one.inspected ? std::string{} : limit(reader, "INSPECTION"),
         hour(reader, one.inspected ? one.inspected : one.inspecting));
    stop(html, reader, kind(one.phase == Phase::Released, one.released || one.phase == Phase::Left),
         reader.say(one.released ? "released" : "release"),
         one.released && one.provisional ? reader.say("provisional") : std::string_view{}, hour(reader, one.released));
    stop(html, reader, kind(false, one.phase == Phase::Left), reader.say(one.phase == Phase::Left ? "left" : "leave"),
         {}, hour(reader, one.phase == Phase::Left ? one.ended : std::nullopt));
    html.raw("</ol>");
}

/// Each sentence once: several codes have the same one.
void why(Html& html, const Reader& reader, const Sighting& one)
{
    const bool told = one.phase == Phase::Waiting || one.phase == Phase::Called || one.phase == Phase::WithStaff ||
                      one.phase == Phase::Inspecting;
    if (!told)
        return;
    std::vector<std::string_view> sentences;
    for (const std::string& code : one.reasons) {
        const std::string_view family = code.starts_with("REF_STALE") ? std::string_view("REF_STALE") : code;
        const std::string_view sentence = reader.say("reason." + std::string(family));
        if (!sentence.empty() && std::ranges::find(sentences, sentence) == sentences.end())
            sentences.push_back(sentence);
    }
    // Who waits for staff reads one sentence at least: what must not be told looks like all else (domain: C.2).
    if (sentences.empty() && one.phase == Phase::WithStaff)
        sentences.push_back(reader.say("pleaseWait"));
    if (sentences.empty())
        return;
    html.raw("<h2>").text(reader.say("why")).raw("</h2><ul class=why>");
    for (const std::string_view sentence : sentences)
        html.raw("<li>").text(sentence).raw("</li>");
    html.raw("</ul>");
}

} // namespace

Html liveTruck(const Reader& reader, const Sighting& sighting)
{
    Html html;
    now(html, reader, sighting);
    if (sighting.revision > 1 && (sighting.phase == Phase::Waiting || sighting.phase == Phase::Called))
        html.raw("<div class=hint>").text(reader.say("newLane")).raw("</div>");
    numbers(html, reader, sighting);
    if (sighting.provisional && sighting.phase != Phase::Released && sighting.phase != Phase::Left)
        html.raw("<p class=s>").text(reader.say("provisional")).raw("</p>");
    road(html, reader, sighting);
    why(html, reader, sighting);
    return html;
}

Html truckPage(const Reader& reader, const Sighting& sighting)
{
    Html html;
    html.raw("<noscript><meta http-equiv=refresh content=60></noscript><div id=live aria-live=polite data-events=\"");
    html.text(reader.to(reader.path + "/events")).raw("\">");
    html.part(liveTruck(reader, sighting));
    html.raw("</div><div class=two><a href=\"").text(reader.to(reader.path)).raw("\">").text(reader.say("reload"));
    html.raw("</a><a href=\"").text(reader.to("/")).raw("\">").text(reader.say("another"));
    html.raw("</a></div><script defer src=").text(reader.kit.scriptPath).raw("></script>");
    return html;
}

Html notArrivedPage(const Reader& reader, std::string_view batch)
{
    Html html;
    html.raw("<div class=now><div><div class=b>").text(reader.say("notArrived")).raw("</div><div>").text(batch);
    html.raw("</div></div></div><p><a class=go href=\"").text(reader.to("/")).raw("\">").text(reader.say("another"));
    html.raw("</a></p>");
    return html;
}

} // namespace tongguan::follow
