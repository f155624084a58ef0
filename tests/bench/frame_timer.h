// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/stopwatch.h"

#include <QObject>

#include <functional>
#include <string>
#include <vector>

class QQuickWindow;

namespace tongguan::bench {

/// The time from one frame of a window to the next while it draws without a pause: what the UI thread, where a software
/// renderer draws too, does besides shows as a longer one.
class FrameTimer : public QObject {
  public:
    explicit FrameTimer(QQuickWindow* window);

    /// Draws until `step`, called before each frame, says false. Whether that was within so many milliseconds.
    bool draw(std::function<bool()> step, int milliseconds);

    /// {"frames","p50","p95","longest"}: milliseconds. At least one frame was drawn.
    std::string figures() const;

  private:
    void drawn();

    QQuickWindow* window_;
    std::function<bool()> step_;
    Stopwatch sinceFrame_;
    std::vector<double> frames_;
};

} // namespace tongguan::bench
