// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hardware/devices/printer.h"

#include <QImage>
#include <QPainter>

namespace tongguan::app {

/// A strip of paper that is drawn from the top down. Lengths are dots.
class TicketSheet {
  public:
    explicit TicketSheet(int width);

    int left() const { return margin_; }
    int right() const { return width_ - margin_; }
    int inner() const { return width_ - 2 * margin_; }
    bool narrow() const { return width_ < 500; }
    int top() const { return top_; }
    void space(int dots) { top_ += dots; }
    QPainter& painter() { return painter_; }

    /// Wraps between `x` and `x + width`, smaller where one line is nearly enough; returns the height used. Does not
    /// move the top.
    int text(int x, int y, int width, const QString& words, int pixels, bool isBold, int align = Qt::AlignLeft);
    /// The largest size up to `pixels` at which the words stand in one line.
    static int fitting(const QString& words, int width, int pixels, bool isBold);

    void stripes(); ///< across the paper
    void dashes();
    void picture(int x, int y, int side, const QString& name);

    /// One bit a dot, cut at the top.
    devices::Raster raster() const;

  private:
    int width_;
    int margin_;
    int top_ = 16;
    QImage image_;
    QPainter painter_;
};

} // namespace tongguan::app
