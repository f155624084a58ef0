// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace tongguan {

/// A member of a struct and its name in JSON. A struct lists them once and gets both directions (base/record.h):
/// `static constexpr auto members(auto with) { return with(Member{"plate", &PlateCaptured::plate}, …); }`
/// (A function, so that only who asks for the list compiles it.)
template <class T, class M> struct Member {
    std::string_view name;
    M T::* pointer;
};

struct NoMember {
    void operator()(const auto&... /*members*/) const {}
};

template <class T>
concept Record = requires { T::members(NoMember{}); };

} // namespace tongguan
