// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/clearance/watch_list.h"

#include <algorithm>
#include <format>

namespace tongguan::clearance {

namespace {

std::string keyed(ByteView key, std::string_view text)
{
    return toHex(hmacSha256(key, text));
}

} // namespace

std::string watchDocument(ByteView key, std::string_view number, std::string_view issuer)
{
    return keyed(key, std::format("document|{}|{}", number, issuer));
}

std::string watchPerson(ByteView key, std::string_view name, std::string_view birth)
{
    return keyed(key, std::format("person|{}|{}", name, birth));
}

std::string watchPlate(ByteView key, std::string_view normalised)
{
    return keyed(key, std::format("plate|{}", normalised));
}

std::string watchContainer(ByteView key, std::string_view number)
{
    return keyed(key, std::format("container|{}", number));
}

std::string_view watchBucket(std::string_view hash)
{
    return hash.substr(0, kWatchPrefix);
}

bool bucketHas(ByteView bucket, std::string_view hash)
{
    const auto wanted = fromHex(hash.substr(0, 2 * kWatchHashBytes));
    if (!wanted || wanted->size() != kWatchHashBytes)
        return false;
    std::size_t low = 0;
    std::size_t high = bucket.size() / kWatchHashBytes;
    while (low < high) {
        const std::size_t middle = (low + high) / 2;
        const ByteView one = bucket.subspan(middle * kWatchHashBytes, kWatchHashBytes);
        if (std::ranges::lexicographical_compare(one, *wanted))
            low = middle + 1;
        else
            high = middle;
    }
    return low < bucket.size() / kWatchHashBytes &&
           std::ranges::equal(bucket.subspan(low * kWatchHashBytes, kWatchHashBytes), *wanted);
}

} // namespace tongguan::clearance
