// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "kiosk/documents/seal_pem.h"

#include "kiosk/documents/openssl_object.h"

#include <openssl/bio.h>
#include <openssl/pem.h>

#include <algorithm>

namespace tongguan::documents {

namespace {

constexpr std::string_view kBegin = "-----BEGIN ";

using Memory = std::unique_ptr<BIO, FreeWith<BIO_free_all>>;
struct FreeBytes {
    template <class T> void operator()(T* bytes) const { OPENSSL_free(bytes); }
};

} // namespace

Bytes derOf(ByteView bytes, std::string_view label)
{
    if (!asText(bytes).contains(kBegin))
        return {bytes.begin(), bytes.end()};
    const QuietErrors quiet;
    const Memory memory(BIO_new_mem_buf(bytes.data(), static_cast<int>(bytes.size())));
    char* name = nullptr;
    char* header = nullptr;
    unsigned char* data = nullptr;
    long size = 0;
    if (!memory || PEM_read_bio(memory.get(), &name, &header, &data, &size) != 1)
        return {};
    const std::unique_ptr<char, FreeBytes> ownName(name);
    const std::unique_ptr<char, FreeBytes> ownHeader(header);
    const std::unique_ptr<unsigned char, FreeBytes> ownData(data);
    return label == name ? Bytes(data, data + size) : Bytes();
}

} // namespace tongguan::documents
