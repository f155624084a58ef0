// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/cli/device_log.h"

namespace tongguan::cli {

void DeviceLog::write(Severity severity, std::string_view /*category*/, std::string_view line)
{
    if (severity < Severity::Warning)
        return;
    // event key=value … reason="…", as the drivers write it.
    const auto quote = line.find('"');
    std::string_view why = quote == std::string_view::npos ? line : line.substr(quote + 1);
    if (why.ends_with('"'))
        why.remove_suffix(1);
    const std::scoped_lock lock(mutex_);
    why_ = why;
}

std::string DeviceLog::why() const
{
    const std::scoped_lock lock(mutex_);
    return why_;
}

} // namespace tongguan::cli
