// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>
#include <utility>

namespace tongguan::follow {

// The files of assets/follow and some of assets/icons, as they were when this was built.

extern const std::string_view kWordsJson;
extern const std::string_view kPageCss;
extern const std::string_view kFollowJs;
extern const std::span<const std::pair<std::string_view, std::string_view>> kIcons; ///< name, text of the file

} // namespace tongguan::follow
