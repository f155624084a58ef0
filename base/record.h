// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/codes.h"
#include "base/json.h"
#include "base/member.h"
#include "base/time.h"

#include <chrono>
#include <concepts>
#include <format>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <vector>

namespace tongguan {

template <class T> Json toJson(const T& value);
template <class T> Result<T> fromJson(const Json& json);

namespace record_detail {

template <class T> inline constexpr bool kOptional = false;
template <class T> inline constexpr bool kOptional<std::optional<T>> = true;
template <class T> inline constexpr bool kVector = false;
template <class T> inline constexpr bool kVector<std::vector<T>> = true;

/// What need not be there: an absent member keeps its initial value.
template <class T> Result<> readMember(const Json& object, std::string_view name, T& into)
{
    const auto found = object.find(name);
    if (found == object.end() || found->is_null())
        return {};
    auto value = fromJson<T>(*found);
    if (!value)
        return fail(value.error().code, std::format("\"{}\": {}", name, value.error().what));
    into = std::move(*value);
    return {};
}

template <class T> bool isDefault(const T& value)
{
    if constexpr (kOptional<T>)
        return !value.has_value();
    else if constexpr (kVector<T> || std::same_as<T, std::string>)
        return value.empty();
    else
        return false;
}

template <Record T> Json recordToJson(const T& value)
{
    Json object = Json::object();
    T::members([&](const auto&... member) {
        [[maybe_unused]] const auto write = [&](const auto& one) {
            if (!isDefault(value.*(one.pointer)))
                object[std::string(one.name)] = toJson(value.*(one.pointer));
        };
        (write(member), ...);
    });
    return object;
}

template <Record T> Result<T> recordFromJson(const Json& json)
{
    if (!json.is_object())
        return fail(Errc::InvalidInput, "should be an object");
    T value{};
    Result<> outcome;
    T::members([&](const auto&... member) {
        [[maybe_unused]] const auto read = [&](const auto& one) {
            if (outcome)
                outcome = readMember(json, one.name, value.*(one.pointer));
        };
        (read(member), ...);
    });
    if (!outcome)
        return failed(std::move(outcome));
    return value;
}

} // namespace record_detail

/// Texts, whole numbers, booleans, coded enumerations, UtcTime (microseconds; read from ISO text too, as people write
/// it), hashes (hex), optionals, vectors and records of these. Empty optionals, vectors and texts are left out.
template <class T> Json toJson(const T& value)
{
    if constexpr (Record<T>) {
        return record_detail::recordToJson(value);
    } else if constexpr (Coded<T>) {
        return std::string(codeOf(value));
    } else if constexpr (std::same_as<T, UtcTime>) {
        return toMicroseconds(value);
    } else if constexpr (std::same_as<T, Hash>) {
        return toHex(value);
    } else if constexpr (record_detail::kOptional<T>) {
        return value ? toJson(*value) : Json();
    } else if constexpr (record_detail::kVector<T>) {
        Json array = Json::array();
        for (const auto& element : value)
            array.push_back(toJson(element));
        return array;
    } else {
        return Json(value);
    }
}

/// InvalidInput names the member that is not what it should be, never its value.
template <class T> Result<T> fromJson(const Json& json)
{
    if constexpr (Record<T>) {
        return record_detail::recordFromJson<T>(json);
    } else if constexpr (Coded<T>) {
        if (!json.is_string())
            return fail(Errc::InvalidInput, "should be a code");
        return fromCode<T>(json.get_ref<const std::string&>());
    } else if constexpr (std::same_as<T, UtcTime>) {
        if (json.is_string())
            return fromIso(json.get_ref<const std::string&>());
        if (!json.is_number_integer())
            return fail(Errc::InvalidInput, "should be a time");
        return fromMicroseconds(json.get<std::int64_t>());
    } else if constexpr (std::same_as<T, Hash>) {
        if (!json.is_string())
            return fail(Errc::InvalidInput, "should be a hash");
        return hashFromHex(json.get_ref<const std::string&>());
    } else if constexpr (record_detail::kOptional<T>) {
        if (json.is_null())
            return T{};
        auto value = fromJson<typename T::value_type>(json);
        if (!value)
            return failed(std::move(value));
        return T{std::move(*value)};
    } else if constexpr (record_detail::kVector<T>) {
        if (!json.is_array())
            return fail(Errc::InvalidInput, "should be a list");
        T values;
        for (const Json& element : json) {
            auto value = fromJson<typename T::value_type>(element);
            if (!value)
                return failed(std::move(value));
            values.push_back(std::move(*value));
        }
        return values;
    } else if constexpr (std::same_as<T, bool>) {
        if (!json.is_boolean())
            return fail(Errc::InvalidInput, "should be true or false");
        return json.get<bool>();
    } else if constexpr (std::integral<T>) {
        if (!json.is_number_integer())
            return fail(Errc::InvalidInput, "should be a whole number");
        return json.get<T>();
    } else {
        static_assert(std::same_as<T, std::string>, "no JSON for this type");
        if (!json.is_string())
            return fail(Errc::InvalidInput, "should be a text");
        return json.get<std::string>();
    }
}

} // namespace tongguan
