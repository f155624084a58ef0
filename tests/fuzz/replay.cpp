// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz_target.h"

#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <vector>

namespace {

void run(const std::vector<std::uint8_t>& input)
{
    LLVMFuzzerTestOneInput(input.data(), input.size());
}

/// The file, cut off at up to 64 places, and with up to 256 single bytes changed.
void runWithNeighbours(const std::vector<std::uint8_t>& input)
{
    run(input);
    const std::size_t cut = input.size() / 64 + 1;
    for (std::size_t size = 0; size < input.size(); size += cut)
        run({input.begin(), input.begin() + static_cast<std::ptrdiff_t>(size)});
    const std::size_t step = input.size() / 256 + 1;
    for (std::size_t at = 0; at < input.size(); at += step) {
        std::vector<std::uint8_t> changed = input;
        changed[at] = static_cast<std::uint8_t>(changed[at] ^ 0x15U);
        run(changed);
    }
}

} // namespace

/// Runs a fuzz target over the folders that it is given, without libFuzzer: part of every test run.
int main(int argc, char** argv)
{
    std::size_t files = 0;
    for (int i = 1; i < argc; ++i) {
        for (const auto& entry : std::filesystem::directory_iterator(argv[i])) {
            std::ifstream stream(entry.path(), std::ios::binary);
            runWithNeighbours({std::istreambuf_iterator<char>(stream), {}});
            ++files;
        }
    }
    std::cout << files << " files\n";
    return files > 0 ? 0 : 1;
}
