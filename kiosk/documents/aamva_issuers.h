// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace tongguan::documents {

/// Who issues North American licences, by the issuer identification number in their file.
struct AamvaIssuer {
    std::string_view iin;
    std::string_view jurisdiction; ///< ISO 3166-2 without its country: "VA"; empty for a ministry
    std::string_view country;      ///< alpha-3: "USA", "CAN", "MEX"
};

/// Null for one that is not listed: lists grow, so that is no fault of the licence.
const AamvaIssuer* aamvaIssuer(std::string_view iin);

} // namespace tongguan::documents
