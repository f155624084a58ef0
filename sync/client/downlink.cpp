// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/client/downlink.h"

#include "sync/log/problems.h"

#include <format>
#include <utility>

namespace tongguan::sync {

namespace {

constexpr std::chrono::seconds kAnswerTime{20};   // beyond the long poll itself
constexpr std::chrono::minutes kSnapshotTime{10}; // over 2G
constexpr std::size_t kMaxSnapshot = 64U << 20U;  // bytes
constexpr std::size_t kPageSlack = 4U << 20U;     // one entry more than a page's limit may be in it

} // namespace

Downlink::Downlink(GatewayLink& link, FeedSink& sink, std::string port, std::vector<VerifyingKey> trusted,
                   OnStoreThread onStoreThread, Log& log)
    : link_(link), sink_(sink), port_(std::move(port)), trusted_(std::move(trusted)),
      onStoreThread_(std::move(onStoreThread)), log_(log)
{}

Result<Pulled> Downlink::step(std::chrono::seconds wait)
{
    auto cursor = callOn(onStoreThread_, [this] { return sink_.cursor(); });
    if (!cursor)
        return failed(std::move(cursor));
    if (*cursor == 0) {
        auto pulled = takeSnapshot();
        if (!pulled || pulled->next != 0)
            return pulled;
    }
    auto page = fetch(std::format("/v1/feeds/{}?after={}&wait={}", port_, *cursor, wait.count()), wait + kAnswerTime,
                      kMaxFeedPage + kPageSlack);
    if (!page) {
        if (link_.problem() == problem::kUnknownCursor)
            return takeSnapshot();
        return failed(std::move(page));
    }
    if (page->next < *cursor)
        return fail(Errc::InvalidInput, "the feed goes backwards");
    const Pulled pulled{.entries = page->entries.size(), .next = page->next, .asOf = page->asOf};
    auto applied = callOn(onStoreThread_,
                          [this, page = std::move(*page)] { return sink_.apply(page.entries, page.next, page.asOf); });
    if (!applied)
        return failed(std::move(applied));
    return pulled;
}

Result<Pulled> Downlink::takeSnapshot()
{
    auto page = fetch(std::format("/v1/feeds/{}/snapshot", port_), kSnapshotTime, kMaxSnapshot);
    if (!page)
        return failed(std::move(page));
    const Pulled pulled{.entries = page->entries.size(), .next = page->next, .asOf = page->asOf};
    log_.write(Severity::Info, "tongguan.sync.client",
               std::format("snapshot entries={} cursor={}", pulled.entries, pulled.next));
    auto replaced = callOn(
        onStoreThread_, [this, page = std::move(*page)] { return sink_.replace(page.entries, page.next, page.asOf); });
    if (!replaced)
        return failed(std::move(replaced));
    return pulled;
}

Result<FeedPage> Downlink::fetch(std::string target, std::chrono::seconds wait, std::size_t maxBytes)
{
    HttpRequest request;
    request.target = std::move(target);
    request.timeout = wait;
    request.maxAnswer = maxBytes;
    auto answer = link_.send(std::move(request));
    if (!answer)
        return failed(std::move(answer));
    auto page = decodePage(answer->body);
    if (!page)
        return failed(std::move(page));
    for (const FeedEntry& entry : page->entries) {
        if (auto ok = verify(entry, port_, trusted_); !ok) {
            log_.write(Severity::Error, "tongguan.sync.client",
                       std::format("feed-signature-broken cursor={} dataset={}", entry.cursor, entry.dataset));
            return failed(std::move(ok));
        }
    }
    return page;
}

} // namespace tongguan::sync
