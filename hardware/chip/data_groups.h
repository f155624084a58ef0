// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/result.h"
#include "kiosk/documents/mrz.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tongguan::chip {

// The logical data structure (ICAO Doc 9303-10, 4.6 and 4.7): files as they were read, not believed yet. All errors are
// InvalidInput.

/// EF.COM. Nobody signs it: which data groups there are, the security object says.
struct Com {
    std::string ldsVersion;     ///< "0107"
    std::string unicodeVersion; ///< "040000"
    std::vector<std::uint8_t> tags;
};
Result<Com> readCom(ByteView file);

/// 1 for 0x61, 2 for 0x75 … 16 for 0x70: the data group whose file has that tag. None for another.
std::optional<int> groupOf(std::uint32_t tag);

/// DG1: the machine-readable zone.
Result<documents::Mrz> readGroup1(ByteView file);

struct Portrait {
    enum class Format : std::uint8_t { Jpeg, Jpeg2000 };
    Format format = Format::Jpeg;
    Bytes picture; ///< whole, as the chip has it: bytes from outside for whoever draws it
};
/// DG2: the first picture of the first face (ISO/IEC 19794-5:2005). An error for newer forms (ISO/IEC 39794-5).
Result<Portrait> readGroup2(ByteView file);

/// DG15: the SubjectPublicKeyInfo of active authentication, a view of `file`.
Result<ByteView> readGroup15(ByteView file);

} // namespace tongguan::chip
