// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/documents/seal_zip.h"

#include "kiosk/documents/refusal.h"

#include <zlib.h>

namespace tongguan::documents {

namespace {

struct Inflater {
    z_stream stream{};
    bool ready = inflateInit(&stream) == Z_OK;

    Inflater() = default;
    Inflater(const Inflater&) = delete;
    Inflater& operator=(const Inflater&) = delete;
    ~Inflater() { inflateEnd(&stream); }
};

/// After the last block up to seven bits fill its byte. They mean nothing, so they have to be 0: two texts would be one
/// seal otherwise. zlib says in `data_type` where it stopped, and how many bits it did not use.
bool fillIsClean(const z_stream& stream)
{
    constexpr int kBehindLastBlock = 128 + 64;
    if ((stream.data_type & kBehindLastBlock) != kBehindLastBlock)
        return true;
    const unsigned unused = static_cast<unsigned>(stream.data_type) & 7U;
    return unused == 0 || stream.next_in[-1] >> (8 - unused) == 0;
}

} // namespace

Result<Bytes> unzipped(ByteView zipped, std::size_t maxBytes)
{
    Inflater inflater;
    if (!inflater.ready)
        return fail(Errc::Exhausted, "no memory to unzip with");
    Bytes bytes(maxBytes + 1); // one more than may be, to see that it is too much
    z_stream& stream = inflater.stream;
    stream.next_in = const_cast<Bytef*>(zipped.data()); // zlib's interface; it does not write there
    stream.avail_in = static_cast<uInt>(zipped.size());
    stream.next_out = bytes.data();
    stream.avail_out = static_cast<uInt>(bytes.size());
    int state = Z_OK;
    while (state == Z_OK) {
        state = inflate(&stream, Z_BLOCK);
        if (stream.avail_out == 0)
            return refuse("length", std::format("unzips to more than {} bytes", maxBytes));
        if (!fillIsClean(stream))
            return refuse("zip", "bits behind the last block");
    }
    if (state != Z_STREAM_END || stream.avail_in != 0)
        return refuse("zip", "no whole zlib stream");
    bytes.resize(stream.total_out);
    return bytes;
}

} // namespace tongguan::documents
