// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/cli/plain_text.h"

#include "base/bytes.h"
#include "base/json.h"

#include <format>
#include <ostream>

namespace tongguan::cli {

namespace {

/// The character at the front, or one byte where it is broken.
std::string_view firstCharacter(std::string_view text)
{
    constexpr std::size_t kLongest = 4;
    for (std::size_t size = 1; size <= kLongest && size <= text.size(); ++size) {
        if (isUtf8(text.substr(0, size)))
            return text.substr(0, size);
    }
    return {};
}

/// C0, DEL, and C1 as UTF-8 (U+0080 to U+009F).
bool isControl(std::string_view character)
{
    const auto first = static_cast<unsigned char>(character[0]);
    if (character.size() == 1)
        return first < 0x20 || first == 0x7F;
    return first == 0xC2 && static_cast<unsigned char>(character[1]) < 0xA0;
}

} // namespace

std::string printable(std::string_view text)
{
    std::string shown;
    while (!text.empty()) {
        const std::string_view character = firstCharacter(text);
        const std::size_t size = character.empty() ? 1 : character.size();
        if (!character.empty() && !isControl(character)) {
            shown += character;
        } else {
            for (const char c : text.substr(0, size))
                shown += std::format("\\x{:02X}", static_cast<unsigned char>(c));
        }
        text.remove_prefix(size);
    }
    return shown;
}

void writeFields(std::ostream& out, const Json& fields, std::string_view indent, const std::string& prefix)
{
    for (const auto& [key, value] : fields.items()) {
        const std::string name = prefix.empty() ? key : prefix + "." + key;
        const bool list = value.is_array() && !value.empty() && value.front().is_object();
        if (value.is_object())
            writeFields(out, value, indent, name);
        for (std::size_t i = 0; list && i < value.size(); ++i)
            writeFields(out, value[i], indent, std::format("{}.{}", name, i + 1));
        if (!value.is_object() && !list)
            out << indent << name << ": " << printable(value.is_string() ? value.get<std::string>() : dump(value))
                << '\n';
    }
}

} // namespace tongguan::cli
