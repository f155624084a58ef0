// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hardware/devices/plate_camera.h"
#include "hardware/reading/sign_look.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace tongguan::sight {

inline constexpr std::chrono::milliseconds kSecondLookBudget{1500}; ///< for the pictures of one vehicle
inline constexpr std::size_t kMostUnlooked = 4; ///< vehicles that wait; the oldest is told unlooked when more come

/// A plate camera whose pictures are looked at once more, on a thread of its own: `plates` and `containers` of what it
/// tells are filled, its pictures gone. It tells in the order in which the camera did.
class SecondLook final : public devices::PlateCamera {
  public:
    SecondLook(std::unique_ptr<devices::PlateCamera> camera, std::unique_ptr<reading::SignLook> look)
        : camera_(std::move(camera)), look_(std::move(look))
    {}
    ~SecondLook() override { stop(); }

    void start(std::function<void(devices::PlateRead)> onPlate, devices::ConditionHandler onCondition) override;
    void stop() override;

  private:
    void put(devices::PlateRead read);
    void run(const std::stop_token& stop);
    void fill(devices::PlateRead& read);

    const std::unique_ptr<devices::PlateCamera> camera_;
    const std::unique_ptr<reading::SignLook> look_; // the thread's
    std::function<void(devices::PlateRead)> onPlate_;
    std::mutex mutex_;
    std::condition_variable_any wake_;
    std::deque<devices::PlateRead> waiting_; // under mutex_
    std::jthread thread_;
};

} // namespace tongguan::sight
