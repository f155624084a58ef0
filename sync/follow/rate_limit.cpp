// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/follow/rate_limit.h"

#include <algorithm>

namespace tongguan::follow {

RateLimit::Bucket& RateLimit::bucketOf(std::string_view address, Microseconds now)
{
    const std::string key(address);
    if (const auto found = buckets_.find(key); found != buckets_.end())
        return found->second;
    if (buckets_.size() >= maxAddresses_)
        std::erase_if(buckets_, [now](const auto& one) { return one.second.full <= now; });
    if (buckets_.size() >= maxAddresses_)
        return shared_;
    return buckets_.emplace(key, Bucket{now}).first->second;
}

std::optional<std::chrono::seconds> RateLimit::waitOf(const Bucket& bucket, Microseconds now) const
{
    // A bucket is empty where it would take the whole burst's time to fill it.
    const Microseconds late = bucket.full - now - allowance_.every * (allowance_.burst - 1);
    if (late <= Microseconds::zero())
        return std::nullopt;
    return std::chrono::ceil<std::chrono::seconds>(late);
}

std::optional<std::chrono::seconds> RateLimit::take(std::string_view address, Microseconds now)
{
    Bucket& bucket = bucketOf(address, now);
    if (auto pause = waitOf(bucket, now))
        return pause;
    bucket.full = std::max(bucket.full, now) + allowance_.every;
    return std::nullopt;
}

std::optional<std::chrono::seconds> RateLimit::wait(std::string_view address, Microseconds now)
{
    return waitOf(bucketOf(address, now), now);
}

std::string limitedAddress(std::string_view address)
{
    if (address.find(':') == std::string_view::npos)
        return std::string(address);
    if (address.starts_with("::ffff:")) // an IPv4 one in another's clothes
        return std::string(address.substr(7));
    std::size_t end = 0;
    for (int groups = 0; groups < 4 && end != std::string_view::npos; ++groups) {
        end = address.find(':', end == 0 ? 0 : end + 1);
        if (end != std::string_view::npos && address.substr(end, 2) == "::")
            break;
    }
    return std::string(address.substr(0, end)) + "/64";
}

} // namespace tongguan::follow
