// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/monkey.h"

#include "tests/ui/fleet.h"
#include "tests/ui/stage.h"

#include <QFile>
#include <QMetaEnum>
#include <QMetaProperty>
#include <QTest>

#include <algorithm>
#include <cctype>
#include <unistd.h>

namespace tongguan::test {

namespace {

constexpr int kPatience = 30'000;     // ms: of a slow machine under sanitizers
constexpr int kReading = 120;         // ms: a device's bytes, or a code that the silence after it ends
constexpr int kLooking = 250;         // ms: the camera looks ten times a second
constexpr int kTouchesAVisit = 80;    // about
constexpr int kShortestSecret = 5;    // a shorter one stands in any text
constexpr int kSecondsUntilGone = 65; // domain, D.13: 45 and 15, and the tick
constexpr int kLate = 2'000;          // ms
constexpr int kDeaf = 20;             // ms: so many touches a second are no driver's, and most are to be heard
constexpr int kLastDeeds = 40;

/// Letters and digits alone: a plate is written in many ways.
QString bare(const QString& text)
{
    QString plain;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            plain += c.toUpper();
    }
    return plain;
}

QString nameOf(flow::Screen screen)
{
    return QString::fromLatin1(QMetaEnum::fromType<app::shown::Screen>().valueToKey(static_cast<int>(screen)));
}

/// Most of these go to staff: they are touched seldom.
bool givesUp(const QQuickItem* item)
{
    const QString name = item->objectName();
    return name == u"noCode" || name == u"other" || name == u"leaveSeal";
}

bool isControl(const QQuickItem* item)
{
    return item->isEnabled() && item->metaObject()->indexOfSignal("clicked()") >= 0;
}

/// What takes a driver on; the rest of a screen is keys.
bool leadsOn(const QQuickItem* item)
{
    const QString name = item->objectName();
    return std::ranges::any_of(
        std::initializer_list<const char*>{"yes", "next", "language ", "country ", "remember", "thisTruck"},
        [&](const char* one) { return name.startsWith(QLatin1StringView(one)); });
}

std::int64_t resident()
{
    QFile statm(QStringLiteral("/proc/self/statm"));
    if (!statm.open(QFile::ReadOnly))
        return 0;
    return statm.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE);
}

/// Everything below, with what is not shown at the moment and what draws nothing.
void collectObjects(QObject* object, std::set<QObject*>& into)
{
    if (!into.insert(object).second)
        return;
    for (QObject* child : object->children())
        collectObjects(child, into);
    if (const auto* item = qobject_cast<QQuickItem*>(object)) {
        for (QQuickItem* child : item->childItems())
            collectObjects(child, into);
    }
}

} // namespace

void ErrorLog::write(Severity severity, std::string_view category, std::string_view line)
{
    if (severity < Severity::Error)
        return;
    const std::scoped_lock lock(mutex_);
    errors_ += QString::fromUtf8(category) + u' ' + QString::fromUtf8(line);
}

QStringList ErrorLog::errors() const
{
    const std::scoped_lock lock(mutex_);
    return errors_;
}

Monkey::Monkey(int seed, int touches) : touches_(touches), chance_(seed) {}

QQuickItem* Monkey::root() const
{
    return kiosk_->window()->contentItem();
}

bool Monkey::open()
{
    const std::filesystem::path folder = folder_.path().toStdString();
    if (!makeFleetPort(folder / "port"))
        return false;
    desk_ = std::make_unique<trial::Desk>(folder / "desk", [](const auto&) {}, log_);
    if (!desk_->plugAll())
        return false;
    auto devices = app::DeviceSet::read(desk_->devicesFile(), log_);
    if (!devices)
        return false;
    devices_ = std::move(*devices);
    finger_.reset(QTest::createTouchDevice());
    kiosk_ =
        std::make_unique<app::DriverWindow>(app::MachineOptions{.folder = folder / "store",
                                                                .passphrase = "monkey",
                                                                .samplePort = folder / "port",
                                                                .cheapKey = true,
                                                                .clock = &clock_},
                                            devices_.devices(), clearance::Direction::Entry, QSize(540, 960), log_);
    QQuickItem* stage = kiosk_->window() == nullptr ? nullptr : itemAt(root(), QStringLiteral("stage"));
    if (stage == nullptr)
        return false;
    stage->property("item").value<QObject*>()->setProperty("deafTime", kDeaf);
    QObject::connect(kiosk_.get(), &app::DriverWindow::viewChanged, kiosk_.get(), [this] { viewChanged(); });
    return kiosk_->window() != nullptr && QTest::qWaitFor([&] { return screen_ == flow::Screen::Language; }, kPatience);
}

QString Monkey::play()
{
    if (!open())
        return QStringLiteral("the kiosk does not open");
    while (touched_ < touches_ && wrong_.isEmpty()) {
        step();
        if (residentAtQuarter_ == 0 && touched_ >= touches_ / 4)
            residentAtQuarter_ = resident();
    }
    if (wrong_.isEmpty())
        goAway();
    residentAtEnd_ = resident();
    kiosk_.reset();
    for (const QString& error : log_.errors())
        wrong(error);
    return wrong_.isEmpty()
               ? wrong_
               : QStringLiteral("%1\nafter %2 touches; the last:\n").arg(wrong_).arg(touched_) + last_.join(u'\n');
}

bool Monkey::asksForPaper() const
{
    using enum flow::Screen;
    return screen_ == Code || screen_ == Passport || screen_ == Licence || screen_ == Seal;
}

void Monkey::step()
{
    if (!chance_.once(8)) // whose glove touches twice
        isHeard();
    if (chance_.once(asksForPaper() ? 4 : 8))
        showPaper();
    else if (chance_.once(60))
        showAnyPaper();
    else if (chance_.once(unplugged() ? 10 : 80))
        handleDevice();
    else if (chance_.once(60))
        waitALittle();
    else if (chance_.once(3))
        touchAnywhere();
    else
        touchControl();
    if (chance_.once(kTouchesAVisit))
        goAway();
    nothingIsLeft();
}

void Monkey::viewChanged()
{
    const flow::DriverView& view = kiosk_->view();
    ++changes_;
    if (view.screen != screen_) {
        screen_ = view.screen;
        ++reached_[screen_];
        wiped_ = wiped_ || screen_ == flow::Screen::Language;
    }
    const auto keep = [&](const std::string& secret) {
        if (const QString plain = bare(QString::fromStdString(secret)); plain.size() >= kShortestSecret)
            secrets_.insert(plain);
    };
    keep(view.plate);
    keep(view.typed.number);
    for (const flow::Fact& fact : view.facts) {
        if (fact.kind <= flow::FactKind::Licence)
            keep(fact.value);
    }
    if (view.result)
        keep(view.result->ticket);
}

/// Until the view changes, but no longer than so many milliseconds.
void Monkey::settle(int longest)
{
    const int before = changes_;
    std::ignore = QTest::qWaitFor([&] { return changes_ != before; }, longest);
}

void Monkey::did(const QString& what)
{
    last_ += nameOf(screen_) + QStringLiteral(": ") + what;
    if (last_.size() > kLastDeeds)
        last_.removeFirst();
}

void Monkey::wrong(const QString& what)
{
    if (wrong_.isEmpty())
        wrong_ = what;
}

void Monkey::touchPoint(QPoint at, const QString& name)
{
    did(QStringLiteral("touch %1,%2 %3").arg(at.x()).arg(at.y()).arg(name));
    ++touched_;
    QQuickWindow* window = kiosk_->window();
    QTest::touchEvent(window, finger_.get()).press(1, at, window);
    QTest::touchEvent(window, finger_.get()).release(1, at, window);
    settle(2);
}

void Monkey::touchItem(const QQuickItem& item)
{
    touchPoint(item.mapToScene(QPointF(item.width() / 2, item.height() / 2)).toPoint(), item.objectName());
}

/// From then on the screen takes touches.
void Monkey::isHeard()
{
    std::ignore = QTest::qWaitFor([&] { return itemAt(root(), QStringLiteral("deaf")) == nullptr; }, kPatience);
}

/// False where it is not there, or takes no touch.
bool Monkey::touchNamed(const QString& name)
{
    isHeard();
    const QQuickItem* item = itemAt(root(), name);
    if (item == nullptr || !item->isEnabled())
        return false;
    touchItem(*item);
    return true;
}

void Monkey::touchAnywhere()
{
    const QSize size = kiosk_->window()->size();
    touchPoint({static_cast<int>(chance_.below(static_cast<std::size_t>(size.width()))),
                static_cast<int>(chance_.below(static_cast<std::size_t>(size.height())))},
               {});
}

void Monkey::touchControl()
{
    std::vector<QQuickItem*> controls = visibleItems(root());
    const bool patient = !chance_.once(12);
    std::erase_if(controls, [&](const QQuickItem* item) { return !isControl(item) || (patient && givesUp(item)); });
    std::vector<QQuickItem*> onward = controls;
    std::erase_if(onward, [](const QQuickItem* item) { return !leadsOn(item); });
    const auto& from = onward.empty() || chance_.once(2) ? controls : onward;
    if (from.empty()) {
        wrong(QStringLiteral("nothing to touch on ") + nameOf(screen_));
        return;
    }
    touchItem(*from[chance_.below(from.size())]);
}

/// What this screen asks for, most of the time.
void Monkey::showPaper()
{
    if (screen_ == flow::Screen::Code) {
        truck_ = nextTruck();
        if (chance_.once(3))
            driveUp(truck_);
    }
    switch (screen_) {
    case flow::Screen::Code:
    case flow::Screen::Load:
        did(QStringLiteral("code of ") + QString::fromStdString(truck_.plate));
        if (chance_.once(8)) {
            std::ignore = desk_->holdCode(trial::codeOf(truck_, clock_.now()));
            settle(kLooking);
            std::ignore = desk_->holdNothing();
        } else {
            desk_->scanner.scan(asBytes(trial::codeOf(truck_, clock_.now())));
            settle(kReading);
        }
        break;
    case flow::Screen::Passport:
        did(QStringLiteral("passport ") + QString::fromStdString(truck_.passport));
        secrets_.insert(bare(QString::fromStdString(truck_.name)));
        secrets_.insert(bare(QString::fromStdString(truck_.passport)));
        if (chance_.once(5))
            desk_->reader.unreadable();
        else
            desk_->reader.lay(trial::zoneOf(truck_), chance_.below(9));
        settle(kReading);
        break;
    case flow::Screen::Licence:
        did(QStringLiteral("licence"));
        desk_->scanner.scan(asBytes(trial::kLicence));
        settle(kReading);
        break;
    case flow::Screen::Seal:
        did(QStringLiteral("seal or container"));
        desk_->scanner.scan(asBytes(chance_.once(2) ? truck_.seal : truck_.container));
        settle(kReading);
        break;
    case flow::Screen::Plate:
        typePlate();
        break;
    default:
        touchControl();
    }
}

/// The camera over the lane reads its plate, while his code is not held yet.
void Monkey::driveUp(const trial::Truck& truck)
{
    did(QStringLiteral("plate of ") + QString::fromStdString(truck.plate));
    std::string plate = truck.plate;
    std::erase_if(plate, [](char c) { return c == '-' || c == '.'; });
    std::ignore = desk_->plateCamera.see(plate);
    settle(kReading);
}

/// One that was here lately, or the next one.
trial::Truck Monkey::nextTruck()
{
    if (arrived_ > 0 && chance_.once(3))
        return fleetTruck((arrived_ - static_cast<int>(chance_.below(3)) + kFleet) % kFleet);
    arrived_ = (arrived_ + 1) % kFleet;
    return fleetTruck(arrived_);
}

void Monkey::typePlate()
{
    std::ignore = touchNamed(QStringLiteral("country VN"));
    for (const char key : truck_.plate) {
        if (std::isalnum(static_cast<unsigned char>(key)) != 0)
            std::ignore = touchNamed(QStringLiteral("key ") + QLatin1Char(key));
    }
    std::ignore = touchNamed(QStringLiteral("next"));
}

/// Whatever the screen asks for.
void Monkey::showAnyPaper()
{
    const trial::Truck other = nextTruck();
    did(QStringLiteral("papers of ") + QString::fromStdString(other.plate));
    switch (chance_.below(9)) {
    case 0:
        desk_->scanner.scan(asBytes(std::string_view("https://example.com/?q=1")));
        break;
    case 1:
        desk_->scanner.scan(asBytes(std::string_view("\x01\xff\xfe<b>&%s")), 1);
        break;
    case 2:
        desk_->scanner.scan(asBytes(trial::codeOf(other, clock_.now() - std::chrono::hours{20}))); // ran out
        break;
    case 3:
        secrets_.insert(bare(QString::fromStdString(other.name)));
        secrets_.insert(bare(QString::fromStdString(other.passport)));
        desk_->reader.lay(trial::zoneOf(other), 7);
        break;
    case 4:
        desk_->reader.noise(Bytes(chance_.below(200), 0x02));
        break;
    case 5:
        std::ignore = desk_->holdSmudge();
        break;
    case 6:
        std::ignore = desk_->plateCamera.see(chance_.once(2) ? "24C01722" : "<b>&amp;\xe2\x80\xae");
        break;
    default:
        desk_->scale.show(chance_.once(3) ? 0 : static_cast<std::int64_t>(chance_.below(60'000)), chance_.once(4));
    }
    settle(kReading);
}

bool Monkey::unplugged() const
{
    return !desk_->reader.plugged() || !desk_->scanner.plugged() || !desk_->printer.plugged();
}

void Monkey::handleDevice()
{
    using enum devices::Condition;
    const std::size_t which = !desk_->reader.plugged()    ? 0
                              : !desk_->scanner.plugged() ? 1
                              : !desk_->printer.plugged() ? 2
                                                          : chance_.below(6);
    did(QStringLiteral("device %1").arg(which));
    const auto turn = [](auto& device, bool plugged) {
        if (plugged)
            device.unplug();
        else
            std::ignore = device.plug();
    };
    switch (which) {
    case 0:
        turn(desk_->reader, desk_->reader.plugged());
        break;
    case 1:
        turn(desk_->scanner, desk_->scanner.plugged());
        break;
    case 2:
        turn(desk_->printer, desk_->printer.plugged());
        break;
    case 3:
        desk_->unplugCamera();
        settle(kLooking);
        std::ignore = desk_->plugCamera();
        break;
    case 4:
        desk_->scale.unplug();
        std::ignore = desk_->scale.plug();
        break;
    default:
        desk_->printer.setCondition(chance_.of({Ready, Ready, Ready, PaperLow, PaperOut, PaperJam, CoverOpen}));
    }
    settle(kReading);
}

void Monkey::waitALittle()
{
    const std::chrono::seconds time{1 + static_cast<int>(chance_.below(50))};
    did(QStringLiteral("wait %1 s").arg(time.count()));
    clock_.advance(time);
    kiosk_->tick();
    settle(kReading);
}

/// Whether nothing but time brings the languages back, within so many milliseconds of ours.
bool Monkey::timesOut(int patience)
{
    for (int seconds = 0; seconds < kSecondsUntilGone; seconds += 5) {
        clock_.advance(std::chrono::seconds{5});
        kiosk_->tick();
    }
    return QTest::qWaitFor([&] { return screen_ == flow::Screen::Language; }, patience);
}

/// Whoever stops touching leaves nothing behind: the screen asks, and goes back to the languages (domain: D.13).
void Monkey::goAway()
{
    settle(kReading); // what a device still reads counts as a touch
    if (!QTest::qWaitFor([&] { return screen_ != flow::Screen::Deciding; }, kPatience)) {
        wrong(QStringLiteral("it decides for ever"));
        return;
    }
    const flow::Screen from = screen_;
    if (from == flow::Screen::Language)
        return;
    if (chance_.once(2))
        callStaffWorks();
    did(QStringLiteral("goes away"));
    // His sign stands until he leaves, and may be behind the languages.
    const auto leaves = [&] { return touchNamed(QStringLiteral("done")); };
    if (screen_ == flow::Screen::Staff && !leaves() && !(touchNamed(QStringLiteral("language")) && leaves())) {
        wrong(QStringLiteral("whoever waits for staff cannot leave"));
        return;
    }
    // Once more where the last touch reached the flow after its clock had moved: it counts from there.
    const auto gone = [&] { return timesOut(kLate) || timesOut(kPatience); };
    // Prices that were looked at from the sign lead back to that, and there he leaves.
    if (!gone() && !(screen_ == flow::Screen::Staff && leaves() && gone())) {
        wrong(QStringLiteral("no way back from %1: it stands at %2").arg(nameOf(from), nameOf(screen_)));
        return;
    }
    ++left_[from];
}

void Monkey::callStaffWorks()
{
    if (!touchNamed(QStringLiteral("callStaff")) ||
        !QTest::qWaitFor([&] { return kiosk_->view().staffCalled; }, kPatience))
        wrong(QStringLiteral("nobody was called from ") + nameOf(screen_));
}

/// No text of any item, shown or not, tells the next driver of the last one.
void Monkey::nothingIsLeft()
{
    const QQuickItem* call = itemAt(root(), QStringLiteral("callStaff"));
    if (call == nullptr || !call->isEnabled())
        wrong(QStringLiteral("staff cannot be called from ") + nameOf(screen_));
    if (!wiped_ || screen_ != flow::Screen::Language)
        return;
    QTest::qWait(0); // what is deleted later is deleted
    wiped_ = false;
    ++forgotten_;
    std::set<QObject*> all;
    collectObjects(kiosk_->window(), all);
    for (const QObject* object : all) {
        const QMetaObject* type = object->metaObject();
        for (int i = 0; i < type->propertyCount(); ++i) {
            const QMetaProperty property = type->property(i);
            if (property.metaType().id() != QMetaType::QString)
                continue;
            const QString text = bare(property.read(object).toString());
            for (const QString& secret : secrets_) {
                if (text.contains(secret))
                    wrong(QStringLiteral("%1 of %2 still tells %3")
                              .arg(QLatin1StringView(property.name()), QLatin1StringView(type->className()), secret));
            }
        }
    }
    secrets_.clear();
}

QString Monkey::summary() const
{
    QString text = QStringLiteral("%1 touches, %2 drivers forgotten;").arg(touched_).arg(forgotten_);
    for (const auto& [screen, times] : reached_) {
        const auto left = left_.find(screen);
        text += QStringLiteral(" %1 %2/%3").arg(nameOf(screen)).arg(times).arg(left == left_.end() ? 0 : left->second);
    }
    return text;
}

} // namespace tongguan::test
