// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bare_window.h"

#include <QGuiApplication>

int main(int argc, char** argv)
{
    QGuiApplication program(argc, argv);
    QQmlApplicationEngine engine;
    return tongguan::bench::openBareWindow(engine) == nullptr ? 3 : QGuiApplication::exec();
}
