// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "base/record.h"
#include "fuzz_target.h"
#include "kiosk/clearance/message_events.h"
#include "kiosk/clearance/receipt_number.h"
#include "kiosk/flow/rights.h"

using namespace tongguan;
using namespace tongguan::clearance;

/// What somebody types as a receipt's number, holds to the camera as its code, or a machine sends as a question.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view text = asText({data, size});
    const std::string number = receiptFrom(text);
    fuzz::require(number.empty() || (isReceiptNumber(number) && receiptFrom(number) == number));
    const std::string receipt = flow::receiptOf(text);
    fuzz::require(receipt.empty() || flow::receiptOf(flow::receiptCode(receipt)) == receipt);
    if (const auto json = parseJson(text)) {
        if (const auto asked = fromJson<QuestionAsked>(*json)) {
            const auto again = fromJson<MessageFromAfar>(toJson(asked->message({})));
            fuzz::require(again && *again == asked->message({}));
        }
    }
    return 0;
}
