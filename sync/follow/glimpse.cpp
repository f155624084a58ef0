// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/follow/glimpse.h"

#include "kiosk/clearance/events.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tongguan::follow {

using namespace clearance;

namespace {

using Step = Glimpse::Step;

/// Events of which only that they happened is told.
constexpr std::array<std::pair<std::string_view, Step>, 15> kBare{{{Opened::kType, Step::Arrived},
                                                                   {FactsConfirmed::kType, Step::Confirmed},
                                                                   {NoShow::kType, Step::Missed},
                                                                   {CaseOpened::kType, Step::ToStaff},
                                                                   {CaseResolved::kType, Step::StaffDone},
                                                                   {InspectionBegun::kType, Step::Inspecting},
                                                                   {InspectionClosed::kType, Step::Inspected},
                                                                   {InspectionSkipped::kType, Step::NotInspected},
                                                                   {Detained::kType, Step::Detained},
                                                                   {TurnedBack::kType, Step::TurnedBack},
                                                                   {Cancelled::kType, Step::Cancelled},
                                                                   {DecisionConfirmed::kType, Step::WindowAgreed},
                                                                   {Exited::kType, Step::Left},
                                                                   {Closed::kType, Step::Left},
                                                                   {Abandoned::kType, Step::Gone}}};

/// What the event's own members add.
struct Tell {
    Glimpse& out;

    bool operator()(const CodeRead& event) const
    {
        out.step = Step::Declared;
        out.batch = event.batch;
        out.container = event.container;
        out.declaration = event.declaration;
        return true;
    }
    bool operator()(const ContainerRead& event) const
    {
        out.step = Step::Declared;
        out.container = event.number;
        return true;
    }
    bool operator()(const Decided& event) const
    {
        out.step = Step::Decided;
        out.lane = event.decision.lane;
        out.provisional = event.decision.provisional;
        out.reasons = shownToDriver(event.decision.reasons);
        out.declaration = event.declaration;
        for (const Draw& draw : event.decision.draws)
            out.draws.push_back({.agency = draw.agency, .day = draw.seed, .p = draw.p, .u = draw.u, .hit = draw.hit});
        return true;
    }
    bool operator()(const FindingRecorded& event) const
    {
        out.step = Step::Recorded;
        out.finding = GlimpsedFinding{.agency = event.agency, .passed = event.outcome == Outcome::Pass};
        return true;
    }
    bool operator()(const TicketIssued& event) const
    {
        out.step = Step::Ticketed;
        out.number = event.number;
        out.sign = event.sign;
        out.lane = event.lane;
        out.revision = event.revision;
        out.queueClass = event.queueClass;
        return true;
    }
    bool operator()(const Merged& event) const
    {
        out.step = Step::Merged;
        out.number = event.number;
        out.sign = event.sign;
        out.lane = event.lane;
        return true;
    }
    bool operator()(const QueuePlaced& event) const
    {
        out.step = Step::Placed;
        out.queueClass = event.queueClass;
        return true;
    }
    bool operator()(const Called& event) const
    {
        out.step = Step::Called;
        out.sign = event.sign;
        out.bay = event.bay;
        return true;
    }
    bool operator()(const Cleared& event) const
    {
        out.step = Step::Released;
        out.provisional = event.provisional;
        return true;
    }
    template <class Other> bool operator()(const Other& /*event*/) const { return false; }
};

} // namespace

std::optional<Glimpse> glimpse(std::string_view type, std::string_view crossing, UtcTime at, std::string_view body)
{
    Glimpse out;
    out.crossing = crossing;
    out.at = at;
    if (const auto bare = std::ranges::find(kBare, type, &std::pair<std::string_view, Step>::first);
        bare != kBare.end()) {
        out.step = bare->second;
        return out;
    }
    constexpr std::array<std::string_view, 9> kTold{CodeRead::kType,        ContainerRead::kType, Decided::kType,
                                                    FindingRecorded::kType, TicketIssued::kType,  Called::kType,
                                                    Cleared::kType,         QueuePlaced::kType,   Merged::kType};
    if (std::ranges::find(kTold, type) == kTold.end())
        return std::nullopt;
    const auto event = crossingEventFrom(type, body);
    if (!event || !std::visit(Tell{out}, *event))
        return std::nullopt;
    return out;
}

} // namespace tongguan::follow
