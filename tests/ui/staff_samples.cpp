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
    card.reasons = {
        {.code = "MANUAL_UNVERIFIED",
         .rule = 7,
         .saw = {{.field = "document.number", .source = "typed"}, {.field = "document.birth", .source = "typed"}}},
        {.code = "DRAW_HIT",
         .rule = 28,
         .saw = {{.field = "agency", .value = "CUSTOMS", .source = "draw_rates"},
                 {.field = "p", .value = "50000", .source = "draw_rates"},
                 {.field = "u", .value = "31720", .source = "draw_seeds"}}},
        {.code = "REF_AGED_CERTIFICATES",
         .rule = 33,
         .saw = {{.field = "dataset",
                  .value = "certificates",
                  .source = "certificates",
                  .version = "2026-11-20",
                  .age = 26 * 3600}}}};
    card.wouldChange = {{.lane = Lane::Scan, .without = {"MANUAL_UNVERIFIED"}},
                        {.lane = Lane::Fast, .without = {"FAST_NO_RELEASE", "FAST_NO_DRAW"}}};
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
    card.caseOpen = true;
    card.possible = {.call = true, .changeLane = true, .detain = true, .turnBack = true, .cancel = true};
    return card;
}

flow::InspectionView inspection()
{
    using clearance::Agency;
    using clearance::Method;
    using clearance::Outcome;
    flow::InspectionView view;
    view.keys = {{"batch", "2026112500017"}, {"container", "CSQU 305438 3"}};
    view.orders = 4;
    view.begun = true;
    view.begunAt = "10:24";
    view.dueAt = "11:24";
    view.ageSeconds = 18 * 60;
    view.limitSeconds = 3600;
    flow::AgencyPart customs{.agency = Agency::Customs};
    customs.orders = {{Agency::Customs, Method::Manual, ""}, {Agency::Customs, Method::Sample, "2 boxes"}};
    customs.officers = {"Wang Shili", "Zhao Jiashe"};
    customs.outcome = Outcome::Pass;
    customs.at = "10:31";
    flow::AgencyPart border{.agency = Agency::Border, .mine = true};
    border.orders = {{Agency::Border, Method::Undercarriage, "cab, too"}};
    flow::AgencyPart transport{.agency = Agency::Transport};
    transport.orders = {{Agency::Transport, Method::Doc, "permit class and axles"}};
    view.parts = {customs, border, transport};
    return view;
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

flow::StaffView staffAtBareCase()
{
    flow::StaffView view = staffAtWork();
    view.card->row = view.queue[5];
    view.card->reasons = {{.code = "DECL_NONE", .rule = 23, .saw = {{.field = "plate", .value = "云KT0180"}}}};
    view.card->wouldChange = {{.lane = Lane::Normal, .without = {"DECL_NONE"}}};
    view.card->fields.clear();
    view.card->pictures.clear();
    view.card->pending.reset();
    view.choices.clear();
    int sign = 1;
    for (const Lane lane : clearance::kLanes) {
        if (lane != Lane::Staff && lane != Lane::Pax)
            view.choices.push_back({lane, std::to_string(sign++), lane != Lane::Hold});
    }
    view.refused = "PENDING";
    return view;
}

flow::StaffView staffAtInspection()
{
    flow::StaffView view = staffAtWork();
    view.queue[4].state = clearance::State::InInspection;
    view.queue[4].recorded = 1;
    view.queue[4].agencies = 3;
    view.queue[4].ageSeconds = 18 * 60;
    view.card->row = view.queue[4];
    view.card->row.plate = "24C-017.22";
    view.card->goods = "fresh durian, 17,200 kg";
    view.card->reasons = {
        {.code = "ORD_JOINT",
         .rule = 25,
         .saw = {{.field = "order", .value = "CUSTOMS MANUAL", .source = "orders", .age = 180},
                 {.field = "order", .value = "BORDER UNDERCARRIAGE", .source = "orders", .age = 180}}}};
    view.card->wouldChange.clear();
    view.card->fields.clear();
    view.card->pictures = {"sample-1"};
    view.card->pending.reset();
    view.card->suggested.reset();
    view.card->caseOpen = false;
    view.card->inspection = inspection();
    view.card->possible = {.detain = true, .turnBack = true};
    return view;
}

flow::StaffView staffBeforeInspection()
{
    flow::StaffView view = staffAtInspection();
    view.queue[4].state = clearance::State::Called;
    view.queue[4].agencies = 0;
    view.card->row = view.queue[4];
    view.card->inspection.begun = false;
    for (flow::AgencyPart& part : view.card->inspection.parts) {
        part.outcome.reset();
        part.officers.clear();
    }
    view.card->possible = {.call = true, .changeLane = true, .inspect = true, .detain = true, .turnBack = true};
    return view;
}

flow::StaffView staffAtLateOrder()
{
    flow::StaffView view = staffAtInspection();
    flow::InspectionView& inspection = view.card->inspection;
    inspection.ageSeconds = 61 * 60;
    inspection.parts[1].outcome = clearance::Outcome::PassOnCondition;
    inspection.parts[1].officers = {"Li Yangben", "Chen Nituo"};
    inspection.parts[1].at = "10:40";
    inspection.parts[1].notes = "wash the undercarriage before departure";
    inspection.parts[2].outcome = clearance::Outcome::Treat;
    inspection.parts[2].officers = {"Sun Moni", "He Shuli"};
    inspection.parts[2].at = "10:44";
    inspection.late = {{clearance::Agency::Customs, clearance::Method::Disinfect, ""}};
    inspection.seal = "YN0099001";
    view.refused = "FOLLOW_UP";
    return view;
}

flow::StaffView staffAtRelease()
{
    flow::StaffView view = staffAtInspection();
    view.queue[4].state = clearance::State::Inspected;
    view.queue[4].recorded = 3;
    view.card->row = view.queue[4];
    view.card->inspection.closed = true;
    view.card->possible = {.release = true, .detain = true, .turnBack = true};
    return view;
}

flow::StaffView staffAtConflict()
{
    flow::StaffView view = staffAtRelease();
    view.queue[4].state = clearance::State::Conflict;
    view.queue[4].conflict = true;
    view.queue[4].ageSeconds = 16 * 60;
    view.queue[4].limitSeconds = 15 * 60;
    view.card->row = view.queue[4];
    view.card->notified = {clearance::Agency::Customs, clearance::Agency::Border};
    view.card->possible = {.detain = true, .turnBack = true, .resolve = true, .take = true};
    view.alarms = {{"CONFLICT_OVERDUE", "RUI-0161", 16 * 60}};
    return view;
}

flow::StaffView staffAtGate()
{
    flow::StaffView view = staffAtRelease();
    view.queue[4].state = clearance::State::Cleared;
    view.card->row = view.queue[4];
    view.card->possible = {.gate = true};
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
