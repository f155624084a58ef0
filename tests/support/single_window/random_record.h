// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/codes.h"
#include "base/member.h"
#include "base/record.h"
#include "base/time.h"

#include <array>
#include <concepts>
#include <cstdint>
#include <format>
#include <functional>
#include <random>
#include <string>
#include <string_view>

namespace tongguan::test {

/// Fills records by their lists of members with values that a message can hold. The same seed gives the same values.
class RandomRecord {
  public:
    /// `text` makes the texts of a member by its name; where it has none, `anything`.
    using Text = std::function<std::string(std::string_view name, RandomRecord& random)>;
    RandomRecord(std::uint32_t seed, Text text) : engine_(seed), text_(std::move(text)) {}

    std::uint32_t below(std::uint32_t end) { return static_cast<std::uint32_t>(engine_() % end); }

    /// One to `longest` characters, service characters and Chinese among them, the last one no blank.
    std::string anything(std::uint32_t longest = 3)
    {
        static constexpr std::array<std::string_view, 16> kCharacters{"A",  "b", "7", "+", ":",  "'", "?", "*",
                                                                      "云", "é", "<", "&", "\"", "]", "-", " "};
        std::string text;
        for (std::uint32_t i = below(longest); i > 0; --i)
            text += kCharacters.at(below(kCharacters.size()));
        return text + std::string(kCharacters.at(below(kCharacters.size() - 1)));
    }
    std::string date() { return std::format("{:04}-{:02}-{:02}", 1930 + below(110), 1 + below(12), 1 + below(28)); }
    std::string digits(std::uint32_t longest)
    {
        std::string text = std::format("{}", 1 + below(9));
        for (std::uint32_t i = below(longest); i > 0; --i)
            text += static_cast<char>('0' + below(10));
        return text;
    }

    template <class T> T make()
    {
        T value{};
        fill(value, "");
        return value;
    }

  private:
    template <class T> void fill(T& value, std::string_view name)
    {
        if constexpr (Record<T>) {
            T::members([&](const auto&... member) { (fill(value.*(member.pointer), member.name), ...); });
        } else if constexpr (Coded<T>) {
            value = Codes<T>::kTable.at(below(static_cast<std::uint32_t>(Codes<T>::kTable.size()))).first;
        } else if constexpr (std::same_as<T, UtcTime>) {
            value = UtcTime{std::chrono::minutes(below(60'000'000))};
        } else if constexpr (std::same_as<T, std::string>) {
            value = text_(name, *this);
        } else if constexpr (std::same_as<T, bool>) {
            value = below(2) == 1;
        } else if constexpr (std::integral<T>) {
            value = name == "zone" ? static_cast<T>(below(2 * 14 * 60)) - 14 * 60 : static_cast<T>(1 + below(90));
        } else if constexpr (record_detail::kOptional<T>) {
            if (below(3) > 0) {
                value.emplace();
                fill(*value, name);
            }
        } else {
            for (std::uint32_t i = below(4); i > 0; --i)
                fill(value.emplace_back(), name);
        }
    }

    std::mt19937 engine_;
    Text text_;
};

} // namespace tongguan::test
