// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/frame_timer.h"

#include "base/json.h"
#include "tests/bench/figures.h"

#include <QQuickWindow>
#include <QTest>

#include <algorithm>
#include <utility>

namespace tongguan::bench {

FrameTimer::FrameTimer(QQuickWindow* window) : window_(window)
{
    connect(window, &QQuickWindow::frameSwapped, this, &FrameTimer::drawn, Qt::DirectConnection);
}

void FrameTimer::drawn()
{
    if (!step_)
        return;
    frames_.push_back(sinceFrame_.microseconds() / 1000);
    sinceFrame_ = {};
    if (step_())
        window_->update();
    else
        step_ = nullptr;
}

bool FrameTimer::draw(std::function<bool()> step, int milliseconds)
{
    step_ = std::move(step);
    sinceFrame_ = {};
    window_->update();
    return QTest::qWaitFor([this] { return !step_; }, milliseconds);
}

std::string FrameTimer::figures() const
{
    return dump(Json{{"frames", frames_.size()},
                     {"p50", quantile(frames_, 0.50)},
                     {"p95", quantile(frames_, 0.95)},
                     {"longest", std::ranges::max(frames_)}});
}

} // namespace tongguan::bench
