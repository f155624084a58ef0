// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/fonts.h"
#include "kiosk/app/kiosk_window.h"
#include "kiosk/app/sample_port.h"
#include "kiosk/app/simulated_desk.h"
#include "kiosk/documents/prereg_code.h"

#include <QDir>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

#include <atomic>
#include <cstdio>

// Plays the story against the running kiosk: real store, real screens, real drivers; touches by the mouse, papers by
// the devices' own bytes. Prints each step as it happens, keeps a picture of each, ends with 1 where a step fails.

using namespace tongguan;

namespace {

constexpr int kPatience = 10'000;
const std::vector<std::string> kPassport{"P<VNMNGUYEN<<VAN<MAU<<<<<<<<<<<<<<<<<<<<<<<<",
                                         "C1234567<0VNM8502153M3104150<<<<<<<<<<<<<<<6"};

class Story {
  public:
    explicit Story(QString folder) : folder_(std::move(folder)) { clock_.start(); }

    int play()
    {
        start("1-declared", "01");
        declaredTruck();
        start("2-undeclared", "02");
        undeclaredTruck();
        start("3-empty", "03");
        emptyTruck();
        start("4-unreadable", "04");
        unreadablePassport();
        start("5-power-cut", "05");
        powerCut();
        kiosk_.reset();
        desk_.reset();
        std::printf("%d steps, %d failed; pictures in %s\n", steps_, failed_, qPrintable(folder_));
        return failed_ == 0 ? 0 : 1;
    }

  private:
    void start(const QString& name, const char* number)
    {
        kiosk_.reset();
        desk_.reset();
        name_ = name;
        number_ = QString::fromLatin1(number);
        tickets_ = 0;
        picture_ = 0;
        store_ = folder_ + QStringLiteral("/store-") + name;
        QDir().mkpath(store_);
        powerOn();
        std::printf("\n%s\n", qPrintable(name));
    }

    void powerOn()
    {
        desk_ = std::make_unique<app::SimulatedDesk>(
            store_.toStdString(), [this](const devices::PrintedTicket&) { ++tickets_; }, log_);
        const auto plugged = desk_->plugAll();
        kiosk_ = std::make_unique<app::KioskWindow>(
            app::KioskOptions{.folder = store_.toStdString(),
                              .passphrase = "story",
                              .samplePort = TONGGUAN_SOURCE_DIR "/assets/sample-port",
                              .cheapKey = true},
            desk_->devices(), log_);
        if (kiosk_->window() != nullptr)
            kiosk_->window()->resize(540, 960);
        step("the kiosk starts", [&] { return plugged && kiosk_->window() != nullptr; });
    }

    /// Waits until it is true, tells, and keeps a picture.
    void step(const char* what, const std::function<bool()>& reached)
    {
        ++steps_;
        const bool ok = QTest::qWaitFor(reached, kPatience);
        failed_ += ok ? 0 : 1;
        std::printf("%8.2f s  %-4s %s\n", static_cast<double>(clock_.elapsed()) / 1000.0, ok ? "ok" : "FAIL", what);
        std::fflush(stdout);
        if (kiosk_ && kiosk_->window() != nullptr)
            kiosk_->window()->grabWindow().save(
                QStringLiteral("%1/%2-%3.png").arg(folder_, number_).arg(++picture_, 2, 10, QLatin1Char('0')));
    }

    void reach(const char* what, flow::Screen screen)
    {
        step(what, [=, this] { return kiosk_->view().screen == screen; });
    }

    /// Delegates are no QObject children of what shows them, so the scene is searched as it is drawn.
    static QQuickItem* find(QQuickItem* among, const QString& name)
    {
        if (!among->isVisible() || !among->isEnabled())
            return nullptr;
        if (among->objectName() == name)
            return among;
        for (QQuickItem* child : among->childItems()) {
            if (QQuickItem* found = find(child, name))
                return found;
        }
        return nullptr;
    }

    QQuickItem* item(const QString& name) const { return find(kiosk_->window()->contentItem(), name); }

    void touch(const QString& name)
    {
        const bool there = QTest::qWaitFor([&] { return item(name) != nullptr; }, kPatience);
        if (!there) {
            ++failed_;
            std::printf("            FAIL nothing to touch called \"%s\"\n", qPrintable(name));
            return;
        }
        const QQuickItem* target = item(name);
        const QPointF centre = target->mapToScene(QPointF(target->width() / 2, target->height() / 2));
        QTest::mouseClick(kiosk_->window(), Qt::LeftButton, {}, centre.toPoint());
    }

    void type(const QString& text)
    {
        for (const QChar key : text)
            touch(QStringLiteral("key ") + key);
    }

    std::string code() const
    {
        const auto now = std::chrono::floor<std::chrono::microseconds>(std::chrono::system_clock::now());
        return *documents::encodePrereg({.declaration = "861120261000000172",
                                         .batch = "3261125000172",
                                         .plate = "24C-017.22",
                                         .plateCountry = "VN",
                                         .port = "CNHKM",
                                         .expires = now + std::chrono::hours{8},
                                         .container = "CSQU3054383",
                                         .seal = "YN0017268"},
                                        {.id = documents::TrustedKey::of(portKey_.verifying().bytes()).id,
                                         .sign = [this](ByteView bytes) { return portKey_.sign(bytes); }});
    }

    void chooseLanguage(int index)
    {
        reach("the language is asked", flow::Screen::Language);
        touch(QStringLiteral("language %1").arg(index));
        reach("the code is asked", flow::Screen::Code);
    }

    void holdCode()
    {
        if (auto held = desk_->holdCode(code()); !held)
            std::printf("            %s\n", held.error().what.c_str());
    }

    void declaredTruck()
    {
        chooseLanguage(2);
        holdCode();
        reach("the camera reads the code, the passport is asked", flow::Screen::Passport);
        desk_->camera.clear();
        desk_->reader.noise(Bytes{0x00, 0xFF, 'x'});
        desk_->reader.lay(kPassport, 7);
        reach("the reader's bytes are a passport, the licence is asked", flow::Screen::Licence);
        desk_->scanner.scan(asBytes("010085000001"));
        reach("one page to confirm", flow::Screen::Confirm);
        touch(QStringLiteral("yes"));
        reach("seal and container are asked", flow::Screen::Seal);
        desk_->scanner.scan(asBytes("YN0017268"));
        step("the seal matches",
             [&] { return !kiosk_->view().expected.empty() && kiosk_->view().expected[0].matches; });
        desk_->scanner.scan(asBytes("CSQU3054383"));
        reach("a lane", flow::Screen::Lane);
        step("lane 3, fast, released in advance", [&] {
            const auto& result = kiosk_->view().result;
            return result && result->lane == clearance::Lane::Fast && result->sign == "3";
        });
        step("the printer says that the ticket came out",
             [&] { return tickets_ == 1 && kiosk_->view().result->printed; });
        touch(QStringLiteral("done"));
        reach("nothing of the driver is left", flow::Screen::Language);
    }

    void undeclaredTruck()
    {
        chooseLanguage(2);
        touch(QStringLiteral("noCode"));
        reach("loaded or empty is asked", flow::Screen::Load);
        kiosk_->driver().claimLoad(true);
        reach("the plate is asked", flow::Screen::Plate);
        kiosk_->driver().typePlate("VN", "29H-999.99");
        reach("the passport is asked", flow::Screen::Passport);
        desk_->reader.lay(kPassport);
        reach("the licence is asked", flow::Screen::Licence);
        desk_->scanner.scan(asBytes("010085000001"));
        reach("one page to confirm", flow::Screen::Confirm);
        touch(QStringLiteral("yes"));
        reach("to a person", flow::Screen::Staff);
        step("because nothing was declared", [&] {
            return kiosk_->view().result && std::ranges::count(kiosk_->view().result->reasons, "DECL_NONE") == 1;
        });
    }

    void emptyTruck()
    {
        chooseLanguage(3);
        touch(QStringLiteral("noCode"));
        reach("loaded or empty is asked", flow::Screen::Load);
        kiosk_->driver().claimLoad(false);
        reach("the plate is asked", flow::Screen::Plate);
        kiosk_->driver().typePlate("VN", "24C-017.22");
        reach("the passport is asked", flow::Screen::Passport);
        desk_->reader.lay(kPassport);
        reach("the licence is asked", flow::Screen::Licence);
        desk_->scanner.scan(asBytes("010085000001"));
        reach("one page to confirm", flow::Screen::Confirm);
        touch(QStringLiteral("yes"));
        reach("a lane", flow::Screen::Lane);
        step("the lane for empty trucks", [&] { return kiosk_->view().result->lane == clearance::Lane::Empty; });
    }

    void unreadablePassport()
    {
        chooseLanguage(4);
        holdCode();
        reach("the passport is asked", flow::Screen::Passport);
        desk_->camera.clear();
        desk_->reader.unreadable();
        step("one try, with a hint", [&] { return kiosk_->view().tries == 1; });
        desk_->reader.unreadable();
        step("two tries, typing is offered", [&] { return kiosk_->view().canType; });
        touch(QStringLiteral("type"));
        reach("the country is asked", flow::Screen::TypeCountry);
        touch(QStringLiteral("country VN"));
        reach("the number is asked", flow::Screen::TypeNumber);
        type(QStringLiteral("1234567"));
        touch(QStringLiteral("next"));
        reach("the date of birth is asked", flow::Screen::TypeBirth);
        touch(QStringLiteral("next"));
        reach("the end of validity is asked", flow::Screen::TypeExpiry);
        touch(QStringLiteral("next"));
        reach("the licence is asked", flow::Screen::Licence);
        desk_->scanner.scan(asBytes("010085000001"));
        reach("one page to confirm", flow::Screen::Confirm);
        touch(QStringLiteral("yes"));
        reach("seal and container are asked", flow::Screen::Seal);
        touch(QStringLiteral("leaveSeal"));
        reach("to a person, who looks at what was typed", flow::Screen::Staff);
    }

    void powerCut()
    {
        chooseLanguage(0);
        holdCode();
        reach("the passport is asked", flow::Screen::Passport);
        desk_->camera.clear();
        desk_->reader.lay(kPassport);
        reach("the licence is asked", flow::Screen::Licence);
        desk_->scanner.scan(asBytes("010085000001"));
        reach("one page to confirm", flow::Screen::Confirm);
        kiosk_.reset();
        desk_.reset();
        powerOn();
        chooseLanguage(0);
        holdCode();
        reach("after the restart nothing is shown, the passport is asked", flow::Screen::Passport);
        desk_->camera.clear();
        desk_->reader.lay(kPassport);
        reach("the same document brings the draft back", flow::Screen::Resume);
        touch(QStringLiteral("yes"));
        reach("where it was left", flow::Screen::Confirm);
    }

    QString folder_;
    QString store_;
    QString name_;
    QString number_;
    StderrLog log_{Severity::Error};
    QElapsedTimer clock_;
    sync::SigningKey portKey_ = app::samplePortKey();
    std::unique_ptr<app::SimulatedDesk> desk_;
    std::unique_ptr<app::KioskWindow> kiosk_;
    std::atomic<int> tickets_ = 0;
    int steps_ = 0;
    int failed_ = 0;
    int picture_ = 0;
};

} // namespace

int main(int argc, char** argv)
{
    QGuiApplication program(argc, argv);
    const QString folder = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral("story");
    if (!QDir().mkpath(folder)) {
        std::fprintf(stderr, "tongguan-story: cannot make %s\n", qPrintable(folder));
        return 3;
    }
    app::useFonts();
    return Story(folder).play();
}
