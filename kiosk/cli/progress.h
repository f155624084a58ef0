// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/cli/command.h"

#include <string_view>

namespace tongguan::cli {

/// One line on a terminal that is written over and over, at most ten times a second. Without a terminal: nothing.
class Progress {
  public:
    explicit Progress(const Environment& environment) : environment_(environment) {}
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;
    /// Clears the line.
    ~Progress();
    void show(std::string_view line);

  private:
    const Environment& environment_;
    Microseconds shown_{};
    bool any_ = false;
};

} // namespace tongguan::cli
