// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/cli/report_events.h"

#include "base/json.h"
#include "kiosk/clearance/events.h"
#include "kiosk/documents/text.h"
#include "sync/log/batch.h"

#include <array>
#include <format>
#include <set>
#include <string>
#include <vector>

namespace tongguan::cli {

namespace {

constexpr std::uint64_t kTellEvery = 4096;

report::JournalEvent viewOf(const sync::Event& event, std::string_view kiosk)
{
    const sync::EventHeader& header = event.header;
    return {.kiosk = kiosk,
            .seq = header.seq,
            .type = header.type,
            .at = header.at,
            .boot = header.boot,
            .monotonic = header.monotonic,
            .crossing = header.crossing,
            .body = event.body};
}

void add(ReportBooks& books, const report::JournalEvent& event, const OnEvents& onProgress)
{
    books.crossings.add(event);
    books.machines.add(event);
    if (books.crossings.events() % kTellEvery == 0)
        onProgress(books.crossings.events());
}

Result<> readOwn(store::Store& store, ReportBooks& books, const OnEvents& onProgress)
{
    constexpr std::size_t kPiece = 1000;
    for (std::uint64_t after = 0;;) {
        const auto events = store.journal().readAfter(after, kPiece, sync::kMaxBatchBytes);
        if (!events)
            return fail(events.error().code, events.error().what);
        if (events->empty())
            return {};
        for (const sync::Event& event : *events)
            add(books, viewOf(event, store.kiosk()), onProgress);
        after = events->back().header.seq;
    }
}

/// One type after the other: no more than one type's events are in memory, and their order is not of importance.
Result<> readRelayed(store::Store& store, ReportBooks& books, const OnEvents& onProgress)
{
    for (const std::string_view type : report::reportTypes()) {
        const auto events = store.relayedSince(std::array{type}, UtcTime{});
        if (!events)
            return fail(events.error().code, events.error().what);
        for (const store::RelayedEvent& event : *events)
            add(books,
                {.kiosk = event.kiosk,
                 .seq = event.seq,
                 .type = event.type,
                 .at = event.at,
                 .boot = {},
                 .monotonic = 0,
                 .crossing = event.crossing,
                 .body = event.body},
                onProgress);
    }
    return {};
}

} // namespace

Result<> readStoreEvents(store::Store& store, ReportBooks& books, const OnEvents& onProgress)
{
    const auto types = store.eventsByType();
    if (!types)
        return fail(types.error().code, types.error().what);
    if (auto own = readOwn(store, books, onProgress); !own)
        return own;
    // What a kiosk hears of the others is less than they know: it would make worse figures of theirs.
    const bool kiosk = types->contains(std::string(clearance::Opened::kType));
    return kiosk ? Result<>{} : readRelayed(store, books, onProgress);
}

Result<> readEventLines(std::istream& in, ReportBooks& books, const OnEvents& onProgress)
{
    std::vector<sync::Event> devices; // until it is known whose they are: a line does not say it
    std::set<std::string> kiosks;
    std::string line;
    for (std::uint64_t number = 1; std::getline(in, line); ++number) {
        const std::string_view text = documents::trimmed(line);
        if (text.empty())
            continue;
        auto event = sync::eventFromLine(text);
        if (!event)
            return fail(Errc::InvalidInput, std::format("line {} is no event: {}", number, event.error().what));
        if (event->header.type == "kiosk.device") {
            devices.push_back(std::move(*event));
            continue;
        }
        if (event->header.type == clearance::Opened::kType && !event->body.empty()) {
            if (const auto body = parseJson(event->body); body && body->is_object())
                kiosks.insert(stringOr(*body, "kiosk"));
        }
        add(books, viewOf(*event, {}), onProgress);
    }
    const std::string kiosk = kiosks.size() == 1 ? *kiosks.begin() : std::string{};
    for (const sync::Event& event : devices)
        add(books, viewOf(event, kiosk), onProgress);
    return {};
}

} // namespace tongguan::cli
