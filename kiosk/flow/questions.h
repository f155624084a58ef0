// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "kiosk/clearance/message_events.h"
#include "kiosk/flow/rights_view.h"
#include "kiosk/store/store.h"

#include <string>
#include <string_view>

namespace tongguan::flow {

/// Captures a question that was asked at this kiosk, with a line or without. It stands here at once as staff will read
/// it; the gateway makes the same row for all stations. On the store's thread.
Result<> askQuestion(store::Store& store, const clearance::QuestionAsked& asked, UtcTime now);

/// What is known here of a question, by its receipt: its topic where it was asked at this kiosk, and the answer where
/// one came. False, and nothing changed, where neither is. Answers to messages from a telephone are found as well.
Result<bool> lookAtQuestion(store::Store& store, const std::string& receipt, clearance::Language language,
                            ComplaintView& view);

/// What the QR of a question's receipt says: the answer's public page where the port has any, else what a kiosk reads.
std::string questionCode(std::string_view followSite, std::string_view receipt);
/// The public page on which a question can be written; empty where the port has none.
std::string askAddress(std::string_view followSite);

} // namespace tongguan::flow
