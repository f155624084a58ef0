// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/log.h"
#include "hardware/devices/condition.h"

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace tongguan::devices {

struct PostListenerSettings {
    std::string listen = "0.0.0.0"; ///< address of the kiosk in the lane's own network, in digits
    std::uint16_t port = 8090;
    std::size_t longestBody = std::size_t{64} << 10U;
    std::chrono::milliseconds tryAgain{5000}; ///< where the address cannot be listened on yet
    std::chrono::milliseconds tick{1000};
};

/// Hears what devices of the lane's network post over plain HTTP; they get no answer but a status: 200, 400 for what
/// is no message, 403 for who is not known, 405 for what is no POST. `log` outlives it.
///
/// Outside bytes: four connections at most, a head of 8 KiB, ten seconds for each message.
class PostListener {
  public:
    /// On the listener's own thread; none of them waits.
    struct Events {
        /// Who may post, by his address in digits.
        std::function<bool(std::string_view address)> known = [](std::string_view) { return true; };
        struct Message {
            std::string_view from; ///< address
            std::string_view contentType;
            ByteView body;
        };
        enum class Answer : std::uint8_t { Taken, NoMessage, NotKnown };
        std::function<Answer(const Message&)> posted = [](const Message&) { return Answer::NoMessage; };
        /// Ready while it can be posted to; Lost while the kiosk cannot listen there.
        std::function<void(Condition)> listening = [](Condition) {};
        std::function<void()> tick = [] {};
    };

    /// `device` names it in the log.
    PostListener(std::string device, PostListenerSettings settings, Log& log);
    ~PostListener();
    PostListener(const PostListener&) = delete;
    PostListener& operator=(const PostListener&) = delete;

    void start(Events events);
    /// No event after it returned.
    void stop();

  private:
    struct Loop;
    const std::string device_;
    const PostListenerSettings settings_;
    Log& log_;
    std::unique_ptr<Loop> loop_;
};

} // namespace tongguan::devices
