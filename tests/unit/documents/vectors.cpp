// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "vectors.h"

#include "base/json.h"
#include "tests/support/paths.h"

#include <QDebug>

#include <algorithm>

namespace tongguan::test {

namespace {

void collect(const std::filesystem::path& folder, std::vector<std::filesystem::path>& files)
{
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator(folder, error)) {
        if (entry.path().extension() == ".json")
            files.push_back(entry.path());
    }
}

} // namespace

std::vector<std::filesystem::path> vectorFiles(const std::string& folder, const std::string& samples)
{
    const std::filesystem::path source = TONGGUAN_SOURCE_DIR;
    std::vector<std::filesystem::path> files;
    collect(source / "tests/data" / folder, files);
    const std::size_t own = files.size();
    collect(source / "../shared/samples" / samples, files);
    qInfo() << own << "files of tests/data and" << files.size() - own << "of the sample folder";
    std::ranges::sort(files);
    return files;
}

QString difference(const Json& expected, const Json& actual, const std::string& path)
{
    if (!expected.is_object())
        return expected == actual ? QString()
                                  : QString("%1: expected %2, got %3\n")
                                        .arg(QString::fromStdString(path), QString::fromStdString(dump(expected)),
                                             QString::fromStdString(dump(actual)));
    QString all;
    for (const auto& [key, value] : expected.items()) {
        const bool there = actual.is_object() && actual.contains(key);
        all += difference(value, there ? actual[key] : Json("(absent)"), path + "/" + key);
    }
    return all;
}

} // namespace tongguan::test
