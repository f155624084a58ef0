// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <format>
#include <string>
#include <string_view>

namespace tongguan::documents {

/// An error of this folder: `what` starts with one word that names the reason ("length", "character", "date" …) and
/// a colon, so that a screen can choose its words by it.
[[nodiscard]] inline std::unexpected<Error> refuse(std::string_view reason, std::string_view why)
{
    return fail(Errc::InvalidInput, std::format("{}: {}", reason, why));
}

inline std::string reasonOf(const Error& error)
{
    return error.what.substr(0, error.what.find(':'));
}

} // namespace tongguan::documents
