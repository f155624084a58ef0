// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/cli/simulated_world.h"
#include "kiosk/cli/traffic.h"
#include "kiosk/flow/decision_desk.h"
#include "kiosk/flow/driver_flow.h"
#include "kiosk/store/store.h"
#include "sync/log/signing_key.h"

#include <chrono>
#include <optional>
#include <vector>

namespace tongguan::cli {

/// Plays drivers at a kiosk without screen and devices: the real flow on a real store, each truck from the first touch
/// to the printed ticket, as codes, lines of a zone and touches. One thread: the store's.
class Rehearsal {
  public:
    /// `stopwatch` is the real clock, `clock` the simulated one on which `store` was opened.
    Rehearsal(store::Store& store, SimulatedClock& clock, SeededRandom& random, const Clock& stopwatch, Log& log);
    Rehearsal(const Rehearsal&) = delete;
    Rehearsal& operator=(const Rehearsal&) = delete;

    /// What was decided. Exhausted where the store took a step no more; Corrupt where the flow ended nowhere.
    Result<clearance::Decision> play(const SimulatedTruck& truck);
    /// How long each step took that captured something, in milliseconds.
    const std::vector<double>& latencies() const { return latencies_; }

  private:
    template <class Step> void timed(const Step& step);
    void nextStep(const SimulatedTruck& truck);
    void showCode(const SimulatedTruck& truck);
    void showPassport(const SimulatedTruck& truck);
    void readSealOrContainer(const SimulatedTruck& truck);
    Result<clearance::Decision> finish();

    store::Store& store_;
    SimulatedClock& clock_;
    SeededRandom& random_;
    const Clock& stopwatch_;
    sync::SigningKey key_;
    flow::DecisionDesk desk_;
    std::optional<flow::PrintJob> job_;
    flow::DriverFlow flow_;
    std::vector<double> latencies_;
};

} // namespace tongguan::cli
