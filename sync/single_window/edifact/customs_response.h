// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/single_window/edifact/conveyance_report.h"

namespace tongguan::edifact {

/// One thing that customs did not take (ERP, ERC, FTX).
struct ResponseError {
    std::string point;              ///< 1049: where, "1" the whole of the message, "2" its head, "3" its detail
    std::vector<std::string> codes; ///< their own: "E017"
    std::string text;
    bool operator==(const ResponseError&) const = default;
    static constexpr auto members(auto with)
    {
        return with(Member{"point", &ResponseError::point}, Member{"codes", &ResponseError::codes},
                    Member{"text", &ResponseError::text});
    }
};

/// CUSRES: what customs say to one of our messages (domain: E.2, E.3).
struct CustomsResponse {
    std::string document = "961"; ///< 1001: customs response
    std::string number;
    std::string function;  ///< 1225 as sent: "9", also "11" response, "27" not accepted, "44" accepted
    std::string reference; ///< ours (ABO) to which this answers
    std::string remarks;
    std::vector<ResponseError> errors;
    bool operator==(const CustomsResponse&) const = default;
    static constexpr auto members(auto with)
    {
        using R = CustomsResponse;
        return with(Member{"document", &R::document}, Member{"number", &R::number}, Member{"function", &R::function},
                    Member{"reference", &R::reference}, Member{"remarks", &R::remarks}, Member{"errors", &R::errors});
    }
};

Message messageOf(const CustomsResponse& response, std::string reference);
/// InvalidInput for a response that names none of our messages.
Result<CustomsResponse> customsResponse(const Message& message);

} // namespace tongguan::edifact
