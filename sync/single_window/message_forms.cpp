// SPDX-FileCopyrightText: 2026 Tongguan maintainers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/single_window/message_forms.h"

#include "base/json.h"
#include "sync/single_window/edifact/interchange_json.h"

#include <array>

namespace tongguan::window {

namespace {

Result<std::string> encodeEdifact(const Json& json)
{
    auto interchange = edifact::interchangeFromJson(json);
    if (!interchange)
        return failed(std::move(interchange));
    return edifact::write(*interchange);
}

Result<Json> decodeEdifact(std::string_view bytes)
{
    const edifact::Received received = edifact::receive(bytes);
    if (!received.findings.empty())
        return fail(Errc::InvalidInput, describe(received.findings.front()));
    return toJson(received.interchange);
}

std::vector<std::string> validateEdifact(std::string_view bytes)
{
    const edifact::Received received = edifact::receive(bytes);
    std::vector<std::string> wrong;
    for (const edifact::Finding& finding : received.findings)
        wrong.push_back(describe(finding));
    if (wrong.empty())
        if (const auto content = toJson(received.interchange); !content)
            wrong.push_back(content.error().what);
    return wrong;
}

constexpr std::array kForms{
    MessageForm{.name = "edifact", .encode = encodeEdifact, .decode = decodeEdifact, .validate = validateEdifact}};

} // namespace

std::span<const MessageForm> messageForms()
{
    return kForms;
}

} // namespace tongguan::window
