// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <openssl/asn1.h>
#include <openssl/err.h>
#include <openssl/evp.h>

#include <chrono>
#include <ctime>
#include <memory>
#include <optional>

namespace tongguan::documents {

// For sources that use OpenSSL, of this folder and of hardware/chip; no header that others include names it.

/// OpenSSL's objects, each freed by its own function.
template <auto Free> struct FreeWith {
    template <class T> void operator()(T* object) const { Free(object); }
};

/// OpenSSL keeps its errors in a queue of the thread. What a seal left there must not be taken for the trouble of a TLS
/// connection later.
class QuietErrors {
  public:
    QuietErrors() { ERR_set_mark(); }
    QuietErrors(const QuietErrors&) = delete;
    QuietErrors& operator=(const QuietErrors&) = delete;
    ~QuietErrors() { ERR_pop_to_mark(); }
};

/// Nothing for a time that is none.
inline std::optional<std::chrono::sys_seconds> timeOf(const ASN1_TIME* time)
{
    std::tm parts{};
    if (time == nullptr || ASN1_TIME_to_tm(time, &parts) != 1)
        return std::nullopt;
    using namespace std::chrono;
    const sys_days day = year(parts.tm_year + 1900) / (parts.tm_mon + 1) / parts.tm_mday;
    return day + hours(parts.tm_hour) + minutes(parts.tm_min) + seconds(parts.tm_sec);
}

} // namespace tongguan::documents
