// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/story_player.h"

#include "base/file.h"
#include "base/json.h"
#include "base/system.h"
#include "kiosk/app/words.h"
#include "tests/ui/stage.h"

#include <QFile>
#include <QMetaEnum>
#include <QTest>

#include <algorithm>

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
    std::error_code error;
    std::filesystem::copy(TONGGUAN_SOURCE_DIR "/assets/sample-port", pathIn(folder_, "port"), error);
    if (error)
        return QStringLiteral("no sample port");
    int number = 0;
    for (const QByteArray& bytes : story.readAll().split('\n')) {
        ++number;
        const QString line = QString::fromUtf8(bytes).trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        if (!step(line.section(u' ', 0, 0), line.section(u' ', 1)))
            return QStringLiteral("line %1: %2\n%3").arg(number).arg(line, standing());
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
    if (verb == u"show")
        return show(rest);
    if (verb == u"come")
        return come(rest);
    if (verb == u"touch")
        return touch(rest);
    if (verb == u"screen")
        return screen(rest);
    if (verb == u"sign")
        return sign(rest.section(u' ', 0, 0), rest.section(u' ', 1));
    if (verb == u"read")
        return waitFor([&] { return reads(rest); });
    if (verb == u"absent")
        return itemsCalled(kiosk_->window()->contentItem(), rest).empty();
    if (verb == u"ticket")
        return waitFor([&] { return tickets_ == rest.toInt(); });
    if (verb == u"scan")
        return scan(rest.toStdString());
    if (verb == u"weigh") {
        desk_->scale.show(rest.toLongLong());
        return true;
    }
    return false;
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
                                                                     .cheapKey = true},
                                                 devices_.devices(), direction_, QSize(1080, 1920), log_);
    return kiosk_->window() != nullptr;
}

bool StoryPlayer::language(const QString& code)
{
    const auto* chosen = std::ranges::find(clearance::kLanguages, code, [](clearance::Language language) {
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
             .name = "NGUYEN<<VAN<MAU",
             .passport = "C1234567"};
    return true;
}

bool StoryPlayer::show(const QString& declaration)
{
    trial::Truck truck;
    if (!truckOf(declaration, truck) || !desk_->holdCode(trial::codeOf(truck, SystemClock().now())) ||
        !screen(QStringLiteral("Passport")) || !desk_->holdNothing())
        return false;
    desk_->reader.lay(trial::zoneOf(truck), 7); // seven bytes a write
    return waitFor([&] { return kiosk_->view().screen != flow::Screen::Passport; });
}

bool StoryPlayer::come(const QString& declaration)
{
    if (!show(declaration) || !screen(QStringLiteral("Licence")))
        return false;
    desk_->scanner.scan(asBytes(trial::kLicence));
    return screen(QStringLiteral("Confirm"));
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

bool StoryPlayer::screen(const QString& name)
{
    const auto wanted = valueOf<app::shown::Screen>(name);
    return wanted && waitFor([&] { return app::shown::same(kiosk_->view().screen, *wanted); });
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

bool StoryPlayer::touch(const QString& name)
{
    QQuickWindow* window = kiosk_->window();
    QPoint at;
    const bool there = waitFor([&] {
        const QQuickItem* item = itemAt(window->contentItem(), name);
        if (item == nullptr || !item->isEnabled())
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
    QString all = QString::fromLatin1(
                      QMetaEnum::fromType<app::shown::Screen>().valueToKey(static_cast<int>(kiosk_->view().screen))) +
                  QStringLiteral(", %1 tickets:").arg(tickets_.load());
    for (const QQuickItem* item : visibleItems(kiosk_->window()->contentItem())) {
        if (const QString text = item->property("text").toString(); item->inherits("QQuickText") && !text.isEmpty())
            all += QStringLiteral(" [") + text + u']';
    }
    return all;
}

} // namespace tongguan::test
