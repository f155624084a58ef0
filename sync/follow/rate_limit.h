// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/time.h"

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace tongguan::follow {

/// How much one address may: so much at once, and one more each `every`.
struct Allowance {
    int burst = 10;
    Microseconds every = std::chrono::seconds{1};
};

/// A bucket of tokens for each address, of bounded memory: when it is full of others, all new addresses share one. One
/// thread.
class RateLimit {
  public:
    explicit RateLimit(Allowance allowance, std::size_t maxAddresses = 20'000)
        : allowance_(allowance), maxAddresses_(maxAddresses)
    {}

    /// Takes one; how long to wait where there is none left. `now` never steps back.
    std::optional<std::chrono::seconds> take(std::string_view address, Microseconds now);
    /// As `take`, and takes none.
    std::optional<std::chrono::seconds> wait(std::string_view address, Microseconds now);

  private:
    struct Bucket {
        Microseconds full{}; ///< when all of the burst is there again
    };
    Bucket& bucketOf(std::string_view address, Microseconds now);
    std::optional<std::chrono::seconds> waitOf(const Bucket& bucket, Microseconds now) const;

    Allowance allowance_;
    std::size_t maxAddresses_;
    std::unordered_map<std::string, Bucket> buckets_;
    Bucket shared_;
};

/// Whom an address counts as: an IPv4 address as it is, an IPv6 one by its first 64 bits, which one household has.
std::string limitedAddress(std::string_view address);

} // namespace tongguan::follow
