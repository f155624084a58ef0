// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/trial/far_hand.h"

#include <QElapsedTimer>
#include <QString>

#include <functional>

namespace tongguan::trial {

/// Looks until it is true, for half a minute: whether it is.
bool waitFor(const std::function<bool()>& reached);

/// Tells a story step by step as it happens, counts what failed, and keeps a picture of each step.
class Teller {
  public:
    /// Pictures and tickets lie in `folder`.
    explicit Teller(QString folder) : folder_(std::move(folder)) { clock_.start(); }

    void chapter(const QString& name);
    /// Waits until it is true, tells, and keeps a picture of what `eye` sees.
    bool step(const QString& what, const std::function<bool()>& reached, FarHand* eye = nullptr);
    /// Something that went wrong between two steps.
    void fail(const QString& what);

    /// The last line; the exit code.
    int end() const;

  private:
    void tell(const QString& what, bool ok);

    const QString folder_;
    QElapsedTimer clock_;
    QString chapter_;
    int steps_ = 0;
    int failed_ = 0;
    int picture_ = 0;
};

} // namespace tongguan::trial
