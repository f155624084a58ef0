// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/exchange/exchange_loop.h"

#include <algorithm>
#include <chrono>
#include <format>
#include <system_error>

namespace tongguan::exchange {

namespace {

constexpr std::string_view kCategory = "tongguan.sync.exchange";
constexpr std::chrono::seconds kTurn{1};
constexpr std::chrono::seconds kAfterFailure{10}; // a full disk may have been cleared
constexpr std::chrono::seconds kListsTurn{30};
constexpr std::chrono::hours kHour{1};
constexpr std::chrono::minutes kLate{60};
constexpr std::chrono::days kAnswersLife{30}; // no vehicle stands at a port for so long

/// When the newest of its *.ndjson was written; the beginning of time where there is none.
Result<UtcTime> newestIn(const std::filesystem::path& folder)
{
    std::error_code error;
    UtcTime newest{};
    for (std::filesystem::directory_iterator files(folder, error), end; !error && files != end;
         files.increment(error)) {
        std::error_code unknown;
        const auto time = files->last_write_time(unknown);
        if (!unknown && files->path().extension() == ".ndjson")
            newest = std::max(newest, std::chrono::floor<Microseconds>(std::chrono::file_clock::to_sys(time)));
    }
    if (error)
        return fail(Errc::NotFound, std::format("cannot read {}: {}", folder.string(), error.message()));
    return newest;
}

} // namespace

void ExchangeLoop::start()
{
    turn();
    hourlyTurn();
    if (!parts_.data.empty())
        parts_.worker.postAfter(kListsTurn, [this] { listsTurn(); });
}

void ExchangeLoop::turn()
{
    const auto more = step();
    if (!more)
        parts_.log.write(Severity::Error, kCategory, std::format("step-failed error=\"{}\"", more.error().what));
    const auto pause = !more ? std::chrono::milliseconds(kAfterFailure)
                             : std::chrono::milliseconds(*more ? std::chrono::seconds{0} : kTurn);
    parts_.worker.postAfter(pause, [this] { turn(); });
}

/// Says what nobody answered, and forgets answers to crossings that are long over.
void ExchangeLoop::hourlyTurn()
{
    const auto late = parts_.outgoing.unanswered(kLate);
    if (late && *late != 0)
        parts_.log.write(Severity::Error, kCategory, std::format("unanswered count={}", *late));
    if (const auto done = parts_.feed.forget(sync::kConfirmations, parts_.clock.now() - kAnswersLife); !late || !done)
        parts_.log.write(Severity::Error, kCategory, "tidy-failed");
    parts_.worker.postAfter(kHour, [this] { hourlyTurn(); });
}

/// A full disk stops what goes out, and not what comes in.
Result<bool> ExchangeLoop::step()
{
    const auto came = parts_.incoming.collect();
    const auto listed = nextList();
    const auto went = parts_.outgoing.post();
    if (went && *went != 0)
        parts_.put();
    for (const auto* one : {&came, &listed})
        if (!*one)
            return std::unexpected(one->error());
    if (!went)
        return std::unexpected(went.error());
    return *came || *listed || *went != 0;
}

Result<bool> ExchangeLoop::nextList()
{
    sync::Transaction transaction(parts_.database);
    const auto crossing = parts_.outgoing.nextList();
    if (!crossing)
        return std::unexpected(crossing.error());
    if (crossing->empty())
        return false;
    if (const auto answered = parts_.answers.update(*crossing); !answered)
        return std::unexpected(answered.error());
    if (auto ok = transaction.commit(); !ok)
        return failed(std::move(ok));
    parts_.publisher.tell();
    return true;
}

void ExchangeLoop::listsTurn()
{
    if (const auto done = publishLists(); !done)
        parts_.log.write(Severity::Error, kCategory, std::format("lists-failed error=\"{}\"", done.error().what));
    parts_.worker.postAfter(kListsTurn, [this] { listsTurn(); });
}

Result<> ExchangeLoop::publishLists()
{
    if (parts_.data.empty())
        return {};
    const auto newest = newestIn(parts_.data);
    if (!newest)
        return std::unexpected(newest.error());
    if (*newest == asOf_)
        return {};
    const auto published = parts_.publisher.publishFolder(parts_.data);
    if (!published)
        return std::unexpected(published.error());
    asOf_ = *newest;
    parts_.log.write(Severity::Info, kCategory, std::format("lists-published entries={}", *published));
    return {};
}

} // namespace tongguan::exchange
