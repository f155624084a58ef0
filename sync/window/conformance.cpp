// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/window/conformance.h"

#include "base/json.h"
#include "sync/log/problems.h"
#include "sync/window/call_ledger.h"

#include <algorithm>
#include <format>
#include <map>
#include <optional>
#include <utility>

namespace tongguan::sync {

namespace {

constexpr std::size_t kMaxExamples = 5;
constexpr Microseconds kPrompt = std::chrono::minutes{1}; // design: a provisional decision is resolved by then
constexpr Microseconds kPollWindow = std::chrono::minutes{1};
constexpr int kMaxPolls = 30; // a minute, of one client while nothing is new; a long poll of 25 s needs three

struct Call {
    UtcTime at;
    std::string peer;
    CallKind kind = CallKind::Other;
    std::string journal;
    int status = 0;
    std::string problem;
    std::chrono::seconds retryAfter{0};
    std::int64_t heldBefore = 0;
    std::int64_t heldAfter = 0;
    bool lost = false;
    bool forged = false;
    bool news = false; ///< of a poll: there was something

    bool isUp() const { return kind == CallKind::Head || kind == CallKind::Batch; }
    /// The client cannot know what came of it.
    bool unheard() const { return lost || forged; }
};

Result<std::vector<Call>> callsIn(Database& database)
{
    std::vector<Call> calls;
    auto rows = database.query("SELECT at, peer, kind, journal, status, problem, retry_after, held_before, held_after,"
                               " lost, forged, news FROM call ORDER BY id");
    while (rows.next())
        calls.push_back({.at = fromMicroseconds(rows.integer(0)),
                         .peer = rows.text(1),
                         .kind = static_cast<CallKind>(rows.integer(2)),
                         .journal = rows.text(3),
                         .status = static_cast<int>(rows.integer(4)),
                         .problem = rows.text(5),
                         .retryAfter = std::chrono::seconds{rows.integer(6)},
                         .heldBefore = rows.integer(7),
                         .heldAfter = rows.integer(8),
                         .lost = rows.integer(9) != 0,
                         .forged = rows.integer(10) != 0,
                         .news = rows.integer(11) != 0});
    if (auto ok = rows.finish(); !ok)
        return failed(std::move(ok));
    return calls;
}

void breakRule(RuleVerdict& verdict, std::string example)
{
    ++verdict.broken;
    if (verdict.examples.size() < kMaxExamples)
        verdict.examples.push_back(std::move(example));
}

std::string whoAndWhen(const Call& call)
{
    return std::format("{} at {}{}{}", call.peer, toIso(call.at), call.journal.empty() ? "" : ", journal ",
                       call.journal);
}

RuleVerdict batchesWithProblem(const std::vector<Call>& calls, std::string_view id, std::string_view rule,
                               std::initializer_list<std::string_view> problems)
{
    RuleVerdict verdict{.id = id, .rule = rule};
    for (const Call& call : calls) {
        if (call.kind != CallKind::Batch)
            continue;
        ++verdict.cases;
        if (std::ranges::contains(problems, std::string_view(call.problem)))
            breakRule(verdict, whoAndWhen(call));
    }
    return verdict;
}

/// A batch that is held may come again once for each answer that was not heard, and never else.
RuleVerdict repeats(const std::vector<Call>& calls)
{
    RuleVerdict verdict{.id = "once", .rule = "What was acknowledged is not sent again."};
    std::map<std::string, int> allowed;
    for (const Call& call : calls) {
        if (call.kind != CallKind::Batch)
            continue;
        int& mayRepeat = allowed[call.journal];
        const bool repeat = call.status == 200 && call.heldAfter == call.heldBefore;
        verdict.cases += call.status == 200 ? 1 : 0;
        if (repeat && mayRepeat == 0)
            breakRule(verdict, whoAndWhen(call));
        else if (repeat)
            --mayRepeat;
        if (call.status == 200 && call.unheard())
            ++mayRepeat;
    }
    return verdict;
}

RuleVerdict waits(const std::vector<Call>& calls)
{
    RuleVerdict verdict{.id = "wait",
                        .rule = "Who is told to come back later (429, 503 with Retry-After) waits as long."};
    std::map<std::pair<std::string, bool>, const Call*> told;
    for (const Call& call : calls) {
        if (call.kind == CallKind::Other)
            continue;
        const auto way = std::pair{call.peer, call.isUp()};
        if (const Call* before = std::exchange(told[way], nullptr)) {
            ++verdict.cases;
            const auto waited = std::chrono::duration_cast<std::chrono::milliseconds>(call.at - before->at);
            if (waited < before->retryAfter * 0.95)
                breakRule(verdict, std::format("{}: {} ms of {} s", whoAndWhen(call), waited.count(),
                                               before->retryAfter.count()));
        }
        if (call.retryAfter.count() > 0 && !call.unheard())
            told[way] = &call;
    }
    return verdict;
}

/// After an answer that it cannot have heard or believed a client asks again, or sends again.
RuleVerdict disbelieves(const std::vector<Call>& calls, bool forged, std::string_view id, std::string_view rule,
                        UtcTime now)
{
    RuleVerdict verdict{.id = id, .rule = rule};
    std::map<std::string, const Call*> open;
    const auto settle = [&](const Call& doubtful, const Call* next) {
        ++verdict.cases;
        const bool sentAgain =
            doubtful.kind == CallKind::Batch && next != nullptr && next->heldAfter == next->heldBefore;
        const bool asked = sentAgain || (next != nullptr && next->kind == CallKind::Head);
        if (!asked)
            breakRule(verdict, whoAndWhen(doubtful));
    };
    for (const Call& call : calls) {
        if (!call.isUp())
            continue;
        if (const Call* before = std::exchange(open[call.journal], nullptr))
            settle(*before, &call);
        // A head that got lost tells nothing; one that is forged must not be built upon.
        if (call.status == 200 && (forged ? call.forged : call.lost && call.kind == CallKind::Batch))
            open[call.journal] = &call;
    }
    for (const auto& [journal, call] : open) {
        if (call != nullptr && now - call->at > kPrompt)
            settle(*call, nullptr);
    }
    return verdict;
}

/// A client that asks for news without end and without waiting burdens everybody.
RuleVerdict polls(const std::vector<Call>& calls)
{
    RuleVerdict verdict{.id = "poll",
                        .rule = "The feed is asked by long polls: at most 30 calls a minute that bring nothing."};
    std::map<std::string, std::vector<UtcTime>> recent;
    for (const Call& call : calls) {
        if (call.kind != CallKind::Poll)
            continue;
        ++verdict.cases;
        if (call.news || call.unheard())
            continue;
        auto& times = recent[call.peer];
        times.push_back(call.at);
        std::erase_if(times, [&](UtcTime time) { return call.at - time > kPollWindow; });
        if (std::cmp_greater(times.size(), kMaxPolls)) {
            breakRule(verdict, whoAndWhen(call));
            times.clear();
        }
    }
    return verdict;
}

struct Answered {
    std::string crossing;
    UtcTime at;
};

Result<std::vector<Answered>> answersIn(Database& database)
{
    std::vector<Answered> answers;
    auto rows = database.query("SELECT published_at, body FROM feed WHERE dataset = 'confirmations' AND "
                               "removed = 0 ORDER BY position");
    while (rows.next()) {
        const auto body = parseJson(rows.text(1));
        const std::string verdict = body ? stringOr(*body, "answer") : std::string{};
        if (verdict == "CONFIRM" || verdict == "CORRECT")
            answers.push_back({stringOr(*body, "crossing"), fromMicroseconds(rows.integer(0))});
    }
    if (auto ok = rows.finish(); !ok)
        return failed(std::move(ok));
    return answers;
}

/// When the batch came that brought a journal up to a number.
std::optional<UtcTime> arrivalOf(const std::vector<Call>& calls, const std::string& journal, std::int64_t seq)
{
    const auto found = std::ranges::find_if(calls, [&](const Call& call) {
        return call.kind == CallKind::Batch && call.journal == journal && call.heldAfter >= seq;
    });
    return found == calls.end() ? std::nullopt : std::optional{found->at};
}

/// It ended as another crossing, whose own answers are told: nothing follows its end.
bool isMerged(Database& database, const std::string& crossing)
{
    return database.query("SELECT 1 FROM event WHERE crossing = ? AND type = 'crossing.merged'", crossing).next();
}

Result<RuleVerdict> carriesOut(Database& database, const std::vector<Call>& calls, UtcTime now)
{
    RuleVerdict verdict{.id = "answer",
                        .rule = "Each answer is taken, and that it was is told, within a minute of a working line."};
    const auto answers = answersIn(database);
    if (!answers)
        return std::unexpected(answers.error());
    for (const Answered& answer : *answers) {
        if (now - answer.at < kPrompt || isMerged(database, answer.crossing))
            continue;
        std::optional<UtcTime> told;
        auto rows = database.query("SELECT kiosk, seq FROM event WHERE crossing = ? AND type IN"
                                   " ('decision.confirmed', 'decision.corrected') ORDER BY kiosk, seq",
                                   answer.crossing);
        while (rows.next()) {
            const auto arrival = arrivalOf(calls, rows.text(0), rows.integer(1));
            if (arrival && *arrival >= answer.at)
                told = told ? std::min(*told, *arrival) : *arrival;
        }
        ++verdict.cases;
        const bool late = told && *told - answer.at > kPrompt && std::ranges::none_of(calls, [&](const Call& call) {
                              return call.at >= answer.at && call.at <= *told && (call.status >= 500 || call.unheard());
                          });
        if (!told || late)
            breakRule(verdict, std::format("crossing {}, answered at {}{}", answer.crossing, toIso(answer.at),
                                           told ? ", told at " + toIso(*told) : ", never told"));
    }
    return verdict;
}

Result<RuleVerdict> oneJournalOfAName(Database& database)
{
    RuleVerdict verdict{.id = "journal", .rule = "A name has one journal, whole from its first event."};
    auto rows =
        database.query("SELECT kiosk, frozen, seq, (SELECT COUNT(*) FROM event WHERE event.kiosk = journal.kiosk)"
                       " FROM journal ORDER BY kiosk");
    while (rows.next()) {
        ++verdict.cases;
        if (rows.integer(1) != 0)
            breakRule(verdict, std::format("{}: another journal came under this name", rows.text(0)));
        else if (rows.integer(2) != rows.integer(3))
            breakRule(verdict, std::format("{}: {} events of {}", rows.text(0), rows.integer(3), rows.integer(2)));
    }
    if (auto ok = rows.finish(); !ok)
        return failed(std::move(ok));
    return verdict;
}

} // namespace

bool Conformance::kept() const
{
    return std::ranges::all_of(rules, &RuleVerdict::kept);
}

Result<Conformance> judge(Database& database, UtcTime now)
{
    if (auto ok = CallLedger::prepare(database); !ok)
        return failed(std::move(ok));
    const auto calls = callsIn(database);
    if (!calls)
        return std::unexpected(calls.error());
    auto journals = oneJournalOfAName(database);
    if (!journals)
        return failed(std::move(journals));
    auto answers = carriesOut(database, *calls, now);
    if (!answers)
        return failed(std::move(answers));
    Conformance all;
    all.calls = static_cast<std::int64_t>(calls->size());
    for (const Call& call : *calls) {
        if (!std::ranges::contains(all.clients, call.peer))
            all.clients.push_back(call.peer);
    }
    if (!calls->empty()) {
        all.from = calls->front().at;
        all.to = calls->back().at;
    }
    auto count = database.query("SELECT COUNT(*) FROM event");
    all.events = count.next() ? count.integer(0) : 0;
    all.rules = {
        std::move(*journals),
        batchesWithProblem(*calls, "gap", "No batch begins beyond what is held.", {problem::kGap}),
        batchesWithProblem(*calls, "sound", "Each batch is whole, signed by its machine, and of a known form.",
                           {problem::kBadBatch, problem::kForbidden, problem::kTooLarge, problem::kEncoding}),
        repeats(*calls),
        disbelieves(*calls, false, "lost",
                    "After an answer that got lost it is asked, or sent again, what was on its way.", now),
        disbelieves(*calls, true, "forged", "An answer with a wrong signature is not believed.", now),
        waits(*calls),
        polls(*calls),
        std::move(*answers),
    };
    return all;
}

Json toJson(const Conformance& conformance)
{
    Json rules = Json::array();
    for (const RuleVerdict& verdict : conformance.rules)
        rules.push_back({{"id", verdict.id},
                         {"rule", verdict.rule},
                         {"verdict", verdict.cases == 0 ? "not tried"
                                     : verdict.kept()   ? "kept"
                                                        : "broken"},
                         {"cases", verdict.cases},
                         {"broken", verdict.broken},
                         {"examples", verdict.examples}});
    return {{"clients", conformance.clients},
            {"calls", conformance.calls},
            {"events", conformance.events},
            {"from", conformance.calls > 0 ? Json(toIso(conformance.from)) : Json(nullptr)},
            {"to", conformance.calls > 0 ? Json(toIso(conformance.to)) : Json(nullptr)},
            {"kept", conformance.kept()},
            {"rules", std::move(rules)}};
}

} // namespace tongguan::sync
