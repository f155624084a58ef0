// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace tongguan::edifact {

/// The characters that cut an interchange into its parts (ISO 9735-1, annex A). A blank means "not used"; only release
/// and repetition may be blank.
struct ServiceString {
    char component = ':';
    char element = '+';
    char decimal = '.';
    char release = '?';
    char repetition = ' '; ///< '*' in version 4; older versions have none
    char terminator = '\'';
    bool operator==(const ServiceString&) const = default;
};

inline constexpr std::size_t kServiceStringBytes = 9; ///< with "UNA"

/// What holds without a UNA: in version 4 of the syntax '*' repeats (ISO 9735-1, annex A).
ServiceString serviceOf(std::int64_t version);
/// From the nine characters of a UNA. InvalidInput where two are the same, one is a letter or a digit, or is no ASCII.
Result<ServiceString> parseServiceString(std::string_view una);
/// The UNA that announces it.
std::string announce(const ServiceString& service);
/// Whether content with this character has to release it.
bool isService(const ServiceString& service, char c);

} // namespace tongguan::edifact
