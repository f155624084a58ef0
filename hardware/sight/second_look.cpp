// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/sight/second_look.h"

#include <algorithm>
#include <utility>

namespace tongguan::sight {

void SecondLook::start(std::function<void(devices::PlateRead)> onPlate, devices::ConditionHandler onCondition)
{
    stop();
    onPlate_ = std::move(onPlate);
    thread_ = std::jthread([this](const std::stop_token& stop) { run(stop); });
    camera_->start([this](devices::PlateRead read) { put(std::move(read)); }, std::move(onCondition));
}

void SecondLook::stop()
{
    camera_->stop();
    thread_ = {};
    waiting_.clear();
}

void SecondLook::put(devices::PlateRead read)
{
    {
        const std::lock_guard lock(mutex_);
        waiting_.push_back(std::move(read));
        const auto unlooked = waiting_.size() - std::min(waiting_.size(), kMostUnlooked);
        for (std::size_t i = 0; i < unlooked; ++i)
            waiting_[i].pictures.clear();
    }
    wake_.notify_one();
}

void SecondLook::run(const std::stop_token& stop)
{
    for (;;) {
        devices::PlateRead read;
        {
            std::unique_lock lock(mutex_);
            if (!wake_.wait(lock, stop, [this] { return !waiting_.empty(); }) || stop.stop_requested())
                return;
            read = std::move(waiting_.front());
            waiting_.pop_front();
        }
        fill(read);
        if (!stop.stop_requested())
            onPlate_(std::move(read));
    }
}

void SecondLook::fill(devices::PlateRead& read)
{
    const auto end = std::chrono::steady_clock::now() + kSecondLookBudget;
    for (const Bytes& picture : read.pictures) {
        const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(end - std::chrono::steady_clock::now());
        if (left.count() <= 0)
            break;
        reading::SignsSeen seen = look_->look(picture, left);
        std::ranges::move(seen.plates, std::back_inserter(read.plates));
        std::ranges::move(seen.containers, std::back_inserter(read.containers));
    }
    read.pictures.clear();
}

} // namespace tongguan::sight
