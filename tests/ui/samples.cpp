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
    result.waitMinutes = minutes;
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
    flow::DriverView noPlate = at(Screen::Load, language, 0);
    flow::DriverView passport = at(Screen::Passport, language, 1);
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
            {"plate", at(Screen::Plate, language, 0)},
            {"passport", passport},
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
    noPaper.result->code = "TG1:CNHKM:HKM-0176:5:2026-11-25T01:41Z:7K2M9QXW";
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

} // namespace

std::vector<DriverSample> driverSamples(Language language)
{
    std::vector<DriverSample> all = asking(language);
    for (auto& more : {confirming(language), results(language)})
        all.insert(all.end(), more.begin(), more.end());
    return all;
}

} // namespace tongguan::test
