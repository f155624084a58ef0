// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/stopwatch.h"

#include <QEventLoop>
#include <QObject>
#include <QPoint>

#include <optional>
#include <string>
#include <vector>

class QQuickWindow;

namespace tongguan::bench {

/// Touches a window and times what follows, on the UI thread, where a software renderer draws too.
class TouchTimer : public QObject {
    Q_OBJECT
  public:
    explicit TouchTimer(QQuickWindow* window);

    /// Presses and releases there; milliseconds from the press until the first frame drawn after `nextScreen` was
    /// called. None when there was none for 10 s. Not kept unless `counts`.
    std::optional<double> touch(QPoint at, bool counts = true);
    /// The screen that the touch asked for is set.
    Q_SLOT void nextScreen() { set_ = true; }

    /// {"touches","p50","p95","longest","frame"}: milliseconds; "frame" is the longest that the UI thread was at work
    /// for one frame, screens being made included. At least one touch was kept.
    std::string figures() const;

  private:
    void frameDrawn();

    QQuickWindow* window_;
    QEventLoop loop_;
    Stopwatch working_; // since the UI thread last woke or drew
    bool set_ = false;
    std::vector<double> touches_;
    double longestFrame_ = 0;
};

} // namespace tongguan::bench
