// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/trial/desk_model.h"

#include <QDir>
#include <QGuiApplication>
#include <QQmlApplicationEngine>

#include <cstdio>

using namespace tongguan;

// The sample port for a person: the kiosk in its window, the hands around it in a second one.
int main(int argc, char** argv)
{
    QGuiApplication program(argc, argv);
    const QString folder = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral("trial");
    if (!QDir().mkpath(folder) || !QDir(folder).isEmpty()) {
        std::fprintf(stderr, "tongguan-desk: give an empty folder, or one to make, instead of %s\n",
                     qPrintable(folder));
        return 3;
    }
    qputenv("TONGGUAN_PASSPHRASE", "trial");
    trial::DeskModel desk(QDir(folder).absolutePath());
    if (!desk.open())
        return 3;
    QQmlApplicationEngine engine;
    engine.setInitialProperties({{QStringLiteral("desk"), QVariant::fromValue(&desk)}});
    engine.loadFromModule("Tongguan.Trial", "Desk");
    return engine.rootObjects().isEmpty() ? 3 : QGuiApplication::exec();
}
