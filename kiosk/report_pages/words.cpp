// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/report_pages/words.h"

#include <algorithm>
#include <array>

namespace tongguan::report {

namespace {

// The font of the pages has the characters of this file:
// !"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\]^_`abcdefghijklmnopqrstuvwxyz{|}~

struct Pair {
    std::string_view zh;
    std::string_view en;
    std::string_view in(PageLanguage language) const { return language == PageLanguage::Zh ? zh : en; }
};

constexpr std::array<std::pair<Word, Pair>, kWords> kTexts{{
    {Word::Title, {"口岸通关时效评估", "Clearance-time evaluation"}},
    {Word::Subtitle, {"从车辆停在自助终端到驶出口岸", "From the stop at the kiosk to the exit of the port"}},
    {Word::Period, {"%1 至 %2", "%1 to %2"}},
    {Word::AllDays, {"全部日期（%1 天）", "all days (%1)"}},
    {Word::Until, {"数据截至 %1", "data until %1"}},
    {Word::PortClock, {"口岸时间 UTC%1", "port time, UTC%1"}},
    {Word::Counted, {"计入的通关次数", "crossings counted"}},
    {Word::StillThere, {"截至时仍在口岸", "still in the port"}},
    {Word::Excluded, {"未计入（原因见第4页）", "not counted (reasons: page 4)"}},
    {Word::MedianTotal, {"总时间中位数", "median total time"}},
    {Word::NinetyTotal, {"90% 的车辆不超过", "90 of 100 took at most"}},
    {Word::AgenciesShare, {"等候监管部门所占", "waiting for agencies"}},
    {Word::OfTotal, {"占总时间", "of total time"}},
    {Word::StagesHeading, {"各阶段用时", "How long each stage took"}},
    {Word::StagesNote,
     {"深色条为中位数（P50），浅色条至第90百分位（P90），竖线为第95百分位（P95）。只含已结束的阶段；仍未结束的见第3页"
      "。",
      "Dark: median (P50). Pale: up to the 90th percentile (P90). Stroke: the 95th (P95). Stages that are over; those "
      "that "
      "were not are on page 3."}},
    {Word::Seconds, {"秒", "s"}},
    {Word::Minutes, {"分钟", "min"}},
    {Word::Hours, {"小时", "h"}},
    {Word::N, {"次数", "n"}},
    {Word::P50, {"P50", "P50"}},
    {Word::P90, {"P90", "P90"}},
    {Word::P95, {"P95", "P95"}},
    {Word::TooFew, {"不足5次，不公布", "fewer than 5: not told"}},
    {Word::FewMark, {"* 少于20次，仅供参考。", "* fewer than 20: with care."}},
    {Word::PartiesHeading, {"时间由谁负责", "Whose time it was"}},
    {Word::PartiesNote,
     {"已驶出车辆的总时间按责任方划分，四部分之和等于总时间。司机被叫号后不在场的时间计入司机，并在第1页单列。",
      "Total time of the vehicles that left, by who was responsible; the four add up to the whole. Time during which a "
      "called driver was absent is the driver's, and stands by itself on page 1."}},
    {Word::Mean, {"平均", "mean"}},
    {Word::Share, {"占比", "share"}},
    {Word::HoursHeading, {"一天中的各小时", "The hours of the day"}},
    {Word::HoursNote,
     {"上：平均每天到达的车辆数。下：排队等候的中位数（圆点）与第90百分位（短线），按到达时刻；不足5次的小时留空。",
      "Above: vehicles that arrive, a day. Below: wait in the queue, median (dot) and 90th percentile (stroke), by the "
      "hour "
      "of arrival; hours with fewer than 5 are left blank."}},
    {Word::ArrivalsADay, {"辆/天", "vehicles a day"}},
    {Word::QueueWait, {"排队等候（%1）", "wait in the queue (%1)"}},
    {Word::HourOfDay, {"口岸时间（时）", "hour, port time"}},
    {Word::LastingHeading, {"连同尚未结束的一起计算", "With those that are not over yet"}},
    {Word::LastingNote,
     {"仍在口岸的车辆往往等得最久。只看已结束的会低估等候时间，因此同时给出 Kaplan–Meier "
      "估计。曲线表示经过横轴所示时间后仍未结束的比例。",
      "Who is still there has often waited longest. Looking only at what is over makes waits look shorter, so the "
      "Kaplan–Meier estimate stands beside it. A curve shows the share that is not over after so much time."}},
    {Word::StillInPort, {"仍在口岸的比例", "share still in the port"}},
    {Word::StillInQueue, {"仍在排队的比例", "share still in the queue"}},
    {Word::AfterOpening, {"开始办理后的时间（%1）", "time since the stop at the kiosk (%1)"}},
    {Word::AfterTicket, {"取号后的时间（%1）", "time since the ticket (%1)"}},
    {Word::Open, {"未结束", "not over"}},
    {Word::Naive50, {"P50 仅已结束", "P50, over"}},
    {Word::Naive90, {"P90 仅已结束", "P90, over"}},
    {Word::Km50, {"P50 含未结束", "P50, all"}},
    {Word::Km90, {"P90 含未结束", "P90, all"}},
    {Word::NotReached, {"无法估计", "not reached"}},
    {Word::Stage, {"阶段", "stage"}},
    {Word::GroupsHeading, {"总时间，按类别", "Total time, by group"}},
    {Word::GroupsNote, {"只含已驶出的车辆。", "Vehicles that left."}},
    {Word::Group, {"类别", "group"}},
    {Word::RatesHeading, {"比率", "Rates"}},
    {Word::RatesNote, {"", ""}},
    {Word::Rate, {"指标", "rate"}},
    {Word::QualityHeading, {"数据质量", "How good the data are"}},
    {Word::QualityClock,
     {"时钟误差：中位数 %1，最大 %2（%3 次可核对）。", "Clock error: median %1, largest %2 (%3 could be checked)."}},
    {Word::QualityLate, {"工作人员操作一分钟后才入库的：%1。", "Recorded more than a minute after staff acted: %1."}},
    {Word::QualityUnattributed,
     {"无法归属的时间：%1（目标低于 2%）。", "Time that nobody can be named for: %1 (target: below 2%)."}},
    {Word::QualityExcluded, {"未计入：%1。", "Not counted: %1."}},
    {Word::QualityNone, {"无", "none"}},
    {Word::MethodHeading, {"方法", "Method"}},
    {Word::Method,
     {"依据世界海关组织《放行时间研究指南》第3版的做法，时间取自终端日志中的事件，不靠人工计时。百分位采用最近秩法，不"
      "插值；少于5次的不公布，少于20次的加注。钟点为口岸时间，全年不变。",
      "After the WCO's Time Release Study guide, version 3. Times are those of events in the kiosks' journals, nobody "
      "held a "
      "watch. Percentiles by nearest rank, without interpolation; fewer than 5 are not told, fewer than 20 are marked. "
      "Hours "
      "are the port's, the same all year."}},
    {Word::NotTold,
     {"没有事件可依据、因而不在此列：S0 口岸外排队、S2 申报、S7 缴税。",
      "Without events, and so not here: S0 outer queue, S2 declaration, S7 duty."}},
    {Word::Fingerprint,
     {"阶段文件 SHA-256 %1。任何人可用 tongguan report --stages 从该文件重算出相同的数字。",
      "SHA-256 of the stage file: %1. From that file anybody computes the same figures with tongguan report "
      "--stages."}},
    {Word::Page, {"第%1页，共%2页", "page %1 of %2"}},
    {Word::NoData, {"没有数据", "no data"}},
}};

struct StageText {
    Stage stage;
    Pair text;
};
constexpr StageText kStageTexts[] = {
    {Stage::S1, {"S1 自助终端办理", "S1 at the kiosk"}},
    {Stage::Kiosk, {"终端出票", "kiosk makes the ticket"}},
    {Stage::S3, {"S3 排队等候", "S3 queue"}},
    {Stage::Come, {"驶往通道", "drive to the lane"}},
    {Stage::Away, {"叫号后不在场", "absent when called"}},
    {Stage::S4, {"S4 机检", "S4 scan"}},
    {Stage::S5, {"S5 查验", "S5 inspection"}},
    {Stage::S8, {"S8 单证核验、检疫处理", "S8 documents, treatment"}},
    {Stage::S9, {"S9 查验后至放行", "S9 inspection to release"}},
    {Stage::S10, {"S10 放行后至驶出", "S10 release to exit"}},
    {Stage::Held, {"扣留、待解决冲突", "held"}},
    {Stage::Gap, {"无法归属", "not attributed"}},
    {Stage::S5Customs, {"S5 其中：海关", "S5 of these: customs"}},
    {Stage::S5Border, {"S5 其中：边检", "S5 of these: border"}},
    {Stage::S5Transport, {"S5 其中：交通运输", "S5 of these: transport"}},
    {Stage::S6, {"S6 送检结果", "S6 laboratory"}},
    {Stage::S9Border, {"S9 其中：边检放行", "S9 of these: border"}},
    {Stage::S11, {"S11 场内作业", "S11 yard work"}},
    {Stage::Total, {"总时间", "total"}},
    {Stage::Gov, {"监管部门", "agencies"}},
    {Stage::Trade, {"司机与企业", "driver and trader"}},
    {Stage::Oper, {"口岸经营方", "port operator"}},
};

struct PartyText {
    Party party;
    Pair text;
};
constexpr PartyText kPartyTexts[] = {{Party::Gov, {"监管部门", "agencies"}},
                                     {Party::Trade, {"司机与企业", "driver and trader"}},
                                     {Party::Oper, {"口岸经营方", "port operator"}},
                                     {Party::Unattributed, {"无法归属", "not attributed"}}};

struct ExclusionText {
    Exclusion exclusion;
    Pair text;
};
constexpr ExclusionText kExclusionTexts[] = {
    {Exclusion::Abandoned, {"中途离开 %1", "left unfinished %1"}},
    {Exclusion::NoBeginning, {"数据从中途开始 %1", "data begin in its middle %1"}},
    {Exclusion::ClockSet, {"期间时钟被调整 %1", "clock was set meanwhile %1"}},
    {Exclusion::Backwards, {"时间先后矛盾 %1", "times contradict each other %1"}},
    {Exclusion::TooLong, {"超过49天 %1", "over 49 days %1"}}};

struct CodeText {
    std::string_view code;
    Pair text;
};
constexpr CodeText kCodeTexts[] = {
    {"ENTRY", {"入境", "entry"}},
    {"EXIT", {"出境", "exit"}},
    {"FINAL", {"联网决定", "decided online"}},
    {"PROVISIONAL", {"离线暂定", "provisional"}},
    {"FRESH", {"鲜活农产品", "fresh produce"}},
    {"OTHER", {"其他货物", "other goods"}},
    {"TRUCK_LADEN", {"重载货车", "laden truck"}},
    {"TRUCK_EMPTY", {"空车", "empty truck"}},
    {"TRUCK_EMPTY_CONTAINER", {"空箱货车", "empty container"}},
    {"BUS", {"客车", "bus"}},
    {"CAR", {"小型客车", "car"}},
    {"PEDESTRIAN", {"行人", "pedestrian"}},
    {"TRANSIT", {"过境货车", "transit"}},
    {"L_STAFF", {"人工核验", "staff"}},
    {"L_HOLD", {"等待区", "hold"}},
    {"L_WEIGH", {"称重", "weighing"}},
    {"L_QUAR", {"检疫处理", "quarantine"}},
    {"L_JOINT", {"联合查验", "joint inspection"}},
    {"L_MANUAL", {"单部门查验", "one agency"}},
    {"L_SCAN", {"机检", "scan"}},
    {"L_GREEN", {"绿色通道", "green"}},
    {"L_FAST", {"快速（免查）", "fast"}},
    {"L_EMPTY", {"空车通道", "empty"}},
    {"L_PAX", {"客车一站式", "bus"}},
    {"L_NORMAL", {"普通", "normal"}},
    {"ADVANCE_DECLARED", {"提前申报", "declared in advance"}},
    {"DOCUMENT_READ_AT_ONCE", {"证件一次读取成功", "document read at once"}},
    {"DOCUMENT_TYPED", {"证件手工录入", "document typed"}},
    {"STAFF_CALLED", {"司机呼叫工作人员", "driver called staff"}},
    {"REFERRED_TO_STAFF", {"转人工核验", "sent to staff"}},
    {"REFERRAL_UNNEEDED", {"转人工后无改动", "of these: nothing changed"}},
    {"OVERRULED_BY_WINDOW", {"单一窗口更正", "overruled by the window"}},
    {"INSPECTED", {"实际查验率", "inspected"}},
    {"HIT", {"查验查获率", "of these: something found"}},
    {"INSPECTED_CERTIFIED", {"认证企业查验率", "certified firms inspected"}},
    {"HIT_CERTIFIED", {"认证企业查获率", "of these: something found"}},
    {"RELEASED_AFTER_MACHINE_ALONE", {"机检后直接放行", "released after scan alone"}},
    {"JOINT_OF_SEVERAL_AGENCIES", {"多部门指令联合查验", "joint, of several agencies"}},
    {"CLEARED_OFFLINE_FIRST", {"先离线放行", "cleared offline first"}},
    {"ABSENT_WHEN_CALLED", {"叫号后不在场", "absent when called"}},
};

/// Ports of Yunnan (domain: E.4).
constexpr CodeText kPorts[] = {{"CNHKM", {"河口口岸", "Hekou"}},        {"CNTBO", {"天保口岸", "Tianbao"}},
                               {"CNJSH", {"金水河口岸", "Jinshuihe"}},  {"CNDUL", {"都龙口岸", "Dulong"}},
                               {"CNTNP", {"田蓬口岸", "Tianpeng"}},     {"CNMHN", {"磨憨口岸", "Mohan"}},
                               {"CNMNK", {"勐康口岸", "Mengkang"}},     {"CNRUI", {"瑞丽口岸", "Ruili"}},
                               {"CNWAN", {"畹町口岸", "Wanding"}},      {"CNTCH", {"猴桥口岸", "Houqiao"}},
                               {"CNMDN", {"清水河口岸", "Qingshuihe"}}, {"CNDLO", {"打洛口岸", "Daluo"}},
                               {"CNZHF", {"章凤口岸", "Zhangfeng"}},    {"CNMLN", {"孟连口岸", "Menglian"}},
                               {"CNNSN", {"南伞口岸", "Nansan"}},       {"CNCGY", {"沧源口岸", "Cangyuan"}},
                               {"CNYGJ", {"盈江口岸", "Yingjiang"}},    {"CNPMA", {"片马口岸", "Pianma"}},
                               {"CNKNM", {"昆明口岸", "Kunming"}}};

constexpr std::array<std::string_view, 6> kSigns{"–", "·", "≤", "×", "…", "*"};

} // namespace

std::string_view word(Word word, PageLanguage language)
{
    const auto found = std::ranges::find(kTexts, word, &std::pair<Word, Pair>::first);
    return found == kTexts.end() ? std::string_view{} : found->second.in(language);
}

std::string_view stageWord(Stage stage, PageLanguage language)
{
    const auto* found = std::ranges::find(kStageTexts, stage, &StageText::stage);
    return found == std::end(kStageTexts) ? codeOf(stage) : found->text.in(language);
}

std::string_view partyWord(Party party, PageLanguage language)
{
    const auto* found = std::ranges::find(kPartyTexts, party, &PartyText::party);
    return found == std::end(kPartyTexts) ? codeOf(party) : found->text.in(language);
}

std::string_view exclusionWord(Exclusion exclusion, PageLanguage language)
{
    const auto* found = std::ranges::find(kExclusionTexts, exclusion, &ExclusionText::exclusion);
    return found == std::end(kExclusionTexts) ? codeOf(exclusion) : found->text.in(language);
}

std::string_view codeWord(std::string_view code, PageLanguage language)
{
    const auto* found = std::ranges::find(kCodeTexts, code, &CodeText::code);
    return found == std::end(kCodeTexts) ? code : found->text.in(language);
}

std::string portWord(const std::string& code, PageLanguage language)
{
    const auto* found = std::ranges::find(kPorts, code, &CodeText::code);
    return found == std::end(kPorts) ? code : std::string(found->text.in(language)) + " (" + code + ")";
}

std::string filled(std::string_view pattern, std::span<const std::string> texts)
{
    std::string text;
    for (std::size_t at = 0; at < pattern.size(); ++at) {
        const std::size_t number = pattern[at] == '%' && at + 1 < pattern.size()
                                       ? static_cast<std::size_t>(pattern[at + 1] - '1')
                                       : texts.size();
        if (number < texts.size()) {
            text += texts[number];
            ++at;
        } else {
            text += pattern[at];
        }
    }
    return text;
}

std::vector<std::string_view> everyWord(PageLanguage language)
{
    std::vector<std::string_view> all(kSigns.begin(), kSigns.end());
    for (const auto& [word, text] : kTexts)
        all.push_back(text.in(language));
    for (const StageText& one : kStageTexts)
        all.push_back(one.text.in(language));
    for (const PartyText& one : kPartyTexts)
        all.push_back(one.text.in(language));
    for (const ExclusionText& one : kExclusionTexts)
        all.push_back(one.text.in(language));
    for (const auto& table : {std::span<const CodeText>(kCodeTexts), std::span<const CodeText>(kPorts)}) {
        for (const CodeText& one : table)
            all.push_back(one.text.in(language));
    }
    return all;
}

} // namespace tongguan::report
