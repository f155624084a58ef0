// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/story_player.h"

#include "base/codes.h"
#include "base/file.h"
#include "base/json.h"
#include "base/record.h"
#include "base/result.h"
#include "base/system.h"
#include "base/uuid.h"
#include "hardware/sound/pcm.h"
#include "kiosk/app/words.h"
#include "kiosk/store/store_folder.h"
#include "sync/log/batch.h"
#include "tests/ui/by_name.h"
#include "tests/ui/stage.h"

#include <QFile>
#include <QMetaEnum>
#include <QTest>
#include <QtQuickTest/quicktest.h>

#include <algorithm>
#include <array>
#include <format>
#include <map>

using namespace Qt::StringLiterals;

namespace tongguan::test {

namespace {

constexpr int kPatience = 30'000; // ms: of a slow machine under sanitizers

std::filesystem::path pathIn(const QTemporaryDir& folder, const char* name)
{
    return folder.filePath(QString::fromLatin1(name)).toStdString();
}

bool waitFor(const std::function<bool()>& reached)
{
    return QTest::qWaitFor(reached, kPatience);
}

constexpr int kSettled = 300; // ms

/// Without blanks and joints, which depend on where the lines break.
QString plain(QString text)
{
    return text.remove(QChar(0x200B)).remove(u' ').remove(u'\n').remove(QChar::LineSeparator);
}

bool textWithin(QQuickItem* item, const QString& words)
{
    return std::ranges::any_of(visibleItems(item), [&](const QQuickItem* one) {
        return one->inherits("QQuickText") && plain(one->property("text").toString()).contains(words);
    });
}

template <class Enum> std::optional<Enum> valueOf(const QString& name)
{
    bool known = false;
    const int value = QMetaEnum::fromType<Enum>().keyToValue(name.toLatin1().constData(), &known);
    return known ? std::optional(static_cast<Enum>(value)) : std::nullopt;
}

} // namespace

QString StoryPlayer::play(const QString& file)
{
    QFile story(file);
    if (!story.open(QFile::ReadOnly))
        return QStringLiteral("cannot read ") + file;
    return play(QString::fromUtf8(story.readAll()).split(u'\n'));
}

QString StoryPlayer::play(const QStringList& lines)
{
    std::error_code error;
    if (!std::filesystem::exists(pathIn(folder_, "port")))
        std::filesystem::copy(options_.port, pathIn(folder_, "port"), error);
    if (error)
        return QStringLiteral("no lists of a port");
    for (qsizetype number = 0; number < lines.size(); ++number) {
        const QString line = lines[number].trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const QString verb = line.section(u' ', 0, 0);
        const QString rest = line.section(u' ', 1);
        const flow::Screen screen = kiosk_ ? kiosk_->view().screen : flow::Screen::Deciding;
        const Microseconds began = SystemClock().monotonic();
        if (!step(verb, rest))
            return QStringLiteral("line %1: %2\n%3").arg(number + 1).arg(line, standing());
        if (options_.onStep) {
            const std::chrono::duration<double> taken = SystemClock().monotonic() - began;
            options_.onStep({.verb = verb, .rest = rest, .screen = screen, .seconds = taken.count()});
        }
    }
    return {};
}

bool StoryPlayer::step(const QString& verb, const QString& rest)
{
    if (verb == u"port")
        return changeList(rest);
    if (verb == u"kiosk") {
        kiosk_.reset(); // what it captured stays
        direction_ = rest == u"exit" ? clearance::Direction::Exit : clearance::Direction::Entry;
        return true;
    }
    if (!kiosk_ && !open())
        return false;
    if (verb == u"language")
        return language(rest);
    if (verb == u"code")
        return code(rest);
    if (verb == u"passport")
        return passport(rest);
    if (verb == u"come")
        return come(rest);
    if (verb == u"bus")
        return bus(rest);
    if (verb == u"passenger")
        return passenger(rest.section(u' ', 0, 0), rest.section(u' ', 1));
    if (verb == u"staff")
        return staff(rest.section(u' ', 0, 0), rest.section(u' ', 1));
    if (verb == u"touch")
        return touch(rest);
    if (verb == u"screen")
        return screen(rest);
    if (verb == u"sign")
        return sign(rest.section(u' ', 0, 0), rest.section(u' ', 1));
    if (verb == u"keys")
        return type(rest);
    if (verb == u"date")
        return typeDate(rest);
    if (verb == u"read")
        return inAnotherLanguage() || waitFor([&] { return reads(rest); });
    if (verb == u"present")
        return waitFor([&] { return !itemsCalled(kiosk_->window()->contentItem(), rest).empty(); });
    if (verb == u"absent")
        return itemsCalled(kiosk_->window()->contentItem(), rest).empty();
    if (verb == u"ticket")
        return waitFor([&] { return tickets_ == rest.toInt(); });
    if (verb == u"scan")
        return scan(rest.toStdString());
    if (verb == u"hear")
        return inAnotherLanguage() || hear(rest.toDouble());
    if (verb == u"unreadable") {
        desk_->reader.unreadable();
        return waitFor([&] { return kiosk_->view().tries == rest.toInt(); });
    }
    if (verb == u"paper")
        return paper(rest);
    if (verb == u"wait")
        return passes(rest.toInt());
    if (verb == u"plate") // what the camera over the lane reads
        return waitFor([&] { return desk_->plateCamera.see(rest.toStdString()).value_or(0) == 200; });
    if (verb == u"machine") // KIND STATE PLATE
        return waitFor([&] {
            return desk_
                ->machineTells(rest.section(u' ', 0, 0).toStdString(), rest.section(u' ', 1, -2).toStdString(),
                               rest.section(u' ', -1).toStdString(), clock_.now())
                .has_value();
        });
    if (verb == u"weigh") {
        desk_->scale.show(rest.toLongLong());
        return true;
    }
    return false;
}

/// What the sound card's driver wrote since then: it begins its file anew with each thing that is said.
bool StoryPlayer::hear(double seconds)
{
    const auto file = pathIn(folder_, "heard.raw");
    const auto bytes = static_cast<std::uintmax_t>(seconds * sound::kRate * 2);
    std::error_code nothing;
    const bool heard = waitFor([&] {
        const auto size = std::filesystem::file_size(file, nothing);
        return !nothing && size >= bytes;
    });
    std::filesystem::remove(file, nothing);
    return heard;
}

/// What it reads and hears is of its own language; not each has a voice.
bool StoryPlayer::inAnotherLanguage() const
{
    return !options_.language.isEmpty() && options_.language != spoken_;
}

/// "certificates PC-VN-2026-0181 {…}": RFC 7396 on that row.
bool StoryPlayer::changeList(const QString& rest)
{
    const auto file = pathIn(folder_, "port") / (rest.section(u' ', 0, 0).toStdString() + ".json");
    auto rows = readJsonFile(file);
    const auto changed = parseJson(rest.section(u' ', 2).toStdString());
    if (kiosk_ || !rows || !changed)
        return false;
    (*rows)[rest.section(u' ', 1, 1).toStdString()].merge_patch(*changed);
    return writeDurably(file, dump(*rows)).has_value();
}

bool StoryPlayer::open()
{
    if (!desk_) {
        desk_ = std::make_unique<trial::Desk>(pathIn(folder_, "desk"), [this](const auto&) { ++tickets_; }, log_);
        desk_->soundTo(std::format("file:FILE='{}',FORMAT=raw", pathIn(folder_, "heard.raw").string()));
        if (!desk_->plugAll())
            return false;
        finger_.reset(QTest::createTouchDevice());
    }
    auto devices = app::DeviceSet::read(desk_->devicesFile(), log_);
    if (!devices)
        return false;
    devices_ = std::move(*devices);
    kiosk_ = std::make_unique<app::DriverWindow>(app::MachineOptions{.folder = pathIn(folder_, "store"),
                                                                     .passphrase = "story",
                                                                     .samplePort = pathIn(folder_, "port"),
                                                                     .cheapKey = true,
                                                                     .clock = &clock_},
                                                 devices_.devices(), direction_, options_.size, log_);
    return kiosk_->window() != nullptr;
}

bool StoryPlayer::language(const QString& code)
{
    spoken_ = code;
    const QString& wanted = options_.language.isEmpty() ? code : options_.language;
    const auto* chosen = std::ranges::find(clearance::kLanguages, wanted, [](clearance::Language language) {
        return QLatin1StringView(app::catalogueCode(language));
    });
    return chosen != clearance::kLanguages.end() && screen(QStringLiteral("Language")) &&
           touch(QStringLiteral("language %1").arg(static_cast<int>(*chosen))) && screen(QStringLiteral("Code"));
}

bool StoryPlayer::truckOf(const QString& declaration, trial::Truck& truck) const
{
    const auto rows = readJsonFile(pathIn(folder_, "port") / "declarations.json");
    const auto row = rows ? rows->find(declaration.toStdString()) : Json::const_iterator{};
    if (!rows || row == rows->end())
        return false;
    truck = {.plate = stringOr(*row, "plate"),
             .declaration = declaration.toStdString(),
             .batch = stringOr(*row, "batch"),
             .container = stringOr(*row, "container"),
             .seal = stringOr(*row, "seal"),
             .name = {},
             .passport = {}};
    return true;
}

bool StoryPlayer::code(const QString& declaration)
{
    trial::Truck truck;
    return truckOf(declaration, truck) && desk_->holdCode(trial::codeOf(truck, clock_.now())).has_value() &&
           screen(QStringLiteral("Passport")) && desk_->holdNothing().has_value();
}

bool StoryPlayer::passport(const QString& number)
{
    trial::Truck truck = trial::kDragonFruit; // his name
    truck.passport = number.toStdString();
    desk_->reader.lay(trial::zoneOf(truck), 7); // seven bytes a write
    return waitFor([&] { return kiosk_->view().screen != flow::Screen::Passport; });
}

bool StoryPlayer::come(const QString& declaration)
{
    if (!code(declaration) || !passport(u"C1234567"_s) || !screen(QStringLiteral("Licence")))
        return false;
    desk_->scanner.scan(asBytes(trial::kLicence));
    return screen(QStringLiteral("Confirm"));
}

/// A bus's driver with the code of a list of the port, his passport and his licence.
bool StoryPlayer::bus(const QString& list)
{
    const auto rows = readJsonFile(pathIn(folder_, "port") / "passenger_lists.json");
    const auto row = rows ? rows->find(list.toStdString()) : Json::const_iterator{};
    const auto its = rows && row != rows->end() ? fromJson<clearance::PassengerList>(*row)
                                                : Result<clearance::PassengerList>(fail(Errc::NotFound, {}));
    if (!its || !desk_->holdCode(trial::codeOf(*its, clock_.now())) || !screen(QStringLiteral("Passport")) ||
        !desk_->holdNothing() || !passenger(QStringLiteral("WANG<<SHILI"), QStringLiteral("C1234599")))
        return false;
    desk_->scanner.scan(asBytes(trial::kBusLicence));
    return screen(QStringLiteral("Confirm"));
}

bool StoryPlayer::passenger(const QString& name, const QString& number)
{
    const flow::DriverView before = kiosk_->view();
    trial::Truck holder;
    holder.name = name.toStdString();
    holder.passport = number.toStdString();
    desk_->reader.lay(trial::zoneOf(holder), 7);
    return waitFor([&] { return kiosk_->view() != before; });
}

/// What a station ordered of the one vehicle that has a case here, while the kiosk was off.
bool StoryPlayer::staff(const QString& action, const QString& body)
{
    kiosk_.reset();
    const SystemClock clock;
    SystemRandom random;
    auto store = store::openFolder({.folder = pathIn(folder_, "store"), .passphrase = "story"}, clock, random, log_);
    const auto cases = store ? (*store)->openCases() : fail(Errc::NotFound, {});
    auto order = parseJson(body.toStdString());
    if (!cases || cases->size() != 1 || !order)
        return false;
    (*order)["target"] = (*store)->kiosk();
    sync::Event event;
    event.header = {.seq = 1,
                    .id = makeUuid(clock.now(), random),
                    .type = "staff." + action.toStdString(),
                    .at = clock.now(),
                    .boot = "story",
                    .actor = "staff:0417",
                    .crossing = cases->front().id};
    event.body = dump(*order);
    sync::FeedEntry entry;
    entry.dataset = "events";
    entry.key = "HKM-S01/1";
    entry.body = dump({{"kiosk", "HKM-S01"}, {"event", *parseJson(sync::eventLine(event))}});
    entry.asOf = clock.now();
    const auto cursor = (*store)->feedCursor();
    return cursor && (*store)->applyFeed(std::vector{entry}, *cursor + 1, clock.now(), false) && open();
}

/// A code whose end is not followed by silence has not ended: the next one waits until this one is seen.
bool StoryPlayer::scan(const std::string& text)
{
    const flow::Screen before = kiosk_->view().screen;
    desk_->scanner.scan(asBytes(text));
    return waitFor([&] {
        return kiosk_->view().screen != before ||
               std::ranges::contains(kiosk_->view().expected, text, &flow::Expected::read);
    });
}

bool StoryPlayer::screen(const QString& names)
{
    std::vector<app::shown::Screen> wanted;
    for (const QString& name : names.split(u'|')) {
        const auto screen = valueOf<app::shown::Screen>(name);
        if (!screen)
            return false;
        wanted.push_back(*screen);
    }
    return waitFor([&] {
        return std::ranges::any_of(wanted, [&](auto one) { return app::shown::same(kiosk_->view().screen, one); });
    });
}

bool StoryPlayer::sign(const QString& lane, const QString& number)
{
    const auto wanted = valueOf<app::shown::Lane>(lane);
    return wanted && waitFor([&] {
               const auto signs = itemsCalled(kiosk_->window()->contentItem(), QStringLiteral("sign"));
               return signs.size() == 1 && signs[0]->property("lane").toInt() == static_cast<int>(*wanted) &&
                      signs[0]->property("number").toString() == number;
           });
}

/// A country may have its own keys first, and another page for the rest.
bool StoryPlayer::type(const QString& text)
{
    return std::ranges::all_of(text, [&](QChar key) { return touch(QStringLiteral("key ") + key); });
}

/// A touch on a number takes it; the arrows turn on by as many as a wheel jumps.
bool StoryPlayer::typeDate(const QString& iso)
{
    const QStringList parts = iso.split(u'-');
    constexpr std::array kWheels{"year", "month", "day"};
    for (std::size_t i = 0; i < kWheels.size(); ++i) {
        const QString wheel = QString::fromLatin1(kWheels[i]);
        const int wanted = parts.value(static_cast<qsizetype>(i)).toInt();
        const QString number = wheel + QStringLiteral("/wheel %1").arg(wanted);
        const auto value = [&]() -> std::optional<int> {
            const QQuickItem* item = itemAt(kiosk_->window()->contentItem(), wheel);
            return item == nullptr ? std::nullopt : std::optional(item->property("value").toInt());
        };
        if (!waitFor([&] { return value().has_value(); }))
            return false;
        for (int turns = 0; itemAt(kiosk_->window()->contentItem(), number) == nullptr; ++turns) {
            const int from = *value();
            if (turns > 40 || !touch(wheel + (wanted < from ? u"/less"_s : u"/more"_s)) ||
                !waitFor([&] { return value() != from; }))
                return false;
        }
        if (!touch(number) || !waitFor([&] { return value() == wanted; }))
            return false;
    }
    return true;
}

bool StoryPlayer::passes(int seconds)
{
    QTest::qWait(kSettled); // a touch that reached the flow later would count from then
    for (int second = 0; second < seconds; ++second) {
        clock_.advance(std::chrono::seconds{1});
        kiosk_->tick();
    }
    return true;
}

bool StoryPlayer::paper(const QString& condition)
{
    using enum devices::Condition;
    const std::map<QString, devices::Condition> known{{u"there"_s, Ready}, {u"low"_s, PaperLow}, {u"out"_s, PaperOut}};
    const auto found = known.find(condition);
    if (found == known.end())
        return false;
    desk_->printer.setCondition(found->second);
    return true;
}

bool StoryPlayer::touch(const QString& name)
{
    return options_.hand == Hand::Name ? press(name) : touchWithFinger(name);
}

/// By the words alone that stand for it: they name one control, and pressing it does what a finger would do.
bool StoryPlayer::press(const QString& name)
{
    return waitFor([&] {
        const QQuickItem* item = itemAt(kiosk_->window()->contentItem(), name);
        if (item == nullptr || !item->isEnabled())
            return false;
        const QStringList names = namesAlong(kiosk_->window()->contentItem(), name);
        trouble_ = names.isEmpty() ? name + u" has no name"_s : pressByNames(*kiosk_->window(), names);
        return trouble_.isEmpty();
    });
}

bool StoryPlayer::touchWithFinger(const QString& name)
{
    QQuickWindow* window = kiosk_->window();
    QPoint at;
    const bool there = waitFor([&] {
        std::ignore =
            QQuickTest::qWaitForPolish(window); // rows and columns are laid out just before a picture is drawn
        const QQuickItem* item = itemAt(window->contentItem(), name);
        if (item == nullptr || !item->isEnabled() || itemAt(window->contentItem(), u"deaf"_s) != nullptr)
            return false;
        at = item->mapToScene(QPointF(item->width() / 2, item->height() / 2)).toPoint();
        return QRect({}, window->size()).contains(at);
    });
    if (!there)
        return false;
    QTest::touchEvent(window, finger_.get()).press(1, at, window);
    QTest::touchEvent(window, finger_.get()).release(1, at, window);
    return true;
}

bool StoryPlayer::reads(const QString& what) const
{
    QQuickItem* root = kiosk_->window()->contentItem();
    const qsizetype colon = what.indexOf(u": ");
    if (colon < 0)
        return textWithin(root, plain(what));
    const QString words = plain(what.mid(colon + 2));
    return std::ranges::any_of(itemsCalled(root, what.left(colon)),
                               [&](QQuickItem* item) { return textWithin(item, words); });
}

/// For whoever reads why a story stopped.
QString StoryPlayer::standing() const
{
    if (!kiosk_ || kiosk_->window() == nullptr)
        return QStringLiteral("no kiosk");
    QString all = trouble_ + u'\n' +
                  QString::fromLatin1(
                      QMetaEnum::fromType<app::shown::Screen>().valueToKey(static_cast<int>(kiosk_->view().screen))) +
                  QStringLiteral(", %1 tickets:").arg(tickets_.load());
    for (const QQuickItem* item : visibleItems(kiosk_->window()->contentItem())) {
        if (const QString text = item->property("text").toString(); item->inherits("QQuickText") && !text.isEmpty())
            all += QStringLiteral(" [") + text + u']';
    }
    return all;
}

} // namespace tongguan::test
