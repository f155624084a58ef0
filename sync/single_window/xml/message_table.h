// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/single_window/xml/value_format.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tongguan::xml {

enum class Presence : std::uint8_t {
    Conditional,
    Mandatory,  ///< in each message, or in each entry of the list that it belongs to
    WithParent, ///< where its parent element is there
};

/// One line of a table: an element or an attribute, and where its value stands in JSON.
struct Row {
    std::string path;  ///< "Declaration/Carrier/ID"; "…/TareWeight/@unitCode"; a star where an element repeats
    std::string value; ///< "carrier"; "containers*/number"; "'KGM'" is a fixed text
    ValueFormat format;
    std::string id;                                         ///< the source's own number of it, or "-"
    std::vector<std::pair<std::string, Presence>> presence; ///< by type; "*" any other type; a type without: never
    bool confirmed = false;                                 ///< by a public source; otherwise not confirmed

    std::optional<Presence> in(std::string_view type) const;
};

/// The rows of a family of messages in the order of their elements.
class MessageTable {
  public:
    /// A line a row: path, value, format, id, presence, "P" (public source) or "U" (not confirmed). Presence:
    /// "M:MT4404,MT4406/C:*", M mandatory, P with its parent, C conditional. "#" begins a remark. A mistake ends the
    /// process.
    explicit MessageTable(std::string_view text);
    const std::vector<Row>& rows() const { return rows_; }

  private:
    std::vector<Row> rows_;
};

} // namespace tongguan::xml
