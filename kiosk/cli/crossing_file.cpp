// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/cli/crossing_file.h"

#include "base/json.h"
#include "base/result.h"
#include "base/time.h"
#include "kiosk/clearance/apply.h"
#include "kiosk/clearance/captured_facts.h"
#include "kiosk/documents/text.h"
#include "sync/log/batch.h"

#include <format>

namespace tongguan::cli {

using namespace clearance;

namespace {

Result<Crossing> fromEvents(std::string_view text)
{
    Crossing sum;
    for (const std::string_view whole : documents::split(text, '\n')) {
        const std::string_view line = documents::trimmed(whole);
        if (line.empty())
            continue;
        auto event = sync::eventFromLine(line);
        if (!event)
            return failed(std::move(event));
        if (event->header.type == Decided::kType)
            break;
        const auto known = crossingEventFrom(event->header.type, event->body);
        if (!known && known.error().code == Errc::NotFound)
            continue; // of a newer program, or none of a crossing's
        if (!known)
            return fail(known.error().code, std::format("event {}: {}", event->header.seq, known.error().what));
        const std::string crossing = event->header.crossing;
        if (!sum.id.empty() && sum.id != crossing)
            return fail(Errc::InvalidInput, "the events are of more than one crossing: export one by --crossing");
        auto next =
            apply(std::move(sum), *known, {.crossing = crossing, .actor = event->header.actor, .at = event->header.at});
        if (!next)
            return next;
        sum = std::move(*next);
    }
    if (sum.id.empty())
        return fail(Errc::InvalidInput, "neither captured facts nor events of a crossing");
    return sum;
}

} // namespace

Result<Crossing> crossingFrom(std::string_view text, UtcTime at)
{
    const auto json = parseJson(text);
    const bool facts = json && json->is_object() && !json->contains("seq");
    return facts ? crossingFromFacts(*json, at) : fromEvents(text);
}

} // namespace tongguan::cli
