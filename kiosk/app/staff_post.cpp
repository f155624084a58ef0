// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/staff_post.h"

#include <algorithm>

namespace tongguan::app {

StaffPost::StaffPost(Machine& machine, StaffCallbacks callbacks) : machine_(machine), callbacks_(std::move(callbacks))
{}

Result<> StaffPost::opened(const OpenedMachine& machine)
{
    store_ = &machine.store;
    flow_ = std::make_unique<flow::StaffFlow>(*store_, machine_.clock(), machine_.log(),
                                              [this](const flow::StaffView& view) { show(view); });
    feedApplied();
    return {};
}

void StaffPost::feedApplied()
{
    if (const auto port = flow::portInfo(*store_))
        callbacks_.onPort(*port);
    flow_->feedApplied();
}

bool StaffPost::tellPicture(const std::string& id)
{
    if (told_.contains(id))
        return true;
    const auto picture = store_->picture(id);
    if (!picture)
        return false; // on its way
    callbacks_.onPicture(id, picture->bytes);
    told_.insert(id);
    return true;
}

void StaffPost::show(flow::StaffView view)
{
    if (view.card)
        std::erase_if(view.card->pictures, [this](const std::string& id) { return !tellPicture(id); });
    else
        told_.clear();
    callbacks_.onView(view);
}

} // namespace tongguan::app
