// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/cli/document_options.h"

#include "base/file.h"
#include "kiosk/documents/text.h"

#include <format>

namespace tongguan::cli {

namespace {

constexpr std::size_t kMaxKeyFile = 64U << 10U;

/// A key a line; blank lines and those that begin with # do not count.
Result<std::vector<documents::TrustedKey>> readKeys(const std::string& file)
{
    const auto text = readFile(file, kMaxKeyFile);
    if (!text)
        return std::unexpected(text.error());
    std::vector<documents::TrustedKey> keys;
    int number = 0;
    for (const std::string_view whole : documents::split(*text, '\n')) {
        ++number;
        const std::string_view line = documents::trimmed(whole);
        if (line.empty() || line.starts_with('#'))
            continue;
        auto key = documents::TrustedKey::fromBase64(line);
        if (!key)
            return fail(Errc::InvalidInput, std::format("{} line {}: {}", file, number, key.error().what));
        keys.push_back(*key);
    }
    if (keys.empty())
        return fail(Errc::InvalidInput, std::format("{} holds no key: one base64url public key a line", file));
    return keys;
}

} // namespace

void DocumentOptions::declare(CLI::App& command)
{
    command.add_option("--trust", trustFile_, "file of public keys (base64url, one a line) whose codes are believed")
        ->type_name("KEYFILE");
    command.add_option("--port", port_, "UN/LOCODE that a code must be for; not given: not asked")->type_name("LOCODE");
    command.add_option("--country", country_, "country of a plate; not given: all are tried")
        ->check(CLI::IsMember({"CN", "VN", "LA", "MM", "TH"}));
    command.add_option("--at", at_, "time to judge by, as 2026-11-25T09:00:00Z; not given: now")->type_name("TIME");
}

Result<documents::ParseOptions> DocumentOptions::read(UtcTime now) const
{
    documents::ParseOptions options{now, {}, port_, documents::plateCountry(country_)};
    if (!at_.empty()) {
        const auto time = fromIso(at_);
        if (!time)
            return fail(Errc::InvalidInput, "--at takes a time like 2026-11-25T09:00:00Z");
        options.now = *time;
    }
    if (!trustFile_.empty()) {
        auto keys = readKeys(trustFile_);
        if (!keys)
            return failed(std::move(keys));
        options.trusted = std::move(*keys);
    }
    return options;
}

} // namespace tongguan::cli
