// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screen_checks.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cstdio>
#include <utility>
#include <vector>

namespace tongguan::test {

namespace {

QStringList warnings;

void keepWarning(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    if (type != QtDebugMsg && type != QtInfoMsg)
        warnings << message;
}

/// A screen as it stands after a few touches: what no sample shows by itself.
struct State {
    const char* sample;
    QStringList touches;
    double from = 1; ///< text sizes at which it is reached so
    double to = 2;
};

const std::vector<State>& statesByTouch()
{
    static const std::vector<State> states{
        {"confirm", {"no"}, 1, 1.5},
        {"confirm", {"no", "fact 4"}, 1, 1.5},
        {"confirm", {"next"}, 2, 2},
        {"confirm", {"next", "no"}, 2, 2},
        {"confirm", {"next", "no", "next", "fact 8"}, 2, 2},
        {"plate", {"country CN"}},
        {"plate", {"country VN"}},
        {"plate", {"country LA"}},
        {"plate", {"country TH"}},
        {"plate", {"country TH", "page"}},
        {"confirm", {"language"}}, // the last: it stays until a language is touched
    };
    return states;
}

} // namespace

Warnings::Warnings()
{
    warnings.clear();
    qInstallMessageHandler(keepWarning);
}

Warnings::~Warnings()
{
    qInstallMessageHandler(nullptr);
}

QStringList Warnings::take()
{
    return std::exchange(warnings, {});
}

bool allWell(const QStringList& faults)
{
    for (const QString& fault : faults)
        std::fprintf(stderr, "%s(%s): %s\n", QTest::currentTestFunction(),
                     QTest::currentDataTag() != nullptr ? QTest::currentDataTag() : "", qPrintable(fault));
    return faults.isEmpty();
}

double letterFactor(clearance::Language language)
{
    constexpr std::array kFactor{1.0, 1.0, 1.0, 0.96, 0.88, 0.96};
    return kFactor.at(static_cast<std::size_t>(language));
}

QStringList lookAtDriver(Stage& stage, clearance::Language language, double textScale,
                         const std::function<QStringList()>& look)
{
    QStringList wrong;
    const auto samples = driverSamples(language);
    const auto show = [&](const flow::DriverView& view) {
        stage.driver.show(view);
        stage.enlarge(view.screen == flow::Screen::Language ? 1 : textScale); // where nobody has asked for it yet
    };
    const auto add = [&](const QString& name) {
        for (const QString& fault : look() + Warnings::take())
            wrong << name + QStringLiteral(": ") + fault;
    };
    for (const DriverSample& one : samples) {
        show(one.view);
        add(QString::fromStdString(one.name));
        if (!stage.find(QStringLiteral("callStaff")))
            wrong << QString::fromStdString(one.name) + QStringLiteral(": staff cannot be called");
    }
    stage.driver.showHeard(false);
    show(std::ranges::find(samples, "confirm", &DriverSample::name)->view);
    add(QStringLiteral("confirm without sound"));
    stage.driver.showHeard(true);
    const auto sample = [&](const char* name) { return std::ranges::find(samples, name, &DriverSample::name)->view; };
    for (const State& state : statesByTouch()) {
        if (textScale < state.from || textScale > state.to)
            continue;
        show(sample("deciding")); // forgets what was touched
        show(sample(state.sample));
        const QString name = QString::fromLatin1(state.sample) + u' ' + state.touches.join(u' ');
        if (std::ranges::all_of(state.touches, [&](const QString& touched) { return stage.touch(touched); }))
            add(name);
        else
            wrong << name + QStringLiteral(": cannot be touched");
    }
    return wrong;
}

} // namespace tongguan::test
