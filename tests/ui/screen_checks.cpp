// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screen_checks.h"

#include <QTest>

#include <algorithm>
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
};

const std::vector<State>& statesByTouch()
{
    static const std::vector<State> states{
        {"confirm", {"no"}},       {"confirm", {"no", "fact 5"}}, {"confirm", {"next"}},
        {"confirm", {"language"}}, {"plate", {"country CN"}},     {"plate", {"country VN"}},
        {"plate", {"country LA"}}, {"plate", {"country TH"}},     {"plate", {"country TH", "page"}},
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
    for (const DriverSample& sample : samples) {
        show(sample.view);
        add(QString::fromStdString(sample.name));
        if (!stage.find(QStringLiteral("callStaff")))
            wrong << QString::fromStdString(sample.name) + QStringLiteral(": staff cannot be called");
    }
    for (const State& state : statesByTouch()) {
        show(samples.front().view);
        show(std::ranges::find(samples, state.sample, &DriverSample::name)->view);
        if (std::ranges::all_of(state.touches, [&](const QString& name) { return stage.touch(name); }))
            add(QString::fromLatin1(state.sample) + u' ' + state.touches.join(u' '));
    }
    return wrong;
}

} // namespace tongguan::test
