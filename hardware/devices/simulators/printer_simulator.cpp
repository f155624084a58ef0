// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/devices/simulators/printer_simulator.h"

#include "hardware/devices/simulators/ticket_picture.h"

#include <format>
#include <utility>

namespace tongguan::devices {

PrinterSimulator::PrinterSimulator(WirePlace place, std::filesystem::path folder,
                                   std::function<void(PrintedTicket)> onTicket, Log& log)
    : folder_(std::move(folder)), onTicket_(std::move(onTicket)), log_(log),
      wire_(std::move(place), [this](ByteView bytes) { act([&] { return printer_.receive(bytes); }); }, log)
{}

void PrinterSimulator::unplug()
{
    wire_.unplug();
    printer_.powerCycle();
    waiting_ = printer_.waiting();
}

void PrinterSimulator::setCondition(Condition condition)
{
    wire_.run([this, condition] { act([&] { return printer_.setCondition(condition); }); });
}

void PrinterSimulator::hold(bool held)
{
    wire_.run([this, held] { act([&] { return printer_.hold(held); }); });
}

void PrinterSimulator::failAfterRows(int rows, Condition condition)
{
    wire_.run([this, rows, condition] { printer_.failAfterRows(rows, condition); });
}

void PrinterSimulator::act(const std::function<SimulatedPrinter::Output()>& action)
{
    auto output = action();
    waiting_ = printer_.waiting();
    for (auto& ticket : output.tickets)
        keep(std::move(ticket));
    if (!output.answers.empty())
        wire_.send(std::move(output.answers));
}

void PrinterSimulator::keep(Raster ticket)
{
    auto picture = folder_ / std::format("ticket-{:04}.png", ++tickets_);
    if (auto written = writeTicketPicture(ticket, picture); !written) {
        log_.write(Severity::Warning, "tongguan.devices",
                   std::format("simulator.ticket_lost reason=\"{}\"", written.error().what));
        picture.clear();
    }
    if (onTicket_)
        onTicket_({std::move(ticket), std::move(picture)});
}

} // namespace tongguan::devices
