// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/cli/device_watch.h"

#include "base/json.h"
#include "base/time.h"
#include "hardware/devices/make_scanner.h"
#include "hardware/devices/make_weighbridge.h"
#include "kiosk/cli/device_trials.h"

#include <format>
#include <memory>
#include <ostream>

namespace tongguan::cli {

namespace {

/// The drivers of all devices that have a condition of their own and need no screen.
class Watched {
  public:
    Watched(const devices::DevicesFile& file, DeviceNews& news, Log& log)
    {
        const auto told = [&news](std::string device) {
            return [&news, device = std::move(device)](devices::Condition condition) {
                news.tell(toldCondition(device, condition));
            };
        };
        if (file.reader) {
            reader_ = std::make_unique<devices::SerialDocumentReader>(*file.reader, log);
            reader_->start([](const devices::ZoneRead&) {}, told("reader"));
        }
        if (file.scanner) {
            scanner_ = devices::makeScanner(*file.scanner, log);
            scanner_->start([](const Bytes&) {}, told("scanner"));
        }
        if (file.printer) {
            printer_ = std::make_unique<devices::EscposPrinter>(*file.printer, log);
            printer_->start(told("printer"));
        }
        if (file.weighbridge) {
            scale_ = devices::makeWeighbridge(*file.weighbridge, log);
            scale_->start([](std::int64_t) {}, told("weighbridge"));
        }
        if (file.plateCamera) {
            plates_ = std::make_unique<devices::HttpPlateCamera>(file.plateCamera->settings, log);
            plates_->start([](const devices::PlateRead&) {}, told("plate_camera"));
        }
        if (file.inspection) {
            machines_ = std::make_unique<devices::HttpInspectionDevices>(*file.inspection, log);
            machines_->start([](const devices::InspectionReading&) {},
                             [&news](const std::string& machine, devices::Condition condition) {
                                 news.tell(toldCondition(machine, condition));
                             });
        }
        if (file.barrier) {
            barrier_ = std::make_unique<devices::ModbusBarrier>(*file.barrier, log);
            barrier_->start([](devices::BarrierState) {}, told("barrier"));
        }
        if (file.lights) {
            lights_ = std::make_unique<devices::ModbusLights>(*file.lights, log);
            lights_->start([](devices::Lamp) {}, told("lights"));
        }
        if (file.ups) {
            ups_ = std::make_unique<devices::NutUps>(*file.ups, log);
            ups_->start([](const devices::UpsState&) {}, told("ups"));
        }
    }

  private:
    std::unique_ptr<devices::DocumentReader> reader_;
    std::unique_ptr<devices::Scanner> scanner_;
    std::unique_ptr<devices::Printer> printer_;
    std::unique_ptr<devices::Weighbridge> scale_;
    std::unique_ptr<devices::PlateCamera> plates_;
    std::unique_ptr<devices::InspectionDevices> machines_;
    std::unique_ptr<devices::Barrier> barrier_;
    std::unique_ptr<devices::LaneLights> lights_;
    std::unique_ptr<devices::Ups> ups_;
};

} // namespace

CLI::App* DeviceWatch::declare(CLI::App& app)
{
    CLI::App* command = app.add_subcommand(
        "watch", "Prints each change of a device's condition, one line each, until Ctrl-C. The kiosk must not run "
                 "meanwhile: each device has one master.");
    options_.declare(*command);
    command->add_option("--for", seconds_, "end after so many seconds")
        ->check(CLI::Range(1, 86'400))
        ->type_name("SECONDS");
    command->footer("Exit codes: 0 watched, 2 wrong usage, 3 the file cannot be read.\n"
                    "Example, of a printer that nobody connected:\n"
                    "  echo '{\"printer\": {\"host\": \"127.0.0.1\", \"port\": 1}}' > devices.json\n"
                    "  tongguan device watch --for 1 --devices devices.json");
    return command;
}

Exit DeviceWatch::run(Environment& environment)
{
    const auto file = options_.read(environment);
    if (!file)
        return Exit::Environment;
    DeviceNews news;
    DeviceLog log;
    const Watched watched(*file, news, log);
    std::optional<DeviceNews::Clock::time_point> until;
    if (seconds_ > 0)
        until = DeviceNews::Clock::now() + std::chrono::seconds{seconds_};
    while (auto told = news.next(until)) {
        const std::string at = toIso(environment.clock.now());
        if (options_.json) {
            told->json["at"] = at;
            environment.out << dump(told->json) << '\n';
        } else {
            environment.out << at << ' ' << told->text << '\n';
        }
        environment.out.flush();
    }
    return Exit::Done;
}

} // namespace tongguan::cli
