// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/board_post.h"

namespace tongguan::app {

Result<> BoardPost::opened(const OpenedMachine& machine)
{
    store_ = &machine.store;
    flow_ = std::make_unique<flow::BoardFlow>(*store_, machine_.clock(), machine_.log(), callbacks_.onView);
    feedApplied();
    return {};
}

void BoardPost::feedApplied()
{
    if (const auto port = flow::portInfo(*store_))
        callbacks_.onPort(*port);
    flow_->feedApplied();
}

} // namespace tongguan::app
