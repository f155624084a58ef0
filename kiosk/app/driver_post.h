// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hardware/devices/barrier.h"
#include "hardware/devices/camera.h"
#include "hardware/devices/document_reader.h"
#include "hardware/devices/headphone_jack.h"
#include "hardware/devices/inspection_devices.h"
#include "hardware/devices/lane_lights.h"
#include "hardware/devices/plate_camera.h"
#include "hardware/devices/printer.h"
#include "hardware/devices/scanner.h"
#include "hardware/devices/ups.h"
#include "hardware/devices/weighbridge.h"
#include "hardware/reading/frame_reader.h"
#include "hardware/sound/voice.h"
#include "kiosk/app/clearest_frame.h"
#include "kiosk/app/machine.h"
#include "kiosk/app/posted_driver.h"
#include "kiosk/flow/decision_desk.h"
#include "kiosk/flow/driver_flow.h"
#include "kiosk/flow/port_info.h"

#include <atomic>
#include <functional>
#include <memory>
#include <string>

namespace tongguan::app {

/// The devices that a kiosk was built with; any may be missing.
struct KioskDevices {
    devices::DocumentReader* reader = nullptr;
    devices::Scanner* scanner = nullptr;
    devices::Camera* camera = nullptr;
    devices::Printer* printer = nullptr;
    reading::FrameReader* frames = nullptr; ///< looks at what the camera sees; where there is one
    devices::Weighbridge* weighbridge = nullptr;
    devices::PlateCamera* plateCamera = nullptr;
    devices::InspectionDevices* inspection = nullptr;
    devices::Barrier* barrier = nullptr;
    devices::LaneLights* lights = nullptr;
    devices::Ups* ups = nullptr;
    sound::Voice* voice = nullptr;
    devices::HeadphoneJack* headphones = nullptr; ///< only with a voice
};

struct DriverCallbacks {
    std::function<void(const flow::DriverView&)> onView;
    std::function<void(const flow::PortInfo&)> onPort;
    std::function<void(const devices::Frame&)> onFrame; ///< on the camera's thread; the others on the store's
};

/// The driver's kiosk without its window: flow and devices, each on its thread. Made and ended on the UI thread.
class DriverPost final : public Role {
  public:
    /// `direction`: into the country or out of it. `machine` and the devices outlive it.
    DriverPost(Machine& machine, KioskDevices devices, clearance::Direction direction, DriverCallbacks callbacks);
    /// Stops devices and machine.
    ~DriverPost() override;
    DriverPost(const DriverPost&) = delete;
    DriverPost& operator=(const DriverPost&) = delete;

    /// Once the store is open; before, nobody would hear them.
    void startDevices();
    flow::DriverActions& driver() { return posted_; }
    /// A language has no catalogue here and is shown in English. Captured as a device that is lost, once the store is
    /// open.
    void wordsMissing(clearance::Language language);

    Result<> opened(const OpenedMachine& machine) override;
    void feedApplied() override;
    void linkChanged(const flow::LinkView& link) override;
    bool quiet() const override { return flow_->view().screen == flow::Screen::Language; }
    const DeviceStates& deviceStates() const override { return states_; }
    void tick() override;

  private:
    void startAround();
    void shown(const flow::DriverView& view);
    void lookAt(const devices::Frame& frame);
    void print(const flow::PrintJob& job);
    void printReceipt(const flow::ReceiptJob& job);
    void weighed(std::int64_t kg);
    void plateRead(const devices::PlateRead& read);
    void deviceTold(const char* name, flow::Device device, devices::Condition condition);
    void noteCondition(const char* device, devices::Condition condition);
    Result<> learnPort();
    void show(const Result<std::vector<clearance::Crossing>>& changed);
    void closeFinished();
    void pushNotices();
    void mindCalls();
    void notHeeded(const Error& error);
    void keepEvidence(const std::string& crossing, const std::string& shows);

    Machine& machine_;
    const KioskDevices devices_;
    const clearance::Direction direction_;
    const DriverCallbacks callbacks_;
    std::atomic<bool> wantsZone_ = false; ///< the screen asks for a passport, and the camera is to read it
    ClearestFrame clearestFrame_;
    // The store's thread, all of the rest.
    store::Store* store_ = nullptr;
    flow::PortInfo port_;
    Microseconds closeAt_{};
    Microseconds pushAt_{};
    Microseconds callsAt_{};
    DeviceStates states_;
    bool heeded_ = false; ///< what lay in the store when it was opened
    std::unique_ptr<flow::DecisionDesk> desk_;
    std::unique_ptr<flow::DriverFlow> flow_;
    PostedDriver posted_{machine_.thread(), flow_};
};

} // namespace tongguan::app
