// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/gateway/upstream.h"

#include <format>
#include <set>
#include <utility>
#include <vector>

namespace tongguan::sync {

namespace {

constexpr std::chrono::seconds kLongPoll{25};

} // namespace

struct Upstream::OneJournal {
    OneJournal(const Parts& parts, const std::string& kiosk, GatewayLink& link, const OnStoreThread& onWorker)
        : source(parts.database, parts.journals, kiosk, parts.key, parts.log), uplink(link, source, onWorker, parts.log)
    {}
    StoredJournal source;
    Uplink uplink;
    bool diverged = false;
};

Result<std::unique_ptr<Upstream>> Upstream::start(const Identity& window, Parts parts)
{
    auto up = HttpClient::make(window.gatewayUrl, window.tls());
    auto down = HttpClient::make(window.gatewayUrl, window.tls());
    if (!up || !down)
        return fail(Errc::InvalidInput, "the single window's address cannot be called");
    return std::unique_ptr<Upstream>(new Upstream(window, parts, std::move(*up), std::move(*down)));
}

Upstream::Upstream(const Identity& window, Parts parts, HttpClient up, HttpClient down)
    : parts_(parts), onWorker_([this](std::function<void()> task) { parts_.worker.post(std::move(task)); }),
      upLink_(std::move(up), window.gatewayKey, parts.random),
      downLink_(std::move(down), window.gatewayKey, parts.random),
      downlink_(downLink_, parts.sink, window.port, {window.gatewayKey}, onWorker_, parts.log),
      upLoop_(std::make_unique<RetryLoop>([this] { return stepUp(); }, [this] { upLink_.cancel(); }, parts.random)),
      downLoop_(
          std::make_unique<RetryLoop>([this] { return stepDown(); }, [this] { downLink_.cancel(); }, parts.random))
{}

Upstream::~Upstream()
{
    upLink_.cancel(); // both at once, then join one after the other
    downLink_.cancel();
}

void Upstream::poke()
{
    upLoop_->poke();
}

void Upstream::led()
{
    upLoop_->poke();
    downLoop_->poke();
}

Result<bool> Upstream::leads()
{
    return callOn(onWorker_, [this] { return parts_.database.leads(); });
}

/// The kiosk that waits longest is not known; any that is behind will do, but not one that the window refuses.
Result<std::string> Upstream::nextBehind()
{
    return callOn(onWorker_, [this]() -> Result<std::string> {
        auto rows = parts_.database.query("SELECT kiosk FROM journal WHERE sent < seq ORDER BY kiosk");
        while (rows.next()) {
            std::string kiosk = rows.text(0);
            const auto known = uplinks_.find(kiosk);
            if (known == uplinks_.end() || !known->second->diverged)
                return kiosk;
        }
        if (auto ok = rows.finish(); !ok)
            return failed(std::move(ok));
        return std::string();
    });
}

Upstream::OneJournal& Upstream::journalOf(const std::string& kiosk)
{
    auto& journal = uplinks_[kiosk];
    if (!journal)
        journal = std::make_unique<OneJournal>(parts_, kiosk, upLink_, onWorker_);
    return *journal;
}

Attempt Upstream::stepUp()
{
    if (auto leading = leads(); !leading || !*leading)
        return {leading ? Result<Next>(Next::Rest) : failed(std::move(leading)), std::nullopt};
    auto kiosk = nextBehind();
    if (!kiosk)
        return {failed(std::move(kiosk)), std::nullopt};
    if (kiosk->empty())
        return {Next::Rest, std::nullopt};
    OneJournal& journal = journalOf(*kiosk);
    auto pushed = journal.uplink.step();
    if (pushed)
        return {Next::Again, std::nullopt};
    if (pushed.error().code == Errc::Corrupt) { // this one stops, the others go on
        journal.diverged = true;
        return {Next::Again, std::nullopt};
    }
    parts_.log.write(Severity::Warning, "tongguan.sync.gateway",
                     std::format("window-push-failed kiosk={} error={}", *kiosk, name(pushed.error().code)));
    return {failed(std::move(pushed)), upLink_.retryAfter()};
}

Attempt Upstream::stepDown()
{
    if (auto leading = leads(); !leading || !*leading)
        return {leading ? Result<Next>(Next::Rest) : failed(std::move(leading)), std::nullopt};
    auto pulled = downlink_.step(downWorked_ ? kLongPoll : std::chrono::seconds{0});
    downWorked_ = pulled.has_value();
    if (pulled)
        return {Next::Again, std::nullopt};
    parts_.log.write(Severity::Warning, "tongguan.sync.gateway",
                     std::format("window-pull-failed error={}", name(pulled.error().code)));
    return {failed(std::move(pulled)), downLink_.retryAfter()};
}

} // namespace tongguan::sync
