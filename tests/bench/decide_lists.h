// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <functional>
#include <string>

namespace tongguan::bench {

/// A row of the down-log, as its feed entry has it.
struct ListRow {
    std::string dataset;
    std::string key;
    std::string body;
};

/// How many rows of each list a size has; 1000 is a port of the issue: a million watch hashes, 100,000 declarations,
/// 10,000 certificates, 5,000 orders.
struct ListSize {
    std::uint64_t thousandth = 1000;
    std::uint64_t hashes() const { return thousandth * 1000; }
    std::uint64_t declarations() const { return thousandth * 100; }
    std::uint64_t certificates() const { return thousandth * 10; }
    std::uint64_t orders() const { return thousandth * 5; }
};

/// All rows of that size, one after the other, the same each time. Hashes come in buckets.
void eachListRow(const ListSize& size, const std::function<void(ListRow)>& take);

std::string listDeclaration(std::uint64_t number);
std::string listPlate(std::uint64_t number);

} // namespace tongguan::bench
