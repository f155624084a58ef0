// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/log.h"
#include "base/result.h"
#include "kiosk/app/device_set.h"
#include "kiosk/app/driver_window.h"
#include "tests/support/paths.h"
#include "tests/trial/desk.h"
#include "tests/trial/papers.h"
#include "tests/ui/moved_clock.h"

#include <QPointingDevice>
#include <QSize>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <atomic>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>

namespace tongguan::test {

/// What works the controls.
enum class Hand : std::uint8_t {
    Finger,
    Name, ///< through the accessibility tree, by what a screen reader says
};

struct StoryStep {
    QString verb;
    QString rest;
    flow::Screen screen; ///< on which it began
    double seconds;      ///< until what it waits for was there
};

struct StoryOptions {
    Hand hand = Hand::Finger;
    /// All drivers choose this one (`vi`); what the story reads and hears in another is left out. Empty: the story's
    /// own.
    QString language;
    std::filesystem::path port = TONGGUAN_SOURCE_DIR "/assets/sample-port";
    QSize size{1080, 1920};
    std::function<void(const StoryStep&)> onStep; ///< after each
};

/// Plays a story of tests/data/stories (its README has the steps) at a driver's kiosk: the real window, flow, store and
/// device drivers, and the port's lists. Only the fingers and the devices' far ends are ours.
class StoryPlayer {
  public:
    explicit StoryPlayer(StoryOptions options = {}) : options_(std::move(options)) {}
    /// Empty, or the line at which the story stopped and what stood on the screen.
    QString play(const QString& file);
    /// The same of lines; those of a second call go on where the first ended.
    QString play(const QStringList& lines);

  private:
    bool step(const QString& verb, const QString& rest);
    bool inAnotherLanguage() const;
    bool changeList(const QString& rest);
    bool open();
    bool language(const QString& code);
    bool code(const QString& declaration);
    bool passport(const QString& number);
    bool come(const QString& declaration);
    bool truckOf(const QString& declaration, trial::Truck& truck) const;
    bool bus(const QString& list);
    bool passenger(const QString& name, const QString& number);
    bool staff(const QString& action, const QString& body);
    bool scan(const std::string& text);
    bool screen(const QString& names);
    bool sign(const QString& lane, const QString& number);
    bool touch(const QString& name);
    bool touchWithFinger(const QString& name);
    bool press(const QString& name);
    bool type(const QString& text);
    bool typeDate(const QString& iso);
    bool passes(int seconds);
    bool paper(const QString& condition);
    bool hear(double seconds);
    bool reads(const QString& what) const;
    QString standing() const;

    const StoryOptions options_;
    QString spoken_;  ///< the story's own
    QString trouble_; ///< why a control could not be pressed by its name
    QTemporaryDir folder_;
    MovedClock clock_;
    StderrLog log_{Severity::Error};
    clearance::Direction direction_ = clearance::Direction::Entry;
    std::atomic<int> tickets_ = 0;
    std::unique_ptr<trial::Desk> desk_;
    app::DeviceSet devices_;
    std::unique_ptr<QPointingDevice> finger_; ///< goes after the window that it touched
    std::unique_ptr<app::DriverWindow> kiosk_;
};

} // namespace tongguan::test
