// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/cli/document_options.h"

#include "base/file.h"
#include "base/record.h"
#include "kiosk/clearance/dataset_rows.h"
#include "kiosk/cli/seal_trust_folder.h"
#include "kiosk/documents/text.h"

#include <filesystem>
#include <format>

namespace tongguan::cli {

namespace {

constexpr std::size_t kMaxKeyFile = 64U << 10U;
constexpr std::size_t kMaxPatternFile = 512U << 10U;

/// What `one` makes of each line; blank lines and those that begin with # do not count.
template <class T>
Result<std::vector<T>> readLines(const std::string& file, std::size_t maxBytes, Result<T> (*one)(std::string_view))
{
    const auto text = readFile(file, maxBytes);
    if (!text)
        return std::unexpected(text.error());
    std::vector<T> all;
    int number = 0;
    for (const std::string_view whole : documents::split(*text, '\n')) {
        ++number;
        const std::string_view line = documents::trimmed(whole);
        if (line.empty() || line.starts_with('#'))
            continue;
        auto value = one(line);
        if (!value)
            return fail(Errc::InvalidInput, std::format("{} line {}: {}", file, number, value.error().what));
        all.push_back(std::move(*value));
    }
    return all;
}

Result<std::vector<documents::TrustedKey>> readKeys(const std::string& file)
{
    auto keys = readLines<documents::TrustedKey>(file, kMaxKeyFile, documents::TrustedKey::fromBase64);
    if (keys && keys->empty())
        return fail(Errc::InvalidInput, std::format("{} holds no key: one base64url public key a line", file));
    return keys;
}

/// A row of the data set "code_patterns".
Result<documents::CodePattern> patternOf(std::string_view line)
{
    const auto json = parseJson(line);
    if (!json)
        return fail(Errc::InvalidInput, "is no JSON");
    if (const auto fits = clearance::checkRow("code_patterns", *json); !fits)
        return fail(Errc::InvalidInput, fits.error().what);
    return fromJson<documents::CodePattern>(*json);
}

Result<documents::CodePatterns> readPatterns(const std::string& file)
{
    auto rows = readLines<documents::CodePattern>(file, kMaxPatternFile, patternOf);
    if (!rows)
        return failed(std::move(rows));
    if (rows->empty())
        return fail(Errc::InvalidInput, std::format("{} holds no pattern: one JSON object a line", file));
    return documents::CodePatterns::compile(std::move(*rows));
}

} // namespace

void DocumentOptions::declare(CLI::App& command)
{
    command
        .add_option(
            "--trust", trusted_,
            "file of public keys (base64url, one a line) whose codes are believed, or folder of certificates and "
            "revocation lists (DER or PEM) for visible digital seals; one of each may be given")
        ->type_name("KEYFILE|FOLDER")
        ->allow_extra_args(false); // each takes one; what follows is what to read
    command.add_option("--port", port_, "UN/LOCODE that a code must be for; not given: not asked")->type_name("LOCODE");
    command.add_option("--country", country_, "country of a plate; not given: all are tried")
        ->check(CLI::IsMember({"CN", "VN", "LA", "MM", "TH"}));
    command
        .add_option("--patterns", patternFile_,
                    "what else a code may be: rows of the data set code_patterns, a JSON object a line")
        ->type_name("FILE");
    command.add_option("--at", at_, "time to judge by, as 2026-11-25T09:00:00Z; not given: now")->type_name("TIME");
}

Result<documents::ParseOptions> DocumentOptions::read(UtcTime now) const
{
    documents::ParseOptions options{now, {}, port_, documents::plateCountry(country_), {}};
    if (!at_.empty()) {
        const auto time = fromIso(at_);
        if (!time)
            return fail(Errc::InvalidInput, "--at takes a time like 2026-11-25T09:00:00Z");
        options.now = *time;
    }
    for (const std::string& path : trusted_) {
        std::error_code ignored; // what is there no more is told when it is read
        if (std::filesystem::is_directory(path, ignored)) {
            auto seals = readSealTrust(path);
            if (!seals)
                return failed(std::move(seals));
            options.seals = std::move(*seals);
            continue;
        }
        auto keys = readKeys(path);
        if (!keys)
            return failed(std::move(keys));
        options.trusted = std::move(*keys);
    }
    if (!patternFile_.empty()) {
        auto patterns = readPatterns(patternFile_);
        if (!patterns)
            return failed(std::move(patterns));
        options.patterns = std::move(*patterns);
    }
    return options;
}

} // namespace tongguan::cli
