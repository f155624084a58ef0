// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/report/passage.h"
#include "kiosk/report/told.h"

#include <array>
#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

namespace tongguan::report {

/// A crossing as its events left it, in whatever order they came.
struct Traced {
    std::string port;
    std::string kiosk;
    std::vector<Step> steps; ///< as they were captured, none twice
    Marks marks;
    std::optional<bool> fresh;
    std::optional<clearance::CreditLevel> credit;
    std::optional<std::uint32_t> clockError; ///< milliseconds
    std::vector<Charge> charges;
};

/// Gathers what the events of many crossings say of their times, in some 16 bytes a step. Events may come in any order
/// and more than once: the same events always add up to the same. One thread.
class TraceBook {
  public:
    TraceBook();
    ~TraceBook();
    TraceBook(TraceBook&&) noexcept;
    TraceBook& operator=(TraceBook&&) noexcept;
    void add(const JournalEvent& event);

    std::size_t crossings() const { return traces_.size(); }
    std::uint64_t events() const { return events_; }
    std::uint64_t damaged() const { return damaged_; }
    /// When the data end: the last event's time. 1970 where there was none.
    UtcTime until() const { return until_; }
    /// Each crossing, the one with the earliest step first.
    void each(const std::function<void(const Traced&)>& with) const;

  private:
    using Key = std::array<std::uint8_t, 16>;
    struct KeyHash {
        std::size_t operator()(const Key& key) const;
    };
    /// How far wall clock and monotonic one were apart, of one boot.
    struct Apart {
        std::int64_t least = 0;
        std::int64_t most = 0;
    };
    struct Trace {
        Key key{};
        std::uint32_t last = 0; ///< of its steps, plus one
        std::uint16_t port = 0;
        std::uint16_t kiosk = 0;
        Marks marks;
        std::uint8_t fresh = kUnknown;  ///< the stricter word: 1 where any event said so
        std::uint8_t credit = kUnknown; ///< the best level that was named
        std::uint16_t boot = 0;         ///< of `apart`; 0: no clock was told
        Apart apart;
    };
    /// A step and the one before it: without a gap, as there are twenty million of them.
    struct Node {
        std::uint64_t packed = 0;
        std::uint32_t seq = 0;
        std::uint32_t before = 0; ///< plus one

        Step step() const
        {
            Step step;
            step.packed = packed;
            step.seq = seq;
            return step;
        }
    };
    struct Charged {
        std::uint32_t seq = 0;
        Charge charge;
        auto operator<=>(const Charged&) const = default;
    };
    struct Names;

    Trace& traceOf(std::string_view crossing);
    void keepClock(Trace& trace, const JournalEvent& event);
    void keepStep(Trace& trace, const Step& step);
    std::vector<Step> stepsOf(const Trace& trace) const;
    std::uint32_t clockErrorOf(std::uint32_t index) const;

    std::deque<Trace> traces_;
    std::unordered_map<Key, std::uint32_t, KeyHash> index_;
    std::vector<std::unique_ptr<Node[]>> blocks_;
    std::uint32_t nodes_ = 0;
    std::map<std::uint32_t, std::vector<Charged>> charges_;              ///< by crossing
    std::map<std::pair<std::uint32_t, std::uint16_t>, Apart> moreBoots_; ///< of a crossing that saw several
    std::unique_ptr<Names> names_;
    Told told_;
    UtcTime until_{};
    std::uint64_t events_ = 0;
    std::uint64_t damaged_ = 0;
};

} // namespace tongguan::report
