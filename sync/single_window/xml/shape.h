// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/single_window/xml/message_table.h"

#include <string>
#include <string_view>
#include <vector>

namespace tongguan::xml {

/// A table's rows for one type of message, as a tree.
struct Shape {
    std::string name; ///< of the element, with the table's prefix
    std::string path; ///< to it, without stars
    bool repeated = false;
    std::string list; ///< where its list stands in JSON, from the entry around it
    bool hasValue = false;
    std::string value;        ///< where its text stands in JSON, from the entry around it; "" the entry itself
    const Row* row = nullptr; ///< of its text
    Presence presence = Presence::Conditional;
    struct Attribute {
        std::string name;
        std::string value;
        const Row* row = nullptr;
        Presence presence = Presence::Conditional;
    };
    std::vector<Attribute> attributes;
    std::vector<Shape> children;
};

/// Points into the table, which has to outlive it.
Shape shapeOf(const MessageTable& table, std::string_view root, std::string_view type);

/// "'KGM'" without its quotes, where it is a fixed text.
std::optional<std::string_view> fixedText(std::string_view value);

} // namespace tongguan::xml
