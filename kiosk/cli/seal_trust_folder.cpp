// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/cli/seal_trust_folder.h"

#include "base/file.h"

#include <algorithm>
#include <array>
#include <format>
#include <string>
#include <system_error>
#include <vector>

namespace tongguan::cli {

namespace {

namespace fs = std::filesystem;
using documents::SealCertificate;
using documents::SealTrust;

struct TrustFile {
    std::string content;
    std::string stem;
    std::string path;
};

bool counts(const fs::path& file)
{
    constexpr std::array<std::string_view, 5> kEndings{".cer", ".crt", ".der", ".pem", ".crl"};
    return std::ranges::contains(kEndings, file.extension().string());
}

/// In the order of their names.
Result<std::vector<TrustFile>> filesOf(const fs::path& folder)
{
    std::vector<TrustFile> files;
    std::error_code error;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
        if (!counts(entry->path()))
            continue;
        auto content = readFile(entry->path(), documents::kMaxRevocationBytes);
        if (!content)
            return failed(std::move(content));
        files.push_back({std::move(*content), entry->path().stem().string(), entry->path().string()});
    }
    if (error)
        return fail(Errc::Unavailable, std::format("{}: {}", folder.string(), error.message()));
    std::ranges::sort(files, {}, &TrustFile::path);
    return files;
}

Result<> named(Result<> result, const TrustFile& file)
{
    if (result)
        return result;
    return fail(Errc::InvalidInput, std::format("{}: {}", file.path, result.error().what));
}

} // namespace

Result<SealTrust> readSealTrust(const fs::path& folder)
{
    const auto files = filesOf(folder);
    if (!files)
        return std::unexpected(files.error());
    SealTrust trust;
    std::vector<std::pair<const TrustFile*, SealCertificate>> signers;
    for (const TrustFile& file : *files) {
        auto certificate = SealCertificate::read(asBytes(file.content));
        if (certificate && !certificate->isAuthority()) {
            signers.emplace_back(&file, std::move(*certificate));
            continue;
        }
        const auto use = certificate ? SealTrust::Use::Authority : SealTrust::Use::Revocations;
        if (auto done = named(trust.add(use, asBytes(file.content)), file); !done)
            return failed(std::move(done));
    }
    for (const auto& [file, certificate] : signers) {
        const auto use = trust.vouchesFor(certificate) ? SealTrust::Use::Signer : SealTrust::Use::Pinned;
        if (auto done = named(trust.add(use, asBytes(file->content), file->stem), *file); !done)
            return failed(std::move(done));
    }
    if (trust.empty())
        return fail(Errc::InvalidInput,
                    std::format("{} holds no certificate: .cer, .crt, .der or .pem", folder.string()));
    return trust;
}

} // namespace tongguan::cli
