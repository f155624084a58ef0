// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/documents/document.h"

#include <string_view>

namespace tongguan::documents {

// The part of parse() for licences and for codes that the port's patterns know: all that nobody signed.

Parsed readAamva(std::string_view text, const ParseOptions& options);
Parsed readIsoLicence(ByteView bytes, const ParseOptions& options);

/// By the rows of `kind`'s own pattern kind: Licence, DeliveryOrder, Certificate, Waybill, Container.
Parsed readPatterned(Kind kind, std::string_view text, const ParseOptions& options);
/// Kind, length and what it is made of; never what it says.
Parsed readToken(std::string_view text);

/// The kind that a pattern's row stands for.
Kind kindOf(PatternKind kind);

} // namespace tongguan::documents
