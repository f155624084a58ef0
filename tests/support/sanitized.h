// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tongguan::test {

/// Built with AddressSanitizer: several times slower, and memory that was freed stays in quarantine.
#if defined(__SANITIZE_ADDRESS__) // GCC
inline constexpr bool kSanitized = true;
#elif defined(__has_feature) && __has_feature(address_sanitizer) // clang
inline constexpr bool kSanitized = true;
#else
inline constexpr bool kSanitized = false;
#endif

} // namespace tongguan::test
