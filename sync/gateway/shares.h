// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace tongguan::sync {

/// How many connections each machine holds, so that one alone cannot hold all there are. Callers without a certificate
/// have one share together. A machine without a connection takes no memory. One thread.
class Shares {
  public:
    struct Bounds {
        std::size_t each = 32;       ///< of a machine: three times what one of ours ever opens
        std::size_t strangers = 256; ///< without a certificate
    };
    /// One connection, until it goes. Its Shares outlives it.
    class Share {
      public:
        Share(Shares& shares, std::string machine);
        Share(Share&& other) noexcept;
        Share(const Share&) = delete;
        Share& operator=(const Share&) = delete;
        ~Share();

      private:
        Shares* shares_;
        std::string machine_;
    };

    explicit Shares(Bounds bounds) : bounds_(bounds) {}
    /// `machine`: its name, empty for a stranger. None where its share is used up.
    std::optional<Share> take(std::string_view machine);
    std::size_t machines() const { return held_.size(); }

  private:
    Bounds bounds_;
    std::map<std::string, std::size_t, std::less<>> held_; ///< none is 0
};

} // namespace tongguan::sync
