// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/link_view_model.h"

namespace tongguan::app {

void LinkViewModel::show(const flow::LinkView& link)
{
    if (link == link_)
        return;
    link_ = link;
    emit changed();
}

} // namespace tongguan::app
