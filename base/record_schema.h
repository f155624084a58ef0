// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/record.h"

namespace tongguan {

/// The JSON Schema (2020-12) of what `fromJson<T>` takes: made from the same members, so that the two cannot differ.
template <class T> Json schemaOf()
{
    if constexpr (Record<T>) {
        Json properties = Json::object();
        T::members([&](const auto&... member) {
            // (A member may belong to a base of T.)
            [[maybe_unused]] const auto add = [&]<class Owner, class M>(const Member<Owner, M>& one) {
                properties[std::string(one.name)] = schemaOf<M>();
            };
            (add(member), ...);
        });
        return {{"type", "object"}, {"properties", properties}, {"additionalProperties", false}};
    } else if constexpr (Coded<T>) {
        Json codes = Json::array();
        for (const auto& [value, text] : Codes<T>::kTable)
            codes.push_back(std::string(text));
        return {{"enum", codes}};
    } else if constexpr (std::same_as<T, UtcTime>) {
        return {{"anyOf",
                 {{{"type", "string"}, {"pattern", "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9:]{8}([.][0-9]{1,6})?Z$"}},
                  {{"type", "integer"}, {"description", "microseconds since 1970, UTC"}}}}};
    } else if constexpr (std::same_as<T, Hash>) {
        return {{"type", "string"}, {"pattern", "^[0-9a-fA-F]{64}$"}};
    } else if constexpr (record_detail::kOptional<T>) {
        return schemaOf<typename T::value_type>();
    } else if constexpr (record_detail::kVector<T>) {
        return {{"type", "array"}, {"items", schemaOf<typename T::value_type>()}};
    } else if constexpr (std::same_as<T, bool>) {
        return {{"type", "boolean"}};
    } else if constexpr (std::integral<T>) {
        return {{"type", "integer"}};
    } else {
        static_assert(std::same_as<T, std::string>, "no JSON for this type");
        return {{"type", "string"}};
    }
}

} // namespace tongguan
