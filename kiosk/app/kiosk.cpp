// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/kiosk.h"

#include "hardware/reading/barcode_reader.h"
#include "kiosk/app/sample_port.h"
#include "kiosk/app/ticket_painter.h"
#include "kiosk/store/key_keeper.h"

#include <format>

namespace tongguan::app {

namespace {

constexpr std::chrono::hours kPortTime{8};

std::string portTime(UtcTime now)
{
    return std::format("{:%F %H:%M}", std::chrono::floor<std::chrono::minutes>(now + kPortTime));
}

} // namespace

Kiosk::Kiosk(KioskOptions options, KioskDevices devices, KioskCallbacks callbacks, Log& log)
    : options_(std::move(options)), devices_(devices), callbacks_(std::move(callbacks)), log_(log),
      ticketKey_(sync::SigningKey::make(random_))
{
    thread_.post([this] {
        if (auto opened = openStore(); !opened && callbacks_.onFailed)
            callbacks_.onFailed(opened.error());
    });
    startDevices();
}

Kiosk::~Kiosk()
{
    // Devices first: after `stop` none of them posts any more.
    if (devices_.reader != nullptr)
        devices_.reader->stop();
    if (devices_.scanner != nullptr)
        devices_.scanner->stop();
    if (devices_.camera != nullptr)
        devices_.camera->stop();
    if (devices_.printer != nullptr)
        devices_.printer->stop();
}

Result<> Kiosk::openStore()
{
    std::error_code ignored; // an unusable folder shows when the key is written
    std::filesystem::create_directories(options_.folder, ignored);
    store::PassphraseKeeper keeper(options_.folder / "kiosk.key", options_.passphrase, options_.cheapKey);
    auto key = keeper.exists() ? keeper.open() : keeper.create(random_);
    if (!key)
        return failed(std::move(key));
    auto opened = store::Store::open(
        {.file = options_.folder / "kiosk.db", .kiosk = options_.kiosk, .port = options_.port, .vfs = {}}, *key, clock_,
        random_, log_);
    if (!opened)
        return failed(std::move(opened));
    store_ = std::move(*opened);
    desk_ = std::make_unique<flow::DecisionDesk>(*store_, clock_);
    desk_->setIntegrity(store_->journal().verify().has_value());
    std::vector<documents::TrustedKey> trusted;
    if (!options_.samplePort.empty()) {
        if (auto loaded = loadSamplePort(*store_, options_.samplePort, clock_.now()); !loaded)
            return loaded;
        trusted.push_back(documents::TrustedKey::of(samplePortKey().verifying().bytes()));
    }
    flow_ = std::make_unique<flow::DriverFlow>(
        *store_, *desk_, clock_, random_, log_,
        flow::DriverFlowOptions{.trusted = std::move(trusted),
                                .signer = {.id = documents::TrustedKey::of(ticketKey_.verifying().bytes()).id,
                                           .sign = [this](ByteView bytes) { return ticketKey_.sign(bytes); }},
                                .onView = callbacks_.onView,
                                .onPrint = [this](const flow::PrintJob& job) { print(job); }});
    refreshLink();
    return {};
}

void Kiosk::startDevices()
{
    if (devices_.reader != nullptr)
        devices_.reader->start(
            [this](devices::ZoneRead zone) {
                thread_.post([this, zone = std::move(zone)] {
                    if (flow_)
                        flow_->zoneRead(zone.lines);
                });
            },
            [this](devices::Condition condition) { noteCondition("document_reader", condition); });
    if (devices_.scanner != nullptr)
        devices_.scanner->start(
            [this](Bytes payload) {
                thread_.post([this, payload = std::move(payload)] {
                    if (flow_)
                        flow_->codeRead(payload, clearance::Source::Barcode);
                });
            },
            [this](devices::Condition condition) { noteCondition("scanner", condition); });
    if (devices_.camera != nullptr)
        devices_.camera->start([this](devices::Frame frame) { lookAt(frame); },
                               [this](devices::Condition condition) { noteCondition("camera", condition); });
    if (devices_.printer != nullptr)
        devices_.printer->start([this](devices::Condition condition) {
            noteCondition("printer", condition);
            const bool prints = condition == devices::Condition::Ready || condition == devices::Condition::PaperLow;
            thread_.post([this, prints] {
                if (flow_)
                    flow_->paperOut(!prints);
            });
        });
}

void Kiosk::lookAt(const devices::Frame& frame)
{
    if (callbacks_.onFrame)
        callbacks_.onFrame(frame);
    const auto found =
        reading::readBarcodes({frame.pixels->data(), frame.width, frame.height, frame.stride}, {.thorough = false});
    if (!found || found->empty()) {
        lastPayload_.clear();
        return;
    }
    const Bytes& payload = found->front().bytes;
    const std::string text(asText(payload));
    if (text == lastPayload_)
        return; // the same paper, still held there
    lastPayload_ = text;
    thread_.post([this, payload] {
        if (flow_)
            flow_->codeRead(payload, clearance::Source::Camera);
    });
}

void Kiosk::print(const flow::PrintJob& job)
{
    if (devices_.printer == nullptr) {
        flow_->notPrinted(job.crossing, job.revision);
        return;
    }
    const TicketContent content{.portZh = "河口",
                                .portLatin = "Hekou",
                                .at = portTime(clock_.now()),
                                .lane = job.result.lane,
                                .sign = job.result.sign,
                                .arrow = job.result.arrow,
                                .ticket = job.result.ticket,
                                .waitMinutes = job.result.waitMinutes,
                                .plate = job.plate,
                                .code = job.result.code,
                                .hotlines = {"12360", "12367"},
                                .kiosk = options_.kiosk,
                                .provisional = job.provisional,
                                .supersedes = job.revision > 1 ? std::optional{job.result.ticket} : std::nullopt};
    devices_.printer->print(paintTicket(content, job.language, kPaper80),
                            [this, crossing = job.crossing, revision = job.revision](Result<> done) {
                                thread_.post([this, crossing, revision, printed = done.has_value()] {
                                    if (!flow_)
                                        return;
                                    if (printed)
                                        flow_->printed(crossing, revision);
                                    else
                                        flow_->notPrinted(crossing, revision);
                                });
                            });
}

void Kiosk::noteCondition(const char* device, devices::Condition condition)
{
    thread_.post([this, device, condition] {
        if (!store_)
            return;
        const Json body{{"device", device}, {"condition", devices::name(condition)}};
        if (auto noted = store_->note("kiosk.device", "kiosk", dump(body)); !noted)
            log_.write(Severity::Warning, "tongguan.app",
                       std::format("condition_not_noted what=\"{}\"", noted.error().what));
    });
}

void Kiosk::refreshLink()
{
    const auto counters = store_->counters();
    if (!counters)
        return;
    flow::LinkView link{.unsent = counters->unsent, .parked = counters->parked};
    const auto age = [&](UtcTime since) {
        return std::chrono::duration_cast<std::chrono::seconds>(clock_.now() - since).count();
    };
    if (counters->feedAsOf)
        link.dataAgeSeconds = age(*counters->feedAsOf);
    if (counters->oldestUnsent)
        link.oldestUnsentSeconds = age(*counters->oldestUnsent);
    flow_->linkChanged(link);
}

void Kiosk::tick()
{
    thread_.post([this] {
        if (!flow_)
            return;
        refreshLink();
        flow_->tick();
    });
}

} // namespace tongguan::app
