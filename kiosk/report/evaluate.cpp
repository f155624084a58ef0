// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/report/evaluate.h"

#include "kiosk/report/survival.h"

#include <algorithm>
#include <cmath>

namespace tongguan::report {

namespace {

/// A crossing's time in a stage, and of which groups it is. Its row lies anywhere in memory once times are sorted.
struct Timed {
    std::uint32_t milliseconds = 0;
    std::array<std::uint8_t, kDimensions> values{};
};

/// The figures of one group, filled by going through all times in their order: no group needs a list of its own.
class Gathering {
  public:
    void count() { ++n_; }
    std::size_t n() const { return n_; }

    void take(std::uint32_t time)
    {
        const std::size_t rank = ++seen_;
        sum_ += time;
        if (rank == 1)
            figures_.min = time;
        if (rank == nearestRank(50, n_))
            figures_.p50 = time;
        if (rank == nearestRank(90, n_))
            figures_.p90 = time;
        if (rank == nearestRank(95, n_))
            figures_.p95 = time;
        if (rank == n_)
            figures_.max = time;
        const std::size_t trim = n_ / 100;
        if (rank > trim && rank <= n_ - trim)
            trimmed_ += time;
    }

    void takeAgain(std::uint32_t time)
    {
        const double apart = time - mean();
        squares_ += apart * apart;
    }

    Figures figures() const
    {
        Figures figures = figures_;
        figures.mean = mean();
        figures.deviation = n_ > 1 ? std::sqrt(squares_ / static_cast<double>(n_ - 1)) : 0;
        const auto away = 2 * (n_ / 100); // whole hundredths, at both ends
        figures.trimmedMean = static_cast<double>(trimmed_) / static_cast<double>(n_ - away);
        return figures;
    }

  private:
    double mean() const { return static_cast<double>(sum_) / static_cast<double>(n_); }
    std::size_t n_ = 0;
    std::size_t seen_ = 0;
    std::uint64_t sum_ = 0; // a million times 49 days fit
    std::uint64_t trimmed_ = 0;
    double squares_ = 0;
    Figures figures_;
};

void addCells(const Sample& sample, Stage stage, const std::vector<Timed>& times, std::vector<Cell>& cells)
{
    for (const auto& [dimension, code] : Codes<Dimension>::kTable) {
        std::array<Gathering, 256> groups;
        const auto groupOf = [&](const Timed& one) -> Gathering& {
            return groups[one.values[static_cast<std::size_t>(dimension)]];
        };
        for (const Timed& one : times)
            groupOf(one).count();
        for (const Timed& one : times)
            groupOf(one).take(one.milliseconds);
        for (const Timed& one : times)
            groupOf(one).takeAgain(one.milliseconds);
        const std::size_t first = cells.size();
        for (std::size_t value = 0; value < groups.size(); ++value) {
            if (groups[value].n() == 0)
                continue;
            cells.push_back(
                {.stage = stage,
                 .dimension = dimension,
                 .value = sample.valueName(dimension, static_cast<std::uint8_t>(value)),
                 .n = groups[value].n(),
                 .figures = groups[value].n() < kFewest ? std::nullopt : std::optional(groups[value].figures())});
        }
        // Ports are numbered as they came; what was not told stands last.
        if (dimension == Dimension::Port)
            std::sort(cells.begin() + static_cast<std::ptrdiff_t>(first), cells.end(),
                      [](const Cell& a, const Cell& b) {
                          return std::pair(a.value == "?", a.value) < std::pair(b.value == "?", b.value);
                      });
    }
}

/// A curve that can be drawn and kept: every n-th point, and the last.
std::vector<std::pair<std::uint32_t, double>> thinned(const std::vector<std::pair<std::uint32_t, double>>& curve)
{
    constexpr std::size_t kPoints = 200;
    const std::size_t every = curve.size() / kPoints + 1;
    std::vector<std::pair<std::uint32_t, double>> points;
    for (std::size_t i = 0; i < curve.size(); i += every)
        points.push_back(curve[i]);
    if (points.back() != curve.back())
        points.push_back(curve.back());
    return points;
}

Lasting lasting(Stage stage, const std::vector<std::uint32_t>& whole, const std::vector<std::uint32_t>& open)
{
    Lasting made{.stage = stage, .whole = whole.size(), .open = open.size()};
    if (whole.size() >= kFewest) {
        made.naive50 = whole[nearestRank(50, whole.size()) - 1];
        made.naive90 = whole[nearestRank(90, whole.size()) - 1];
    }
    if (whole.size() + open.size() >= kFewest) {
        const Survival survival(whole, open);
        made.km50 = survival.percentile(50);
        made.km90 = survival.percentile(90);
        made.curve = thinned(survival.curve());
    }
    return made;
}

void addStage(const Sample& sample, Stage stage, Report& report)
{
    std::vector<Timed> times;
    std::vector<std::uint32_t> open;
    for (const Row& row : sample.rows()) {
        if (row.has(stage) && row.openIn(stage))
            open.push_back(row.in(stage));
        else if (row.has(stage))
            times.push_back({.milliseconds = row.in(stage), .values = row.values});
    }
    if (times.empty() && open.empty())
        return;
    std::ranges::sort(times, {}, &Timed::milliseconds);
    std::ranges::sort(open);
    addCells(sample, stage, times, report.cells);
    std::vector<std::uint32_t> whole;
    whole.reserve(times.size());
    for (const Timed& one : times)
        whole.push_back(one.milliseconds);
    report.lasting.push_back(lasting(stage, whole, open));
}

struct Counting {
    std::string_view code;
    bool (*of)(const Row& row);
    bool (*part)(const Row& row);
};

bool all(const Row& /*row*/)
{
    return true;
}
bool decided(const Row& row)
{
    return row.values[static_cast<std::size_t>(Dimension::Decision)] <= 1;
}
bool provisional(const Row& row)
{
    return row.values[static_cast<std::size_t>(Dimension::Decision)] == 1;
}
bool certified(const Row& row)
{
    return row.values[static_cast<std::size_t>(Dimension::Credit)] != 0xFF;
}
bool inLane(const Row& row, clearance::Lane lane)
{
    return row.values[static_cast<std::size_t>(Dimension::Lane)] == static_cast<std::uint8_t>(lane);
}
template <Mark What> bool marked(const Row& row)
{
    return row.marks.has(What);
}
bool severalAgencies(const Row& row)
{
    return marked<Mark::OrderCustoms>(row) + marked<Mark::OrderBorder>(row) + marked<Mark::OrderTransport>(row) > 1;
}
bool released(const Row& row)
{
    return row.has(Stage::S10);
}

constexpr std::array kCountings{
    Counting{"ADVANCE_DECLARED", all, marked<Mark::Declared>},
    Counting{"DOCUMENT_READ_AT_ONCE", all,
             [](const Row& row) { return !marked<Mark::Unreadable>(row) && !marked<Mark::Typed>(row); }},
    Counting{"DOCUMENT_TYPED", all, marked<Mark::Typed>},
    Counting{"STAFF_CALLED", all, marked<Mark::StaffCalled>},
    Counting{"PROVISIONAL", decided, provisional},
    Counting{"OVERRULED_BY_WINDOW", decided, marked<Mark::Corrected>},
    Counting{"LANE_CHOSEN_BY_STAFF", decided, marked<Mark::Overridden>},
    Counting{"REFERRED_TO_STAFF", decided, marked<Mark::Referred>},
    Counting{"REFERRAL_UNNEEDED", marked<Mark::Referred>, marked<Mark::Unneeded>},
    Counting{"INSPECTED", decided, marked<Mark::Inspected>},
    Counting{"HIT", marked<Mark::Inspected>, marked<Mark::Hit>},
    Counting{"INSPECTED_CERTIFIED", certified, marked<Mark::Inspected>},
    Counting{"HIT_CERTIFIED", [](const Row& row) { return certified(row) && marked<Mark::Inspected>(row); },
             marked<Mark::Hit>},
    Counting{"INSPECTED_NOT_CERTIFIED", [](const Row& row) { return decided(row) && !certified(row); },
             marked<Mark::Inspected>},
    Counting{"HIT_NOT_CERTIFIED", [](const Row& row) { return !certified(row) && marked<Mark::Inspected>(row); },
             marked<Mark::Hit>},
    Counting{"RELEASED_AFTER_MACHINE_ALONE", [](const Row& row) { return row.has(Stage::S4) && released(row); },
             [](const Row& row) { return !row.has(Stage::S5); }},
    Counting{"JOINT_OF_SEVERAL_AGENCIES", severalAgencies,
             [](const Row& row) { return inLane(row, clearance::Lane::Joint); }},
    Counting{"CLEARED_OFFLINE_FIRST", released, marked<Mark::ClearedOffline>},
    Counting{"ABSENT_WHEN_CALLED", [](const Row& row) { return row.has(Stage::Come) || row.has(Stage::Away); },
             [](const Row& row) { return row.has(Stage::Away); }},
    Counting{"YARD_WORK_OVER_LIMIT", marked<Mark::YardWork>, marked<Mark::OverLimit>},
    Counting{"RECORDED_LATE", [](const Row& row) { return row.late != kAbsent; },
             [](const Row& row) { return row.late > kLate; }},
    Counting{"CLOCK_OFF_BY_OVER_1S", [](const Row& row) { return row.clockError != kAbsent; },
             [](const Row& row) { return row.clockError > 1000; }},
    Counting{"CLOCK_NOT_TRUSTED", decided, marked<Mark::Untrusted>},
};

void addRates(const Sample& sample, Report& report)
{
    for (const Counting& counting : kCountings) {
        Rate rate{.code = counting.code};
        for (const Row& row : sample.rows()) {
            if (row.excluded != Exclusion::None || !counting.of(row))
                continue;
            ++rate.of;
            rate.part += counting.part(row) ? 1 : 0;
        }
        report.rates.push_back(rate);
    }
}

void addCounts(const Sample& sample, Report& report)
{
    std::map<Outcome, std::size_t> outcomes;
    std::map<Exclusion, std::size_t> exclusions;
    std::vector<std::uint32_t> clocks;
    for (const Row& row : sample.rows()) {
        if (row.excluded != Exclusion::None) {
            ++exclusions[row.excluded];
            continue;
        }
        ++report.counted;
        ++outcomes[row.outcome];
        ++report.arrivals[row.values[static_cast<std::size_t>(Dimension::Hour)]];
        if (row.clockError != kAbsent)
            clocks.push_back(row.clockError);
    }
    report.outcomes.assign(outcomes.begin(), outcomes.end());
    report.exclusions.assign(exclusions.begin(), exclusions.end());
    report.clockKnown = clocks.size();
    if (clocks.size() < kFewest)
        return;
    std::ranges::sort(clocks);
    report.clockP50 = clocks[nearestRank(50, clocks.size()) - 1];
    report.clockP90 = clocks[nearestRank(90, clocks.size()) - 1];
    report.clockMax = clocks.back();
}

void addParties(const Sample& sample, Report& report)
{
    std::array<std::uint64_t, 4> sums{};
    std::uint64_t total = 0;
    for (const Row& row : sample.rows()) {
        if (!row.has(Stage::Total) || row.openIn(Stage::Total))
            continue;
        total += row.in(Stage::Total);
        sums[0] += row.in(Stage::Gov);
        sums[1] += row.in(Stage::Trade);
        sums[2] += row.in(Stage::Oper);
        sums[3] += row.in(Stage::Gap);
    }
    if (total == 0)
        return;
    for (std::size_t party = 0; party < sums.size(); ++party)
        report.parties.emplace_back(static_cast<Party>(party),
                                    static_cast<double>(sums[party]) / static_cast<double>(total));
}

/// How many stood in the queue, each number by how long it was true.
void addQueue(const Sample& sample, Report& report)
{
    std::vector<std::pair<std::int64_t, int>> changes;
    changes.reserve(sample.queued().size() * 2);
    for (const auto& [from, until] : sample.queued()) {
        changes.emplace_back(from, 1);
        changes.emplace_back(until, -1);
    }
    if (changes.empty())
        return;
    std::ranges::sort(changes);
    std::vector<std::int64_t> lasted; // milliseconds by number
    std::int64_t now = 0;
    for (std::size_t i = 0; i + 1 < changes.size(); ++i) {
        now += changes[i].second;
        const auto number = static_cast<std::size_t>(std::max<std::int64_t>(now, 0));
        lasted.resize(std::max(lasted.size(), number + 1));
        lasted[number] += changes[i + 1].first - changes[i].first;
        if (changes[i + 1].first > changes[i].first)
            report.queueMax = std::max(report.queueMax, number);
    }
    std::int64_t whole = 0;
    double weighted = 0;
    for (std::size_t number = 0; number < lasted.size(); ++number) {
        whole += lasted[number];
        weighted += static_cast<double>(number) * static_cast<double>(lasted[number]);
    }
    if (whole == 0)
        return;
    report.queueMean = weighted / static_cast<double>(whole);
    std::int64_t upTo = 0;
    for (std::size_t number = 0; number < lasted.size(); ++number) {
        upTo += lasted[number];
        if (upTo * 10 >= whole * 9) {
            report.queueP90 = number;
            break;
        }
    }
}

void addFees(const Sample& sample, Report& report)
{
    std::map<std::pair<std::string, std::string>, std::vector<std::int64_t>> amounts; // by item and currency
    for (const std::vector<Charge>& charges : sample.charged()) {
        std::map<std::string, std::int64_t> sums;
        for (const Charge& charge : charges) {
            sums[charge.currency] += charge.amount;
            amounts[{charge.item, charge.currency}].push_back(charge.amount);
        }
        for (const auto& [currency, sum] : sums)
            amounts[{std::string{}, currency}].push_back(sum);
    }
    for (auto& [key, values] : amounts) {
        std::ranges::sort(values);
        report.fees.push_back({.item = key.first,
                               .currency = key.second,
                               .n = values.size(),
                               .p50 = values[nearestRank(50, values.size()) - 1]});
    }
}

} // namespace

const Cell* Report::cell(Stage stage, Dimension dimension, std::string_view value) const
{
    const auto found = std::ranges::find_if(
        cells, [&](const Cell& one) { return one.stage == stage && one.dimension == dimension && one.value == value; });
    return found == cells.end() ? nullptr : &*found;
}

const Lasting* Report::lastingOf(Stage stage) const
{
    const auto found = std::ranges::find(lasting, stage, &Lasting::stage);
    return found == lasting.end() ? nullptr : &*found;
}

Report evaluate(const Sample& sample, const Hash& stages)
{
    Report report;
    report.scope = sample.scope();
    report.stages = stages;
    report.ports = sample.ports();
    std::ranges::sort(report.ports);
    report.crossings = sample.rows().size();
    report.days = sample.days();
    addCounts(sample, report);
    for (std::size_t stage = 0; stage < kStages; ++stage)
        addStage(sample, static_cast<Stage>(stage), report);
    addParties(sample, report);
    addRates(sample, report);
    addQueue(sample, report);
    addFees(sample, report);
    return report;
}

const std::vector<Untold>& untold()
{
    static const std::vector<Untold> kUntold = [] {
        std::vector<Untold> all;
        for (const AbsentStage& stage : kAbsentStages)
            all.push_back({stage.code, stage.needs});
        all.push_back({"HS_CHAPTER", "the goods' chapter in an event: it is in the declaration alone"});
        all.push_back({"CREDIT_LEVEL", "the level of an enterprise that is not certified: decisions name no other"});
        all.push_back({"CERTIFICATES_BY_NETWORK", "an event of a certificate's verification"});
        all.push_back({"MANUAL_COUNTER", "times of crossings that used no kiosk"});
        all.push_back({"FEE_PAYEE", "the fee catalogue beside the events"});
        return all;
    }();
    return kUntold;
}

} // namespace tongguan::report
