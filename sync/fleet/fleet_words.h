// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace tongguan::fleet {

/// Whom the page is for speaks one of these.
enum class PageLanguage : std::uint8_t { Zh, En };

/// The page's word for a key; the key itself where there is none, as of a device that a newer machine names.
std::string_view say(PageLanguage language, std::string_view key);
/// "打印机：缺纸" of "printer/paper_out".
std::string sayTrouble(PageLanguage language, std::string_view trouble);

} // namespace tongguan::fleet
