// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/bytes.h"
#include "kiosk/documents/ticket_code.h"
#include "tests/ui/samples.h"

#include <algorithm>
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
    view.told = {{"Hekou Fresh Fruit Trading", "10:21", 1}, {"North yard", "", 2}};
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

flow::StaffView staffAtMachines()
{
    using flow::MachineWord;
    flow::StaffView view = staffAtWork();
    flow::CaseCard& card = *view.card;
    card.row.lane = Lane::Hold;
    card.reasons = {{.code = "IMG_REVIEW_PENDING",
                     .rule = 29,
                     .saw = {{.field = "reading", .value = "REVIEW_IMPOSSIBLE", .source = "device"}}}};
    card.fields = {{"scan", "REVIEW_IMPOSSIBLE", Source::Camera, false, true},
                   {"empty", "NOT_EMPTY", Source::Scale, false, true},
                   {"seal", "YN 0017268", Source::Radio, true, false}};
    card.pending.reset();
    card.machines = {{"XRAY", "REVIEW_IMPOSSIBLE", MachineWord::Open, 0, "10:31"},
                     {"UNDERCAR", "ALERT", MachineWord::Bad, 0, "10:12"},
                     {"EMPTY_BOX", "ALERT", MachineWord::Bad, 0, "10:13"},
                     {"RADIATION", "OK", MachineWord::Good, 0, "10:11"},
                     {"WEIGHBRIDGE", "OK", MachineWord::Good, 18'420, ""},
                     {"TEMP", "ALERT", MachineWord::Bad, 384, "10:14"},
                     {"SEAL", "TAMPER_ALERT", MachineWord::Bad, 0, ""}};
    view.link.state = flow::LinkState::Offline;
    view.alarms = {{"MACHINE_LOST", "xray-1 · RUI-K01", 240}, {"MACHINE_ALARM", "rpm-1", 30}};
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

flow::StaffView staffAtUndo()
{
    flow::StaffView view = staffAtWork();
    view.undo = flow::UndoOffer{.what = "staff.verify", .subject = "document.number", .order = 7, .secondsLeft = 6};
    return view;
}

flow::StaffView staffAsked()
{
    flow::StaffView view;
    view.signIn = flow::SignIn::SignedIn;
    view.staffId = "0417";
    view.staffName = "王示例";
    view.agency = "BORDER";
    view.leavingIn = 12;
    return view;
}

flow::StaffView staffSearching()
{
    flow::StaffView view = staffAtWork();
    view.card.reset();
    view.page = flow::StationPage::Search;
    view.search = flow::SearchView{.rows = {view.queue[3], view.queue[1]}};
    view.search->rows[1].state = clearance::State::Exited;
    view.search->rows[1].over = true;
    return view;
}

flow::StaffView staffAtShift()
{
    flow::StaffView view = staffAtWork();
    view.card.reset();
    view.page = flow::StationPage::Shift;
    view.shift = flow::ShiftState{.classes = {{QueueClass::Safety, 1, 760},
                                              {QueueClass::Priority, 1, 90},
                                              {QueueClass::Green, 2, 245},
                                              {QueueClass::Aeo, 1, 40},
                                              {QueueClass::Normal, 3, 26 * 3600}},
                                  .onSite = 42,
                                  .alarms = 2,
                                  .devices = 0,
                                  .paper = 1};
    return view;
}

flow::StaffView staffHandedOver()
{
    flow::StaffView view = staffAtShift();
    view.page = flow::StationPage::Cases;
    view.handedOver = flow::HandOver{.from = "0532", .to = "0417", .at = {}, .state = *view.shift};
    view.shift.reset();
    return view;
}

flow::StaffView staffAtDraw()
{
    using clearance::Agency;
    flow::StaffView view = staffAtWork();
    view.card.reset();
    view.page = flow::StationPage::Draw;
    const std::string hash(64, 'a');
    view.draw = flow::DrawView{.today = {.day = "2026-11-25", .hash = hash, .sealed = true},
                               .yesterday = {.day = "2026-11-24", .hash = hash, .seed = std::string(64, '5')},
                               .drawn = 86,
                               .roster = {{"0417", "王示例", "BORDER", true, {"RUI-0161"}},
                                          {"0532", "Li Yangben", "CUSTOMS", true, {"RUI-0161", "RUI-0180"}},
                                          {"0611", "Zhao Jiashe", "CUSTOMS", false, {}}},
                               .hits = {{"RUI-0161", Agency::Customs, {"0532", "0700"}, {"0701"}, "91530000000000000X"},
                                        {"RUI-0180", Agency::Border, {"0417", "0233"}, {}, ""}}};
    return view;
}

flow::StaffView staffAtDay()
{
    flow::StaffView view = staffAtWork();
    view.card.reset();
    view.page = flow::StationPage::Day;
    view.day = flow::DayView{.day = "2026-11-25", .closesAt = "18:00", .near = true, .cameIn = 86, .finished = 80};
    for (const flow::CaseRow& row : view.queue)
        view.day->open.push_back({.row = row});
    view.day->open[0].row.owner = "0532";
    view.day->open[4].explanation = "WAITS_FOR_LABORATORY";
    view.day->open[4].by = "0417";
    return view;
}

flow::StaffView staffAtQueue()
{
    flow::StaffView view = staffAtWork();
    view.card.reset();
    view.page = flow::StationPage::Queue;
    view.lanes = flow::QueueView{
        .lanes = {{.lane = Lane::Joint,
                   .sign = "7",
                   .waiting = {{"c5", "RUI-0161", QueueClass::Safety, 140},
                               {"c7", "RUI-0166", QueueClass::Priority, 2450},
                               {"c8", "RUI-G019", QueueClass::Green, 610, true},
                               {"c9", "RUI-0170", QueueClass::Normal, 5400}},
                   .called = {{"c10", "RUI-0158", 2, 95}},
                   .wait = clearance::WaitTime{.p50 = 34, .p90 = 95}},
                  {.lane = Lane::Staff,
                   .sign = "9",
                   .waiting = {{"c4", "RUI-0173", QueueClass::Normal, 372}, {"c6", "RUI-0180", QueueClass::Normal, 40}},
                   .called = {},
                   .wait = clearance::WaitTime{.p50 = 12, .p90 = 25}},
                  {.lane = Lane::Scan, .sign = "4", .waiting = {}, .called = {}, .wait = {}}},
        .requests = {{"c9",
                      "RUI-0170",
                      {.reason = clearance::PriorityReason::LiveAnimal,
                       .until = "14:30",
                       .askedBy = "0532",
                       .open = true,
                       .approved = {},
                       .why = {},
                       .answeredBy = {}}}}};
    return view;
}

flow::StaffView staffAtFigures()
{
    using report::Party;
    using report::Stage;
    flow::StaffView view = staffAtWork();
    view.card.reset();
    view.page = flow::StationPage::Figures;
    view.figures = flow::FiguresView{
        .day = "2026-11-25",
        .crossings = 186,
        .through = 141,
        .onTheirWay = 43,
        .total = {Stage::Total, 141, 43, 2'520'000, 6'180'000},
        .stages = {{Stage::S1, 184, 2, 61'000, 118'000},
                   {Stage::Kiosk, 181, 1, 4'000, 7'000},
                   {Stage::S3, 160, 21, 900'000, 2'940'000},
                   {Stage::Come, 158, 2, 140'000, 310'000},
                   {Stage::Away, 6, 0, 480'000, 1'260'000},
                   {Stage::S4, 58, 3, 260'000, 420'000},
                   {Stage::S5, 37, 9, 2'160'000, {}},
                   {Stage::S8, 12, 4, 1'500'000, 4'200'000},
                   {Stage::S9, 141, 1, 75'000, 610'000},
                   {Stage::S10, 141, 3, 330'000, 900'000},
                   {Stage::Held, 3, 1, {}, {}}},
        .parties = {{Party::Gov, 0.57}, {Party::Trade, 0.24}, {Party::Oper, 0.18}, {Party::Unattributed, 0.01}},
        .shares = {{"DOCUMENT_READ_AT_ONCE", 171, 184},
                   {"REFERRED_TO_STAFF", 31, 181},
                   {"REFERRAL_UNNEEDED", 12, 31},
                   {"INSPECTED", 46, 181},
                   {"HIT", 5, 46},
                   {"CLEARED_OFFLINE_FIRST", 66, 141}},
        .arrivals = {0, 0, 0, 0, 0, 0, 0, 4, 21, 34, 31, 19, 12, 22, 27, 16, 0, 0, 0, 0, 0, 0, 0, 0},
        .hour = 15};
    return view;
}

flow::StaffView staffAtFirstFigures()
{
    flow::StaffView view = staffAtFigures();
    view.figures = flow::FiguresView{.day = "2026-11-25",
                                     .reading = true,
                                     .crossings = 2,
                                     .onTheirWay = 2,
                                     .stages = {{report::Stage::S1, 2, 0, {}, {}}, {report::Stage::S3, 0, 2, {}, {}}},
                                     .arrivals = {0, 0, 0, 0, 0, 0, 0, 0, 2},
                                     .hour = 8};
    return view;
}

flow::StaffView staffAskedForPriority()
{
    flow::StaffView view = staffAtWork();
    view.queue[4].place = 3;
    view.queue[4].asks = true;
    view.card->pending.reset();
    view.card->caseOpen = false;
    view.card->fields.clear();
    view.card->row = view.queue[4];
    view.card->priority = flow::PriorityShown{.reason = clearance::PriorityReason::Perishable,
                                              .until = "14:30",
                                              .askedBy = "0532",
                                              .open = true,
                                              .approved = {},
                                              .why = {},
                                              .answeredBy = {}};
    view.card->possible = {.call = true, .answerPriority = true, .changeLane = true, .inspect = true, .detain = true};
    return view;
}

flow::StaffView staffMayAskPriority()
{
    flow::StaffView view = staffAskedForPriority();
    view.queue[4].asks = false;
    view.card->row = view.queue[4];
    view.card->priority.reset();
    view.card->possible = {.call = true, .askPriority = true, .changeLane = true, .inspect = true, .detain = true};
    return view;
}

flow::StaffView staffAtFees()
{
    flow::StaffView view = staffAtWork();
    view.card->fees = {{{"车辆过磅费", "Weighing"}, 1, 3000, "CNY", "0417"}};
    view.card->offers = {
        {"WEIGH", "2026-1", {"车辆过磅费", "Weighing"}, {"30元/车次", "30 CNY a vehicle"}},
        {"PARK", "2026-1", {"停车费", "Parking"}, {"5元/车·天", "5 CNY a vehicle and day"}},
        {"CRANE", "2026-1", {"吊箱移位费", "Lifting a container"}, {"200元/箱", "200 CNY a container"}},
        {"UNSTUFF", "2026-1", {"掏箱费", "Unloading for inspection"}, {"280元/箱", "280 CNY a container"}},
        {"REEFER", "2026-1", {"冷藏供电费", "Power for cold goods"}, {"8元/小时", "8 CNY an hour"}},
        {"DISINFECT", "2026-1", {"车辆消毒费", "Disinfection"}, {"20元/车次", "20 CNY a vehicle"}}};
    return view;
}

flow::StaffView staffAtYard()
{
    using clearance::Operation;
    flow::StaffView view = staffAtWork();
    view.card->yard = {{Operation::IntraYardMove, 30, 544, false, false},
                       {Operation::CraneShift, 40, 2'610, true, true},
                       {Operation::Unstuff, 120, {}, false, false},
                       {Operation::OwnerPickup, 0, {}, false, false}};
    return view;
}

flow::StaffView staffAtComplaints()
{
    using clearance::ComplaintTopic;
    flow::StaffView view = staffAtWork();
    view.card.reset();
    view.page = flow::StationPage::Complaints;
    view.complaints = flow::ComplaintsView{
        {{"K7P-3M9", ComplaintTopic::Fee, clearance::ComplaintPlace::Yard, "", 9 * 86400, true, {}, "", {}},
         {"A2D-W4X",
          ComplaintTopic::Waiting,
          clearance::ComplaintPlace::Inspection,
          "RUI-0161",
          5400,
          false,
          {},
          "",
          {}},
         {"7K3F9-2M4XA",
          ComplaintTopic::Other,
          clearance::ComplaintPlace::Elsewhere,
          "RUI-0172",
          2700,
          false,
          {},
          "",
          flow::AskedFromAfar{clearance::MessageKind::Question,
                              clearance::Language::Vi,
                              "Xe của tôi chở thanh long. Sau khi kiểm dịch tôi có được đi ngay không?",
                              "0900 000 000",
                              {}}},
         {"3M4XA-7K3F9",
          ComplaintTopic::Other,
          clearance::ComplaintPlace::Elsewhere,
          "",
          600,
          false,
          {},
          "",
          flow::AskedFromAfar{.kind = clearance::MessageKind::Question,
                              .language = clearance::Language::Lo,
                              .text = {},
                              .contact = {},
                              .topic = clearance::QuestionTopic::Way}},
         {"Q9T-H6E",
          ComplaintTopic::Goods,
          clearance::ComplaintPlace::Gate,
          "",
          86400,
          false,
          clearance::ComplaintAnswer::Explained,
          "0417",
          {}}},
        {{"k1",
          {.zh = "检疫后多久可以离开？", .en = "How soon may I leave after quarantine?"},
          {.zh = "结果出来后即可。", .en = "As soon as the result is there."}},
         {"k2",
          {.zh = "口岸几点开门？", .en = "When does the port open?"},
          {.zh = "每天 8:00 至 20:00。", .en = "Each day from 8:00 to 20:00."}}}};
    return view;
}

flow::StaffView staffAtConsolidated()
{
    flow::StaffView view = staffAtWork();
    view.card.reset();
    view.page = flow::StationPage::Consolidated;
    const auto firm = [](std::string uscc, std::string name, std::size_t trips, std::int64_t kg, std::string by) {
        flow::ConsolidatedFirm one{.name = std::move(name), .closedBy = std::move(by)};
        one.declaration.enterprise = std::move(uscc);
        one.declaration.day = "2026-11-25";
        for (std::size_t i = 0; i < trips; ++i)
            one.declaration.trips.push_back("trip" + std::to_string(i));
        one.declaration.lines = {{"08109080", "VN", kg / 10, kg}};
        return one;
    };
    view.consolidated = flow::ConsolidatedView{
        "2026-11-25",
        {firm("91532500MA6TE5T09F", "Hekou Fresh Fruit Trading", 4, 73600, ""),
         firm("91532500MA6TE5T17A", "Honghe Vegetables and Flowers Import and Export", 11, 182400, ""),
         firm("91532500MA6TE5T25B", "Mile Flower Cooperative", 2, 9800, "0417")}};
    return view;
}

flow::StaffView staffAtRejects()
{
    flow::StaffView view = staffAtWork();
    view.card.reset();
    view.page = flow::StationPage::Rejects;
    const auto row = [](std::string key, std::string ticket, std::string by, std::string code,
                        std::vector<std::string> fields, std::int64_t age, std::string owner) {
        return flow::RejectRow{.key = std::move(key),
                               .crossing = {},
                               .ticket = std::move(ticket),
                               .kiosk = "HKM-K02",
                               .type = "crossing.decided",
                               .by = std::move(by),
                               .code = std::move(code),
                               .fields = std::move(fields),
                               .ageSeconds = age,
                               .overdue = owner.empty() && age >= 900,
                               .owner = std::move(owner)};
    };
    view.rejects =
        flow::RejectsView{.rows = {row("HKM-K02/4711", "HKM-0172", "window", "FORMAT",
                                       {"decision.lane", "declaration.container", "plate"}, 1260, ""),
                                   row("HKM-K01/118", "", "gateway", "BODY", {}, 240, ""),
                                   row("HKM-K01/90", "HKM-0161", "window", "E217", {"goods.hs"}, 5400, "0417")},
                          .count = 3};
    return view;
}

flow::StaffView staffWithCases(int count)
{
    flow::StaffView view = staffAtWork();
    view.card.reset();
    view.alarms.clear();
    const flow::CaseRow model = view.queue[3];
    view.queue.clear();
    for (int i = 0; i < count; ++i) {
        flow::CaseRow row = model;
        row.crossing = "case" + std::to_string(i);
        row.ticket = "RUI-" + std::to_string(i);
        row.ageSeconds = count - i;
        view.queue.push_back(std::move(row));
    }
    return view;
}

flow::StaffView staffAtBus()
{
    flow::StaffView view = staffAtBareCase();
    flow::CaseCard& card = *view.card;
    card.reasons = {{.code = "PAX_COUNT", .rule = 35, .saw = {{"listed", "45"}, {"present", "43"}}}};
    card.bus = flow::BusCard{.listed = 45, .counted = 42, .mayClose = true};
    card.bus->missing = {{.name = "HOANG VAN MAU", .seat = "3A", .place = 5}, {.place = 17}};
    card.bus->waiting = {{.name = "VU VAN MAU", .number = "C9999999", .reasons = {std::string(flow::kUnlisted)}},
                         {.name = "TRAN VAN DU", .number = "C3000002", .place = 2, .reasons = {"PAX_MINOR"}}};
    return view;
}

flow::BoardView board()
{
    flow::BoardView view;
    view.portZh = "河口口岸";
    view.portLatin = "Hekou · Hà Khẩu";
    view.rows = {
        {Lane::Green, "2", Arrow::Up, "G018", {"G019", "G020"}, clearance::WaitTime{.p50 = 6, .p90 = 14}},
        {Lane::Fast, "3", Arrow::TurnRight, "0172", {"0174", "0178"}, clearance::WaitTime{.p50 = 4, .p90 = 9}},
        {Lane::Scan, "4", Arrow::TurnLeft, "0163", {"0167", "0168"}, clearance::WaitTime{.p50 = 25, .p90 = 60}},
        {Lane::Normal, "5", Arrow::TurnLeft, "0166", {"0170", "0171"}, clearance::WaitTime{.p50 = 18, .p90 = 45}},
        {Lane::Pax, "8", Arrow::Right, "B007", {"B008"}, {}}};
    view.calling = view.rows[0];
    view.calling->bay = 2;
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
    view.rows[0].wait = clearance::WaitTime{.p50 = 3, .p90 = 6};
    view.rows[2] = {
        Lane::Fast, "3", Arrow::TurnRight, "1000", {"1001", "1004"}, clearance::WaitTime{.p50 = 8, .p90 = 125}};
    view.rows[4].called = "1002";
    return view;
}

std::string ticketCode()
{
    const auto sign = [](ByteView what) {
        documents::CodeSignature signature{};
        std::ranges::copy(sha256(what), signature.begin());
        std::ranges::copy(sha256(asBytes("nobody")), signature.begin() + 32);
        return signature;
    };
    return documents::encodeTicket({.number = "HKM-G018",
                                    .crossing = "019abc00-0000-7000-8000-000000000018",
                                    .port = "CNHKM",
                                    .lane = "L_GREEN",
                                    .sign = "2",
                                    .issuedAt = fromIso("2026-11-25T01:41:00Z").value(),
                                    .provisional = true,
                                    .plate = documents::plateTag("29H01726"),
                                    .revision = 1},
                                   {.id = {1, 2, 3, 4, 5, 6, 7, 8}, .sign = sign})
        .value();
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
    content.wait = clearance::WaitTime{.p50 = 6, .p90 = 14};
    content.plate = "29H-017.26";
    content.code = ticketCode();
    content.followCode = "7K3F-9Q2M";
    content.followAddress = "HTTPS://FOLLOW.HEKOU.EXAMPLE/T/HKM-G018/7K3F9Q2M";
    content.hotlines = {"12360", "12367"};
    content.kiosk = "K03";
    content.provisional = true;
    return content;
}

} // namespace tongguan::test
