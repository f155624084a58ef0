// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json.h"
#include "base/time.h"

#include <QString>

#include <filesystem>
#include <string>
#include <vector>

namespace tongguan::test {

/// The day on which the vectors were written: centuries and births depend on it.
inline UtcTime vectorsDay()
{
    return fromIso("2026-11-25T00:00:00Z").value();
}

/// tests/data/`folder` and, where it lies beside the checkout, shared/samples/`samples`: every .json file, sorted.
std::vector<std::filesystem::path> vectorFiles(const std::string& folder, const std::string& samples);

/// Each member of `expected`, at any depth, that `actual` has otherwise: "" where all are equal. Members that only
/// `actual` has do not count.
QString difference(const Json& expected, const Json& actual, const std::string& path = {});

} // namespace tongguan::test
