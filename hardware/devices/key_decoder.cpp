// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/devices/key_decoder.h"

#include <algorithm>
#include <array>
#include <linux/input-event-codes.h>
#include <string_view>
#include <utility>

namespace tongguan::devices {

namespace {

struct Key {
    char plain = 0;
    char shifted = 0;
};

struct Run {
    std::uint16_t first; ///< keys that stand side by side have numbers side by side
    std::string_view plain;
    std::string_view shifted;
};
constexpr std::array kRuns{
    Run{KEY_1, "1234567890-=", "!@#$%^&*()_+"},
    Run{KEY_Q, "qwertyuiop[]", "QWERTYUIOP{}"},
    Run{KEY_A, "asdfghjkl;'`", "ASDFGHJKL:\"~"},
    Run{KEY_BACKSLASH, "\\zxcvbnm,./", "|ZXCVBNM<>?"},
    Run{KEY_SPACE, " ", " "},
    Run{KEY_KP7, "789-456+1230.", "789-456+1230."}, // of the block of digits, whatever shift says
    Run{KEY_KPASTERISK, "*", "*"},
};

constexpr auto kKeys = [] {
    std::array<Key, 128> keys{};
    for (const Run& run : kRuns) {
        for (std::size_t at = 0; at < run.plain.size(); ++at)
            keys[run.first + at] = {.plain = run.plain[at], .shifted = run.shifted[at]};
    }
    keys[KEY_KPSLASH] = {.plain = '/', .shifted = '/'};
    return keys;
}();

constexpr std::array<std::uint16_t, 6> kOthers{KEY_LEFTCTRL, KEY_RIGHTCTRL, KEY_LEFTALT,
                                               KEY_RIGHTALT, KEY_LEFTMETA,  KEY_RIGHTMETA};

} // namespace

bool KeyDecoder::modifier(std::uint16_t code, bool pressed)
{
    if (code == KEY_LEFTSHIFT || code == KEY_RIGHTSHIFT) {
        (code == KEY_LEFTSHIFT ? leftShift_ : rightShift_) = pressed;
        return true;
    }
    const auto found = std::ranges::find(kOthers, code);
    if (found == kOthers.end())
        return false;
    const auto bit = static_cast<std::uint8_t>(1U << static_cast<unsigned>(found - kOthers.begin()));
    others_ = static_cast<std::uint8_t>(pressed ? others_ | bit : others_ & ~bit);
    spoiled_ = spoiled_ || pressed;
    return true;
}

std::optional<Bytes> KeyDecoder::finish()
{
    const bool good = !std::exchange(spoiled_, others_ != 0) && !held_.empty();
    Bytes code = std::exchange(held_, {});
    return good ? std::optional(std::move(code)) : std::nullopt;
}

std::optional<Bytes> KeyDecoder::key(std::uint16_t code, std::int32_t value)
{
    const bool pressed = value == 1;
    if (modifier(code, value != 0) || !pressed)
        return std::nullopt;
    if (code == KEY_ENTER || code == KEY_KPENTER)
        return finish();
    const Key pressedKey = code < kKeys.size() ? kKeys[code] : Key{};
    if (pressedKey.plain == 0 || held_.size() >= longest_)
        spoiled_ = true;
    if (!spoiled_)
        held_.push_back(static_cast<std::uint8_t>(leftShift_ || rightShift_ ? pressedKey.shifted : pressedKey.plain));
    return std::nullopt;
}

void KeyDecoder::missed()
{
    held_.clear();
    leftShift_ = rightShift_ = false;
    others_ = 0;
    spoiled_ = true;
}

void KeyDecoder::gap()
{
    held_.clear();
    spoiled_ = others_ != 0;
}

} // namespace tongguan::devices
