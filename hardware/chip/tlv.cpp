// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware/chip/tlv.h"

#include <format>

namespace tongguan::chip {

namespace {

struct Head {
    std::uint32_t tag = 0;
    std::size_t headSize = 0;
    std::size_t valueSize = 0;
};

std::unexpected<Error> cutOff()
{
    return fail(Errc::InvalidInput, "a data object of the chip is cut off");
}

Result<Head> readHead(ByteView bytes)
{
    if (bytes.empty())
        return cutOff();
    Head head{.tag = bytes[0], .headSize = 1};
    if ((bytes[0] & 0x1FU) == 0x1FU) {
        do {
            if (head.headSize == 3)
                return fail(Errc::InvalidInput, "a tag of the chip has over three bytes");
            if (head.headSize == bytes.size())
                return cutOff();
            head.tag = head.tag << 8U | bytes[head.headSize];
        } while ((bytes[head.headSize++] & 0x80U) != 0);
    }
    if (head.headSize == bytes.size())
        return cutOff();
    const std::uint8_t first = bytes[head.headSize++];
    if (first < 0x80U) {
        head.valueSize = first;
        return head;
    }
    const std::size_t count = first & 0x7FU;
    if (count < 1 || count > 3)
        return fail(Errc::InvalidInput, "a length of the chip is indefinite or over three bytes");
    if (bytes.size() - head.headSize < count)
        return cutOff();
    for (std::size_t i = 0; i < count; ++i)
        head.valueSize = head.valueSize << 8U | bytes[head.headSize++];
    return head;
}

} // namespace

Result<Tlv> TlvReader::next()
{
    const ByteView rest = bytes_.subspan(at_);
    const auto head = readHead(rest);
    if (!head)
        return std::unexpected(head.error());
    if (rest.size() - head->headSize < head->valueSize)
        return fail(Errc::InvalidInput, std::format("data object {:X} announces {} bytes, {} are there", head->tag,
                                                    head->valueSize, rest.size() - head->headSize));
    const std::size_t size = head->headSize + head->valueSize;
    at_ += size;
    return Tlv{.tag = head->tag, .value = rest.subspan(head->headSize, head->valueSize), .whole = rest.first(size)};
}

Result<Tlv> TlvReader::next(std::uint32_t tag)
{
    auto object = next();
    if (object && object->tag != tag)
        return fail(Errc::InvalidInput, std::format("data object {:X} instead of {:X}", object->tag, tag));
    return object;
}

Result<ByteView> onlyValue(ByteView bytes, std::uint32_t tag)
{
    TlvReader reader(bytes);
    auto object = reader.next(tag);
    if (!object)
        return failed(std::move(object));
    if (!reader.atEnd())
        return fail(Errc::InvalidInput, std::format("bytes behind data object {:X}", tag));
    return object->value;
}

Result<ByteView> valueIn(ByteView bytes, std::uint32_t tag)
{
    TlvReader reader(bytes);
    while (!reader.atEnd()) {
        auto object = reader.next();
        if (!object)
            return failed(std::move(object));
        if (object->tag == tag)
            return object->value;
    }
    return fail(Errc::InvalidInput, std::format("no data object {:X}", tag));
}

Result<std::size_t> announcedSize(ByteView head)
{
    const auto read = readHead(head);
    if (!read)
        return std::unexpected(read.error());
    return read->headSize + read->valueSize;
}

Bytes tlv(std::uint32_t tag, ByteView value)
{
    Bytes bytes;
    for (unsigned shift = 24; shift > 0; shift -= 8) {
        if (tag >> shift != 0)
            bytes.push_back(static_cast<std::uint8_t>(tag >> shift & 0xFFU));
    }
    bytes.push_back(static_cast<std::uint8_t>(tag & 0xFFU));
    const std::size_t size = value.size();
    const std::size_t count = size < 0x80U ? 0 : size <= 0xFFU ? 1 : size <= 0xFFFFU ? 2 : 3;
    if (count > 0)
        bytes.push_back(static_cast<std::uint8_t>(0x80U + count));
    for (std::size_t i = count == 0 ? 1 : count; i > 0; --i)
        bytes.push_back(static_cast<std::uint8_t>(size >> 8U * (i - 1) & 0xFFU));
    bytes.insert(bytes.end(), value.begin(), value.end());
    return bytes;
}

Bytes joined(std::initializer_list<ByteView> parts)
{
    Bytes bytes;
    for (const ByteView part : parts)
        bytes.insert(bytes.end(), part.begin(), part.end());
    return bytes;
}

} // namespace tongguan::chip
