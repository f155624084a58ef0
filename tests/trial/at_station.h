// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/trial/teller.h"

#include <QJsonArray>

namespace tongguan::trial {

/// A member of staff before the station.
class AtStation {
  public:
    AtStation(Teller& teller, const QString& hand) : teller_(teller), hand_(hand) {}

    FarHand& hand() { return hand_; }

    void signIn(const QString& number, const QString& pin);
    /// Opens the case of a ticket ("HKM-1004").
    void openCase(const QString& ticket);
    /// Every field that wants a look, one after the other; then the rules run again.
    void verifyAll();
    /// The open bus goes with its count as it is.
    void closeCount(const QString& reason);
    /// Asks for a lane, by its sign.
    void changeLane(const QString& sign, const QString& reason);
    /// The second person signs on the same screen.
    void approve(const QString& number, const QString& pin);
    /// Opens the case and calls its driver.
    void call(const QString& ticket);
    void signOut();
    /// The open case is inspected: begun, or an agency's word with the second officer's number and PIN.
    void beginInspection();
    void pass(const QString& secondNumber, const QString& pin);
    void closeInspection(const QString& seal);
    /// The plate as it is seen at the gate.
    void passGate(const QString& plate);
    bool alarm(const char* what, const QString& kind, const QString& subject);
    bool see(const char* what, const char* path, const QJsonValue& value);

  private:
    void touch(const QString& name);
    void enter(const QString& number, const QString& pin);
    QJsonArray rows(const char* path);

    Teller& teller_;
    FarHand hand_;
};

} // namespace tongguan::trial
