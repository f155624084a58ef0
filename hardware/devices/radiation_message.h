// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/result.h"
#include "hardware/devices/inspection_message.h"

#include <cstddef>

namespace tongguan::devices {

/// Spectra of some detectors, as numbers in text.
inline constexpr std::size_t kLongestRadiationMessage = std::size_t{2} << 20U;

/// What a radiation portal tells of a vehicle, as ANSI N42.42-2012 (IEC 62755:2012) writes it: a document
/// `RadInstrumentData`, in whatever name space. Of it is read:
///
/// - `RadInstrumentInformation/RadInstrumentIdentifier`: the portal's name, as the devices file has it.
/// - `RadMeasurement` of the class `Foreground`: a vehicle was measured; the last one's `StartDateTime`, with its zone,
///   is when. Without one, or where each says by `OccupancyIndicator` that nothing stood there and nothing alarmed, the
///   document only says that the portal works.
/// - `AnalysisResults/RadAlarm`: it alarms, of whichever category. Else a `Fault` of severity `Fatal` or `Error`, of an
///   analysis or a measurement: it could not measure.
/// - `RadItemInformation/RadItemDescription`: the plate, where the portal has a camera. The standard has no member of
///   its own for it; a text over 32 bytes is none.
///
/// InvalidInput for anything else, and for what is longer than kLongestRadiationMessage. Pure.
Result<InspectionWord> parseRadiationMessage(ByteView body);

} // namespace tongguan::devices
