// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <format>
#include <string_view>
#include <utility>

namespace tongguan {

/// The texts by which events and messages name the values of an enumeration. Specialise with
/// `static constexpr std::array kTable{std::pair{E::A, std::string_view{"a"}}, …}` beside the enumeration.
template <class E> struct Codes;

template <class E>
concept Coded = requires { Codes<E>::kTable; };

template <Coded E> constexpr std::string_view codeOf(E value)
{
    for (const auto& [candidate, text] : Codes<E>::kTable) {
        if (candidate == value)
            return text;
    }
    return {};
}

template <Coded E> Result<E> fromCode(std::string_view code)
{
    for (const auto& [value, text] : Codes<E>::kTable) {
        if (text == code)
            return value;
    }
    return fail(Errc::InvalidInput, std::format("unknown code, {} are known", Codes<E>::kTable.size()));
}

} // namespace tongguan
