// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/trial/desk.h"

#include "base/file.h"
#include "base/json.h"
#include "hardware/devices/serial_scanner.h"
#include "hardware/devices/simulators/file_camera.h"

#include <ZXing/BarcodeFormat.h>
#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>

#include <stdexcept>

namespace tongguan::trial {

namespace {

constexpr int kWidth = 1280;
constexpr int kHeight = 960;
constexpr int kPaper = 620;
constexpr std::uint8_t kTable = 96;
constexpr std::uint8_t kWhite = 232;
constexpr std::uint8_t kBlack = 24;

/// A paper on the table before the camera; `dark` says of each point of the paper.
template <class Dark> devices::Frame drawPaper(Dark dark)
{
    auto pixels = std::make_shared<Bytes>(static_cast<std::size_t>(kWidth) * kHeight, kTable);
    const int left = (kWidth - kPaper) / 2;
    const int top = (kHeight - kPaper) / 2;
    for (int y = 0; y < kPaper; ++y) {
        for (int x = 0; x < kPaper; ++x)
            (*pixels)[static_cast<std::size_t>(top + y) * kWidth + static_cast<std::size_t>(left + x)] =
                dark(x, y) ? kBlack : kWhite;
    }
    return {.width = kWidth, .height = kHeight, .stride = kWidth, .pixels = std::move(pixels)};
}

/// Each kind of them once, by its kind's name. They say nothing but what they are told to.
Json machinesOf(const devices::PostedTo& kiosk)
{
    constexpr int kDay = 86'400;
    Json all = Json::array();
    for (const auto& [kind, code] : Codes<devices::InspectionKind>::kTable)
        all.push_back(Json{{"name", code}, {"kind", code}, {"silence", kDay}});
    return {{"listen", kiosk.host}, {"port", kiosk.port}, {"devices", std::move(all)}};
}

} // namespace

Desk::Desk(const std::filesystem::path& folder, std::function<void(devices::PrintedTicket)> onTicket, Log& log)
    : folder_(std::filesystem::absolute(folder)), reader(folder_ / "reader", devices::ZoneFraming::StxEtx, log),
      scanner(folder_ / "scanner", devices::ScannerSettings{}.framing, log),
      printer(devices::PtyLink{folder_ / "printer"}, folder_, std::move(onTicket), log), scale(folder_ / "scale", log)
{}

Result<> Desk::plugAll()
{
    std::error_code ignored; // what cannot be made is told by what needs it
    std::filesystem::create_directories(folder_, ignored);
    for (auto plugged : {reader.plug(), scanner.plug(), printer.plug(), scale.plug(), plugCamera()}) {
        if (!plugged)
            return plugged;
    }
    Json devices{{"reader", {{"path", folder_ / "reader"}}},
                 {"scanner", {{"path", folder_ / "scanner"}}},
                 {"printer", {{"path", folder_ / "printer"}, {"baud", 115200}}},
                 {"camera", {{"file", folder_ / "camera" / "seen.pgm"}}},
                 {"weighbridge", {{"path", folder_ / "scale"}}},
                 {"plate_camera", {{"listen", plateCamera.host()}, {"port", plateCamera.port()}}},
                 {"inspection", machinesOf(machines.kiosk())}};
    if (!loudspeaker_.empty())
        devices["sound"] = Json{{"loudspeaker", loudspeaker_}};
    return writeDurably(devicesFile(), dump(devices));
}

Result<> Desk::machineTells(std::string_view kind, std::string_view state, std::string_view plate, UtcTime at) const
{
    const auto known = fromCode<devices::InspectionKind>(kind);
    const auto blank = state.find(' ');
    auto reading = known ? devices::InspectionDeviceSimulator::readingOf(*known, state.substr(0, blank)) : std::nullopt;
    if (!reading)
        return fail(Errc::InvalidInput, "no such machine, or it has no such state");
    reading->device = kind;
    reading->plate = plate;
    reading->at = at;
    if (blank != std::string_view::npos)
        reading->seal = state.substr(blank + 1);
    if (*known == devices::InspectionKind::Temperature && reading->result != devices::InspectionResult::NotMeasured)
        reading->tenths = reading->result == devices::InspectionResult::Alarm ? 384 : 366;
    const auto status =
        *known == devices::InspectionKind::Radiation ? machines.tellRadiation(*reading) : machines.tell(*reading);
    if (!status)
        return fail(status.error().code, status.error().what);
    return *status == 200 ? Result<>{} : fail(Errc::Denied, "the kiosk did not take it");
}

Result<> Desk::hold(const std::string& pgm)
{
    return writeDurably(folder_ / "camera" / "seen.pgm", pgm);
}

Result<> Desk::holdCode(const std::string& text)
{
    try {
        const auto code =
            ZXing::MultiFormatWriter(ZXing::BarcodeFormat::QRCode).setMargin(4).setEccLevel(4).encode(text, 0, 0);
        return hold(devices::pgmOf(
            drawPaper([&](int x, int y) { return code.get(x * code.width() / kPaper, y * code.height() / kPaper); })));
    } catch (const std::exception&) { // too long for a QR code
        return fail(Errc::InvalidInput, "no QR code holds that text");
    }
}

Result<> Desk::holdSmudge()
{
    return hold(devices::pgmOf(drawPaper([](int x, int y) { return (x * x + y * y) / 9000 % 3 == 0; })));
}

Result<> Desk::holdNothing()
{
    std::error_code ignored; // nothing was held
    std::filesystem::remove(folder_ / "camera" / "seen.pgm", ignored);
    return {};
}

void Desk::unplugCamera()
{
    std::error_code ignored; // is unplugged already
    std::filesystem::remove_all(folder_ / "camera", ignored);
}

Result<> Desk::plugCamera()
{
    std::error_code error;
    std::filesystem::create_directories(folder_ / "camera", error);
    return error ? fail(Errc::Unavailable, "no folder for the camera") : Result<>{};
}

} // namespace tongguan::trial
