// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/devices/escpos_renderer.h"

#include "hardware/devices/escpos.h"

#include <algorithm>
#include <utility>

namespace tongguan::devices::escpos {

namespace {

constexpr std::uint8_t kLineFeed = 0x0A;
constexpr std::uint8_t kDle = 0x10;
constexpr std::uint8_t kEsc = 0x1B;
constexpr std::uint8_t kGs = 0x1D;

/// Dots of a line of text, which ESC d and LF feed.
constexpr int kLineRows = 30;
constexpr std::size_t kWidestRow = kWidestPaper / 8;

std::size_t lengthOfEsc(std::uint8_t name)
{
    switch (name) {
    case '@':
    case '2':
    case 'i':
    case 'm':
        return 2;
    case 'p':
        return 5;
    case '$':
    case '\\':
        return 4;
    default:
        return 3;
    }
}

std::size_t lengthOfGs(const Bytes& command)
{
    switch (command[1]) {
    case 'v':
        return 8;
    case 'V':
        // Functions B and C have a feed behind them.
        return command.size() > 2 && command[2] >= 65 ? 4 : 3;
    case 'L':
    case 'W':
    case 'P':
    case '$':
    case '\\':
        return 4;
    default:
        return 3;
    }
}

std::size_t lengthOfDle(const Bytes& command)
{
    if (command[1] != 0x14)
        return 3;
    if (command.size() < 3)
        return 3;
    return command[2] == 8 ? 10 : 5;
}

/// Bytes of the command that `command` begins.
std::size_t lengthOf(const Bytes& command)
{
    const auto first = command.front();
    if (first != kEsc && first != kGs && first != kDle)
        return 1;
    if (command.size() < 2)
        return 2;
    if (first == kEsc)
        return lengthOfEsc(command[1]);
    return first == kGs ? lengthOfGs(command) : lengthOfDle(command);
}

} // namespace

std::vector<PrinterOutput> EscposRenderer::push(ByteView bytes)
{
    std::vector<PrinterOutput> outputs;
    for (const auto byte : bytes) {
        if (auto output = step(byte))
            outputs.push_back(std::move(*output));
    }
    return outputs;
}

std::optional<PrinterOutput> EscposRenderer::step(std::uint8_t byte)
{
    if (rowsLeft_ > 0) {
        pictureByte(byte);
        return std::nullopt;
    }
    command_.push_back(byte);
    if (command_.size() < lengthOf(command_))
        return std::nullopt;
    auto output = execute();
    command_.clear();
    return output;
}

std::optional<PrinterOutput> EscposRenderer::execute()
{
    const auto first = command_.front();
    if (first == kLineFeed)
        feed(kLineRows);
    if (first == kEsc)
        return executeEsc();
    if (first == kGs)
        return executeGs();
    return std::nullopt;
}

std::optional<PrinterOutput> EscposRenderer::executeEsc()
{
    switch (command_[1]) {
    case 'd':
        feed(kLineRows * command_[2]);
        return std::nullopt;
    case 'J':
        feed(command_[2]);
        return std::nullopt;
    case 'i':
    case 'm':
        return cut();
    default:
        return std::nullopt;
    }
}

std::optional<PrinterOutput> EscposRenderer::executeGs()
{
    switch (command_[1]) {
    case 'V':
        return cut();
    case 'v':
        startPicture();
        return std::nullopt;
    case 'r':
        if (command_[2] == 1 || command_[2] == '1')
            return PaperSensorRequested{};
        return std::nullopt;
    default:
        return std::nullopt;
    }
}

void EscposRenderer::startPicture()
{
    rowBytes_ = command_[4] + (std::size_t{command_[5]} << 8U);
    rowsLeft_ = rowBytes_ == 0 ? 0 : command_[6] + (std::size_t{command_[7]} << 8U);
    column_ = 0;
    row_.clear();
}

void EscposRenderer::pictureByte(std::uint8_t byte)
{
    if (row_.size() < kWidestRow)
        row_.push_back(byte);
    if (++column_ < rowBytes_)
        return;
    column_ = 0;
    --rowsLeft_;
    printRow();
}

void EscposRenderer::printRow()
{
    const auto room = static_cast<std::size_t>(kLongestTicket) - rows_.size();
    rows_.resize(rows_.size() + std::min(blank_, room));
    blank_ = 0;
    pageBytes_ = std::max(pageBytes_, row_.size());
    if (rows_.size() < static_cast<std::size_t>(kLongestTicket))
        rows_.push_back(std::move(row_));
    row_.clear();
}

void EscposRenderer::feed(int rows)
{
    blank_ = std::min<std::size_t>(blank_ + static_cast<std::size_t>(rows), kLongestTicket);
}

std::optional<PrinterOutput> EscposRenderer::cut()
{
    Raster page{static_cast<int>(pageBytes_ * 8), rows(), {}};
    for (auto& row : rows_) {
        row.resize(pageBytes_);
        page.bits.insert(page.bits.end(), row.begin(), row.end());
    }
    rows_.clear();
    blank_ = 0;
    pageBytes_ = 0;
    return page.height > 0 ? std::optional<PrinterOutput>(std::move(page)) : std::nullopt;
}

} // namespace tongguan::devices::escpos
