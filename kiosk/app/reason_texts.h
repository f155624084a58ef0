// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace tongguan::app {

inline constexpr const char* kReasonContext = "Reasons";

/// One code of domain C.2 in words. English, which is the id of the translation.
struct ReasonText {
    std::string_view code;
    const char* driver; ///< context kReasonContext; null where the driver must not know or has nothing to do about it
    const char* pictogram;
};

/// REF_STALE_ORDERS, REF_AGED_CERTS …: the set is in the code, the words are the family's.
std::string_view reasonFamily(std::string_view code);
/// Null for a code that this version does not know: the driver then reads "please wait", staff the code itself.
const ReasonText* reasonText(std::string_view code);
std::span<const ReasonText> allReasonTexts();

} // namespace tongguan::app
