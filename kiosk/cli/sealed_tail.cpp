// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/cli/sealed_tail.h"

#include "base/file.h"
#include "base/json.h"
#include "kiosk/store/store_uplink.h"
#include "sync/client/stored_identity.h"
#include "sync/log/outgoing.h"
#include "sync/log/sealed_batch.h"

#include <algorithm>
#include <format>
#include <utility>

namespace tongguan::cli {

namespace {

constexpr std::string_view kSuffix = ".sealed";
constexpr std::chrono::minutes kBringTimeout{5};

} // namespace

Result<SealedTail> writeSealedTail(store::Store& store, const sync::Identity& identity, std::uint64_t after,
                                   const std::filesystem::path& folder, Random& random,
                                   const std::function<void(const SealedTail&)>& onProgress)
{
    auto key = sync::SigningKey::fromSeed(identity.journalSeed);
    if (!key)
        return failed(std::move(key));
    std::error_code fault;
    std::filesystem::create_directories(folder, fault);
    store::StoreUplink source(store, *key);
    const sync::ReadAfter read = [&source](std::uint64_t seq, std::size_t maxEvents, std::size_t maxBytes) {
        return source.readAfter(seq, maxEvents, maxBytes);
    };
    SealedTail tail;
    for (;;) {
        const auto outgoing = sync::outgoingAfter(read, std::max(after, tail.upTo));
        if (!outgoing)
            return std::unexpected(outgoing.error());
        if (outgoing->batch.events.empty())
            return tail;
        const auto sealed = sync::sealBatch(outgoing->ndjson, identity.gatewayKey, random);
        if (!sealed)
            return std::unexpected(sealed.error());
        const std::uint64_t first = outgoing->batch.events.front().header.seq;
        const std::uint64_t last = outgoing->batch.events.back().header.seq;
        const auto file = folder / std::format("{}-{:012}-{:012}{}", store.kiosk(), first, last, kSuffix);
        if (auto written = writeDurably(file, asText(*sealed)); !written)
            return failed(std::move(written));
        tail.events += outgoing->batch.events.size();
        tail.upTo = last;
        tail.files.push_back(file.string());
        onProgress(tail);
    }
}

Result<std::uint64_t> acknowledgedUpTo(store::Store& store)
{
    const auto counters = store.counters();
    if (!counters)
        return std::unexpected(counters.error());
    return store.journal().head().seq - static_cast<std::uint64_t>(counters->unsent);
}

Result<std::vector<std::filesystem::path>> sealedFilesIn(const std::filesystem::path& folder)
{
    constexpr std::size_t kMost = 100'000;
    std::vector<std::filesystem::path> files;
    std::error_code fault;
    for (const auto& entry : std::filesystem::directory_iterator(folder, fault)) {
        if (entry.path().extension() == kSuffix && files.size() < kMost)
            files.push_back(entry.path());
    }
    if (files.empty())
        return fail(Errc::NotFound, std::format("no sealed events in {}", folder.string()));
    std::ranges::sort(files);
    return files;
}

Result<sync::Checkpoint> bring(const std::filesystem::path& file, sync::GatewayLink& line,
                               const sync::VerifyingKey& gateway)
{
    auto sealed = readFile(file, sync::kMaxSealedBatch);
    if (!sealed)
        return failed(std::move(sealed));
    sync::HttpRequest request;
    request.method = "POST";
    request.target = "/v1/sealed-batches";
    request.headers = {{"Content-Type", "application/octet-stream"}};
    request.body = std::move(*sealed);
    request.timeout = kBringTimeout;
    const auto answer = line.send(std::move(request));
    if (!answer)
        return std::unexpected(answer.error());
    auto receipt = sync::receiptFromLine(answer->body);
    if (!receipt)
        return receipt;
    if (auto ok = verify(*receipt, gateway); !ok)
        return failed(std::move(ok));
    return receipt;
}

Result<bool> takeReceipt(store::Store& store, const sync::Identity& identity, const sync::Checkpoint& receipt)
{
    if (receipt.kiosk != store.kiosk())
        return fail(Errc::Denied, std::format("a receipt for {}, and this is {}", receipt.kiosk, store.kiosk()));
    if (auto ok = verify(receipt, identity.gatewayKey); !ok)
        return failed(std::move(ok));
    const auto ours = store.journal().hashAt(receipt.head.seq);
    if (!ours || *ours != receipt.head.hash)
        return fail(Errc::Corrupt,
                    std::format("the gateway holds another journal of {} at {}", receipt.kiosk, receipt.head.seq));
    const auto known = acknowledgedUpTo(store);
    if (!known)
        return std::unexpected(known.error());
    if (receipt.head.seq <= *known)
        return false;
    if (auto ok = store.acknowledge(receipt.head, {}); !ok)
        return failed(std::move(ok));
    return true;
}

Json receiptJson(const sync::Checkpoint& receipt)
{
    return {{"kiosk", receipt.kiosk}, {"upTo", receipt.head.seq}, {"hash", toHex(receipt.head.hash)}};
}

Result<sync::Identity> identityIn(store::Store& store)
{
    auto identity = sync::identityOf(store);
    if (!identity && identity.error().code == Errc::NotFound)
        return fail(Errc::NotFound, "the store is not enrolled: see tongguan enroll --help");
    return identity;
}

} // namespace tongguan::cli
