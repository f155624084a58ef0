// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/touch_timer.h"

#include "base/json.h"
#include "tests/bench/figures.h"

#include <QAbstractEventDispatcher>
#include <QQuickWindow>
#include <QTest>
#include <QTimer>

#include <algorithm>

namespace tongguan::bench {

namespace {

constexpr int kPatience = 10'000;

} // namespace

TouchTimer::TouchTimer(QQuickWindow* window) : window_(window)
{
    connect(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::awake, this, [this] { working_ = {}; });
    connect(window, &QQuickWindow::frameSwapped, this, &TouchTimer::frameDrawn, Qt::DirectConnection);
}

void TouchTimer::frameDrawn()
{
    longestFrame_ = std::max(longestFrame_, working_.microseconds() / 1000);
    working_ = {};
    if (set_)
        loop_.quit();
}

std::optional<double> TouchTimer::touch(QPoint at, bool counts)
{
    set_ = false;
    QTimer patience;
    patience.setSingleShot(true);
    connect(&patience, &QTimer::timeout, &loop_, [this] { loop_.exit(1); });
    patience.start(kPatience);
    working_ = {};
    const Stopwatch watch;
    // In the loop, so that a frame which is drawn while the click is delivered ends it too.
    QTimer::singleShot(0, window_, [this, at] { QTest::mouseClick(window_, Qt::LeftButton, {}, at); });
    if (loop_.exec() != 0)
        return std::nullopt;
    const double taken = watch.microseconds() / 1000;
    if (counts)
        touches_.push_back(taken);
    return taken;
}

std::string TouchTimer::figures() const
{
    return dump(Json{{"touches", touches_.size()},
                     {"p50", quantile(touches_, 0.50)},
                     {"p95", quantile(touches_, 0.95)},
                     {"longest", std::ranges::max(touches_)},
                     {"frame", longestFrame_}});
}

} // namespace tongguan::bench
