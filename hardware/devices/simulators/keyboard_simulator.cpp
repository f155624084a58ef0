// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/devices/simulators/keyboard_simulator.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <linux/input.h>
#include <utility>
#include <vector>

namespace tongguan::devices {

namespace {

struct Key {
    char plain;
    char shifted;
    std::uint16_t code;
};
constexpr std::array kKeys{
    Key{'a', 'A', KEY_A},           Key{'b', 'B', KEY_B},          Key{'c', 'C', KEY_C},
    Key{'d', 'D', KEY_D},           Key{'e', 'E', KEY_E},          Key{'f', 'F', KEY_F},
    Key{'g', 'G', KEY_G},           Key{'h', 'H', KEY_H},          Key{'i', 'I', KEY_I},
    Key{'j', 'J', KEY_J},           Key{'k', 'K', KEY_K},          Key{'l', 'L', KEY_L},
    Key{'m', 'M', KEY_M},           Key{'n', 'N', KEY_N},          Key{'o', 'O', KEY_O},
    Key{'p', 'P', KEY_P},           Key{'q', 'Q', KEY_Q},          Key{'r', 'R', KEY_R},
    Key{'s', 'S', KEY_S},           Key{'t', 'T', KEY_T},          Key{'u', 'U', KEY_U},
    Key{'v', 'V', KEY_V},           Key{'w', 'W', KEY_W},          Key{'x', 'X', KEY_X},
    Key{'y', 'Y', KEY_Y},           Key{'z', 'Z', KEY_Z},          Key{'1', '!', KEY_1},
    Key{'2', '@', KEY_2},           Key{'3', '#', KEY_3},          Key{'4', '$', KEY_4},
    Key{'5', '%', KEY_5},           Key{'6', '^', KEY_6},          Key{'7', '&', KEY_7},
    Key{'8', '*', KEY_8},           Key{'9', '(', KEY_9},          Key{'0', ')', KEY_0},
    Key{'-', '_', KEY_MINUS},       Key{'=', '+', KEY_EQUAL},      Key{'[', '{', KEY_LEFTBRACE},
    Key{']', '}', KEY_RIGHTBRACE},  Key{'\\', '|', KEY_BACKSLASH}, Key{';', ':', KEY_SEMICOLON},
    Key{'\'', '"', KEY_APOSTROPHE}, Key{'`', '~', KEY_GRAVE},      Key{',', '<', KEY_COMMA},
    Key{'.', '>', KEY_DOT},         Key{'/', '?', KEY_SLASH},      Key{' ', ' ', KEY_SPACE},
    Key{'\n', '\n', KEY_ENTER},
};

void put(Bytes& to, std::uint16_t type, std::uint16_t code, std::int32_t value)
{
    input_event event{};
    event.type = type;
    event.code = code;
    event.value = value;
    const auto at = to.size();
    to.resize(at + sizeof event);
    std::memcpy(to.data() + at, &event, sizeof event);
}

/// As the kernel's driver for USB keyboards reports it.
void key(Bytes& to, std::uint16_t code, std::int32_t value)
{
    put(to, EV_MSC, MSC_SCAN, 0x70000 + code);
    put(to, EV_KEY, code, value);
    put(to, EV_SYN, SYN_REPORT, 0);
}

} // namespace

KeyboardSimulator::KeyboardSimulator(const std::filesystem::path& link, Log& log)
    : wire_(PtyLink{link}, [](ByteView) {}, log)
{}

void KeyboardSimulator::type(std::string_view text, std::size_t piece)
{
    Bytes events;
    for (const char c : text) {
        const auto found =
            std::ranges::find_if(kKeys, [&](const Key& one) { return one.plain == c || one.shifted == c; });
        if (found == kKeys.end())
            continue;
        const bool shift = found->plain != c;
        if (shift)
            key(events, KEY_LEFTSHIFT, 1);
        key(events, found->code, 1);
        key(events, found->code, 0);
        if (shift)
            key(events, KEY_LEFTSHIFT, 0);
    }
    wire_.send(std::move(events), piece);
}

void KeyboardSimulator::together(std::initializer_list<std::uint16_t> keys)
{
    Bytes events;
    const std::vector<std::uint16_t> all(keys);
    for (const auto code : all)
        key(events, code, 1);
    for (std::size_t at = all.size(); at > 0; --at)
        key(events, all[at - 1], 0);
    wire_.send(std::move(events));
}

void KeyboardSimulator::hold(std::uint16_t code, int repeats)
{
    Bytes events;
    key(events, code, 1);
    for (int at = 0; at < repeats; ++at)
        key(events, code, 2);
    key(events, code, 0);
    wire_.send(std::move(events));
}

void KeyboardSimulator::missed()
{
    Bytes events;
    put(events, EV_SYN, SYN_DROPPED, 0);
    wire_.send(std::move(events));
}

} // namespace tongguan::devices
