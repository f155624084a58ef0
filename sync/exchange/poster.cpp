// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/exchange/poster.h"

#include "base/file.h"

#include <format>

namespace tongguan::exchange {

namespace {

constexpr std::string_view kCategory = "tongguan.sync.exchange";

Result<sync::TlsIdentity> identityOf(const PostLine& line)
{
    auto authority = readFile(line.authority);
    auto certificate = readFile(line.certificate);
    auto key = readFile(line.key);
    for (const auto* one : {&authority, &certificate, &key})
        if (!*one)
            return fail(Errc::InvalidInput, "\"post\": " + one->error().what);
    return sync::TlsIdentity{
        .authority = std::move(*authority), .certificate = std::move(*certificate), .key = std::move(*key)};
}

} // namespace

Result<std::unique_ptr<Poster>> Poster::start(const PostLine& line, const std::filesystem::path& boxes, Random& random,
                                              Log& log)
{
    auto identity = identityOf(line);
    if (!identity)
        return failed(std::move(identity));
    auto client = sync::HttpClient::make(line.url, std::move(*identity));
    if (!client)
        return failed(std::move(client));
    auto folders = Folders::open(boxes);
    if (!folders)
        return failed(std::move(folders));
    return std::unique_ptr<Poster>(new Poster(std::move(*client), line.target, std::move(*folders), random, log));
}

Poster::Poster(sync::HttpClient client, std::string target, Folders folders, Random& random, Log& log)
    : client_(std::move(client)), post_(client_, std::move(target)), folders_(std::move(folders)), log_(log),
      loop_(std::make_unique<sync::RetryLoop>([this] { return step(); }, [this] { client_.cancel(); }, random))
{}

Poster::~Poster() = default;

sync::Attempt Poster::step()
{
    const auto posted = postAll(folders_, post_);
    if (!posted) {
        log_.write(Severity::Error, kCategory, std::format("post-failed error=\"{}\"", posted.error().what));
        return {std::unexpected(posted.error()), std::nullopt};
    }
    if (posted->sent + posted->refused != 0)
        log_.write(posted->refused == 0 ? Severity::Info : Severity::Error, kCategory,
                   std::format("posted sent={} refused={}", posted->sent, posted->refused));
    if (posted->interrupted)
        return {fail(Errc::Unavailable, "the single window cannot be reached"), std::nullopt};
    return {sync::Next::Rest, std::nullopt};
}

} // namespace tongguan::exchange
