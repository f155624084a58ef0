// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/samples.h"

#include <array>

namespace tongguan::test {
namespace {

using clearance::Arrow;
using clearance::Lane;
using clearance::Language;
using clearance::Source;
using flow::FactKind;
using flow::Screen;

struct Person {
    std::string plate;
    std::string name;
    std::string goods;
    std::string document;
    std::string alpha3;
};

const Person& person(Language language)
{
    static const std::array<Person, 6> people{{
        {"云K·T0172", "张样例　ZHANG YANGLI", "鲜火龙果", "E00172681", "CHN"},
        {"24C-017.22", "SAMPLE JOHN", "Fresh dragon fruit", "X0017226", "VNM"},
        {"29H-017.26", "TRAN VAN MAU", "Thanh long tươi", "C0017226", "VNM"},
        {"ບກ 0172", "KHAM TUAYANG", "ໝາກມັງກອນ", "P0017264", "LAO"},
        {"5K-0172", "AUNG NAMUNA", "သရက်သီး", "MS001726", "MMR"},
        {"70-0172", "SOMMUT TUAYANG", "มังคุดสด", "AA0001722", "THA"},
    }};
    return people.at(static_cast<std::size_t>(language));
}

flow::DriverView at(Screen screen, Language language, int station)
{
    flow::DriverView view;
    view.screen = screen;
    view.language = language;
    view.station = station;
    view.plate = person(language).plate;
    view.link.state = flow::LinkState::Online;
    return view;
}

std::vector<flow::Fact> facts(Language language)
{
    const Person& who = person(language);
    return {
        {FactKind::Plate, who.plate, 0, Source::Camera},
        {FactKind::Driver, who.name, 0, Source::Chip},
        {FactKind::Goods, who.goods, 18400, Source::Declaration},
        {FactKind::Packages, "", 1840, Source::Declaration},
        {FactKind::Seal, "YN 0017268", 0, Source::Barcode},
        {FactKind::Container, "CSQU 305438 3", 0, Source::Camera},
    };
}

flow::DriverView lane(Language language, Lane where, std::string sign, Arrow arrow, int minutes,
                      std::vector<std::string> reasons)
{
    flow::DriverView view = at(where == Lane::Staff ? Screen::Staff : Screen::Lane, language, 3);
    flow::LaneResult result;
    result.lane = where;
    result.sign = std::move(sign);
    result.arrow = arrow;
    result.ticket = where == Lane::Green ? "HKM-G018" : "HKM-0172";
    result.place = 3;
    result.wait = clearance::WaitTime{.p50 = minutes, .p90 = 3 * minutes};
    result.reasons = std::move(reasons);
    result.printed = true;
    view.result = result;
    view.secondsLeft = 18;
    return view;
}

std::vector<DriverSample> asking(Language language)
{
    flow::DriverView code = at(Screen::Code, language, 0);
    flow::DriverView codeHint = code;
    codeHint.hint = flow::Hint::WrongPort;
    codeHint.tries = 1;
    codeHint.plate.clear();
    flow::DriverView noPlate = at(Screen::Load, language, 0);
    noPlate.plate.clear();
    flow::DriverView passport = at(Screen::Passport, language, 1);
    flow::DriverView passportCamera = passport;
    passportCamera.byCamera = true;
    flow::DriverView glare = passport;
    glare.hint = flow::Hint::Glare;
    glare.tries = 2;
    glare.canType = true;
    flow::DriverView licence = at(Screen::Licence, language, 1);
    flow::DriverView licenceHint = licence;
    licenceHint.hint = flow::Hint::NotRead;
    licenceHint.tries = 1;
    flow::DriverView number = at(Screen::TypeNumber, language, 1);
    number.typed = {person(language).alpha3, "MS0017", "", ""};
    flow::DriverView birth = at(Screen::TypeBirth, language, 1);
    birth.typed = {person(language).alpha3, "MS001726", "1985-02-14", ""};
    flow::DriverView expiry = at(Screen::TypeExpiry, language, 1);
    return {{"language", at(Screen::Language, language, 0)},
            {"code", code},
            {"code-hint", codeHint},
            {"load", noPlate},
            {"load-seen", at(Screen::Load, language, 2)},
            {"plate", at(Screen::Plate, language, 0)},
            {"passport", passport},
            {"passport-camera", passportCamera},
            {"passport-glare", glare},
            {"licence", licence},
            {"licence-hint", licenceHint},
            {"type-country", at(Screen::TypeCountry, language, 1)},
            {"type-number", number},
            {"type-birth", birth},
            {"type-expiry", expiry}};
}

std::vector<DriverSample> confirming(Language language)
{
    flow::DriverView confirm = at(Screen::Confirm, language, 2);
    confirm.facts = facts(language);
    flow::DriverView papers = confirm;
    papers.facts.insert(papers.facts.begin() + 4, {.kind = FactKind::Certificates,
                                                   .source = Source::OnFile,
                                                   .certificates = {{clearance::CertificateKind::Phyto, true},
                                                                    {clearance::CertificateKind::Origin, false}}});
    flow::DriverView returning = at(Screen::Returning, language, 2);
    returning.facts = facts(language);
    returning.facts.insert(returning.facts.begin() + 2, {FactKind::Licence, "…0172", 0, Source::OnFile});
    returning.lastVisit = "2026-11-21";
    flow::DriverView disputed = confirm;
    disputed.facts[3].disputed = true;
    disputed.link = {flow::LinkState::Late, 12 * 60, 3, 0, 300};
    flow::DriverView seal = at(Screen::Seal, language, 2);
    seal.expected = {{FactKind::Seal, "YN 0017268", "YN 0017268", true},
                     {FactKind::Container, "CSQU 305438 3", "", false}};
    flow::DriverView stillThere = at(Screen::StillThere, language, 2);
    stillThere.secondsLeft = 12;
    flow::DriverView closed = at(Screen::OutOfService, language, 0);
    closed.link.state = flow::LinkState::Offline;
    return {{"confirm", confirm},
            {"confirm-papers", papers},
            {"confirm-disputed", disputed},
            {"returning", returning},
            {"seal", seal},
            {"deciding", at(Screen::Deciding, language, 2)},
            {"resume", at(Screen::Resume, language, 1)},
            {"still-there", stillThere},
            {"out-of-service", closed}};
}

std::vector<DriverSample> results(Language language)
{
    flow::DriverView offline = lane(language, Lane::Fast, "3", Arrow::TurnRight, 4, {"PRE_RELEASED"});
    offline.link.state = flow::LinkState::Offline;
    flow::DriverView noPaper = lane(language, Lane::Normal, "5", Arrow::TurnLeft, 12, {});
    noPaper.result->noPaper = true;
    noPaper.result->code = ticketCode();
    noPaper.secondsLeft = 40;
    flow::DriverView declared = lane(language, Lane::Staff, "9", Arrow::Right, 5, {"DECL_NONE"});
    declared.result->hotline = "12360";
    flow::DriverView changed = lane(language, Lane::Joint, "7", Arrow::Left, 25, {"ORD_JOINT"});
    changed.result->changed = true;
    const auto asked = [](flow::DriverView view, flow::Remembering remembering) {
        view.remembering = remembering;
        view.rememberMonths = 12;
        return view;
    };
    flow::DriverView waiting = at(Screen::Staff, language, 3);
    waiting.staffCalled = true;
    return {
        {"lane-fast", lane(language, Lane::Fast, "3", Arrow::TurnRight, 4, {"PRE_RELEASED"})},
        {"lane-fast-offline", asked(offline, flow::Remembering::Agreed)},
        {"lane-fast-sorry",
         asked(lane(language, Lane::Fast, "3", Arrow::TurnRight, 4, {"PRE_RELEASED", "LAST_TOO_STRICT"}),
               flow::Remembering::Offered)},
        {"lane-green", asked(lane(language, Lane::Green, "2", Arrow::Up, 6, {"GREEN_OK"}), flow::Remembering::Offered)},
        {"lane-not-green",
         asked(lane(language, Lane::Normal, "5", Arrow::TurnLeft, 12, {"GREEN_NO_CERT"}), flow::Remembering::Offered)},
        {"lane-scan",
         asked(lane(language, Lane::Scan, "4", Arrow::TurnLeft, 15, {"DRAW_HIT"}), flow::Remembering::Offered)},
        {"lane-empty",
         asked(lane(language, Lane::Empty, "10", Arrow::Up, 3, {"EMPTY_OK"}), flow::Remembering::Offered)},
        {"lane-changed", asked(changed, flow::Remembering::Offered)},
        {"staff-reason", lane(language, Lane::Staff, "9", Arrow::Right, 5, {"DOC_EXPIRED"})},
        {"staff-neutral", lane(language, Lane::Staff, "9", Arrow::Right, 5, {})},
        {"staff-hotline", declared},
        {"staff-called", waiting},
        {"paper-out", noPaper}};
}

/// A bus of 45 and its passengers.
std::vector<DriverSample> riding(Language language)
{
    flow::DriverView code = at(Screen::Code, language, 0);
    code.busHere = true;
    flow::DriverView confirm = at(Screen::Confirm, language, 2);
    confirm.facts = {{FactKind::Plate, person(language).plate, 0, Source::SignedCode},
                     {FactKind::Driver, person(language).name, 0, Source::Zone},
                     {FactKind::Passengers, "", 45, Source::Declaration}};
    const auto asked = [&](Screen screen, flow::BusView bus) {
        flow::DriverView view = at(screen, language, 2);
        bus.listed = 45;
        bus.counted = 32;
        view.bus = bus;
        return view;
    };
    flow::DriverView unread = asked(Screen::Passengers, {.own = true, .missing = 13});
    unread.hint = flow::Hint::NotRead;
    unread.tries = 2;
    unread.canType = true;
    flow::DriverView offline = asked(Screen::Passengers, {.missing = 13, .partial = true});
    offline.link.state = flow::LinkState::Offline;
    return {{"code-bus", code},
            {"bus-list", at(Screen::BusList, language, 0)},
            {"bus-confirm", confirm},
            {"passengers", asked(Screen::Passengers, {.own = true, .missing = 13})},
            {"passengers-hint", unread},
            {"passengers-offline", offline},
            {"passenger-done", asked(Screen::PassengerDone, {.missing = 13})},
            {"passenger-family", asked(Screen::PassengerDone, {.missing = 13, .familyLeft = 2})},
            {"passenger-again", asked(Screen::PassengerDone, {.missing = 13, .again = true})},
            {"passenger-minor", asked(Screen::PassengerMinor, {.missing = 12, .withStaff = 1})},
            {"passenger-staff", asked(Screen::PassengerStaff, {.missing = 12, .withStaff = 1})},
            {"bus-count", asked(Screen::BusCount, {.own = true, .missing = 12, .withStaff = 1})},
            {"bus-count-partial", asked(Screen::BusCount, {.own = true, .missing = 13, .partial = true})},
            {"lane-pax", lane(language, Lane::Pax, "8", Arrow::TurnLeft, 4, {"BUS"})}};
}

/// As long as they are in a port's own catalogues. Invented prices.
std::vector<flow::PriceRow> prices(Language language)
{
    using clearance::PriceMode;
    const bool thai = language == Language::Th;
    const auto line = [&](const char* item, const char* own, const char* standard, const char* second, PriceMode mode) {
        return flow::PriceLine{
            .item = {item, own},
            .standard = {standard, second},
            .service = {"查验时掏箱、复位", thai ? "ขนถ่ายสินค้าเพื่อตรวจสอบ" : "Dỡ hàng để kiểm tra và xếp lại"},
            .basis = {"示例价费〔2026〕1号", thai ? "ประกาศราคาตัวอย่าง 1/2026" : "Quyết định giá mẫu số 1/2026"},
            .payee = {"口岸查验场地经营单位", thai ? "ผู้ดำเนินการลานตรวจสอบ" : "Đơn vị khai thác bãi kiểm tra"},
            .mode = mode,
            .phone = "12315"};
    };
    const auto weigh = [&](const char* standard, const char* second) {
        return line("车辆过磅费", thai ? "ค่าชั่งน้ำหนักรถ" : "Phí cân xe", standard, second, PriceMode::GovernmentGuided);
    };
    const auto crane = [&](const char* standard, const char* second) {
        return line("吊箱移位费", "Phí nâng hạ container", standard, second, PriceMode::Market);
    };
    return {{"WEIGH", weigh("30元/车次", "30 CNY/lượt xe"), weigh("6万越南盾/车次", "60.000 đồng/lượt xe")},
            {"PARK", weigh("5元/车·天", "5 CNY/xe/ngày"), weigh("10万越南盾/车·天", "100.000 đồng/xe/ngày")},
            {"CRANE", crane("200元/箱", "200 CNY/container"), crane("65万越南盾/箱", "650.000 đồng/container")},
            {"UNSTUFF", crane("280元/箱", "280 CNY/container"), std::nullopt},
            {"DISINFECT", weigh("20元/车次", "20 CNY/lượt xe"), std::nullopt},
            {"INFRA", std::nullopt, crane("25万越南盾/车次", "250.000 đồng/lượt xe")}};
}

/// As long as officers' own words may be.
std::string longAnswer(Language language)
{
    // (The columns of Lao and Thai are counted anew each time.)
    // clang-format off
    static const std::array<std::string, 6> answers{
        "您的证书已经在网上核对过，不必再出示纸质原件。检疫结果一般在两小时内出来，结果出来后屏幕和叫号牌会显示您的通道"
        "号，请在停车场等候，"
        "不要离开车辆。如果今天下午六点以后还没有结果，请带着小票到三号窗口，工作人员会当面为您查询。",
        "Your certificate was verified by network, so you need not show it on paper. The result of the quarantine "
        "usually comes within two hours; then the board shows your lane. Please wait in the yard, beside your truck. "
        "If nothing has come by 18:00, take your ticket to window 3.",
        "Giấy chứng nhận của bạn đã được kiểm tra qua mạng, không cần xuất trình bản giấy. Kết quả kiểm dịch thường có "
        "trong hai giờ, khi đó bảng sẽ hiện số làn của bạn. Hãy chờ trong bãi, cạnh xe của bạn. Nếu đến 18 giờ vẫn "
        "chưa có kết quả, hãy mang phiếu đến cửa số 3.",
        "ໃບ​ຢັ້ງຢືນ​ຂອງ​ທ່ານ​ກວດ​ຜ່ານ​ເນັດ​ແລ້ວ, ບໍ່​ຕ້ອງ​ສະແດງ​ໃບ​ເຈ້ຍ. "
        "ຜົນ​ກວດ​ມັກ​ອອກ​ພາຍໃນ​ສອງ​ຊົ່ວໂມງ, "
        "ແລ້ວ​ກະດານ​ຈະ​ສະແດງ​ຊ່ອງທາງ​ຂອງ​ທ່ານ. ກະລຸນາ​ລໍຖ້າ​ຢູ່​ເດີ່ນ "
        "ໃກ້​ລົດ​ຂອງ​ທ່ານ.",
        "သင့် လက်မှတ်ကို ကွန်ရက်ဖြင့် စစ်ပြီးပါပြီ၊ စာရွက် ပြရန် မလိုပါ။ ရလဒ်သည် နှစ်နာရီအတွင်း ထွက်လေ့ရှိသည်၊ "
        "ထို့နောက် ဘုတ်ပြားတွင် သင့် လမ်းကြောင်း ပေါ်လာမည်။ ကားအနီးတွင် စောင့်ပါ။",
        "ใบรับรอง​ของคุณ​ตรวจสอบ​ผ่านเครือข่าย​แล้ว ไม่ต้อง​แสดง​ใบกระดาษ "
        "ผลตรวจ​มักออก​ภายใน​สองชั่วโมง "
        "จากนั้น​กระดาน​จะแสดง​ช่อง​ของคุณ "
        "กรุณา​รอ​ในลาน​ใกล้รถ​ของคุณ",
    };
    // clang-format on
    return answers.at(static_cast<std::size_t>(language));
}

/// Prices and rights.
std::vector<DriverSample> openness(Language language)
{
    using clearance::ComplaintAnswer;
    using flow::RightsPage;
    const auto page = [&](Screen screen, RightsPage which) {
        flow::DriverView view = at(screen, language, 0);
        view.rights.page = which;
        view.rights.home = {"CN", "2026-1", "2026-01-01"};
        view.rights.other = {"VN", "2026-1", "2026-01-01"};
        view.rights.ageDays = 0;
        return view;
    };
    flow::DriverView list = page(Screen::Prices, RightsPage::Prices);
    list.rights.prices = prices(language);
    flow::DriverView old = list;
    list.rights.filters = {flow::PriceFilter::All, flow::PriceFilter::GovernmentPriced,
                           flow::PriceFilter::GovernmentGuided, flow::PriceFilter::Market};
    old.link.state = flow::LinkState::Offline;
    old.rights.ageDays = 41;
    old.rights.old = true;
    flow::DriverView one = page(Screen::Price, RightsPage::Prices);
    one.rights.prices = prices(language);
    one.rights.price = "CRANE";
    const Person& who = person(language);
    flow::DriverView limits = page(Screen::RightsList, RightsPage::TimeLimits);
    limits.rights.rows = {{"INTRA_YARD_MOVE", "", who.goods, "30"}, {"CRANE_SHIFT", "", who.goods, "40"},
                          {"UNSTUFF", "", who.goods, "120"},        {"OWNER_PICKUP", "", who.goods, "60"},
                          {"STAFF_DESK", "", who.goods, "30"},      {"QUEUE", "", who.goods, "60"},
                          {"INSPECTION", "", who.goods, "90"}};
    flow::DriverView hotlines = page(Screen::RightsList, RightsPage::Hotlines);
    hotlines.rights.rows = {
        {"", "海关", "", "12360"}, {"", "出入境边防检查", "", "12367"}, {"", "国际贸易单一窗口", "", "95198"}};
    flow::DriverView guide = page(Screen::RightsList, RightsPage::GuidePrices);
    guide.rights.rows = {{"", "报关，每票", "80–120 CNY", ""}, {"AGENT", "样例货代公司", "", "A"}};
    flow::DriverView questions = page(Screen::RightsList, RightsPage::Questions);
    questions.rights.rows = {
        {"", "没有提前申报，能过境吗？", "可以。请先到申报窗口办理申报，再回到自助终端。", ""},
        {"", "Do I still need the phytosanitary certificate on paper?",
         "Not where it was verified by network. What the screen does not ask for need not be shown.", ""}};
    flow::DriverView notices = page(Screen::RightsList, RightsPage::Notices);
    notices.rights.rows = {
        {"", "提前申报的车辆到港即放行", "已提前申报、未被布控的货物，到达口岸即可放行提离。请在出发前完成申报。", ""}};
    flow::DriverView send = page(Screen::ComplaintSend, RightsPage::Complaint);
    send.rights.complaint.topic = clearance::ComplaintTopic::Fee;
    send.rights.complaint.place = clearance::ComplaintPlace::Yard;
    flow::DriverView named = send;
    named.rights.complaint.mayName = true;
    flow::DriverView done = page(Screen::ComplaintDone, RightsPage::Complaint);
    done.rights.complaint.receipt = "K7P-3M9";
    done.rights.complaint.code = "TGC:K7P-3M9";
    flow::DriverView answered = done;
    answered.rights.complaint.answer = ComplaintAnswer::Refunded;
    flow::DriverView subject = page(Screen::Complaint, RightsPage::Questions);
    flow::DriverView written = subject;
    written.rights.askAddress = "https://follow.hekou.example/ask";
    flow::DriverView ask = page(Screen::ComplaintSend, RightsPage::Questions);
    ask.rights.complaint.subject = clearance::QuestionTopic::Way;
    flow::DriverView askNamed = ask;
    askNamed.rights.complaint.mayName = true;
    flow::DriverView waits = page(Screen::ComplaintDone, RightsPage::Questions);
    waits.rights.complaint.receipt = "7K3F9-2M4XA";
    waits.rights.complaint.code = "https://follow.hekou.example/r/7K3F9-2M4XA";
    flow::DriverView told = waits;
    told.rights.complaint.answer = ComplaintAnswer::Explained;
    told.rights.complaint.words = longAnswer(language);
    flow::DriverView timed = lane(language, Lane::Staff, "9", Arrow::Right, 5, {"DOC_EXPIRED"});
    timed.secondsLeft = 0;
    timed.result->limitMinutes = 30;
    timed.result->minutesGone = 12;
    flow::DriverView queued = lane(language, Lane::Scan, "4", Arrow::TurnLeft, 15, {"DRAW_HIT"});
    queued.result->limitMinutes = 60;
    return {{"rights", page(Screen::Rights, RightsPage::Prices)},
            {"prices", list},
            {"prices-old", old},
            {"price", one},
            {"time-limits", limits},
            {"hotlines", hotlines},
            {"guide-prices", guide},
            {"questions", questions},
            {"notices", notices},
            {"complaint", page(Screen::Complaint, RightsPage::Complaint)},
            {"complaint-place", page(Screen::ComplaintPlace, RightsPage::Complaint)},
            {"complaint-send", send},
            {"complaint-named", named},
            {"complaint-done", done},
            {"complaint-answered", answered},
            {"question-topic", subject},
            {"question-written", written},
            {"question-send", ask},
            {"question-named", askNamed},
            {"question-done", waits},
            {"question-answered", told},
            {"staff-timed", timed},
            {"lane-limited", queued}};
}

} // namespace

std::vector<DriverSample> driverSamples(Language language)
{
    std::vector<DriverSample> all = asking(language);
    for (auto& more : {confirming(language), results(language), riding(language), openness(language)})
        all.insert(all.end(), more.begin(), more.end());
    return all;
}

} // namespace tongguan::test
