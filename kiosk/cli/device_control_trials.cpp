// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "kiosk/cli/device_trials.h"
#include "kiosk/cli/plain_text.h"

#include <deque>
#include <format>
#include <utility>

namespace tongguan::cli {

namespace {

using Worth = DeviceTold::Worth;

devices::ConditionHandler conditions(Trial& trial)
{
    return [&trial](devices::Condition condition) { trial.news.tell(toldCondition(trial.device, condition)); };
}

void tell(Trial& trial, Worth worth, std::string_view state)
{
    trial.news.tell({.worth = worth,
                     .text = std::format("{}: {}", trial.device, state),
                     .json = {{"device", trial.device}, {"state", state}}});
}

/// An order's answer as news: only that it failed is any.
std::function<void(const Result<>&)> ordered(Trial& trial)
{
    return [&trial](const Result<>& done) {
        if (!done)
            tell(trial, Worth::Denies, done.error().what);
    };
}

/// Leads a barrier to its other end and back, on the barrier's thread.
class ThereAndBack {
  public:
    ThereAndBack(devices::Barrier& barrier, Trial& trial) : barrier_(barrier), trial_(trial) {}

    void at(devices::BarrierState state)
    {
        using enum devices::BarrierState;
        tell(trial_, Worth::Says, name(state));
        if (state == Unknown && !begun_) {
            begun_ = state;
            barrier_.move(true, [&trial = trial_](const Result<>& done) {
                tell(trial, done ? Worth::Proves : Worth::Denies,
                     done ? "told to open; nothing tells whether it did" : done.error().what);
            });
        }
        if (state != Open && state != Closed)
            return;
        if (begun_ && state == *begun_)
            return tell(trial_, Worth::Proves, "moved there and back");
        if (!begun_)
            begun_ = state;
        barrier_.move(state == Closed, ordered(trial_));
    }

  private:
    devices::Barrier& barrier_;
    Trial& trial_;
    std::optional<devices::BarrierState> begun_; ///< where it stood
};

} // namespace

Exit tryBarrier(const devices::ModbusBarrierSettings& settings, bool move, Trial& trial)
{
    devices::ModbusBarrier barrier(settings, trial.log);
    ThereAndBack way(barrier, trial);
    barrier.start(
        [&](devices::BarrierState state) {
            if (move)
                way.at(state);
            else
                tell(trial, Worth::Proves, name(state));
        },
        conditions(trial));
    const Exit exit = judged(trial, move ? "it did not move there and back" : "no state was told");
    barrier.stop(); // before what it tells
    return exit;
}

Exit tryLights(const devices::ModbusLightsSettings& settings, bool move, Trial& trial)
{
    devices::ModbusLights lights(settings, trial.log);
    std::deque<devices::Lamp> next; // the lights' thread
    for (const auto& coil : settings.coils)
        next.push_back(coil.lamp);
    next.push_back(devices::Lamp::Dark);
    const auto shown = [&](devices::Lamp lamp) {
        if (!next.empty() && next.front() == lamp)
            next.pop_front();
        tell(trial, move && !next.empty() ? Worth::Says : Worth::Proves, name(lamp));
        if (move && !next.empty())
            lights.show(next.front(), ordered(trial));
    };
    lights.start(shown, conditions(trial));
    const Exit exit = judged(trial, move ? "not every lamp was shown" : "no state was told");
    lights.stop(); // before what it tells
    return exit;
}

Exit tryUps(const devices::NutUpsSettings& settings, Trial& trial)
{
    devices::NutUps ups(settings, trial.log);
    ups.start(
        [&](const devices::UpsState& state) {
            DeviceTold told{.worth = Worth::Proves,
                            .text = std::format("{}: {}", trial.device, printable(state.status)),
                            .json = {{"device", trial.device}, {"status", state.status}}};
            if (state.charge) {
                told.text += std::format(", battery {} per cent", *state.charge);
                told.json["charge"] = *state.charge;
            }
            if (state.runtime) {
                told.text += std::format(", lasts {} s", state.runtime->count());
                told.json["runtime"] = state.runtime->count();
            }
            trial.news.tell(std::move(told));
        },
        conditions(trial));
    const Exit exit = judged(trial, "no state was told");
    ups.stop(); // before what it tells
    return exit;
}

} // namespace tongguan::cli
