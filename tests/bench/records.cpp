// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/records.h"

#include "base/file.h"
#include "base/json.h"

#include <format>
#include <random>

namespace tongguan::bench {

namespace {

constexpr int kRecords = 10'000;
constexpr std::size_t kBytes = 1'233;
constexpr unsigned kSeed = 20261125;

/// About as compressible as a captured document: words that repeat, and digests that do not.
std::string invented(int number, std::mt19937& random)
{
    const auto hex = [&random](int words) {
        std::string text;
        for (int i = 0; i < words; ++i)
            text += std::format("{:08x}", random());
        return text;
    };
    Json record{{"id", hex(4)},
                {"seq", number},
                {"port", "CNHKM"},
                {"direction", random() % 2 == 0 ? "ENTRY" : "EXIT"},
                {"document",
                 {{"type", "P"},
                  {"issuer", "VNM"},
                  {"number", std::format("C{:07}", random() % 10'000'000)},
                  {"name", "NGUYEN VAN MAU"},
                  {"chip", hex(8)},
                  {"seal", hex(4)}}},
                {"vehicle", {{"plate", std::format("24C-{:05}", random() % 100'000)}, {"axles", 2 + random() % 4}}},
                {"declaration",
                 {{"number", std::format("86112026{:010}", random())},
                  {"hs", "08109080"},
                  {"packages", random() % 2'000},
                  {"grossKg", random() % 30'000}}},
                {"signature", hex(8)}};
    Json& checks = record["checks"] = Json::array();
    while (dump(record).size() + 80 < kBytes)
        checks.push_back({{"system", "WATCH"}, {"result", "NO_HIT"}, {"milliseconds", random() % 900}});
    record["note"] = "";
    record["note"] = std::string(kBytes - dump(record).size(), '-');
    return dump(record);
}

} // namespace

Result<std::vector<std::string>> records(const std::string& file)
{
    std::vector<std::string> bodies;
    if (file == "-") {
        std::mt19937 random(kSeed);
        for (int i = 1; i <= kRecords; ++i)
            bodies.push_back(invented(i, random));
        return bodies;
    }
    auto text = readFile(file);
    if (!text)
        return failed(std::move(text));
    std::string_view rest = *text;
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        bodies.emplace_back(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return bodies;
}

} // namespace tongguan::bench
