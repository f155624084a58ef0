// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/report/way.h"

#include <algorithm>
#include <limits>
#include <map>

namespace tongguan::report {

using clearance::Kind;
using clearance::Lane;

namespace {

constexpr std::uint32_t kClockSet = 120'000; // milliseconds; domain: C.2, rule 1

constexpr std::array kAgencyStages{Stage::S5Customs, Stage::S5Border, Stage::S5Transport};

/// Walks over the steps of one crossing as they were captured and notes where one stage becomes another.
class Walk {
  public:
    explicit Walk(const Traced& traced) : traced_(traced) {}

    Passage take()
    {
        passage_.port = traced_.port;
        passage_.marks = traced_.marks;
        passage_.fresh = traced_.fresh;
        passage_.credit = traced_.credit;
        passage_.clockError = traced_.clockError;
        passage_.charges = traced_.charges;
        std::ranges::sort(passage_.charges);
        passage_.opened = earliest();
        begin();
        for (const Step& step : traced_.steps) {
            learn(step);
            keepOrders(step);
            if (isOfTheWay(step.kind()))
                follow(step);
        }
        finish();
        return std::move(passage_);
    }

  private:
    static bool isOfTheWay(StepKind kind)
    {
        return kind != StepKind::Ordered && kind != StepKind::Obeyed && kind != StepKind::Other;
    }

    std::int64_t earliest() const
    {
        std::int64_t at = std::numeric_limits<std::int64_t>::max();
        for (const Step& step : traced_.steps)
            at = std::min(at, step.at());
        return at;
    }

    void begin()
    {
        const auto opened =
            std::ranges::find_if(traced_.steps, [](const Step& one) { return one.kind() == StepKind::Opened; });
        if (opened == traced_.steps.end()) {
            passage_.excluded = Exclusion::NoBeginning;
            return;
        }
        passage_.opened = opened->at();
        stage_ = Stage::S1;
    }

    /// What it is, as it was last said.
    void learn(const Step& step)
    {
        const std::uint8_t detail = step.detail();
        switch (step.kind()) {
        case StepKind::Opened:
            if (detail != kUnknown) {
                passage_.direction = directionOf(detail);
                passage_.language = openedLanguageOf(detail);
            }
            break;
        case StepKind::Laden:
            passage_.kind = detail == 1 ? Kind::TruckLaden : Kind::TruckEmpty;
            break;
        case StepKind::Kind:
            passage_.kind = static_cast<Kind>(detail);
            break;
        case StepKind::Spoken:
            passage_.language = static_cast<clearance::Language>(detail);
            break;
        case StepKind::Decided:
            passage_.lane = detail == kUnknown ? std::nullopt : std::optional(laneOf(detail));
            passage_.provisional = detail == kUnknown ? std::nullopt : std::optional(provisionalOf(detail));
            break;
        default:
            break;
        }
    }

    void keepOrders(const Step& step)
    {
        if (step.kind() == StepKind::Ordered)
            ordered_[step.seq] = step.at();
        else if (step.kind() == StepKind::Obeyed)
            obeyed_[step.seq] = step.at();
    }

    void follow(const Step& step)
    {
        const std::int64_t offset = step.at() - passage_.opened;
        if (offset < now_ || offset < 0) {
            exclude(Exclusion::Backwards);
            return;
        }
        if (offset > std::numeric_limits<std::uint32_t>::max()) {
            exclude(Exclusion::TooLong);
            return;
        }
        now_ = offset;
        beside(step);
        if (passage_.outcome == Outcome::Open)
            move(step);
    }

    void move(const Step& step)
    {
        switch (step.kind()) {
        case StepKind::Decided:
            return decided(step.detail());
        case StepKind::Ticket:
            if (stage_ == Stage::Kiosk || stage_ == Stage::Gap)
                become(Stage::S3);
            return;
        case StepKind::Called:
            return called();
        case StepKind::Begun:
            inspected_.reset();
            begun_ = now_;
            return become(inspectionStage());
        case StepKind::InspectionClosed:
        case StepKind::Skipped:
            inspected_ = now_;
            return become(Stage::S9);
        case StepKind::Cleared:
        case StepKind::Resolved:
            return become(Stage::S10);
        case StepKind::Detained:
        case StepKind::Conflict:
            return become(Stage::Held);
        case StepKind::Exited:
            return end(Outcome::Exited);
        case StepKind::Returned:
            return end(Outcome::Returned);
        case StepKind::Cancelled:
            return end(Outcome::Cancelled);
        case StepKind::Abandoned:
            return end(Outcome::Abandoned);
        default:
            return;
        }
    }

    void decided(std::uint8_t detail)
    {
        if (detail == kUnknown) {
            if (stage_ == Stage::S1 || waitsForStaff_)
                become(Stage::Gap); // to staff or to a lane: that is erased
            return;
        }
        const bool staff = laneOf(detail) == Lane::Staff;
        // Whoever is inspected goes on with that, whatever is decided meanwhile (as in apply()).
        const bool waits = stage_ == Stage::S1 || stage_ == Stage::Kiosk || stage_ == Stage::S3 ||
                           stage_ == Stage::Come || stage_ == Stage::Gap;
        if (staff && waits) {
            become(Stage::S8);
            waitsForStaff_ = true;
        } else if (!staff && (stage_ == Stage::S1 || waitsForStaff_)) {
            become(Stage::Kiosk);
        }
    }

    void called()
    {
        if (stage_ == Stage::Come)
            closeAs(Stage::Away); // he had not come
        else if (stage_ == Stage::S3)
            become(Stage::Come);
    }

    Stage inspectionStage() const
    {
        if (passage_.lane == Lane::Scan)
            return Stage::S4;
        return passage_.lane == Lane::Quar ? Stage::S8 : Stage::S5;
    }

    void beside(const Step& step)
    {
        const auto now = static_cast<std::uint32_t>(now_);
        switch (step.kind()) {
        case StepKind::Recorded:
            if (begun_ && step.detail() < kAgencyStages.size())
                agencies_[step.detail()] = {
                    .stage = kAgencyStages[step.detail()], .begin = static_cast<std::uint32_t>(*begun_), .end = now};
            break;
        case StepKind::Sampled:
            samples_.try_emplace(step.detail(), Interval{.stage = Stage::S6, .begin = now, .end = {}});
            break;
        case StepKind::Answered:
            if (const auto sample = samples_.find(step.detail()); sample != samples_.end())
                sample->second.end = now;
            break;
        case StepKind::YardBegun:
            yard_.push_back({step.detail(), Interval{.stage = Stage::S11, .begin = now, .end = {}}});
            break;
        case StepKind::YardEnded:
            for (auto& [operation, interval] : yard_) {
                if (operation == step.detail() && !interval.end)
                    interval.end = now;
            }
            break;
        case StepKind::BorderReleased:
            border_ = now_;
            break;
        case StepKind::Exited:
        case StepKind::Cleared:
            if (inspected_ && border_ && *border_ >= *inspected_)
                borderRelease_ = Interval{.stage = Stage::S9Border,
                                          .begin = static_cast<std::uint32_t>(*inspected_),
                                          .end = static_cast<std::uint32_t>(*border_)};
            break;
        default:
            break;
        }
    }

    void become(Stage next)
    {
        if (next == stage_)
            return;
        closeAs(stage_);
        stage_ = next;
        waitsForStaff_ = false;
    }

    void closeAs(Stage stage)
    {
        const auto now = static_cast<std::uint32_t>(now_);
        if (!passage_.path.empty() && passage_.path.back().stage == stage) {
            passage_.path.back().end = now;
        } else {
            passage_.path.push_back({.stage = stage, .begin = since_, .end = now});
        }
        since_ = now;
    }

    void end(Outcome outcome)
    {
        closeAs(stage_);
        passage_.outcome = outcome;
    }

    void exclude(Exclusion why)
    {
        if (passage_.excluded == Exclusion::None)
            passage_.excluded = why;
    }

    void finish()
    {
        if (passage_.outcome == Outcome::Abandoned)
            passage_.excluded = Exclusion::Abandoned;
        else if (passage_.clockError.value_or(0) >= kClockSet)
            exclude(Exclusion::ClockSet);
        if (passage_.excluded != Exclusion::None) {
            passage_.path.clear();
            return;
        }
        if (passage_.outcome == Outcome::Open)
            passage_.path.push_back({.stage = stage_, .begin = since_, .end = {}});
        for (const auto& [agency, interval] : agencies_)
            passage_.beside.push_back(interval);
        for (const auto& [number, interval] : samples_)
            passage_.beside.push_back(interval);
        for (const auto& [operation, interval] : yard_)
            passage_.beside.push_back(interval);
        if (borderRelease_)
            passage_.beside.push_back(*borderRelease_);
        for (const auto& [number, at] : obeyed_) {
            if (const auto order = ordered_.find(number); order != ordered_.end())
                passage_.late = std::max(passage_.late.value_or(0),
                                         static_cast<std::uint32_t>(std::max<std::int64_t>(at - order->second, 0)));
        }
    }

    const Traced& traced_;
    Passage passage_;
    Stage stage_ = Stage::Gap;
    bool waitsForStaff_ = false; ///< in S8, which is a lane's treatment as well
    std::uint32_t since_ = 0;
    std::int64_t now_ = 0;
    std::optional<std::int64_t> begun_;
    std::optional<std::int64_t> inspected_;
    std::optional<std::int64_t> border_;
    std::map<std::uint8_t, Interval> agencies_;
    std::map<std::uint8_t, Interval> samples_;
    std::vector<std::pair<std::uint8_t, Interval>> yard_; ///< by operation
    std::optional<Interval> borderRelease_;
    std::map<std::uint32_t, std::int64_t> ordered_;
    std::map<std::uint32_t, std::int64_t> obeyed_;
};

/// Whether a piece of the way counts for a stage or a sum.
bool counts(Stage piece, Stage stage)
{
    switch (stage) {
    case Stage::Total:
        return true;
    case Stage::Gov:
        return partyOf(piece) == Party::Gov;
    case Stage::Trade:
        return partyOf(piece) == Party::Trade;
    case Stage::Oper:
        return partyOf(piece) == Party::Oper;
    default:
        return piece == stage;
    }
}

} // namespace

Passage passageOf(const Traced& traced)
{
    return Walk(traced).take();
}

std::optional<Spent> spentIn(const Passage& passage, Stage stage, std::int64_t until)
{
    if (passage.excluded != Exclusion::None)
        return std::nullopt;
    // A part of what is not known whole says nothing: the four have to add up. A gap is a stage of what left, too.
    const bool sum = stage >= Stage::Total || stage == Stage::Gap;
    if (sum && passage.outcome != Outcome::Exited && stage != Stage::Total)
        return std::nullopt;
    if (stage == Stage::Total && passage.outcome != Outcome::Exited && passage.outcome != Outcome::Open)
        return std::nullopt;
    const auto open = static_cast<std::uint32_t>(
        std::clamp<std::int64_t>(until - passage.opened, 0, std::numeric_limits<std::uint32_t>::max()));
    const bool beside = std::ranges::contains(kBeside, stage);
    bool any = sum;
    Spent spent;
    for (const Interval& one : beside ? passage.beside : passage.path) {
        if (!counts(one.stage, stage))
            continue;
        any = true;
        spent.milliseconds += one.end.value_or(std::max(open, one.begin)) - one.begin;
        spent.whole = spent.whole && one.end.has_value();
    }
    if (!any)
        return std::nullopt;
    const bool cutShort = passage.outcome == Outcome::Returned || passage.outcome == Outcome::Cancelled;
    if (!beside && cutShort && !passage.path.empty() && counts(passage.path.back().stage, stage))
        spent.whole = false;
    return spent;
}

} // namespace tongguan::report
