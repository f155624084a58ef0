// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/clearance/queue.h"

#include <QString>

#include <optional>

namespace tongguan::app {

/// Minutes, "12–25": half of all waited no longer than the first, nine of ten no longer than the second. Empty where
/// too few were called to say so.
inline QString waitText(const std::optional<clearance::WaitTime>& wait)
{
    if (!wait)
        return {};
    const QString usual = QString::number(wait->p50);
    return wait->p50 == wait->p90 ? usual : usual + QChar(0x2013) + QString::number(wait->p90);
}

} // namespace tongguan::app
