// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/single_window/edifact/customs_response.h"

#include "sync/single_window/edifact/parts.h"

namespace tongguan::edifact {

namespace {

constexpr std::string_view kText = "AAO"; // 4451: error description
constexpr int kReferences = 3;
constexpr int kErrors = 4;

std::string textOf(const Group& group)
{
    return freeTextOf(group.first("FTX", kText));
}

} // namespace

Message messageOf(const CustomsResponse& response, std::string messageReference)
{
    Message message{.reference = std::move(messageReference), .type = "CUSRES", .association = {}, .body = {}};
    auto& body = message.body;
    body.push_back(beginning(response.document, response.number, response.function));
    if (!response.remarks.empty())
        body.push_back(freeText(kText, response.remarks));
    body.push_back(reference("ABO", response.reference));
    for (const ResponseError& error : response.errors) {
        body.push_back(segment("ERP", {{error.point}}));
        for (const std::string& code : error.codes)
            body.push_back(segment("ERC", {{code}}));
        if (!error.text.empty())
            body.push_back(freeText(kText, error.text));
    }
    return message;
}

Result<CustomsResponse> customsResponse(const Message& message)
{
    auto group = arranged(message, "CUSRES");
    if (!group)
        return failed(std::move(group));
    const Segment& bgm = *group->first("BGM");
    CustomsResponse response{.document = std::string(bgm.at(1)),
                             .number = std::string(bgm.at(2)),
                             .function = std::string(bgm.at(3)),
                             .reference = referenceIn(*group, kReferences, "ABO"),
                             .remarks = textOf(*group),
                             .errors = {}};
    if (response.reference.empty())
        return fail(Errc::InvalidInput, "RFF: the reference ABO is missing");
    for (const Group* one : group->all(kErrors)) {
        ResponseError error{.point = std::string(one->first("ERP")->at(1)), .codes = {}, .text = textOf(*one)};
        for (const Segment* erc : one->segments)
            if (erc->tag == "ERC")
                error.codes.emplace_back(erc->at(1));
        response.errors.push_back(std::move(error));
    }
    return response;
}

} // namespace tongguan::edifact
