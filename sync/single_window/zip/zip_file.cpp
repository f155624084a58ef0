// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/single_window/zip/zip_file.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <limits>
#include <zlib.h>

namespace tongguan::zip {

namespace {

// PKWARE APPNOTE 6.3: 4.3.7 local header, 4.3.12 central directory, 4.3.16 its end.
constexpr std::uint32_t kLocal = 0x04034b50;
constexpr std::uint32_t kCentral = 0x02014b50;
constexpr std::uint32_t kEnd = 0x06054b50;
constexpr std::size_t kLocalBytes = 30;
constexpr std::size_t kCentralBytes = 46;
constexpr std::size_t kEndBytes = 22;
constexpr std::uint16_t kVersion = 20;
constexpr std::uint16_t kUtf8 = 1U << 11U;
constexpr std::uint16_t kStored = 0;
constexpr std::uint16_t kDeflated = 8;
constexpr std::uint16_t kFirstDay = 33; // 1980-01-01, the earliest that a zip can say
constexpr std::size_t kLongestName = 128;

class Writer {
  public:
    Writer& two(std::uint32_t value) { return bytes(value, 2); }
    Writer& four(std::uint32_t value) { return bytes(value, 4); }
    Writer& text(std::string_view value)
    {
        out.append(value);
        return *this;
    }
    std::string out;

  private:
    Writer& bytes(std::uint32_t value, int count)
    {
        for (int i = 0; i < count; ++i, value >>= 8U)
            out += static_cast<char>(value & 0xffU);
        return *this;
    }
};

std::uint32_t number(std::string_view bytes, std::size_t at, std::size_t count)
{
    std::uint32_t value = 0;
    for (std::size_t i = count; i > 0; --i)
        value = (value << 8U) | static_cast<unsigned char>(bytes[at + i - 1]);
    return value;
}

bool isPlainName(std::string_view name)
{
    return !name.empty() && name.size() <= kLongestName && !name.starts_with('.') &&
           std::ranges::all_of(name, [](char c) {
               return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_' ||
                      c == '-' || c == '.';
           });
}

std::uint32_t checkSum(std::string_view content)
{
    return static_cast<std::uint32_t>(
        ::crc32(0, reinterpret_cast<const Bytef*>(content.data()), static_cast<uInt>(content.size())));
}

Result<std::string> deflated(std::string_view content)
{
    z_stream stream{};
    if (::deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, -MAX_WBITS, MAX_MEM_LEVEL, Z_DEFAULT_STRATEGY) != Z_OK)
        return fail(Errc::Exhausted, "no memory to compress");
    std::string out(::deflateBound(&stream, content.size()), '\0');
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(content.data())); // zlib does not write to it
    stream.avail_in = static_cast<uInt>(content.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    const int outcome = ::deflate(&stream, Z_FINISH);
    out.resize(out.size() - stream.avail_out);
    ::deflateEnd(&stream);
    return outcome == Z_STREAM_END ? Result<std::string>(std::move(out)) : fail(Errc::Exhausted, "not compressed");
}

Result<std::string> inflated(std::string_view bytes, std::size_t maxContent)
{
    z_stream stream{};
    if (::inflateInit2(&stream, -MAX_WBITS) != Z_OK)
        return fail(Errc::Exhausted, "no memory to decompress");
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    std::string out;
    std::array<char, 16384> piece{};
    int outcome = Z_OK;
    while (outcome == Z_OK && out.size() <= maxContent) {
        stream.next_out = reinterpret_cast<Bytef*>(piece.data());
        stream.avail_out = static_cast<uInt>(piece.size());
        outcome = ::inflate(&stream, Z_NO_FLUSH);
        out.append(piece.data(), piece.size() - stream.avail_out);
    }
    ::inflateEnd(&stream);
    if (out.size() > maxContent)
        return fail(Errc::Exhausted, "the zip holds more than it may");
    return outcome == Z_STREAM_END ? Result<std::string>(std::move(out)) : fail(Errc::Corrupt, "a broken zip");
}

/// The single entry of the central directory: local headers may leave sizes out, so these count.
struct Central {
    std::uint32_t flags = 0;
    std::uint32_t method = 0;
    std::uint32_t crc = 0;
    std::uint32_t packed = 0;
    std::uint32_t size = 0;
    std::uint32_t local = 0;
    std::string_view name;
};

Result<Central> central(std::string_view bytes)
{
    // The end record is last but for a comment, which we do not take.
    if (bytes.size() < kLocalBytes + kCentralBytes + kEndBytes || number(bytes, bytes.size() - kEndBytes, 4) != kEnd)
        return fail(Errc::InvalidInput, "no zip");
    const std::size_t end = bytes.size() - kEndBytes;
    if (number(bytes, end + 10, 2) != 1 || number(bytes, end + 4, 4) != 0)
        return fail(Errc::InvalidInput, "a zip of one file is expected");
    const std::size_t at = number(bytes, end + 16, 4);
    if (at > end || end - at < kCentralBytes || number(bytes, at, 4) != kCentral)
        return fail(Errc::InvalidInput, "a zip without its directory");
    const std::size_t name = number(bytes, at + 28, 2);
    if (end - at - kCentralBytes < name)
        return fail(Errc::InvalidInput, "a zip without its directory");
    return Central{.flags = number(bytes, at + 8, 2),
                   .method = number(bytes, at + 10, 2),
                   .crc = number(bytes, at + 16, 4),
                   .packed = number(bytes, at + 20, 4),
                   .size = number(bytes, at + 24, 4),
                   .local = number(bytes, at + 42, 4),
                   .name = bytes.substr(at + kCentralBytes, name)};
}

} // namespace

Result<std::string> write(const Entry& entry)
{
    if (!isPlainName(entry.name))
        return fail(Errc::InvalidInput, "a plain file name is expected");
    if (entry.content.size() > std::numeric_limits<std::int32_t>::max())
        return fail(Errc::Exhausted, "too large for a zip");
    auto packed = deflated(entry.content);
    if (!packed)
        return packed;
    const auto common = [&](Writer& writer) {
        writer.two(kVersion).two(kUtf8).two(kDeflated).two(0).two(kFirstDay).four(checkSum(entry.content));
        writer.four(static_cast<std::uint32_t>(packed->size())).four(static_cast<std::uint32_t>(entry.content.size()));
        writer.two(static_cast<std::uint32_t>(entry.name.size())).two(0);
    };
    Writer zip;
    zip.four(kLocal);
    common(zip);
    zip.text(entry.name).text(*packed);
    const auto directory = static_cast<std::uint32_t>(zip.out.size());
    zip.four(kCentral).two(kVersion);
    common(zip);
    zip.two(0).two(0).two(0).four(0).four(0).text(entry.name);
    const auto length = static_cast<std::uint32_t>(zip.out.size()) - directory;
    zip.four(kEnd).two(0).two(0).two(1).two(1).four(length).four(directory).two(0);
    return std::move(zip.out);
}

Result<Entry> read(std::string_view bytes, std::size_t maxContent)
{
    auto found = central(bytes);
    if (!found)
        return failed(std::move(found));
    constexpr std::uint32_t kEncrypted = 1;
    if ((found->flags & kEncrypted) != 0 || (found->method != kStored && found->method != kDeflated))
        return fail(Errc::InvalidInput, "a zip that is stored or deflated is expected");
    if (!isPlainName(found->name))
        return fail(Errc::InvalidInput, "a plain file name is expected");
    if (found->size > maxContent)
        return fail(Errc::Exhausted, "the zip holds more than it may");
    const std::size_t local = found->local;
    if (local > bytes.size() || bytes.size() - local < kLocalBytes || number(bytes, local, 4) != kLocal)
        return fail(Errc::InvalidInput, "a zip without its file");
    const std::size_t start = local + kLocalBytes + number(bytes, local + 26, 2) + number(bytes, local + 28, 2);
    if (start > bytes.size() || bytes.size() - start < found->packed)
        return fail(Errc::Corrupt, "a zip that was cut off");
    const std::string_view packed = bytes.substr(start, found->packed);
    auto content = found->method == kStored ? Result<std::string>(std::string(packed)) : inflated(packed, maxContent);
    if (!content)
        return failed(std::move(content));
    if (content->size() != found->size || checkSum(*content) != found->crc)
        return fail(Errc::Corrupt, "the zip's check sum does not fit");
    return Entry{.name = std::string(found->name), .content = std::move(*content)};
}

} // namespace tongguan::zip
