// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/app/driver_window.h"

namespace tongguan::app {

DriverWindow::DriverWindow(const MachineOptions& options, const KioskDevices& devices, clearance::Direction direction,
                           WindowLooks looks, Log& log)
    : RoleWindow(options, looks, log),
      post_(machine_, devices, direction,
            {.onView = [this](const flow::DriverView& view) { soon([this, view] { show(view); }); },
             .onPort = [this](const flow::PortInfo& port) { soon([this, port] { showPort(port); }); },
             .onFrame = [this](const devices::Frame& frame) { soon([this, frame] { camera_.show(frame); }); }}),
      driver_(post_.driver(), switcher_), speaker_(devices.voice), voice_(driver_, devices.voice)
{
    connect(&switcher_, &LanguageSwitcher::missing, this, [this](clearance::Language language) {
        missing_.insert(language);
        if (open_)
            post_.wordsMissing(language);
    });
    if (speaker_ != nullptr)
        speaker_->start([this](bool) { soon([this] { voice_.worksChanged(); }); });
    view_.screen = flow::Screen::Deciding; // one moment: a touch before the store is open would be lost
    driver_.show(view_);
    start(QStringLiteral("driver"), post_,
          {{QStringLiteral("driver"), QVariant::fromValue(&driver_)},
           {QStringLiteral("camera"), QVariant::fromValue(&camera_)}});
}

DriverWindow::~DriverWindow()
{
    if (speaker_ != nullptr)
        speaker_->stop();
    end();
}

void DriverWindow::show(const flow::DriverView& view)
{
    const bool unread = view.tries > view_.tries;
    view_ = view;
    if (view.screen == flow::Screen::Language)
        camera_.clear();
    else if (unread)
        camera_.keepLive();
    voice_.show(view);
    driver_.show(view);
    machine_.poke(); // what shows was captured
    emit viewChanged();
}

void DriverWindow::opened()
{
    open_ = true;
    for (const clearance::Language language : missing_)
        post_.wordsMissing(language);
    post_.startDevices();
}

void DriverWindow::notOpened()
{
    view_.screen = flow::Screen::OutOfService;
    driver_.show(view_);
}

} // namespace tongguan::app
