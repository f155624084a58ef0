// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/json_fwd.h"
#include "hardware/reading/barcode_reader.h"
#include "hardware/reading/mrz_zone.h"
#include "hardware/reading/sign_sighting.h"
#include "kiosk/documents/document.h"

namespace tongguan::cli {

/// What stands there, and what it means where it is a document that we know.
Json documentJson(const reading::Barcode& barcode, const documents::ParseOptions& options);
Json documentJson(const reading::MrzSighting& zone, const documents::ParseOptions& options);
/// A plate's and a VIN's value is for a person to confirm.
Json documentJson(const reading::SignSighting& sign, const documents::ParseOptions& options);

/// Where it stands and why it was not accepted; not what it might say.
Json doubtJson(const reading::MrzSighting& zone);
Json doubtJson(const reading::SignSighting& sign);

} // namespace tongguan::cli
