// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/report/trace_book.h"

#include "base/bytes.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <limits>

namespace tongguan::report {

namespace {

constexpr std::uint32_t kBlock = 1U << 16U;

/// Texts of which there are few, by number; 0 is the empty one, as is each one too many.
class FewTexts {
  public:
    FewTexts() { number({}); }

    std::uint16_t number(std::string_view text)
    {
        const auto known = numbers_.find(text);
        if (known != numbers_.end())
            return known->second;
        if (texts_.size() > std::numeric_limits<std::uint16_t>::max())
            return 0;
        texts_.emplace_back(text);
        return numbers_.emplace(texts_.back(), static_cast<std::uint16_t>(texts_.size() - 1)).first->second;
    }
    const std::string& text(std::uint16_t number) const { return texts_[number]; }

  private:
    std::deque<std::string> texts_;
    std::map<std::string, std::uint16_t, std::less<>> numbers_;
};

int nibble(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/// The 16 bytes of a UUID; of any other name the beginning of its hash.
std::array<std::uint8_t, 16> keyOf(std::string_view crossing)
{
    std::array<std::uint8_t, 16> key{};
    std::size_t digits = 0;
    for (const char c : crossing) {
        const int value = nibble(c);
        if (value >= 0 && digits < 32)
            key[digits / 2] = static_cast<std::uint8_t>(key[digits / 2] << 4U | value);
        digits += value >= 0 ? 1 : 0;
        if (value < 0 && c != '-')
            digits = crossing.size(); // no UUID
    }
    if (crossing.size() == 36 && digits == 32)
        return key;
    const Hash hash = sha256(crossing);
    std::ranges::copy_n(hash.begin(), key.size(), key.begin());
    return key;
}

std::int64_t milliseconds(UtcTime time)
{
    return std::chrono::floor<std::chrono::milliseconds>(time).time_since_epoch().count();
}

} // namespace

struct TraceBook::Names {
    FewTexts ports;
    FewTexts kiosks;
    FewTexts boots;
};

std::size_t TraceBook::KeyHash::operator()(const Key& key) const
{
    // The last eight bytes of a UUIDv7 are random.
    std::uint64_t half = 0;
    std::memcpy(&half, key.data() + 8, sizeof half);
    return half ^ (half >> 32U);
}

TraceBook::TraceBook() : names_(std::make_unique<Names>()) {}
TraceBook::~TraceBook() = default;
TraceBook::TraceBook(TraceBook&&) noexcept = default;
TraceBook& TraceBook::operator=(TraceBook&&) noexcept = default;

void TraceBook::add(const JournalEvent& event)
{
    ++events_;
    until_ = std::max(until_, event.at);
    tell(event, told_);
    damaged_ += told_.damaged ? 1 : 0;
    if (told_.steps.empty())
        return;
    Trace& trace = traceOf(event.crossing);
    trace.marks.add(told_.marks);
    if (!told_.port.empty())
        trace.port = names_->ports.number(told_.port);
    if (!told_.kiosk.empty())
        trace.kiosk = names_->kiosks.number(told_.kiosk);
    if (told_.fresh)
        trace.fresh = trace.fresh == 1 || *told_.fresh ? 1 : 0;
    if (told_.credit)
        trace.credit = std::min(trace.credit, static_cast<std::uint8_t>(*told_.credit));
    const auto at = milliseconds(event.at);
    const auto seq = static_cast<std::uint32_t>(told_.order.value_or(event.seq));
    for (const auto& [kind, detail] : told_.steps) {
        if (kind != StepKind::Other)
            keepStep(trace, Step(kind, detail, at, seq));
        if (kind != StepKind::Ordered)
            keepClock(trace, event); // an order is of the station's clock
    }
    if (told_.charge)
        charges_[static_cast<std::uint32_t>(index_.at(trace.key))].push_back({.seq = seq, .charge = *told_.charge});
}

TraceBook::Trace& TraceBook::traceOf(std::string_view crossing)
{
    const Key key = keyOf(crossing);
    const auto [place, fresh] = index_.try_emplace(key, static_cast<std::uint32_t>(traces_.size()));
    if (fresh)
        traces_.emplace_back().key = key;
    return traces_[place->second];
}

void TraceBook::keepClock(Trace& trace, const JournalEvent& event)
{
    if (event.boot.empty())
        return;
    const std::uint16_t boot = names_->boots.number(event.boot);
    if (boot == 0)
        return;
    const std::int64_t apart = (toMicroseconds(event.at) - event.monotonic) / 1000;
    if (trace.boot == 0) {
        trace.boot = boot;
        trace.apart = {.least = apart, .most = apart};
    }
    Apart& kept = trace.boot == boot
                      ? trace.apart
                      : moreBoots_.try_emplace({index_.at(trace.key), boot}, Apart{apart, apart}).first->second;
    kept.least = std::min(kept.least, apart);
    kept.most = std::max(kept.most, apart);
}

void TraceBook::keepStep(Trace& trace, const Step& step)
{
    if (nodes_ % kBlock == 0)
        blocks_.push_back(std::make_unique<Node[]>(kBlock));
    blocks_.back()[nodes_ % kBlock] = Node{.packed = step.packed, .seq = step.seq, .before = trace.last};
    trace.last = ++nodes_;
}

std::vector<Step> TraceBook::stepsOf(const Trace& trace) const
{
    std::vector<Step> steps;
    for (std::uint32_t at = trace.last; at != 0;) {
        const Node& node = blocks_[(at - 1) / kBlock][(at - 1) % kBlock];
        steps.push_back(node.step());
        at = node.before;
    }
    std::ranges::sort(steps, [](const Step& a, const Step& b) { return byCapture(a, b) < 0; });
    const auto again = std::ranges::unique(steps);
    steps.erase(again.begin(), again.end());
    return steps;
}

std::uint32_t TraceBook::clockErrorOf(std::uint32_t index) const
{
    const Trace& trace = traces_[index];
    std::int64_t error = trace.apart.most - trace.apart.least;
    for (auto more = moreBoots_.lower_bound({index, 0}); more != moreBoots_.end() && more->first.first == index; ++more)
        error = std::max(error, more->second.most - more->second.least);
    return static_cast<std::uint32_t>(std::min<std::int64_t>(error, std::numeric_limits<std::uint32_t>::max()));
}

void TraceBook::each(const std::function<void(const Traced&)>& with) const
{
    // By time, then by name: never by the order in which events came.
    struct Place {
        std::int64_t at = 0;
        std::uint32_t index = 0;
    };
    std::vector<Place> places;
    places.reserve(traces_.size());
    for (std::uint32_t index = 0; index < traces_.size(); ++index) {
        std::int64_t earliest = std::numeric_limits<std::int64_t>::max();
        for (std::uint32_t at = traces_[index].last; at != 0;) {
            const Node& node = blocks_[(at - 1) / kBlock][(at - 1) % kBlock];
            earliest = std::min(earliest, node.step().at());
            at = node.before;
        }
        if (traces_[index].last != 0)
            places.push_back({.at = earliest, .index = index});
    }
    std::ranges::sort(places, [this](const Place& a, const Place& b) {
        return a.at != b.at ? a.at < b.at : traces_[a.index].key < traces_[b.index].key;
    });
    Traced traced;
    for (const Place& place : places) {
        const Trace& trace = traces_[place.index];
        traced.port = names_->ports.text(trace.port);
        traced.kiosk = names_->kiosks.text(trace.kiosk);
        traced.steps = stepsOf(trace);
        traced.marks = trace.marks;
        traced.fresh = trace.fresh == kUnknown ? std::nullopt : std::optional(trace.fresh == 1);
        traced.credit =
            trace.credit == kUnknown ? std::nullopt : std::optional(static_cast<clearance::CreditLevel>(trace.credit));
        traced.clockError = trace.boot == 0 ? std::nullopt : std::optional(clockErrorOf(place.index));
        traced.charges.clear();
        if (const auto found = charges_.find(place.index); found != charges_.end()) {
            auto charged = found->second;
            std::ranges::sort(charged);
            const auto again = std::ranges::unique(charged);
            charged.erase(again.begin(), again.end());
            for (Charged& one : charged)
                traced.charges.push_back(std::move(one.charge));
        }
        with(traced);
    }
}

} // namespace tongguan::report
