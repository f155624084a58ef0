// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/driver_post.h"

#include "kiosk/app/evidence_picture.h"
#include "kiosk/app/ticket_painter.h"
#include "kiosk/flow/closing.h"
#include "kiosk/flow/reconsider.h"
#include "kiosk/flow/staff_orders.h"

#include <format>

namespace tongguan::app {

namespace {

constexpr std::chrono::minutes kCloseEvery{1};

} // namespace

DriverPost::DriverPost(Machine& machine, KioskDevices devices, clearance::Direction direction,
                       DriverCallbacks callbacks)
    : machine_(machine), devices_(devices), direction_(direction), callbacks_(std::move(callbacks))
{}

DriverPost::~DriverPost()
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
    if (devices_.weighbridge != nullptr)
        devices_.weighbridge->stop();
    machine_.stop();
}

Result<> DriverPost::opened(const OpenedMachine& machine)
{
    store_ = &machine.store;
    desk_ = std::make_unique<flow::DecisionDesk>(*store_, machine_.clock());
    desk_->setIntegrity(machine.whole);
    flow_ = std::make_unique<flow::DriverFlow>(
        *store_, *desk_, machine_.clock(), machine_.random(), machine_.log(),
        flow::DriverFlowOptions{.direction = direction_,
                                .signer = {.id = documents::TrustedKey::of(machine.key.verifying().bytes()).id,
                                           .sign = [&key = machine.key](ByteView bytes) { return key.sign(bytes); }},
                                .onView = callbacks_.onView,
                                .onPrint = [this](const flow::PrintJob& job) { print(job); },
                                .onEvidence = [this](const std::string& crossing,
                                                     const std::string& shows) { keepEvidence(crossing, shows); }});
    if (callbacks_.onView)
        callbacks_.onView(flow_->view());
    return learnPort();
}

Result<> DriverPost::learnPort()
{
    auto port = flow::portInfo(*store_);
    if (!port)
        return failed(std::move(port));
    auto keys = flow::trustedCodeKeys(*store_);
    if (!keys)
        return failed(std::move(keys));
    port_ = std::move(*port);
    flow_->trust(std::move(*keys));
    if (callbacks_.onPort)
        callbacks_.onPort(port_);
    return {};
}

void DriverPost::feedApplied()
{
    if (auto learnt = learnPort(); !learnt)
        notHeeded(learnt.error());
    show(flow::carryOut(*store_, *desk_, machine_.clock()));
    show(flow::reconsider(*store_, *desk_));
}

void DriverPost::show(const Result<std::vector<clearance::Crossing>>& changed)
{
    if (!changed) {
        notHeeded(changed.error());
        return;
    }
    for (const clearance::Crossing& crossing : *changed)
        flow_->crossingChanged(crossing);
}

void DriverPost::keepEvidence(const std::string& crossing, const std::string& shows)
{
    const auto frame = lastFrame_.recent();
    if (!frame)
        return;
    auto picture = evidencePicture({frame->pixels->data(), frame->width, frame->height, frame->stride});
    if (!picture)
        return; // no picture of it, then: the case goes on without
    auto kept = store_->keepPicture(
        "driver", {.crossing = crossing, .shows = shows, .at = machine_.clock().now(), .bytes = std::move(*picture)});
    if (!kept)
        machine_.log().write(Severity::Warning, "tongguan.app",
                             std::format("picture_not_kept what=\"{}\"", kept.error().what));
}

void DriverPost::tick()
{
    flow_->tick();
    closeFinished();
}

void DriverPost::closeFinished()
{
    if (machine_.clock().monotonic() < closeAt_)
        return;
    closeAt_ = machine_.clock().monotonic() + kCloseEvery;
    if (const auto closed = flow::closeFinished(*store_); !closed)
        machine_.log().write(Severity::Warning, "tongguan.app",
                             std::format("not_closed what=\"{}\"", closed.error().what));
}

void DriverPost::notHeeded(const Error& error)
{
    machine_.log().write(Severity::Error, "tongguan.app", std::format("feed_not_heeded what=\"{}\"", error.what));
}

void DriverPost::linkChanged(const flow::LinkView& link)
{
    desk_->setOnline(link.state == flow::LinkState::Online);
    flow_->linkChanged(link);
}

void DriverPost::startDevices()
{
    if (devices_.reader != nullptr)
        devices_.reader->start(
            [this](devices::ZoneRead zone) {
                machine_.thread().post([this, zone = std::move(zone)] { flow_->zoneRead(zone.lines); });
            },
            [this](devices::Condition condition) { deviceTold("document_reader", flow::Device::Reader, condition); });
    if (devices_.scanner != nullptr)
        devices_.scanner->start(
            [this](Bytes payload) {
                machine_.thread().post(
                    [this, payload = std::move(payload)] { flow_->codeRead(payload, clearance::Source::Barcode); });
            },
            [this](devices::Condition condition) { deviceTold("scanner", flow::Device::Scanner, condition); });
    if (devices_.camera != nullptr)
        devices_.camera->start(
            [this](devices::Frame frame) { lookAt(frame); },
            [this](devices::Condition condition) { deviceTold("camera", flow::Device::Camera, condition); });
    if (devices_.printer != nullptr)
        devices_.printer->start([this](devices::Condition condition) {
            noteCondition("printer", condition);
            const bool prints = condition == devices::Condition::Ready || condition == devices::Condition::PaperLow;
            machine_.thread().post([this, prints] { flow_->paperOut(!prints); });
        });
    if (devices_.weighbridge != nullptr)
        devices_.weighbridge->start([this](std::int64_t kg) { weighed(kg); },
                                    [this](devices::Condition condition) { noteCondition("weighbridge", condition); });
}

void DriverPost::weighed(std::int64_t kg)
{
    machine_.thread().post([this, kg] {
        if (kg > 0)
            flow_->measured({.device = clearance::Device::Weighbridge, .value = kg});
        else
            flow_->scaleEmpty();
    });
}

void DriverPost::lookAt(const devices::Frame& frame)
{
    lastFrame_.keep(frame);
    if (callbacks_.onFrame)
        callbacks_.onFrame(frame);
    const auto found =
        devices_.readBarcodes({frame.pixels->data(), frame.width, frame.height, frame.stride}, {.thorough = false});
    if (!found || found->empty()) {
        lastPayload_.clear();
        return;
    }
    const Bytes& payload = found->front().bytes;
    const std::string text(asText(payload));
    if (text == lastPayload_)
        return; // the same paper, still held there
    lastPayload_ = text;
    machine_.thread().post([this, payload] { flow_->codeRead(payload, clearance::Source::Camera); });
}

void DriverPost::print(const flow::PrintJob& job)
{
    if (devices_.printer == nullptr) {
        flow_->notPrinted(job.crossing, job.revision);
        return;
    }
    const auto local = machine_.clock().now() + std::chrono::minutes{port_.minutesEastOfUtc};
    const TicketContent content{.portZh = port_.names.zh,
                                .portLatin = port_.names.en,
                                .at = std::format("{:%F %H:%M}", std::chrono::floor<std::chrono::minutes>(local)),
                                .lane = job.result.lane,
                                .sign = job.result.sign,
                                .arrow = job.result.arrow,
                                .ticket = job.result.ticket,
                                .waitMinutes = job.result.waitMinutes,
                                .plate = job.plate,
                                .code = job.result.code,
                                .hotlines = port_.hotlines,
                                .kiosk = store_->kiosk(),
                                .provisional = job.provisional,
                                .supersedes = job.revision > 1 ? std::optional{job.result.ticket} : std::nullopt};
    devices_.printer->print(paintTicket(content, job.language, kPaper80),
                            [this, crossing = job.crossing, revision = job.revision](Result<> done) {
                                machine_.thread().post([this, crossing, revision, printed = done.has_value()] {
                                    if (printed)
                                        flow_->printed(crossing, revision);
                                    else
                                        flow_->notPrinted(crossing, revision);
                                });
                            });
}

void DriverPost::deviceTold(const char* name, flow::Device device, devices::Condition condition)
{
    noteCondition(name, condition);
    machine_.thread().post(
        [this, device, works = condition == devices::Condition::Ready] { flow_->deviceChanged(device, works); });
}

void DriverPost::noteCondition(const char* device, devices::Condition condition)
{
    machine_.thread().post([this, device, condition] {
        const Json body{{"device", device}, {"condition", devices::name(condition)}};
        if (auto noted = store_->note("kiosk.device", "kiosk", dump(body)); !noted)
            machine_.log().write(Severity::Warning, "tongguan.app",
                                 std::format("condition_not_noted what=\"{}\"", noted.error().what));
    });
}

} // namespace tongguan::app
