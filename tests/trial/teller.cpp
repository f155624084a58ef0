// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/trial/teller.h"

#include <QDeadlineTimer>
#include <QThread>

#include <cstdio>

namespace tongguan::trial {

namespace {

constexpr int kPatience = 30'000; // ms: of a slow machine under sanitizers
constexpr int kLookEvery = 25;    // ms

} // namespace

bool waitFor(const std::function<bool()>& reached)
{
    const QDeadlineTimer end(kPatience);
    while (!reached()) {
        if (end.hasExpired())
            return false;
        QThread::msleep(kLookEvery);
    }
    return true;
}

void Teller::chapter(const QString& name)
{
    chapter_ = name;
    picture_ = 0;
    std::printf("\n%s\n", qPrintable(name));
    std::fflush(stdout);
}

void Teller::tell(const QString& what, bool ok)
{
    ++steps_;
    failed_ += ok ? 0 : 1;
    std::printf("%8.2f s  %-4s %s\n", static_cast<double>(clock_.elapsed()) / 1000.0, ok ? "ok" : "FAIL",
                qPrintable(what));
    std::fflush(stdout);
}

bool Teller::step(const QString& what, const std::function<bool()>& reached, FarHand* eye)
{
    const bool ok = waitFor(reached);
    tell(what, ok);
    if (eye != nullptr)
        eye->picture(QStringLiteral("%1/%2-%3.png").arg(folder_, chapter_).arg(++picture_, 2, 10, QLatin1Char('0')));
    return ok;
}

void Teller::fail(const QString& what)
{
    tell(what, false);
}

int Teller::end() const
{
    std::printf("\n%d steps, %d failed; pictures and tickets in %s\n", steps_, failed_, qPrintable(folder_));
    return failed_ == 0 ? 0 : 1;
}

} // namespace tongguan::trial
