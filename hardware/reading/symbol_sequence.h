// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "hardware/reading/barcode_reader.h"

#include <optional>
#include <vector>

namespace tongguan::reading {

/// Symbols that hold one message together, in whatever order they are seen. Keeps at most 64, the latest. A value.
class SymbolSequences {
  public:
    /// The whole message once its last symbol is there, with the corners of its first; its symbols are kept no more.
    /// None for a symbol that is whole by itself, or does not say how many there are. QR codes whose bytes do not have
    /// the parity that they carry are of two messages, and never joined.
    std::optional<Barcode> add(const Barcode& symbol);

  private:
    std::vector<Barcode> kept_;
};

/// Each message of which all symbols are there in place of these.
std::vector<Barcode> joined(const std::vector<Barcode>& symbols);

} // namespace tongguan::reading
