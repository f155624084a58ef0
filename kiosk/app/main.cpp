// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/file.h"
#include "kiosk/app/board_window.h"
#include "kiosk/app/device_set.h"
#include "kiosk/app/driver_window.h"
#include "kiosk/app/fonts.h"
#include "kiosk/app/gallery_window.h"
#include "kiosk/app/staff_window.h"

#include <QCommandLineParser>
#include <QGuiApplication>
#include <QQuickWindow>
#include <QStandardPaths>

#include <algorithm>
#include <cstdio>
#include <string_view>
#include <tuple>

using namespace tongguan;

namespace {

enum Exit : int { Done = 0, WrongUsage = 2, EnvironmentFailed = 3 };

constexpr const char* kRoles = "--role should be driver, staff or board";

struct Arguments {
    QString role;
    QString folder;
    QString devices;
    QString direction;
    QString samplePort;
    QString passphrase;
    QSize size;
    bool reducedMotion = false;
    bool gallery = false;
    bool check = false;
};

QCommandLineOption option(const char* name, const char* what, const char* value, const QString& otherwise = {})
{
    return {QString::fromLatin1(name), QString::fromLatin1(what), QString::fromLatin1(value), otherwise};
}

[[noreturn]] void wrongUsage(const char* what)
{
    std::fprintf(stderr, "tongguan-kiosk: %s; see --help\n", what);
    std::exit(WrongUsage);
}

QString firstLine(const QString& file)
{
    constexpr std::size_t kMost = 4096;
    const auto content = readFile(file.toStdString(), kMost);
    if (!content) {
        std::fprintf(stderr, "tongguan-kiosk: %s\n", content.error().what.c_str());
        std::exit(EnvironmentFailed);
    }
    return QString::fromStdString(content->substr(0, content->find('\n')));
}

QSize sizeOf(const QString& text)
{
    const QStringList sides = text.split(QLatin1Char('x'));
    const QSize size = sides.size() == 2 ? QSize(sides[0].toInt(), sides[1].toInt()) : QSize();
    if (size.width() < 100 || size.height() < 100)
        wrongUsage("--size should be like 1080x1920");
    return size;
}

Arguments parse(const QCoreApplication& program)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("The screen of a land port's machine: the driver's kiosk, staff's station or the board.\n\n"
                       "Examples:\n"
                       "  tongguan-kiosk --sample-port assets/sample-port --folder /tmp/tongguan-trial\n"
                       "  tongguan-kiosk --folder /var/lib/tongguan --devices /etc/tongguan/devices.json\n"
                       "  tongguan-kiosk --folder /var/lib/tongguan --direction exit\n"
                       "  tongguan-kiosk --role staff --folder /var/lib/tongguan\n"
                       "  tongguan-kiosk --gallery\n\n"
                       "A machine is enrolled first: tongguan enroll --help.\n"
                       "The store's passphrase is the first line of --passphrase-file, or stands in the environment "
                       "variable TONGGUAN_PASSPHRASE.\n"
                       "Exit codes: 0 done, 2 wrong usage, 3 the environment failed."));
    parser.addHelpOption();
    const auto role = option("role", "driver, staff or board.", "ROLE", QStringLiteral("driver"));
    const auto folder = option("folder", "Where the store lies.", "FOLDER",
                               QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    const auto devices = option("devices", "Which devices are connected, as JSON.", "FILE");
    const auto direction =
        option("direction", "Of a driver's kiosk: entry or exit.", "DIRECTION", QStringLiteral("entry"));
    const auto samplePort = option("sample-port", "Lists of a port, for a trial without gateway.", "FOLDER");
    const auto passphraseFile = option("passphrase-file", "Whose first line is the store's passphrase.", "FILE");
    const auto size = option("size", "Of the window, such as 1080x1920; the whole screen without it.", "SIZE");
    const QCommandLineOption gallery(
        QStringLiteral("gallery"),
        QStringLiteral("Shows every component of the screens in all its states, and nothing else."));
    const QCommandLineOption reducedMotion(
        QStringLiteral("reduced-motion"),
        QStringLiteral("Nothing on the screens moves: they cut from one to the next."));
    const QCommandLineOption check(QStringLiteral("check"),
                                   QStringLiteral("Reads the options and the devices file, and ends."));
    parser.addOptions(
        {role, folder, devices, direction, samplePort, passphraseFile, size, reducedMotion, gallery, check});
    parser.process(program);
    if (!parser.positionalArguments().isEmpty())
        wrongUsage("there are only options");
    const QString passphrase = parser.isSet(passphraseFile) ? firstLine(parser.value(passphraseFile))
                                                            : qEnvironmentVariable("TONGGUAN_PASSPHRASE");
    if (passphrase.isEmpty() && !parser.isSet(samplePort) && !parser.isSet(gallery) && !parser.isSet(check))
        wrongUsage("give the store's passphrase by --passphrase-file or TONGGUAN_PASSPHRASE");
    return {.role = parser.value(role),
            .folder = parser.value(folder),
            .devices = parser.value(devices),
            .direction = parser.value(direction),
            .samplePort = parser.value(samplePort),
            .passphrase = passphrase.isEmpty() ? QStringLiteral("sample port") : passphrase,
            .size = parser.isSet(size) ? sizeOf(parser.value(size)) : QSize(),
            .reducedMotion = parser.isSet(reducedMotion),
            .gallery = parser.isSet(gallery),
            .check = parser.isSet(check)};
}

clearance::Direction directionOf(const QString& text)
{
    if (text != QLatin1String("entry") && text != QLatin1String("exit"))
        wrongUsage("--direction should be entry or exit");
    return text == QLatin1String("exit") ? clearance::Direction::Exit : clearance::Direction::Entry;
}

/// Options are looked at where there is no screen as well.
std::unique_ptr<QCoreApplication> makeProgram(int& argc, char** argv)
{
    const bool checks =
        std::any_of(argv + 1, argv + argc, [](const char* word) { return std::string_view(word) == "--check"; });
    if (checks)
        return std::make_unique<QCoreApplication>(argc, argv);
    return std::make_unique<QGuiApplication>(argc, argv);
}

int checked(const Arguments& arguments)
{
    const QStringList roles{QStringLiteral("driver"), QStringLiteral("staff"), QStringLiteral("board")};
    if (!roles.contains(arguments.role))
        wrongUsage(kRoles);
    std::ignore = directionOf(arguments.direction);
    return Done;
}

std::unique_ptr<app::RoleWindow> makeWindow(const Arguments& arguments, const app::KioskDevices& devices, Log& log)
{
    const app::MachineOptions options{.folder = arguments.folder.toStdString(),
                                      .passphrase = arguments.passphrase.toStdString(),
                                      .samplePort = arguments.samplePort.toStdString()};
    const app::WindowLooks looks(arguments.size, arguments.reducedMotion);
    if (arguments.role == QLatin1String("driver"))
        return std::make_unique<app::DriverWindow>(options, devices, directionOf(arguments.direction), looks, log);
    if (arguments.role == QLatin1String("staff"))
        return std::make_unique<app::StaffWindow>(options, looks, log);
    if (arguments.role == QLatin1String("board"))
        return std::make_unique<app::BoardWindow>(options, looks, log);
    wrongUsage(kRoles);
}

} // namespace

int main(int argc, char** argv)
{
    const auto program = makeProgram(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("tongguan-kiosk"));
    const Arguments arguments = parse(*program);
    StderrLog log;
    app::DeviceSet devices;
    if (!arguments.devices.isEmpty()) {
        auto read = app::DeviceSet::read(arguments.devices.toStdString(), log);
        if (!read) {
            std::fprintf(stderr, "tongguan-kiosk: %s\n", read.error().what.c_str());
            return EnvironmentFailed;
        }
        devices = std::move(*read);
    }
    if (arguments.check)
        return checked(arguments);
    app::useFonts();
    if (arguments.gallery) {
        const app::GalleryWindow gallery;
        if (gallery.window() == nullptr) {
            std::fputs("tongguan-kiosk: the gallery cannot be loaded\n", stderr);
            return EnvironmentFailed;
        }
        return QGuiApplication::exec();
    }
    const auto window = makeWindow(arguments, devices.devices(), log);
    if (window->window() == nullptr) {
        std::fputs("tongguan-kiosk: the screens cannot be loaded\n", stderr);
        return EnvironmentFailed;
    }
    QObject::connect(window.get(), &app::RoleWindow::failed,
                     [](const QString& what) { std::fprintf(stderr, "tongguan-kiosk: %s\n", qPrintable(what)); });
    QObject::connect(window.get(), &app::RoleWindow::shut, [](const QString& what) {
        std::fprintf(stderr, "tongguan-kiosk: %s: start it again\n", qPrintable(what));
        QCoreApplication::exit(EnvironmentFailed);
    });
    return QGuiApplication::exec();
}
