// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/port/pieces.h"

#include <algorithm>
#include <format>

namespace tongguan::test {

std::span<const Piece> pieces()
{
    static const std::vector<Piece> all{
        {.name = "start", .deeds = {{"K01", "settle"}}, .kiosk = "K01", .level = "note+settle+tell"},
        {.name = "capture",
         .deeds = {{"K01", "staff-truck"}, {"K01", "settle"}},
         .kiosk = "K01",
         .level = "note+settle+tell",
         .station = true},
        {.name = "staff",
         .deeds = {{"S01", "sync+verify+sync"}, {"K01", "settle"}, {"S01", "settle"}},
         .kiosk = "K01",
         .level = "note+settle+tell",
         .station = true},
        {.name = "correction",
         .deeds = {{"K01", "empty-truck"}, {"K01", "settle"}},
         .kiosk = "K01",
         .level = "note+settle+tell"},
        {.name = "retention",
         .deeds = {{"K01", "leave+settle"}, {"K01", "later+retention+settle"}},
         .kiosk = "K01",
         .level = "later+note+settle+tell"},
        {.name = "migration", .deeds = {{"K02", "settle"}}, .kiosk = "K02", .level = "note+settle+tell"},
    };
    return all;
}

std::span<const Kind> kinds()
{
    static constexpr std::array kAll{
        Kind{"file-error", Fault::Error, Calls::File},
        Kind{"file-kill", Fault::Kill, Calls::File},
        Kind{"power-all", Fault::PowerCut, Calls::File, Lost::All},
        Kind{"power-last", Fault::PowerCut, Calls::File, Lost::AllButLast},
        Kind{"power-torn", Fault::PowerCut, Calls::File, Lost::OnlyFirst512OfEach},
        Kind{"power-second", Fault::PowerCut, Calls::File, Lost::EverySecond},
        Kind{"disk-full", Fault::DiskFull, Calls::File},
        Kind{"net-error", Fault::Error, Calls::Net},
        Kind{"net-kill", Fault::Kill, Calls::Net},
        Kind{"line-cut", Fault::LineCut, Calls::Net},
        Kind{"answer-lost", Fault::Swallow, Calls::Net},
    };
    return kAll;
}

std::string_view kindOf(const FaultAt& fault)
{
    const auto found = std::ranges::find_if(kinds(), [&](const Kind& kind) {
        return kind.fault == fault.fault && kind.calls == fault.calls && kind.lost == fault.lost;
    });
    return found == kinds().end() ? "none" : found->name;
}

std::string nameOf(const FaultAt& fault)
{
    return std::format("{} {} {} {}", pieces()[fault.piece].name, kVictims[static_cast<std::size_t>(fault.victim)],
                       kindOf(fault), fault.at);
}

} // namespace tongguan::test
