// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/log/batch.h"

#include <zstd.h>

#include <format>
#include <memory>

namespace tongguan::sync {

namespace {

constexpr int kLevel = 3;
constexpr int kMaxWindowLog = 24; // 16 MiB: what a hostile frame may make us allocate

struct FreeContext {
    void operator()(ZSTD_DCtx* context) const { ZSTD_freeDCtx(context); }
};

} // namespace

std::string compress(std::string_view bytes)
{
    std::string packed(ZSTD_compressBound(bytes.size()), '\0');
    const std::size_t size = ZSTD_compress(packed.data(), packed.size(), bytes.data(), bytes.size(), kLevel);
    packed.resize(ZSTD_isError(size) != 0U ? 0 : size); // fails only without memory
    return packed;
}

Result<std::string> decompress(std::string_view bytes, std::size_t maxBytes)
{
    const std::unique_ptr<ZSTD_DCtx, FreeContext> context(ZSTD_createDCtx());
    if (!context)
        return fail(Errc::Exhausted, "no memory for zstd");
    ZSTD_DCtx_setParameter(context.get(), ZSTD_d_windowLogMax, kMaxWindowLog);
    std::string content;
    std::string chunk(ZSTD_DStreamOutSize(), '\0');
    ZSTD_inBuffer input{bytes.data(), bytes.size(), 0};
    for (std::size_t wanted = 1; wanted != 0;) {
        ZSTD_outBuffer output{chunk.data(), chunk.size(), 0};
        wanted = ZSTD_decompressStream(context.get(), &output, &input);
        if (ZSTD_isError(wanted) != 0U)
            return fail(Errc::InvalidInput, std::format("zstd: {}", ZSTD_getErrorName(wanted)));
        if (content.size() + output.pos > maxBytes)
            return fail(Errc::Exhausted, std::format("zstd: more than {} bytes come out", maxBytes));
        content.append(chunk, 0, output.pos);
        if (wanted != 0 && input.pos == input.size && output.pos < output.size)
            return fail(Errc::InvalidInput, "zstd: the frame is cut off");
    }
    if (input.pos != input.size)
        return fail(Errc::InvalidInput, "zstd: bytes after the frame");
    return content;
}

} // namespace tongguan::sync
