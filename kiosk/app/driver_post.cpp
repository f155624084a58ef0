// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/driver_post.h"

#include "base/bytes.h"
#include "base/json.h"
#include "base/result.h"
#include "kiosk/app/evidence_picture.h"
#include "kiosk/app/machine_facts.h"
#include "kiosk/app/ticket_painter.h"
#include "kiosk/app/words.h"
#include "kiosk/documents/follow_code.h"
#include "kiosk/flow/closing.h"
#include "kiosk/flow/heed_feed.h"
#include "kiosk/flow/machine_readings.h"
#include "kiosk/flow/notices.h"

#include <algorithm>
#include <format>
#include <utility>

namespace tongguan::app {

namespace {

constexpr std::chrono::minutes kCloseEvery{1};
constexpr std::chrono::seconds kPushEvery{10};
constexpr std::chrono::seconds kCallsEvery{10};

flow::Hint hintOf(reading::Obstacle obstacle)
{
    switch (obstacle) {
    case reading::Obstacle::Glare:
        return flow::Hint::Glare;
    case reading::Obstacle::TooFar:
        return flow::Hint::TooFar;
    case reading::Obstacle::Blurred:
        return flow::Hint::HoldStill;
    case reading::Obstacle::WrongSide:
        return flow::Hint::WrongSide;
    case reading::Obstacle::None:
        break;
    }
    return flow::Hint::None;
}

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
    if (devices_.plateCamera != nullptr)
        devices_.plateCamera->stop();
    if (devices_.inspection != nullptr)
        devices_.inspection->stop();
    if (devices_.weighbridge != nullptr)
        devices_.weighbridge->stop();
    if (devices_.barrier != nullptr)
        devices_.barrier->stop();
    if (devices_.lights != nullptr)
        devices_.lights->stop();
    if (devices_.ups != nullptr)
        devices_.ups->stop();
    if (devices_.headphones != nullptr)
        devices_.headphones->stop();
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
                                .onView = [this](const flow::DriverView& view) { shown(view); },
                                .onPrint = [this](const flow::PrintJob& job) { print(job); },
                                .onReceipt = [this](const flow::ReceiptJob& job) { printReceipt(job); },
                                .onEvidence = [this](const std::string& crossing,
                                                     const std::string& shows) { keepEvidence(crossing, shows); }});
    for (const auto& [device, isThere] : {std::pair{flow::Device::Reader, devices_.reader != nullptr},
                                          std::pair{flow::Device::Scanner, devices_.scanner != nullptr},
                                          std::pair{flow::Device::Camera, devices_.camera != nullptr}})
        flow_->deviceChanged(device, isThere);
    shown(flow_->view());
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
    auto deliveries = flow::trustedDeliveryKeys(*store_);
    if (!deliveries)
        return failed(std::move(deliveries));
    port_ = std::move(*port);
    flow_->trust(std::move(*keys));
    flow_->trustDeliveries(std::move(*deliveries));
    if (callbacks_.onPort)
        callbacks_.onPort(port_);
    return {};
}

void DriverPost::feedApplied()
{
    if (auto learnt = learnPort(); !learnt)
        notHeeded(learnt.error());
    flow::heedFeed(*store_, *desk_, machine_.clock(), [this](const auto& changed) { show(changed); });
    show(flow::pushNotices(*store_, machine_.clock().now()));
    flow_->countHeard();
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
    const auto frame = clearestFrame_.take();
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
    // What came before the power went, and was not heeded then.
    if (!std::exchange(heeded_, true))
        feedApplied();
    flow_->tick();
    mindCalls();
    closeFinished();
    pushNotices();
}

void DriverPost::pushNotices()
{
    if (machine_.clock().monotonic() < pushAt_)
        return;
    pushAt_ = machine_.clock().monotonic() + kPushEvery;
    show(flow::pushNotices(*store_, machine_.clock().now()));
}

/// Who was called and does not come is called again, and then others go before him.
void DriverPost::mindCalls()
{
    if (machine_.clock().monotonic() < callsAt_)
        return;
    callsAt_ = machine_.clock().monotonic() + kCallsEvery;
    if (const auto changed = flow::minded(*store_, machine_.clock(), desk_->online()); !changed)
        notHeeded(changed.error());
}

void DriverPost::closeFinished()
{
    if (machine_.clock().monotonic() < closeAt_)
        return;
    closeAt_ = machine_.clock().monotonic() + kCloseEvery;
    if (const auto closed = flow::closeFinished(*store_); !closed)
        machine_.log().write(Severity::Warning, "tongguan.app",
                             std::format("not_closed what=\"{}\"", closed.error().what));
    show(flow::reviewHere(*store_, *desk_, machine_.clock().now()));
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
    if (devices_.plateCamera != nullptr)
        devices_.plateCamera->start([this](const devices::PlateRead& read) { plateRead(read); },
                                    [this](devices::Condition condition) {
                                        noteCondition("plate_camera", condition);
                                        if (condition != devices::Condition::Ready)
                                            machine_.thread().post([this] { flow_->plateCameraLost(); });
                                    });
    if (devices_.inspection != nullptr)
        devices_.inspection->start(
            [this](const devices::InspectionReading& reading) {
                machine_.thread().post([this, told = vehicleReading(reading)] { flow_->machineTold(told); });
            },
            [this](const std::string& device, devices::Condition condition) {
                noteCondition((std::string(flow::kMachinePrefix) + device).c_str(), condition);
            });
    if (devices_.headphones != nullptr)
        devices_.headphones->start(
            [this](bool plugged) { devices_.voice->headphones(plugged); },
            [this](devices::Condition condition) { noteCondition("headphone_jack", condition); });
    startAround();
}

/// What stands around a kiosk and takes no part in a crossing: staff hear how it is.
void DriverPost::startAround()
{
    if (devices_.barrier != nullptr)
        devices_.barrier->start([](devices::BarrierState) {},
                                [this](devices::Condition condition) { noteCondition("barrier", condition); });
    if (devices_.lights != nullptr)
        devices_.lights->start([](devices::Lamp) {},
                               [this](devices::Condition condition) { noteCondition("lights", condition); });
    if (devices_.ups != nullptr)
        devices_.ups->start([](const devices::UpsState&) {},
                            [this](devices::Condition condition) { noteCondition("ups", condition); });
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

void DriverPost::plateRead(const devices::PlateRead& read)
{
    auto sight = flow::vehicleSight(read.text, read.plates, read.containers);
    if (!sight)
        return; // a sign, a number on a door
    machine_.thread().post([this, sight = std::move(*sight)]() mutable { flow_->vehicleSeen(std::move(sight)); });
}

void DriverPost::lookAt(const devices::Frame& frame)
{
    if (callbacks_.onFrame)
        callbacks_.onFrame(frame);
    reading::FrameNews news =
        devices_.frames->look({frame.pixels->data(), frame.width, frame.height, frame.stride}, wantsZone_);
    clearestFrame_.keep(frame, news.clearness);
    for (Bytes& code : news.codes) {
        machine_.thread().post([this, code = std::move(code)] { flow_->codeRead(code, clearance::Source::Camera); });
    }
    if (!news.zone.empty())
        machine_.thread().post([this, zone = std::move(news.zone)] { flow_->zoneRead(zone); });
    if (news.obstacle)
        machine_.thread().post([this, hint = hintOf(*news.obstacle)] { flow_->cameraHint(hint); });
}

void DriverPost::print(const flow::PrintJob& job)
{
    if (devices_.printer == nullptr) {
        flow_->notPrinted(job.crossing, job.revision);
        return;
    }
    const auto local = machine_.clock().now() + std::chrono::minutes{port_.minutesEastOfUtc};
    const std::string followed = documents::followAddress(port_.followSite, job.result.ticket, job.crossing);
    const TicketContent content{.portZh = port_.names.zh,
                                .portLatin = port_.names.en,
                                .at = std::format("{:%F %H:%M}", std::chrono::floor<std::chrono::minutes>(local)),
                                .lane = job.result.lane,
                                .sign = job.result.sign,
                                .arrow = job.result.arrow,
                                .ticket = job.result.ticket,
                                .wait = job.result.wait,
                                .agencies = job.result.agencies,
                                .plate = job.plate,
                                .code = job.result.code,
                                .followCode = followed.empty()
                                                  ? std::string{}
                                                  : documents::writtenFollowCode(documents::followCode(job.crossing)),
                                .followAddress = followed,
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

/// Where it does not come out the screen has it all the same.
void DriverPost::printReceipt(const flow::ReceiptJob& job)
{
    if (devices_.printer == nullptr)
        return;
    const auto local = machine_.clock().now() + std::chrono::minutes{port_.minutesEastOfUtc};
    const ReceiptContent content{.portZh = port_.names.zh,
                                 .portLatin = port_.names.en,
                                 .at = std::format("{:%F %H:%M}", std::chrono::floor<std::chrono::minutes>(local)),
                                 .receipt = job.receipt,
                                 .code = job.code,
                                 .question = job.question,
                                 .hotlines = port_.hotlines,
                                 .kiosk = store_->kiosk()};
    devices_.printer->print(paintReceipt(content, job.language, kPaper80), [](const Result<>& /*done*/) {});
}

void DriverPost::wordsMissing(clearance::Language language)
{
    const std::string device = std::string("words_") + catalogueCode(language);
    noteCondition(device.c_str(), devices::Condition::Lost);
}

void DriverPost::deviceTold(const char* name, flow::Device device, devices::Condition condition)
{
    noteCondition(name, condition);
    machine_.thread().post(
        [this, device, works = condition == devices::Condition::Ready] { flow_->deviceChanged(device, works); });
}

void DriverPost::shown(const flow::DriverView& view)
{
    wantsZone_ = view.byCamera;
    if (callbacks_.onView)
        callbacks_.onView(view);
}

void DriverPost::noteCondition(const char* device, devices::Condition condition)
{
    machine_.thread().post([this, device = std::string(device), condition] {
        states_[device] = condition;
        const Json body{{"device", device}, {"condition", devices::name(condition)}};
        if (auto noted = store_->note("kiosk.device", "kiosk", dump(body)); !noted)
            machine_.log().write(Severity::Warning, "tongguan.app",
                                 std::format("condition_not_noted what=\"{}\"", noted.error().what));
    });
}

} // namespace tongguan::app
