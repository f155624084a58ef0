// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

/// The stable `type` of each problem (RFC 9457) that a receiver answers.
namespace tongguan::sync::problem {

inline constexpr std::string_view kDiverged = "urn:tongguan:problem:journal-diverged";     ///< 409
inline constexpr std::string_view kGap = "urn:tongguan:problem:journal-gap";               ///< 422
inline constexpr std::string_view kBadBatch = "urn:tongguan:problem:bad-batch";            ///< 422
inline constexpr std::string_view kBadRequest = "urn:tongguan:problem:bad-request";        ///< 400
inline constexpr std::string_view kNoCertificate = "urn:tongguan:problem:no-certificate";  ///< 401
inline constexpr std::string_view kForbidden = "urn:tongguan:problem:forbidden";           ///< 403
inline constexpr std::string_view kNotFound = "urn:tongguan:problem:not-found";            ///< 404
inline constexpr std::string_view kMethod = "urn:tongguan:problem:method-not-allowed";     ///< 405
inline constexpr std::string_view kUnknownCursor = "urn:tongguan:problem:cursor-unknown";  ///< 410: take the snapshot
inline constexpr std::string_view kTooLarge = "urn:tongguan:problem:too-large";            ///< 413
inline constexpr std::string_view kEncoding = "urn:tongguan:problem:unsupported-encoding"; ///< 415
inline constexpr std::string_view kRange = "urn:tongguan:problem:range";                   ///< 416: ask what is held
inline constexpr std::string_view kBlobMismatch = "urn:tongguan:problem:blob-mismatch";    ///< 422
inline constexpr std::string_view kTooMany = "urn:tongguan:problem:too-many-requests";     ///< 429, Retry-After
inline constexpr std::string_view kBusy = "urn:tongguan:problem:busy";                     ///< 503, Retry-After
inline constexpr std::string_view kStorage = "urn:tongguan:problem:storage";               ///< 503, Retry-After

} // namespace tongguan::sync::problem
