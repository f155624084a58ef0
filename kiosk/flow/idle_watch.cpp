// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/flow/idle_watch.h"

#include <algorithm>

namespace tongguan::flow {

using std::chrono::seconds;

IdleWatch::Is IdleWatch::is(seconds limit) const
{
    return idle() < limit ? Is::Here : idle() < limit + kAskFor ? Is::Asked : Is::Gone;
}

std::int64_t IdleWatch::secondsLeft(seconds limit) const
{
    return std::max<std::int64_t>(std::chrono::ceil<seconds>(limit + kAskFor - idle()).count(), 0);
}

} // namespace tongguan::flow
