// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/process_tree.h"

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <format>
#include <fstream>
#include <map>
#include <string>

namespace tongguan::bench {

namespace {

std::map<pid_t, pid_t> parents()
{
    std::map<pid_t, pid_t> list;
    std::error_code ignored; // processes end while we look
    for (const auto& entry : std::filesystem::directory_iterator("/proc", ignored)) {
        const std::string name = entry.path().filename();
        pid_t process = 0;
        if (std::from_chars(name.data(), name.data() + name.size(), process).ptr != name.data() + name.size())
            continue;
        std::ifstream stat(entry.path() / "stat");
        std::string line;
        std::getline(stat, line);
        const std::size_t end = line.rfind(')'); // the program's name may hold anything
        if (end == std::string::npos || end + 4 >= line.size())
            continue;
        pid_t parent = 0;
        std::from_chars(line.data() + end + 4, line.data() + line.size(), parent);
        list[process] = parent;
    }
    return list;
}

} // namespace

std::vector<pid_t> processTree(pid_t root)
{
    const std::map<pid_t, pid_t> all = parents();
    std::vector<pid_t> tree{root};
    for (std::size_t i = 0; i < tree.size(); ++i) {
        for (const auto& [process, parent] : all) {
            if (parent == tree[i])
                tree.push_back(process);
        }
    }
    return tree;
}

double pssMegabytes(const std::vector<pid_t>& processes)
{
    double kilobytes = 0;
    for (const pid_t process : processes) {
        std::ifstream rollup(std::format("/proc/{}/smaps_rollup", process));
        for (std::string word; rollup >> word;) {
            double value = 0;
            if (word == "Pss:" && rollup >> value)
                kilobytes += value;
        }
    }
    return kilobytes / 1024;
}

} // namespace tongguan::bench
