// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/single_window/edifact/conveyance_report.h"
#include "sync/single_window/edifact/validate.h"

#include <string>
#include <string_view>

namespace tongguan::edifact {

// What several messages have in common. "139" and "6" say that a place is a UN/LOCODE (not confirmed for land ports).

Segment place(std::string_view qualifier, std::string_view locode);
Segment reference(std::string_view qualifier, std::string_view number);
Segment moment(std::string_view qualifier, const Moment& at);
Segment date(std::string_view qualifier, std::string_view isoDate); ///< a date that is none is written as it is
/// FTX; each line of the text is a component, of which there are five.
Segment freeText(std::string_view qualifier, std::string_view text);
Segment beginning(std::string_view document, std::string_view number, std::string_view function);
Segment transportSegment(const Transport& transport);
Segment equipmentSegment(const Equipment& equipment);

/// The message arranged by its tables; InvalidInput, with the first finding, where that leaves something over.
Result<Group> arranged(const Message& message, std::string_view type);

std::string placeOf(const Group& group, std::string_view qualifier);
/// In the groups of this number.
std::string placeIn(const Group& group, int number, std::string_view qualifier);
std::string referenceIn(const Group& group, int number, std::string_view qualifier);
std::string freeTextOf(const Segment* ftx); ///< "" where there is none
Result<Moment> momentOf(const Segment* dtm);
Result<std::string> dateOf(const Segment* dtm); ///< "" where there is none
Transport transportOf(const Segment& tdt);
Result<Equipment> equipmentOf(const Segment& eqd);
/// A whole number of at most nine digits, 0 where there is no segment.
Result<std::int64_t> quantityOf(const Segment* segment);

} // namespace tongguan::edifact
