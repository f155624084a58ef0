// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/simulated_desk.h"

#include <ZXing/BarcodeFormat.h>
#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>

#include <algorithm>
#include <stdexcept>

namespace tongguan::app {

namespace {

constexpr int kWidth = 1280;
constexpr int kHeight = 960;
constexpr int kPaper = 620;

devices::Frame drawPaper(const ZXing::BitMatrix& code)
{
    auto pixels = std::make_shared<Bytes>(static_cast<std::size_t>(kWidth) * kHeight, std::uint8_t{96});
    const int left = (kWidth - kPaper) / 2;
    const int top = (kHeight - kPaper) / 2;
    for (int y = 0; y < kPaper; ++y) {
        for (int x = 0; x < kPaper; ++x) {
            const bool dark = code.get(x * code.width() / kPaper, y * code.height() / kPaper);
            (*pixels)[static_cast<std::size_t>(top + y) * kWidth + static_cast<std::size_t>(left + x)] =
                dark ? 24 : 232;
        }
    }
    return {.width = kWidth, .height = kHeight, .stride = kWidth, .pixels = std::move(pixels)};
}

} // namespace

SimulatedDesk::SimulatedDesk(const std::filesystem::path& folder, std::function<void(devices::PrintedTicket)> onTicket,
                             Log& log)
    : reader(folder / "reader", devices::ZoneFraming::StxEtx, log),
      scanner(folder / "scanner", devices::ScannerSettings{}.framing, log),
      printer(devices::PtyLink{folder / "printer"}, folder, std::move(onTicket), log), camera(10),
      reader_({.port = {.path = (folder / "reader").string()}}, log),
      scanner_({.port = {.path = (folder / "scanner").string()}}, log),
      printer_({.address = devices::SerialSettings{.path = (folder / "printer").string()}}, log)
{}

Result<> SimulatedDesk::plugAll()
{
    for (auto plugged : {reader.plug(), scanner.plug(), printer.plug()}) {
        if (!plugged)
            return plugged;
    }
    return {};
}

Result<> SimulatedDesk::holdCode(const std::string& text)
{
    try {
        const auto code =
            ZXing::MultiFormatWriter(ZXing::BarcodeFormat::QRCode).setMargin(4).setEccLevel(4).encode(text, 0, 0);
        camera.show(drawPaper(code));
    } catch (const std::exception&) { // too long for a QR code
        return fail(Errc::InvalidInput, "no QR code holds that text");
    }
    return {};
}

} // namespace tongguan::app
