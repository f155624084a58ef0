// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/cli/device_trials.h"

#include "base/json.h"
#include "hardware/devices/make_scanner.h"
#include "hardware/devices/make_weighbridge.h"
#include "hardware/devices/test_ticket.h"
#include "kiosk/cli/plain_text.h"
#include "kiosk/documents/document.h"

#include <algorithm>
#include <format>
#include <ostream>
#include <set>
#include <utility>

namespace tongguan::cli {

namespace {

using Worth = DeviceTold::Worth;

devices::ConditionHandler conditions(Trial& trial, std::string whatNext = {})
{
    return [&trial, whatNext = std::move(whatNext)](devices::Condition condition) {
        trial.news.tell(toldCondition(trial.device, condition, whatNext));
    };
}

DeviceTold zoneTold(const Trial& trial, const devices::ZoneRead& zone)
{
    if (zone.lines.empty())
        return {.text = std::format("{}: a document, and its zone could not be read", trial.device),
                .json = {{"device", trial.device}, {"lines", 0}}};
    DeviceTold told{
        .worth = Worth::Proves,
        .text = std::format("{}: a zone of {} lines of {} characters", trial.device, zone.lines.size(),
                            zone.lines.front().size()),
        .json = {{"device", trial.device}, {"lines", zone.lines.size()}, {"characters", zone.lines.front().size()}}};
    if (trial.show) {
        told.json["zone"] = zone.lines;
        for (const std::string& line : zone.lines)
            told.text += "\n  " + printable(line);
    }
    return told;
}

DeviceTold codeTold(const Trial& trial, const Bytes& code)
{
    const auto kind = documents::identify(code, {.now = trial.environment.clock.now()});
    DeviceTold told{.worth = Worth::Proves,
                    .text = std::format("{}: {}, {} characters", trial.device, documents::name(kind), code.size()),
                    .json = {{"device", trial.device}, {"kind", documents::name(kind)}, {"characters", code.size()}}};
    if (trial.show) {
        told.json["code"] = asText(code);
        told.text += "\n  " + printable(asText(code));
    }
    return told;
}

/// Of UTF-8.
std::ptrdiff_t charactersOf(std::string_view text)
{
    return std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; });
}

DeviceTold plateTold(const Trial& trial, const devices::PlateRead& read)
{
    DeviceTold told{.worth = Worth::Proves,
                    .text = std::format("{}: a plate of {} characters, {} per cent sure, {} pictures", trial.device,
                                        charactersOf(read.text), read.confidence, read.pictures.size()),
                    .json = {{"device", trial.device},
                             {"characters", charactersOf(read.text)},
                             {"confidence", read.confidence},
                             {"pictures", read.pictures.size()}}};
    if (trial.show) {
        told.json["plate"] = read.text;
        told.text += "\n  " + printable(read.text);
    }
    return told;
}

} // namespace

DeviceTold toldCondition(std::string_view device, devices::Condition condition, std::string_view whatNext)
{
    const bool ready = condition == devices::Condition::Ready;
    Worth worth = Worth::Says;
    if (condition == devices::Condition::Lost || condition == devices::Condition::Faulty)
        worth = condition == devices::Condition::Lost ? Worth::Lost : Worth::Denies;
    return {.worth = worth,
            .text = std::format("{}: {}{}{}", device, devices::name(condition), ready && !whatNext.empty() ? "; " : "",
                                ready ? whatNext : std::string_view()),
            .json = {{"device", device}, {"condition", devices::name(condition)}}};
}

Exit judged(Trial& trial, std::string_view nothing)
{
    const auto until = DeviceNews::Clock::now() + trial.patience;
    while (const auto told = trial.news.next(until)) {
        if (told->worth == Worth::Lost) {
            const std::string why = trial.log.why();
            return refuse(trial.environment, Exit::Environment,
                          std::format("{}: {}", trial.device, why.empty() ? "it does not answer" : why),
                          "look at its power, its cable and what the devices file says of it");
        }
        if (trial.json)
            trial.environment.out << dump(told->json) << '\n';
        else
            trial.environment.out << told->text << '\n'; // from outside: made printable where it was put together
        trial.environment.out.flush();
        if (told->worth == Worth::Proves)
            return Exit::Done;
        if (const std::string why = trial.log.why(); told->worth == Worth::Denies && !why.empty())
            return refuse(trial.environment, Exit::No, std::format("{}: {}", trial.device, why));
        if (told->worth == Worth::Denies)
            return Exit::No;
    }
    const std::string why = trial.log.why();
    return refuse(trial.environment, Exit::No,
                  std::format("{}: {} within {} s{}{}", trial.device, nothing, trial.patience.count(),
                              why.empty() ? "" : "; last said: ", why));
}

Exit tryReader(const devices::DocumentReaderSettings& settings, Trial& trial)
{
    devices::SerialDocumentReader reader(settings, trial.log);
    reader.start([&](const devices::ZoneRead& zone) { trial.news.tell(zoneTold(trial, zone)); },
                 conditions(trial, "lay a document on it"));
    return judged(trial, "no zone was read");
}

Exit tryScanner(const devices::ScannerEntry& settings, Trial& trial)
{
    const auto scanner = devices::makeScanner(settings, trial.log);
    scanner->start([&](const Bytes& code) { trial.news.tell(codeTold(trial, code)); },
                   conditions(trial, "hold a code to it"));
    return judged(trial, "no code was read");
}

Exit tryPrinter(const devices::EscposPrinterSettings& settings, Trial& trial)
{
    devices::EscposPrinter printer(settings, trial.log);
    printer.start(conditions(trial));
    printer.print(devices::testTicket(settings.paperWidth), [&](const Result<>& done) {
        const std::string what = done ? "a test ticket came out" : done.error().what;
        trial.news.tell({.worth = done ? Worth::Proves : Worth::Denies,
                         .text = std::format("{}: {}", trial.device, what),
                         .json = {{"device", trial.device}, {"printed", done.has_value()}}});
    });
    return judged(trial, "no ticket came out");
}

Exit tryWeighbridge(const devices::WeighbridgeSettings& settings, Trial& trial)
{
    const auto scale = devices::makeWeighbridge(settings, trial.log);
    scale->watch([&trial, moves = false](const devices::WeightShown& shown) mutable {
        if (!shown.still && std::exchange(moves, true))
            return; // seven times a second
        trial.news.tell({.worth = shown.still ? Worth::Proves : Worth::Says,
                         .text = std::format("{}: {} kg, {}", trial.device, shown.kg,
                                             shown.still ? "stable" : "not stable: in motion, or out of its range"),
                         .json = {{"device", trial.device}, {"kg", shown.kg}, {"stable", shown.still}}});
    });
    scale->start([](std::int64_t) {}, conditions(trial));
    return judged(trial, "no stable weight was shown");
}

Exit tryPlateCamera(const devices::HttpPlateCameraSettings& settings, Trial& trial)
{
    devices::HttpPlateCamera camera(settings, trial.log);
    camera.start([&](const devices::PlateRead& read) { trial.news.tell(plateTold(trial, read)); },
                 conditions(trial, "drive a vehicle past it"));
    return judged(trial, "the camera posted no plate");
}

Exit tryInspection(const devices::InspectionDevicesSettings& settings, Trial& trial)
{
    devices::HttpInspectionDevices machines(settings, trial.log);
    std::set<std::string> silent; // the listener's thread
    for (const devices::ExpectedDevice& one : settings.devices)
        silent.insert(one.name);
    machines.start([](const devices::InspectionReading&) {},
                   [&trial, silent](const std::string& machine, devices::Condition condition) mutable {
                       DeviceTold told = toldCondition(machine, condition);
                       silent.erase(machine);
                       if (condition == devices::Condition::Ready)
                           told.worth = silent.empty() ? Worth::Proves : Worth::Says;
                       trial.news.tell(std::move(told));
                   });
    return judged(trial, "not every machine was heard");
}

} // namespace tongguan::cli
