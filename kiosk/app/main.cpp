// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/fonts.h"
#include "kiosk/app/kiosk_window.h"
#include "kiosk/app/sample_port.h"
#include "kiosk/app/simulated_desk.h"
#include "kiosk/documents/prereg_code.h"

#include <QCommandLineParser>
#include <QDir>
#include <QGuiApplication>
#include <QQuickWindow>
#include <QShortcut>
#include <QStandardPaths>

#include <cstdio>

using namespace tongguan;

namespace {

enum Exit : int { Done = 0, WrongUsage = 2, EnvironmentFailed = 3 };

struct Arguments {
    QString folder;
    QString samplePort;
    QString passphrase;
};

QCommandLineOption option(const char* name, const char* what, const char* value, const QString& otherwise = {})
{
    return {QString::fromLatin1(name), QString::fromLatin1(what), QString::fromLatin1(value), otherwise};
}

Arguments parse(const QCoreApplication& program)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("The driver's kiosk, on a sample port with simulated devices.\n\nExample:\n"
                       "  tongguan-kiosk --sample-port assets/sample-port --folder /tmp/tongguan-trial\n\n"
                       "Exit codes: 0 done, 2 wrong usage, 3 the environment failed.\n"
                       "The store's passphrase is read from the environment variable TONGGUAN_PASSPHRASE."));
    parser.addHelpOption();
    const auto folder = option("folder", "Where the store lies.", "FOLDER",
                               QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    const auto samplePort = option("sample-port", "Lists of a port for a trial without gateway.", "FOLDER");
    parser.addOptions({folder, samplePort});
    parser.process(program);
    if (!parser.isSet(samplePort)) {
        std::fputs("tongguan-kiosk: give --sample-port FOLDER (assets/sample-port); see --help\n", stderr);
        std::exit(WrongUsage);
    }
    return {.folder = parser.value(folder),
            .samplePort = parser.value(samplePort),
            .passphrase = qEnvironmentVariable("TONGGUAN_PASSPHRASE", QStringLiteral("sample port"))};
}

/// The pre-registration of the sample port's pre-released truck.
std::string sampleCode()
{
    static const sync::SigningKey key = app::samplePortKey();
    return *documents::encodePrereg({.declaration = "861120261000000172",
                                     .batch = "3261125000172",
                                     .plate = "24C-017.22",
                                     .plateCountry = "VN",
                                     .port = "CNHKM",
                                     .expires = std::chrono::floor<std::chrono::microseconds>(
                                         std::chrono::system_clock::now() + std::chrono::hours{8}),
                                     .container = "CSQU3054383",
                                     .seal = "YN0017268"},
                                    {.id = documents::TrustedKey::of(key.verifying().bytes()).id,
                                     .sign = [](ByteView bytes) { return key.sign(bytes); }});
}

} // namespace

int main(int argc, char** argv)
{
    QGuiApplication program(argc, argv);
    QGuiApplication::setApplicationName(QStringLiteral("tongguan-kiosk"));
    const Arguments arguments = parse(program);
    StderrLog log;
    if (!QDir().mkpath(arguments.folder)) {
        std::fprintf(stderr, "tongguan-kiosk: cannot make %s: choose another --folder\n", qPrintable(arguments.folder));
        return EnvironmentFailed;
    }
    app::useFonts();
    app::SimulatedDesk desk(arguments.folder.toStdString(), {}, log);
    if (auto plugged = desk.plugAll(); !plugged) {
        std::fprintf(stderr, "tongguan-kiosk: %s\n", plugged.error().what.c_str());
        return EnvironmentFailed;
    }
    app::KioskWindow kiosk({.folder = arguments.folder.toStdString(),
                            .passphrase = arguments.passphrase.toStdString(),
                            .samplePort = arguments.samplePort.toStdString()},
                           desk.devices(), log);
    QObject::connect(&kiosk, &app::KioskWindow::failed,
                     [](const QString& what) { std::fprintf(stderr, "tongguan-kiosk: %s\n", qPrintable(what)); });
    if (kiosk.window() == nullptr)
        return EnvironmentFailed;
    // The papers of the sample truck, on keys, for who tries it without devices.
    const auto onKey = [&](const char* keys, auto action) {
        auto* shortcut = new QShortcut(QKeySequence(QString::fromLatin1(keys)), kiosk.window());
        QObject::connect(shortcut, &QShortcut::activated, action);
    };
    onKey("F1", [&] { std::ignore = desk.holdCode(sampleCode()); });
    onKey("F2", [&] {
        desk.reader.lay(
            {"P<VNMNGUYEN<<VAN<MAU<<<<<<<<<<<<<<<<<<<<<<<<", "C1234567<0VNM8502153M3104150<<<<<<<<<<<<<<<6"});
    });
    onKey("F3", [&] { desk.reader.unreadable(); });
    onKey("F4", [&] { desk.scanner.scan(asBytes("010085000001")); });
    onKey("F5", [&] { desk.scanner.scan(asBytes("YN0017268")); });
    onKey("F6", [&] { desk.scanner.scan(asBytes("CSQU3054383")); });
    onKey("F7", [&] { desk.camera.clear(); });
    return QGuiApplication::exec();
}
