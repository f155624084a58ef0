// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/cli/sample_folder.h"

namespace tongguan::cli {

Result<std::filesystem::path> samplePortFolder(const std::string& asked)
{
    if (!asked.empty())
        return std::filesystem::path(asked);
    std::error_code unreadable;
    std::filesystem::path checkout = std::filesystem::path("assets") / "sample-port";
    if (std::filesystem::is_directory(checkout, unreadable))
        return checkout;
    const std::filesystem::path program = std::filesystem::read_symlink("/proc/self/exe", unreadable);
    std::filesystem::path installed = program.parent_path().parent_path() / "share/tongguan/sample-port";
    if (std::filesystem::is_directory(installed, unreadable))
        return installed;
    return fail(Errc::NotFound, "no lists of a sample port here: give --sample-port with their folder");
}

} // namespace tongguan::cli
