// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/board_window.h"

namespace tongguan::app {

BoardWindow::BoardWindow(const MachineOptions& options, WindowLooks looks, Log& log)
    : RoleWindow(options, looks, log),
      post_(machine_, {.onView = [this](const flow::BoardView& view) { soon([this, view] { board_.show(view); }); },
                       .onPort = [this](const flow::PortInfo& port) { soon([this, port] { showPort(port); }); }})
{
    switcher_.switchTo(clearance::Language::Zh); // the board's first language
    start(QStringLiteral("board"), post_, {{QStringLiteral("board"), QVariant::fromValue(&board_)}});
}

BoardWindow::~BoardWindow()
{
    end();
}

} // namespace tongguan::app
