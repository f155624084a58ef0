// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/samples.h"

#include <array>

namespace tongguan::test {
namespace {

using clearance::Arrow;
using clearance::Lane;
using clearance::Source;
using flow::Freshness;
using flow::QueueClass;

std::vector<flow::CaseRow> queue()
{
    return {
        {"c1", "RUI-0169", "云N·T0169", Lane::Hold, "1", QueueClass::Safety, "SEAL_MISMATCH", 760, 600, false},
        {"c2", "RUI-G017", "6K-0117", Lane::Quar, "6", QueueClass::Green, "QUAR_TREAT", 245, 600, false},
        {"c3", "RUI-G021", "4H-0121", Lane::Staff, "9", QueueClass::Green, "CERT_UNVERIFIED", 90, 600, false},
        {"c4", "RUI-0173", "5K-0172", Lane::Staff, "9", QueueClass::Normal, "MANUAL_UNVERIFIED", 372, 600, false, true},
        {"c5", "RUI-0161", "7M-0161", Lane::Joint, "7", QueueClass::Normal, "ORD_JOINT", 140, 3600, false},
        {"c6", "RUI-0180", "云K·T0180", Lane::Staff, "9", QueueClass::Normal, "DOC_EXPIRED", 40, 600, true},
    };
}

flow::CaseCard card()
{
    flow::CaseCard card;
    card.row = queue()[3];
    card.goods = "鲜芒果, 12,600 kg";
    card.codes = {"MANUAL_UNVERIFIED", "REF_AGED_CERTS"};
    card.ruleSet = "2026-11-20";
    card.provisional = true;
    card.fields = {{"document.number", "MS 001726", Source::Typed, false, true},
                   {"document.name", "AUNG NAMUNA", Source::Typed, true, false, true},
                   {"document.birth", "1985-02-14", Source::Typed, true, false}};
    card.pictures = {"sample-2", "sample-1"};
    card.ages = {{"orders", 180, Freshness::Ok},
                 {"declarations", 540, Freshness::Ok},
                 {"watch", 26 * 3600, Freshness::Degraded},
                 {"permits", 2 * 3600, Freshness::Ok},
                 {"enterprises", 3 * 24 * 3600, Freshness::Ok},
                 {"lanes", 2 * 24 * 3600, Freshness::Ok}};
    card.pending = flow::PendingChange{Lane::Normal, "5", "VERIFIED_BY_STAFF", "0417", 258};
    card.suggested = Lane::Scan;
    return card;
}

} // namespace

flow::StaffView signedOut()
{
    flow::StaffView view;
    view.signIn = flow::SignIn::Wrong;
    view.link.state = flow::LinkState::Online;
    return view;
}

flow::StaffView staffAtWork()
{
    flow::StaffView view;
    view.signIn = flow::SignIn::SignedIn;
    view.staffId = "0417";
    view.staffName = "王示例";
    view.agency = "BORDER";
    view.queue = queue();
    view.card = card();
    view.choices = {{Lane::Hold, "1", false},
                    {Lane::Quar, "6", false},
                    {Lane::Joint, "7", false},
                    {Lane::Scan, "4", true},
                    {Lane::Normal, "5", true}};
    view.alarms = {{"PRINTER_OUT", "RUI-K01", 95}};
    view.link = {flow::LinkState::Online, 180, 2, 1, 40};
    return view;
}

flow::BoardView board()
{
    flow::BoardView view;
    view.portZh = "河口口岸";
    view.portLatin = "Hekou · Hà Khẩu";
    view.rows = {{Lane::Green, "2", Arrow::Up, "G018", {"G019", "G020"}, 6},
                 {Lane::Fast, "3", Arrow::TurnRight, "0172", {"0174", "0178"}, 4},
                 {Lane::Scan, "4", Arrow::TurnLeft, "0163", {"0167", "0168"}, 25},
                 {Lane::Normal, "5", Arrow::TurnLeft, "0166", {"0170", "0171"}, 18},
                 {Lane::Pax, "8", Arrow::Right, "B007", {"B008"}, {}}};
    view.calling = view.rows[0];
    view.hotlines = {"12360", "12367"};
    view.link.state = flow::LinkState::Online;
    return view;
}

flow::BoardView boardOfAllLanes(clearance::Language neighbour)
{
    flow::BoardView view = board();
    view.neighbour = neighbour;
    view.calling.reset();
    view.rows.clear();
    constexpr std::array kOrder{Lane::Empty, Lane::Green, Lane::Fast,  Lane::Scan,  Lane::Normal, Lane::Pax,
                                Lane::Joint, Lane::Quar,  Lane::Staff, Lane::Weigh, Lane::Manual, Lane::Hold};
    for (std::size_t i = 0; i < kOrder.size(); ++i)
        view.rows.push_back({kOrder[i], std::to_string(i + 1), Arrow::Up, {}, {}, {}});
    view.rows[0].next = {"1003"};
    view.rows[0].waitMinutes = 3;
    view.rows[2] = {Lane::Fast, "3", Arrow::TurnRight, "1000", {"1001", "1004"}, 8};
    view.rows[4].called = "1002";
    return view;
}

app::TicketContent ticket()
{
    app::TicketContent content;
    content.portZh = "河口";
    content.portLatin = "Hekou";
    content.at = "2026-11-25 09:41";
    content.lane = Lane::Green;
    content.sign = "2";
    content.arrow = Arrow::Up;
    content.ticket = "HKM-G018";
    content.waitMinutes = 6;
    content.plate = "29H-017.26";
    content.code = "TG1:CNHKM:HKM-G018:2:2026-11-25T01:41Z:7K2M9QXW";
    content.hotlines = {"12360", "12367"};
    content.kiosk = "K03";
    content.provisional = true;
    return content;
}

} // namespace tongguan::test
