// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json_fwd.h"

#include <cstdint>
#include <expected>
#include <span>
#include <string>
#include <string_view>

namespace tongguan::clearance {

/// What is wrong with a row.
struct RowFault {
    std::string field; ///< the member; empty where it is the whole row
    std::string what;
};

/// What people write is misspelt at times; what a newer single window sends has members that are not known here yet.
enum class UnknownMembers : std::uint8_t { Refused, Taken };

/// Whether a row fits its data set: every member of its type and in its range. A data set that this program does not
/// know takes any row: it is for another one.
std::expected<void, RowFault> checkRow(std::string_view dataset, const Json& row,
                                       UnknownMembers unknown = UnknownMembers::Refused);

/// The JSON Schema of a data set: of the file of a reference folder, and by its "additionalProperties" of a row of the
/// feed. Made from what `checkRow` checks. Null for one that is not known.
Json schemaOfDataset(std::string_view dataset);

/// The data sets that are known, by name.
std::span<const std::string_view> knownDatasets();

} // namespace tongguan::clearance
