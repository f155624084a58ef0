// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/documents/seal_tlv.h"

#include "kiosk/documents/refusal.h"

#include <utility>

namespace tongguan::documents {

namespace {

constexpr std::uint8_t kLongForm = 0x80;

} // namespace

Result<std::size_t> TlvReader::length()
{
    const auto cutOff = [this] { return refuse("length", std::format("cut off at byte {}", at_)); };
    if (atEnd())
        return cutOff();
    const std::uint8_t first = bytes_[at_++];
    if (first < kLongForm)
        return first;
    const std::size_t count = first - kLongForm;
    if (count < 1 || count > 2)
        return refuse("length", std::format("no length at byte {}", at_ - 1));
    if (bytes_.size() - at_ < count)
        return cutOff();
    std::size_t length = 0;
    for (std::size_t i = 0; i < count; ++i)
        length = length << 8U | bytes_[at_++];
    if (length < (count == 1 ? 0x80U : 0x100U))
        return refuse("length", std::format("a length before byte {} that is longer than it has to be", at_));
    return length;
}

Result<SealFeature> TlvReader::next()
{
    if (atEnd())
        return refuse("length", std::format("nothing at byte {}", at_));
    SealFeature feature{.tag = bytes_[at_++], .value = {}};
    const auto size = length();
    if (!size)
        return std::unexpected(size.error());
    if (bytes_.size() - at_ < *size)
        return refuse("length",
                      std::format("tag {} announces {} bytes, {} are there", feature.tag, *size, bytes_.size() - at_));
    const ByteView value = bytes_.subspan(at_, *size);
    feature.value.assign(value.begin(), value.end());
    at_ += *size;
    return feature;
}

Result<std::vector<SealFeature>> readFeatures(ByteView bytes)
{
    std::vector<SealFeature> features;
    TlvReader reader(bytes);
    while (!reader.atEnd()) {
        auto feature = reader.next();
        if (!feature)
            return failed(std::move(feature));
        features.push_back(std::move(*feature));
    }
    return features;
}

} // namespace tongguan::documents
