// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace tongguan::documents {

/// Vietnamese letters in Unicode's composed form (NFC): phones and cards also send a base letter with its marks
/// behind it, in either order. Everything else stays.
std::string composedVietnamese(std::string_view utf8);

} // namespace tongguan::documents
