// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/system.h"
#include "tests/trial/desk.h"
#include "tests/trial/papers.h"
#include "tests/trial/teller.h"

#include <QJsonArray>

#include <atomic>

namespace tongguan::trial {

/// A driver before the kiosk: touches its screen and holds his papers to its devices.
class AtKiosk {
  public:
    AtKiosk(Teller& teller, const QString& hand, const std::filesystem::path& folder, Log& log);

    Desk& desk() { return desk_; }
    FarHand& hand() { return hand_; }
    int tickets() const { return tickets_; }

    /// Waits for a screen ("Passport"), tells and keeps its picture.
    bool reach(const char* what, const char* screen);
    /// Waits for a value of the view ("driver.result.lane").
    bool see(const char* what, const char* path, const QJsonValue& value);
    /// Waits until it can be touched.
    void touch(const QString& name);
    void type(const QString& text);

    // Pieces of every crossing.
    void chooseLanguage(int index);
    void holdCode(const Truck& truck);
    void takeCodeAway() { std::ignore = desk_.holdNothing(); }
    void layPassport(const Truck& truck) { desk_.reader.lay(zoneOf(truck), 7); } // seven bytes a write
    void showLicence() { desk_.scanner.scan(asBytes(kLicence)); }
    void scan(const std::string& text) { desk_.scanner.scan(asBytes(text)); }
    /// From the language to the page to confirm.
    void comeAsDeclared(const Truck& truck, int language);
    /// Seal and container; ends on the lane's sign.
    void showSealAndContainer(const Truck& truck);
    /// On the way out nothing else is asked: the lane follows at once.
    void showSeal(const Truck& truck);

  private:
    Teller& teller_;
    FarHand hand_;
    std::atomic<int> tickets_ = 0;
    SystemClock clock_;
    Desk desk_;
};

} // namespace tongguan::trial
