// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/decide_lists.h"

#include "base/bytes.h"
#include "kiosk/clearance/watch_list.h"

#include <algorithm>
#include <array>
#include <format>
#include <map>
#include <vector>

namespace tongguan::bench {

namespace {

void eachBucket(std::uint64_t hashes, const std::function<void(ListRow)>& take)
{
    using Short = std::array<std::uint8_t, clearance::kWatchHashBytes>;
    std::map<std::string, std::vector<Short>> buckets;
    for (std::uint64_t i = 0; i < hashes; ++i) {
        const Hash hash = sha256(std::format("listed {}", i));
        Short first{};
        std::copy_n(hash.begin(), first.size(), first.begin());
        buckets[toHex(ByteView(hash).first(2)).substr(0, clearance::kWatchPrefix)].push_back(first);
    }
    for (auto& [key, all] : buckets) {
        std::ranges::sort(all);
        Bytes bytes;
        for (const Short& one : all)
            bytes.insert(bytes.end(), one.begin(), one.end());
        take({.dataset = "watch", .key = key, .body = std::format(R"({{"hashes":"{}"}})", toBase64(bytes))});
    }
}

} // namespace

std::string listDeclaration(std::uint64_t number)
{
    return std::format("8611202610{:08}", number);
}

std::string listPlate(std::uint64_t number)
{
    return std::format("24C{:06}", number);
}

void eachListRow(const ListSize& size, const std::function<void(ListRow)>& take)
{
    for (std::uint64_t i = 0; i < size.declarations(); ++i)
        take(
            {.dataset = "declarations",
             .key = listDeclaration(i),
             .body = std::format(
                 R"({{"number":"{}","batch":"32611{:08}","plate":"{}","lines":[{{"hs":"08109080","description":"fresh dragon fruit","packages":1840,"grossKg":18400,"origin":"VN"}}],"seal":"YN{:08}","enterprise":"91532500MA6TE5T09F","status":"ACCEPTED","validUntil":4102444800000000}})",
                 listDeclaration(i), i, listPlate(i), i)});
    for (std::uint64_t i = 0; i < size.certificates(); ++i)
        take(
            {.dataset = "certificates",
             .key = std::format("PC-{}", i),
             .body = std::format(
                 R"({{"number":"PC-{}","kind":"PHYTO","declaration":"{}","goods":[{{"hs":"081090","kg":18400}}],"state":"VALID","validUntil":4102444800000000}})",
                 i, listDeclaration(i * 10))});
    for (std::uint64_t i = 0; i < size.orders(); ++i)
        take({.dataset = "orders",
              .key = std::format("ORD-{}", i),
              .body = std::format(R"({{"id":"ORD-{}","agency":"CUSTOMS","method":"XRAY","plate":"{}"}})", i,
                                  listPlate(i * 20))});
    eachBucket(size.hashes(), take);
}

} // namespace tongguan::bench
