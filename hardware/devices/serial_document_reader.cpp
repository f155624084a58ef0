// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/devices/serial_document_reader.h"

#include <utility>

namespace tongguan::devices {

namespace {

FrameSplitter splitterFor(ZoneFraming framing)
{
    auto marks = framing == ZoneFraming::StxEtx ? Framing::stxEtx() : Framing::lines();
    marks.lone = kNak;
    return {std::move(marks), kLongestZone};
}

} // namespace

SerialDocumentReader::SerialDocumentReader(DocumentReaderSettings settings, Log& log)
    : settings_(std::move(settings)), frames_(splitterFor(settings_.framing)),
      zones_(settings_.framing, settings_.noRead), line_("document_reader", serialOpener(settings_.port), log)
{}

void SerialDocumentReader::start(std::function<void(ZoneRead)> onRead, ConditionHandler onCondition)
{
    stop();
    onRead_ = std::move(onRead);
    condition_ = ConditionReporter(std::move(onCondition));
    line_.start({
        .opened =
            [this] {
                restart();
                condition_.report(Condition::Ready);
            },
        .lost = [this] { condition_.report(Condition::Lost); },
        .received = [this](ByteView bytes) { received(bytes); },
        .alarm = [this] { silent(); },
    });
}

void SerialDocumentReader::received(ByteView bytes)
{
    line_.setAlarm(settings_.gap);
    for (const auto& frame : frames_.push(bytes)) {
        if (auto zone = zones_.frame(frame))
            onRead_(std::move(*zone));
    }
}

void SerialDocumentReader::silent()
{
    if (const auto frame = frames_.gap()) {
        if (auto zone = zones_.frame(*frame))
            onRead_(std::move(*zone));
    }
    if (auto zone = zones_.gap())
        onRead_(std::move(*zone));
}

/// Half a zone from before an unplugging must not meet the other half of another.
void SerialDocumentReader::restart()
{
    frames_ = splitterFor(settings_.framing);
    zones_ = ZoneAssembler(settings_.framing, settings_.noRead);
}

} // namespace tongguan::devices
