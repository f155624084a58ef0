// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/gallery_specimens.h"

#include "kiosk/app/lane_texts.h"
#include "kiosk/clearance/lane.h"

#include <QDir>

#include <algorithm>
#include <array>

namespace tongguan::app {

namespace {

using List = std::vector<Specimen>;
using Things = GalleryThings;
using clearance::Source;
using flow::FactKind;

constexpr int kPressed = 1; // Touchable.Pose
constexpr int kFocused = 2;

QString shortText(const Things& things)
{
    return things.words.say("BackNext", "Next");
}
QString longText(const Things& things)
{
    return things.words.say("OutOfServiceScreen", "This kiosk is closed. Please use the next one or call staff.");
}

/// What the page's component is given; its name is filled in by specimensOf().
Specimen one(const char* name, double width, double height, QVariantMap given)
{
    return {{}, QString::fromUtf8(name), {width, height}, std::move(given), std::nullopt};
}

QVariantMap with(QVariantMap given, const char* property, const QVariant& value)
{
    given.insert(QString::fromLatin1(property), value);
    return given;
}

QVariantMap given(std::initializer_list<std::pair<const char*, QVariant>> values)
{
    QVariantMap map;
    for (const auto& [property, value] : values)
        map.insert(QString::fromLatin1(property), value);
    return map;
}

/// A control in the states that every control has.
List controls(double width, double height, const QVariantMap& values, const Things& things)
{
    return {one("normal", width, height, values), one("pressed", width, height, with(values, "pose", kPressed)),
            one("focused", width, height, with(values, "pose", kFocused)),
            one("disabled", width, height, with(values, "enabled", false)),
            one("long text", width, height, with(values, "text", longText(things)))};
}

List bigButtons(const Things& things)
{
    constexpr std::array kKinds{std::pair{"plain", "back"}, std::pair{"yes", "tick"}, std::pair{"no", "cross"},
                                std::pair{"go", "right"}, std::pair{"quiet", "type"}};
    List all;
    for (std::size_t kind = 0; kind < kKinds.size(); ++kind) {
        const QVariantMap values = given({{"kind", static_cast<int>(kind)},
                                          {"pictogram", QString::fromLatin1(kKinds.at(kind).second)},
                                          {"text", shortText(things)}});
        for (Specimen& specimen : controls(324, 144, values, things)) {
            specimen.name = QStringLiteral("%1, %2").arg(QLatin1String(kKinds.at(kind).first), specimen.name);
            all.push_back(std::move(specimen));
        }
    }
    return all;
}

List dockKeys(const Things& things)
{
    List all =
        controls(152, 136, given({{"pictogram", "listen"}, {"text", things.words.say("Dock", "Listen")}}), things);
    all.pop_back(); // its words are ours
    all.push_back(one("no sound", 152, 136,
                      given({{"pictogram", "listen-off"}, {"text", things.words.say("Dock", "No sound")}})));
    all.push_back(one("without its word", 136, 136, given({{"pictogram", "bigger"}, {"bare", true}})));
    const QVariantMap staff =
        given({{"pictogram", "call-staff"}, {"text", things.words.say("Dock", "Call staff")}, {"main", true}});
    all.push_back(one("call staff", 480, 136, staff));
    all.push_back(one("call staff, pressed", 480, 136, with(staff, "pose", kPressed)));
    return all;
}

List keys(const Things&)
{
    List all;
    for (const auto& [name, text] : {std::pair{"letter", "K"}, {"digit", "7"}}) {
        const QVariantMap values = given({{"text", text}, {"digit", QLatin1String(name) == QLatin1String("digit")}});
        all.push_back(one(name, 88, 124, values));
        all.push_back(one("pressed", 88, 124, with(values, "pose", kPressed)));
        all.push_back(one("focused", 88, 124, with(values, "pose", kFocused)));
        all.push_back(one("disabled", 88, 124, with(values, "enabled", false)));
    }
    all.push_back(one("erase", 188, 124, given({{"pictogram", "erase"}, {"text", "Erase"}})));
    return all;
}

QVariantMap fact(FactKind kind, Source source, const QString& value)
{
    return given({{"kind", static_cast<int>(kind)},
                  {"source", static_cast<int>(source)},
                  {"value", value},
                  {"disputed", false}});
}

List factRows(const Things& things)
{
    const QVariantMap seal = fact(FactKind::Seal, Source::Barcode, QStringLiteral("YN 0017268"));
    const QVariantMap touched = with(seal, "marking", true);
    return {one("read from a code", 860, 168, seal),
            one("a plate", 860, 168, fact(FactKind::Plate, Source::Camera, QStringLiteral("24C-017.22"))),
            one("to be marked", 860, 168, touched),
            one("to be marked, pressed", 860, 168, with(touched, "pose", kPressed)),
            one("to be marked, focused", 860, 168, with(touched, "pose", kFocused)),
            one("disputed", 860, 168, with(touched, "disputed", true)),
            one("long text", 860, 168, fact(FactKind::Goods, Source::Declaration, longText(things)))};
}

List hintBoxes(const Things&)
{
    constexpr std::array kNames{"not read",      "wrong side",   "glare",        "too far",
                                "not our code",  "code too old", "another port", "document expired",
                                "delivery read", "device lost",  "hold still"};
    List all;
    for (std::size_t hint = 0; hint < kNames.size(); ++hint)
        all.push_back(one(kNames.at(hint), 860, 380, given({{"hint", static_cast<int>(hint) + 1}})));
    return all;
}

bool isPictogram(const QString& drawing)
{
    return !drawing.startsWith(QStringLiteral("scene-")) && !drawing.startsWith(QStringLiteral("sign-"));
}

List drawings(bool (*wanted)(const QString&), double side)
{
    List all;
    for (const QString& file : QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")})) {
        const QString name = file.chopped(4);
        if (wanted(name))
            all.push_back(
                {{}, name, {side, side}, {{QStringLiteral("name"), name}, {QStringLiteral("size"), side}}, {}});
    }
    return all;
}

List pictograms(const Things&)
{
    return drawings(isPictogram, 112);
}

List pictures(const Things&)
{
    List all = drawings([](const QString& name) { return !isPictogram(name); }, 260);
    for (Specimen& specimen : all)
        specimen.given.remove(QStringLiteral("size"));
    return all;
}

List laneSigns(const Things& things)
{
    List all;
    for (const bool field : {false, true}) {
        for (const clearance::Lane lane : clearance::kLanes) {
            Specimen sign = one("", 240, 240,
                                given({{"lane", static_cast<int>(lane)},
                                       {"number", QString::number(static_cast<int>(lane) + 1)},
                                       {"size", 240},
                                       {"inverse", field}}));
            sign.name = things.words.say(kLaneContext, laneName(lane));
            if (field)
                sign.field = lane;
            all.push_back(std::move(sign));
        }
    }
    return all;
}

List pills(const Things& things)
{
    return {one("online", 560, 72, given({{"link", QVariant::fromValue(things.driver.link())}})),
            one("late", 560, 72, given({{"link", QVariant::fromValue(&things.late)}})),
            one("offline", 560, 72, given({{"link", QVariant::fromValue(&things.offline)}}))};
}

List strips(const Things& things)
{
    List all;
    for (const auto& [name, link] :
         {std::pair{"online", things.driver.link()}, {"late", &things.late}, {"offline", &things.offline}})
        all.push_back(one(name, 1080, 96,
                          given({{"place", QVariant::fromValue(&things.place)}, {"link", QVariant::fromValue(link)}})));
    return all;
}

List docks(const Things& things)
{
    const QVariantMap values = given({{"driver", QVariant::fromValue(&things.driver)}});
    return {one("in a session", 1080, 168, values), one("first screen", 1080, 168, with(values, "firstScreen", true))};
}

List pages(const Things& things)
{
    const QVariantMap values = given({{"driver", QVariant::fromValue(&things.driver)},
                                      {"place", QVariant::fromValue(&things.place)},
                                      {"heading", shortText(things)}});
    return {one("heading above", 1080, 1920, values), one("with a stage", 1080, 1920, with(values, "stageHeight", 460)),
            one("long text", 1080, 1920, with(values, "heading", longText(things)))};
}

List texts(const Things& things)
{
    List all;
    for (const auto& [name, px] :
         {std::pair{"small", 26}, {"label", 30}, {"body", 36}, {"value", 48}, {"title", 68}, {"show", 96}})
        all.push_back(one(name, 700, px * 2.2,
                          given({{"text", shortText(things)}, {"px", px}, {"strong", px > 40}, {"heading", px > 40}})));
    all.push_back(one("long text", 700, 260, given({{"text", longText(things)}})));
    return all;
}

List fitted(const Things& things)
{
    return {one("short", 700, 120, given({{"text", shortText(things)}, {"px", 68}, {"limit", 120}})),
            one("long text, one line", 700, 120, given({{"text", longText(things)}, {"px", 68}, {"limit", 120}})),
            one("long text, two lines", 700, 240, given({{"text", longText(things)}, {"px", 68}, {"limit", 240}}))};
}

List joined(const Things& things)
{
    return {one("short", 500, 160, given({{"sentence", shortText(things)}})),
            one("long text", 500, 260, given({{"sentence", longText(things)}})),
            one("long text, narrow", 320, 260, given({{"sentence", longText(things)}}))};
}

List headings(const Things& things)
{
    return {one("spoken", 984, 130, given({{"text", shortText(things)}})),
            one("not spoken here", 984, 130, given({{"text", shortText(things)}, {"heard", false}})),
            one("long text", 984, 200, given({{"text", longText(things)}, {"limit", 190}}))};
}

List advices(const Things& things)
{
    return {one("normal", 860, 128, given({{"pictogram", "take-back"}, {"text", shortText(things)}})),
            one("long text", 860, 160, given({{"pictogram", "take-photo"}, {"text", longText(things)}}))};
}

List backNexts(const Things& things)
{
    return {one("ready", 984, 156, {}), one("not yet", 984, 156, given({{"ready", false}})),
            one("nothing before it", 984, 156, given({{"backShown", false}})),
            one("long text", 984, 156, given({{"next", longText(things)}}))};
}

List yesNos(const Things& things)
{
    return {one("normal", 984, 244, {}), one("long text", 984, 244, given({{"yes", longText(things)}}))};
}

List faces(const Things& things)
{
    const QVariantMap values = given({{"pictogram", "truck"}, {"text", shortText(things)}});
    return {one("beside", 420, 150, values), one("behind", 420, 150, with(values, "iconRight", true)),
            one("at the left", 420, 150, with(values, "atLeft", true)),
            one("one above the other", 420, 220, with(values, "stacked", true)),
            one("long text", 420, 150, with(values, "text", longText(things)))};
}

List keyPads(const Things&)
{
    return {one("digits", 984, 260, given({{"rows", QStringList{"12345", "67890"}}})),
            one("letters", 984, 400,
                given({{"rows", QStringList{"QWERTYUIOP", "ASDFGHJKL", "ZXCVBNM"}}, {"otherPage", "123"}}))};
}

List wheels(const Things& things)
{
    const QVariantMap values =
        given({{"from", 1}, {"to", 31}, {"value", 14}, {"label", things.words.say("TypeDateScreen", "Day")}});
    return {one("chosen", 312, 860, values), one("not yet", 312, 860, with(values, "chosen", false)),
            one("at its end", 312, 860, with(values, "value", 31))};
}

List roads(const Things&)
{
    List all;
    for (const int station : {0, 1, 2, 3})
        all.push_back(
            one(qPrintable(QStringLiteral("station %1").arg(station + 1)), 984, 112, given({{"station", station}})));
    return all;
}

List scenes(const Things&)
{
    return {one("lay the passport down", 620, 460,
                given({{"still", QStringList{"scene-passport-glass", "scene-passport-page"}},
                       {"third", QStringList{"scene-passport-hand"}}})),
            one("hold the code to the camera", 620, 460,
                given({{"still", QStringList{"scene-card-camera"}},
                       {"second", QStringList{"scene-card-beam"}},
                       {"third", QStringList{"scene-card-hand"}}}))};
}

List stubs(const Things& things)
{
    const QVariantMap values = given({{"result", QVariant::fromValue(things.driver.result())}});
    return {one("side by side", 984, 160, values), one("stacked", 700, 320, with(values, "stacked", true))};
}

List rings(const Things&)
{
    return {one("whole", 320, 320, given({{"part", 1}})), one("a third left", 320, 320, given({{"part", 0.33}})),
            one("nothing left", 320, 320, given({{"part", 0}}))};
}

List plates(const Things&)
{
    List all;
    for (const char* plate : {"云K·T0172", "24C-017.22", "ບກ 0172", "5K-0172", "70-0172"})
        all.push_back(one("", 420, 100, given({{"text", QString::fromUtf8(plate)}, {"maximum", 420}})));
    return all;
}

List tries(const Things&)
{
    List all;
    for (const int count : {0, 1, 2, 3})
        all.push_back(one(qPrintable(QStringLiteral("%1 of 3").arg(count)), 300, 60, given({{"tries", count}})));
    return all;
}

List marks(const Things&)
{
    return {one("met", 80, 80, given({{"ticked", true}})), one("missing", 80, 80, given({{"ticked", false}}))};
}

List rests(const Things&)
{
    return {one("normal", 500, 200, {})};
}

List lines(const Things&)
{
    return {one("across", 500, 5, {}), one("upright", 5, 200, {})};
}

struct Page {
    const char* component;
    List (*specimens)(const Things&);
};
constexpr std::array kPages{
    Page{"BigButton", bigButtons},
    Page{"YesNo", yesNos},
    Page{"BackNext", backNexts},
    Page{"ButtonFace", faces},
    Page{"DockKey", dockKeys},
    Page{"Dock", docks},
    Page{"Key", keys},
    Page{"KeyPad", keyPads},
    Page{"Wheel", wheels},
    Page{"FactRow", factRows},
    Page{"HintBox", hintBoxes},
    Page{"Tries", tries},
    Page{"TicketStub", stubs},
    Page{"Plate", plates},
    Page{"TickMark", marks},
    Page{"Advice", advices},
    Page{"Heading", headings},
    Page{"FitWords", fitted},
    Page{"JointWords", joined},
    Page{"Words", texts},
    Page{"Strip", strips},
    Page{"Pill", pills},
    Page{"Road", roads},
    Page{"Ring", rings},
    Page{"HandScene", scenes},
    Page{"ScreenPage", pages},
    Page{"Paper", rests},
    Page{"DashedFrame", rests},
    Page{"Dashes", lines},
    Page{"FocusRing", rests},
    Page{"LaneSign", laneSigns},
    Page{"Pictogram", pictograms},
    Page{"Picture", pictures},
};

} // namespace

QStringList galleryComponents()
{
    QStringList all;
    for (const Page& page : kPages)
        all << QString::fromLatin1(page.component);
    return all;
}

QMap<QString, QString> outsideTheGallery()
{
    return {{QStringLiteral("DriverScreen"), QStringLiteral("has no looks")},
            {QStringLiteral("Languages"), QStringLiteral("words, and no item")},
            {QStringLiteral("OneTouch"), QStringLiteral("which control is held, and no item")},
            {QStringLiteral("Touchable"), QStringLiteral("its looks are its children: BigButton and the others")}};
}

std::vector<Specimen> specimensOf(const QString& component, const GalleryThings& things)
{
    const auto page =
        std::ranges::find(kPages, component, [](const Page& one) { return QLatin1String(one.component); });
    if (page == kPages.end())
        return {};
    List all = page->specimens(things);
    for (Specimen& specimen : all)
        specimen.component = component;
    return all;
}

} // namespace tongguan::app
